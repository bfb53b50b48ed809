import { expect, test } from '@playwright/test'
import { trekIn } from '@/lib/aanvragen/trek-in'
import { findAfspraak, listAfspraken } from '@/lib/afspraken/afspraken'
import { bereidBesluitVoor } from '@/lib/loket/bereid-besluit-voor'
import { beslis } from '@/lib/loket/beslis'
import { bevestigBesluit } from '@/lib/loket/bevestig-besluit'
import { bewaarInvoer } from '@/lib/loket/bewaar-invoer'
import { verwijderOudeKladden } from '@/lib/loket/klad'
import { legStapVast } from '@/lib/loket/leg-stap-vast'
import { neem } from '@/lib/loket/neem'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { planBezoek } from '@/lib/loket/plan-bezoek'
import { rondAf } from '@/lib/loket/rond-af'
import { db } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { later, nu, plusDagen, uren, vandaag } from '@/lib/platform/klok'
import { gebruikRegisters, PROEFSLEUTEL, type Proefregisters } from '@/tests/bronnen/proefregisters'
import { berichtenOver, besluit, brengTotBesluit } from './behandeld'
import { eenGezin, eenMedewerker, gezien, verhuis, vraagBezoek, zaak } from './zaak'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await gebruikRegisters(env().BRON_PERSONEN_URL, PROEFSLEUTEL)
})

test.afterAll(() => registers.stop())

const OK = { ok: true, waarde: null }
const GEWIJZIGD = { ok: false, fout: { code: 'gewijzigd' } }

async function nieuweVerhuis(): Promise<string> {
  return verhuis((await eenGezin(registers)).aanvrager, '12')
}

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
  const referentie = await nieuweVerhuis()
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
  const referentie = await nieuweVerhuis()
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
  const referentie = await nieuweVerhuis()
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
  const referentie = await nieuweVerhuis()
  const dirk = await eenMedewerker()
  expect(await legStapVast(await gezien(dirk, referentie, { stap: 'ontvangen' })), 'a new case is taken first').toEqual(GEWIJZIGD)
  expect(await besluit(dirk, referentie, 'goedgekeurd')).toEqual(GEWIJZIGD)
  await neem(await gezien(dirk, referentie))
  for (const stap of ['woonstcontrole', 'beslissing', 'inschrijving', 'kaart', 'bestaat-niet', '']) {
    expect(await legStapVast(await gezien(dirk, referentie, { stap, resultaat: 'positief' })), stap).toEqual(GEWIJZIGD)
  }
  expect(await besluit(dirk, referentie, 'goedgekeurd'), 'before the check is done').toEqual(GEWIJZIGD)
  expect(await planBezoek(await gezien(dirk, referentie, { dag: plusDagen(vandaag(), 1), tijd: '10:00' })), 'a case without a visit').toEqual(
    GEWIJZIGD,
  )
})

test('eight decisions at once make one, with one message', async () => {
  const referentie = await nieuweVerhuis()
  const staf = await Promise.all(Array.from({ length: 8 }, () => eenMedewerker()))
  await brengTotBesluit(staf[0] ?? (await eenMedewerker()), referentie)
  const invoer = await Promise.all(
    staf.map((medewerker, rang) => gezien(medewerker, referentie, { uitkomst: rang % 2 ? 'goedgekeurd' : 'geweigerd', motivering: `Reden ${rang}` })),
  )
  const uitslagen = await Promise.all(invoer.map(beslis))
  expect(uitslagen.filter(({ ok }) => ok)).toHaveLength(1)
  const { besluiten, gebeurtenissen, status } = await zaak(referentie)
  expect(besluiten).toHaveLength(1)
  expect(status).toBe(besluiten[0]?.uitkomst)
  expect(gebeurtenissen.filter(({ soort }) => soort === 'besluit.genomen')).toHaveLength(1)
  expect((await berichtenOver(referentie)).filter((soort) => soort.startsWith('besluit-'))).toHaveLength(1)
})

test('a decision that is sent twice by the same person is taken once', async () => {
  const referentie = await nieuweVerhuis()
  const dirk = await eenMedewerker()
  await brengTotBesluit(dirk, referentie)
  await bereidBesluitVoor(await gezien(dirk, referentie, { uitkomst: 'geweigerd', motivering: 'Je woont er niet.' }))
  const id = await kladIdVan(dirk, referentie)
  const uitslagen = await Promise.all([bevestigBesluit(dirk, referentie, id), bevestigBesluit(dirk, referentie, id)])
  expect(uitslagen).toEqual([OK, OK])
  expect(await bevestigBesluit(dirk, referentie, id)).toEqual(OK)
  expect((await zaak(referentie)).besluiten).toMatchObject([{ uitkomst: 'geweigerd', motivering: 'Je woont er niet.', medewerkerId: dirk.id }])
  expect(await kladIdVan(dirk, referentie), 'nothing is left lying').toBe('')
})

test('what is confirmed is what was shown: another text from a second tab is not slipped in', async () => {
  const referentie = await nieuweVerhuis()
  const dirk = await eenMedewerker()
  await brengTotBesluit(dirk, referentie)
  await bereidBesluitVoor(await gezien(dirk, referentie, { uitkomst: 'geweigerd', motivering: 'Getoond.' }))
  const getoond = await kladIdVan(dirk, referentie)
  await bereidBesluitVoor(await gezien(dirk, referentie, { uitkomst: 'goedgekeurd', motivering: 'Andere tab.' }))
  expect(await bevestigBesluit(dirk, referentie, getoond)).toEqual(GEWIJZIGD)
  expect((await zaak(referentie)).besluiten).toEqual([])
})

