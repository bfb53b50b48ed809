import { expect, test } from '@playwright/test'
import { findAfspraak, listAfspraken } from '@/lib/afspraken/afspraken'
import { neem } from '@/lib/loket/neem'
import { planBezoek } from '@/lib/loket/plan-bezoek'
import { rondAf } from '@/lib/loket/rond-af'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { berichtenOver } from './behandeld'
import { eenGezin, eenMedewerker, GEWIJZIGD, gezien, OK, vraagBezoek, zaak } from './zaak'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})

test.afterAll(() => registers.stop())

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

test('two people do not plan over each other', async () => {
  const referentie = await vraagBezoek((await eenGezin(registers)).aanvrager)
  const [dirk, els] = [await eenMedewerker(), await eenMedewerker('teamverantwoordelijke')]
  await neem(await gezien(dirk, referentie))
  const dag = plusDagen(vandaag(), 5)
  const [vanDirk, vanEls] = [await gezien(dirk, referentie, { dag, tijd: '09:00' }), await gezien(els, referentie, { dag, tijd: '16:00' })]
  expect(await planBezoek(vanDirk)).toEqual(OK)
  expect(await planBezoek(vanEls)).toEqual(GEWIJZIGD)
  const { gebeurtenissen } = await zaak(referentie)
  expect(gebeurtenissen.filter(({ soort }) => soort === 'afspraak.gepland')).toHaveLength(1)
})

test('a visit is not planned in the past, on no day or at no time', async () => {
  const referentie = await vraagBezoek((await eenGezin(registers)).aanvrager)
  const dirk = await eenMedewerker()
  await neem(await gezien(dirk, referentie))
  const fout = async (dag: string, tijd: string) => {
    const uitslag = await planBezoek(await gezien(dirk, referentie, { dag, tijd }))
    return uitslag.ok || uitslag.fout.code !== 'ongeldig' ? [] : uitslag.fout.overtredingen.map(({ code }) => code)
  }
  const morgen = plusDagen(vandaag(), 1)
  expect(await fout('', '')).toEqual(['dag.leeg', 'tijd.leeg'])
  expect(await fout('2026-02-30', '10:00')).toEqual(['dag.vorm'])
  expect(await fout('morgen', '10:00')).toEqual(['dag.vorm'])
  expect(await fout(plusDagen(vandaag(), -1), '10:00')).toEqual(['dag.voorbij'])
  expect(await fout(vandaag(), '00:00')).toEqual(['tijd.voorbij'])
  expect(await fout(plusDagen(vandaag(), 800), '10:00')).toEqual(['dag.ver'])
  expect(await fout(morgen, '')).toEqual(['tijd.leeg'])
  expect(await fout(morgen, '25:00')).toEqual(['tijd.vorm'])
  expect(await findAfspraak((await zaak(referentie)).id)).toMatchObject({ status: 'gevraagd' })
})
