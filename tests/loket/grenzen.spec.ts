import { expect, test } from '@playwright/test'
import { findAfspraak } from '@/lib/afspraken/afspraken'
import { findBesluit } from '@/lib/loket/find-besluit'
import { neem } from '@/lib/loket/neem'
import { planBezoek } from '@/lib/loket/plan-bezoek'
import { db } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { nu, plusDagen, vandaag } from '@/lib/platform/klok'
import { gebruikRegisters, PROEFSLEUTEL, type Proefregisters } from '@/tests/bronnen/proefregisters'
import { besluit, brengTotBesluit } from './behandeld'
import { eenGezin, eenMedewerker, gezien, verhuis, vraagBezoek, zaak } from './zaak'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await gebruikRegisters(env().BRON_PERSONEN_URL, PROEFSLEUTEL)
})

test.afterAll(() => registers.stop())

const OK = { ok: true, waarde: null }
const GEWIJZIGD = { ok: false, fout: { code: 'gewijzigd' } }

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

test('the database keeps one decision that holds, and never lets one be rewritten', async () => {
  const referentie = await verhuis((await eenGezin(registers)).aanvrager, '12')
  const dirk = await eenMedewerker()
  await brengTotBesluit(dirk, referentie)
  await besluit(dirk, referentie, 'geweigerd', 'Je woont er niet.')
  const [rij] = (await zaak(referentie)).besluiten
  if (!rij) throw new Error('the decision is there')
  await expect(db.besluit.create({ data: { ...rij, id: crypto.randomUUID() } })).rejects.toThrow()
  await expect(db.besluit.update({ where: { id: rij.id }, data: { uitkomst: 'goedgekeurd' } })).rejects.toThrow('never changed')
  await expect(db.besluit.update({ where: { id: rij.id }, data: { vervallenOp: nu() } })).rejects.toThrow()
  expect((await findBesluit(rij.aanvraagId))?.motivering).toBe('Je woont er niet.')
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