test('a decision that was prepared before somebody else acted is not taken, and its text is kept', async () => {
  const referentie = await nieuweVerhuis()
  const [dirk, ander] = [await eenMedewerker(), await eenMedewerker()]
  await brengTotBesluit(dirk, referentie)
  await bereidBesluitVoor(await gezien(dirk, referentie, { uitkomst: 'goedgekeurd', motivering: 'Lang over nagedacht.' }))
  await besluit(ander, referentie, 'geweigerd')
  expect(await bevestigBesluit(dirk, referentie, await kladIdVan(dirk, referentie))).toEqual(GEWIJZIGD)
  const dossier = await openAanvraag(dirk, referentie)
  expect(dossier.ok && dossier.waarde.kladden.besluit?.waarden.motivering).toBe('Lang over nagedacht.')
  expect(dossier.ok && dossier.waarde.acties).toEqual([])
})

test('a decision wants an outcome and a reason', async () => {
  const referentie = await nieuweVerhuis()
  const dirk = await eenMedewerker()
  await brengTotBesluit(dirk, referentie)
  const fout = async (uitkomst: string, motivering: string) => {
    const uitslag = await bereidBesluitVoor(await gezien(dirk, referentie, { uitkomst, motivering }))
    return uitslag.ok || uitslag.fout.code !== 'ongeldig' ? [] : uitslag.fout.overtredingen.map(({ code }) => code)
  }
  expect(await fout('', '  ')).toEqual(['uitkomst.leeg', 'motivering.leeg'])
  expect(await fout('misschien', 'Zo maar')).toEqual(['uitkomst.leeg'])
  expect(await fout('geweigerd', 'x'.repeat(4001))).toEqual(['motivering.lang'])
  expect(await fout('geweigerd', `${'x'.repeat(3999)}\r\n`)).toEqual([])
  expect(await besluit(dirk, referentie, 'geweigerd', ' ')).toMatchObject({ ok: false, fout: { code: 'ongeldig' } })
})

test('what staff typed is stored encrypted, for themselves only, and removed after a day', async () => {
  const referentie = await nieuweVerhuis()
  const [dirk, ander] = [await eenMedewerker(), await eenMedewerker()]
  await bewaarInvoer(await gezien(dirk, referentie, { uitkomst: '', motivering: 'Mevrouw Peeters belde' }), 'besluit')
  const [rij] = await db.klad.findMany({ where: { medewerkerId: dirk.id } })
  expect(JSON.stringify(rij)).not.toContain('Peeters')
  expect(await kladIdVan(dirk, referentie)).toBe(rij?.id)
  expect(await kladIdVan(ander, referentie)).toBe('')
  await verwijderOudeKladden()
  expect(await kladIdVan(dirk, referentie)).toBe(rij?.id)
  await db.klad.updateMany({ where: { medewerkerId: dirk.id }, data: { bewaardOp: later(nu(), -uren(25)) } })
  await verwijderOudeKladden()
  expect(await kladIdVan(dirk, referentie)).toBe('')
})

test('a visit is planned, moved, and settled at the counter', async () => {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await vraagBezoek(aanvrager)
  const dirk = await eenMedewerker()
  await neem(await gezien(dirk, referentie))
  const { id } = await zaak(referentie)
  expect(await rondAf(await gezien(dirk, referentie, { geregeld: 'ja' })), 'nobody came yet').toEqual(GEWIJZIGD)
  for (const tijd of ['10:30', '14:00', '10:30']) {
    const dag = plusDagen(vandaag(), 3)
    const invoer = await gezien(dirk, referentie, { dag, tijd })
    expect(await planBezoek(invoer)).toEqual(OK)
    expect(await planBezoek(invoer), 'pressed twice').toEqual(OK)
  }
  const bezoek = await findAfspraak(id)
  expect(bezoek).toMatchObject({ status: 'gepland', loket: 'borgerhout' })
  expect(await listAfspraken(aanvrager.burgerId)).toHaveLength(1)
  expect(await zaak(referentie)).toMatchObject({ wachtOp: 'burger', status: 'in_behandeling' })
  expect(await berichtenOver(referentie), 'each move is told').toEqual([
    'aanvraag-ontvangen',
    'afspraak-gepland',
    'afspraak-gepland',
    'afspraak-gepland',
  ])
  expect(await rondAf(await gezien(dirk, referentie, { geregeld: '' }))).toMatchObject({ ok: false, fout: { code: 'ongeldig' } })
  expect(await rondAf(await gezien(dirk, referentie, { geregeld: 'ja' }))).toEqual(OK)
  expect(await zaak(referentie)).toMatchObject({ status: 'afgerond', wachtOp: null, stap: null })
  expect(await findAfspraak(id)).toMatchObject({ status: 'afgelopen' })
  expect((await berichtenOver(referentie)).at(-1)).toBe('aanvraag-afgerond')
})

async function kladIdVan(medewerker: Parameters<typeof openAanvraag>[0], referentie: string): Promise<string> {
  const dossier = await openAanvraag(medewerker, referentie)
  return dossier.ok ? (dossier.waarde.kladden.besluit?.id ?? '') : ''
}
