import { expect, test } from '@playwright/test'
import { trekIn } from '@/lib/aanvragen/trek-in'
import { leesStand } from '@/lib/loket/lees-handeling'
import { legStapVast } from '@/lib/loket/leg-stap-vast'
import { neem } from '@/lib/loket/neem'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { besluit } from './behandeld'
import { eenGezin, eenMedewerker, eenVerhuis, GEWIJZIGD, gezien, OK, verhuis, zaak } from './zaak'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})

test.afterAll(() => registers.stop())

test('a state of a case that cannot be is an older one: nothing is done, and the page is shown again', async () => {
  const referentie = await eenVerhuis(registers)
  const dirk = await eenMedewerker()
  for (const onzin of ['-1', '1e308', '1.5', '', 'x', '99999999999999999999']) {
    expect(await neem({ ...(await gezien(dirk, referentie)), stand: leesStand(onzin) }), onzin).toEqual(GEWIJZIGD)
  }
  expect((await zaak(referentie)).status).toBe('ingediend')
})

test('a case is taken once, by who was first, and can then not be withdrawn', async () => {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await verhuis(aanvrager, '11')
  const [dirk, ander] = [await eenMedewerker(), await eenMedewerker()]
  const [vanDirk, vanAnder] = [await gezien(dirk, referentie), await gezien(ander, referentie)]
  const uitslagen = await Promise.all([neem(vanDirk), neem(vanAnder)])
  expect(uitslagen.filter(({ ok }) => ok)).toHaveLength(1)
  expect(uitslagen.find(({ ok }) => !ok)).toEqual(GEWIJZIGD)
  const { status, behandelaarId, gebeurtenissen } = await zaak(referentie)
  expect(status).toBe('in_behandeling')
  expect(behandelaarId).toBe(uitslagen[0]?.ok ? dirk.id : ander.id)
  expect(gebeurtenissen.filter(({ soort }) => soort === 'aanvraag.genomen')).toHaveLength(1)
  expect(await trekIn(aanvrager.burgerId, referentie)).toEqual(GEWIJZIGD)
})

test('who takes a case that the citizen just withdrew hears that it changed', async () => {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await verhuis(aanvrager, '13')
  const invoer = await gezien(await eenMedewerker(), referentie)
  await trekIn(aanvrager.burgerId, referentie)
  expect(await neem(invoer)).toEqual(GEWIJZIGD)
  expect((await zaak(referentie)).status).toBe('ingetrokken')
})

test('a case goes step by step, with who acts next and by when', async () => {
  const referentie = await eenVerhuis(registers)
  const dirk = await eenMedewerker()
  expect(await zaak(referentie)).toMatchObject({ status: 'ingediend', stap: 'ontvangen', wachtOp: 'medewerker' })
  await neem(await gezien(dirk, referentie))
  await legStapVast(await gezien(dirk, referentie, { stap: 'ontvangen' }))
  const gevraagd = await zaak(referentie)
  expect(gevraagd).toMatchObject({ status: 'wacht_op_derde', stap: 'woonstcontrole', wachtOp: 'derde' })
  expect(gevraagd.stapTermijn?.toISOString().slice(0, 10)).toBe(plusDagen(vandaag(), 15))
  await legStapVast(await gezien(dirk, referentie, { stap: 'woonstcontrole', resultaat: 'positief' }))
  expect(await zaak(referentie)).toMatchObject({ status: 'in_behandeling', stap: 'beslissing', wachtOp: 'medewerker' })
  expect((await zaak(referentie)).gebeurtenissen.map(({ soort }) => soort)).toEqual([
    'aanvraag.ingediend',
    'document.uitgegeven',
    'aanvraag.genomen',
    'stap.afgerond',
    'stap.gevraagd',
    'stap.afgerond',
  ])
})

test('a result is asked for where the step has results, and only one of them is taken', async () => {
  const referentie = await eenVerhuis(registers)
  const dirk = await eenMedewerker()
  await neem(await gezien(dirk, referentie))
  await legStapVast(await gezien(dirk, referentie, { stap: 'ontvangen' }))
  const leeg = { ok: false, fout: { code: 'ongeldig', overtredingen: [{ veld: 'resultaat', code: 'resultaat.leeg' }] } }
  for (const resultaat of ['', 'misschien']) {
    expect(await legStapVast(await gezien(dirk, referentie, { stap: 'woonstcontrole', resultaat }))).toEqual(leeg)
  }
  expect((await zaak(referentie)).stap).toBe('woonstcontrole')
})

test('a step that is recorded twice, or by two at once, is recorded once', async () => {
  const referentie = await eenVerhuis(registers)
  const [dirk, ander] = [await eenMedewerker(), await eenMedewerker()]
  await neem(await gezien(dirk, referentie))
  await legStapVast(await gezien(dirk, referentie, { stap: 'ontvangen' }))
  const positief = await gezien(dirk, referentie, { stap: 'woonstcontrole', resultaat: 'positief' })
  const negatief = await gezien(ander, referentie, { stap: 'woonstcontrole', resultaat: 'negatief' })
  expect(await legStapVast(positief)).toEqual(OK)
  expect(await legStapVast(positief), 'the same press again').toEqual(OK)
  expect(await legStapVast(negatief), 'somebody else comes second').toEqual(GEWIJZIGD)
  expect(await legStapVast({ ...negatief, medewerker: dirk }), 'another result from a second tab').toEqual(GEWIJZIGD)
  const controles = (await zaak(referentie)).gebeurtenissen.filter(
    ({ soort, gegevens }) => soort === 'stap.afgerond' && JSON.stringify(gegevens).includes('woonst'),
  )
  expect(controles.map(({ gegevens }) => gegevens)).toEqual([{ stap: 'woonstcontrole', resultaat: 'positief' }])
})

test('steps that are not there now cannot be recorded', async () => {
  const referentie = await eenVerhuis(registers)
  const dirk = await eenMedewerker()
  expect(await legStapVast(await gezien(dirk, referentie, { stap: 'ontvangen' })), 'a new case is taken first').toEqual(GEWIJZIGD)
  expect(await besluit(dirk, referentie, 'goedgekeurd')).toEqual(GEWIJZIGD)
  await neem(await gezien(dirk, referentie))
  for (const stap of ['woonstcontrole', 'beslissing', 'inschrijving', 'kaart', 'bestaat-niet', '']) {
    expect(await legStapVast(await gezien(dirk, referentie, { stap, resultaat: 'positief' })), stap).toEqual(GEWIJZIGD)
  }
  expect(await besluit(dirk, referentie, 'goedgekeurd'), 'before the check is done').toEqual(GEWIJZIGD)
})
