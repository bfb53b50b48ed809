import { expect, test } from '@playwright/test'
import { findAfspraak, listAfspraken } from '@/lib/afspraken/afspraken'
import { neem } from '@/lib/loket/neem'
import { rondAf } from '@/lib/loket/rond-af'
import { db } from '@/lib/platform/database'
import { later, minuten, plusDagen, stadsNu, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { berichtenOver } from './behandeld'
import { boekBezoek, eenGezin, eenMedewerker, GEWIJZIGD, gezien, OK, vraagBezoek, zaak } from './zaak'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})

test.afterAll(() => registers.stop())

test('a visit is booked, and settled at the counter', async () => {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await vraagBezoek(aanvrager)
  const dirk = await eenMedewerker()
  await neem(await gezien(dirk, referentie))
  const { id } = await zaak(referentie)
  expect(await rondAf(await gezien(dirk, referentie, { geregeld: 'ja' })), 'nobody booked yet').toEqual(GEWIJZIGD)
  const bezoek = await boekBezoek(aanvrager, referentie, plusDagen(vandaag(), 3))
  expect(await zaak(referentie)).toMatchObject({ wachtOp: 'burger', status: 'in_behandeling' })
  await db.afspraak.update({ where: { id: bezoek.id }, data: { van: later(stadsNu(), -minuten(5)), tot: later(stadsNu(), minuten(15)) } })
  expect(await rondAf(await gezien(dirk, referentie, { geregeld: '' }))).toMatchObject({ ok: false, fout: { code: 'ongeldig' } })
  expect(await rondAf(await gezien(dirk, referentie, { geregeld: 'ja' }))).toEqual(OK)
  expect(await zaak(referentie)).toMatchObject({ status: 'afgerond', wachtOp: null, stap: null })
  expect(await findAfspraak(id)).toMatchObject({ status: 'afgelopen' })
  expect(await berichtenOver(referentie)).toEqual(['aanvraag-ontvangen', 'afspraak-gepland', 'aanvraag-afgerond'])
})

test('whose case is settled before the visit hears that the visit may not be needed, and keeps it until they cancel', async () => {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await vraagBezoek(aanvrager)
  const dirk = await eenMedewerker()
  await neem(await gezien(dirk, referentie))
  await boekBezoek(aanvrager, referentie, plusDagen(vandaag(), 3))
  expect(await rondAf(await gezien(dirk, referentie, { geregeld: 'ja' }))).toEqual(OK)
  expect(await listAfspraken(aanvrager.burgerId)).toHaveLength(1)
  expect(await berichtenOver(referentie)).toContain('afspraak-niet-nodig')
})
