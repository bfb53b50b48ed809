import { expect, test } from '@playwright/test'
import { boek } from '@/lib/afspraken/boek'
import { findBoekbeletsel } from '@/lib/afspraken/boekbeletsel'
import { zetVoorlopig } from '@/lib/bescherming/beheer-bescherming'
import { geefToegang } from '@/lib/bescherming/geef-toegang'
import { annuleerBezoek, openBezoek, verzetBezoek } from '@/lib/loket/agenda'
import { boekVoor, findBoekdoel } from '@/lib/loket/boek-voor'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenGezin, eenMedewerker, vraagBezoek, zaak } from '@/tests/loket/zaak'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { iemand, keuze, vrijOp } from './proefbezoek'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const WENSEN = { noden: ['rolstoel' as const], taalhulp: 'ar' as const, anders: 'Komt met een kind' }
const NIET_GEVONDEN = { ok: false, fout: { code: 'niet-gevonden' } }

async function momenten(vanaf: number, duur = 20): Promise<[Date, Date]> {
  const [een, twee] = await vrijOp('antwerpen', plusDagen(vandaag(), vanaf), 2, duur)
  if (!een || !twee) throw new Error('two moments are free')
  return [een, twee]
}

test('staff book for somebody with everything the citizen could ask, who hears it, and reads who arranged it', async () => {
  const karin = await eenMedewerker('loketmedewerker')
  const burgerId = await iemand()
  const [van] = await momenten(20, 40)
  const vraag = keuze({ personen: 3, wensen: WENSEN })
  const geboekt = await boekVoor(karin, { burgerId }, vraag, { loket: 'antwerpen', van })
  if (!geboekt.ok) throw new Error(geboekt.fout.code)
  expect((+geboekt.waarde.tot - +geboekt.waarde.van) / 60_000, 'three people take longer').toBe(40)
  expect(await boekVoor(karin, { burgerId }, vraag, { loket: 'antwerpen', van }), 'pressed twice').toMatchObject({
    waarde: { id: geboekt.waarde.id },
  })
  expect(await openBezoek(karin, geboekt.waarde.id)).toMatchObject({ waarde: { wensen: WENSEN, afspraak: { personen: 3 } } })
  expect(await db.bericht.count({ where: { burgerId, soort: 'afspraak-gepland' } })).toBe(1)
  const lijnen = await db.inzage.findMany({ where: { medewerkerId: karin.id, doel: 'afspraak-regelen' } })
  expect(lijnen[0]).toMatchObject({ betrokkene: `burger:${burgerId}`, wat: 'afspraak', door: 'medewerker', aanvraagId: null })
})

test('moving and cancelling for somebody who calls is told, noted in the case and read by its citizen', async () => {
  const karin = await eenMedewerker('loketmedewerker')
  const { aanvrager } = await eenGezin(registers)
  const referentie = await vraagBezoek(aanvrager)
  const [een, twee] = await momenten(22)
  const geboekt = await boekVoor(karin, { referentie }, keuze({ wensen: WENSEN }), { loket: 'antwerpen', van: een })
  if (!geboekt.ok) throw new Error(geboekt.fout.code)
  expect(await verzetBezoek(karin, geboekt.waarde.id, { loket: 'antwerpen', van: twee })).toMatchObject({ ok: true, waarde: { van: twee } })
  expect(await annuleerBezoek(karin, geboekt.waarde.id)).toEqual({ ok: true, waarde: null })
  const { id, gebeurtenissen } = await zaak(referentie)
  expect(gebeurtenissen.slice(-3).map(({ soort, medewerkerId }) => [soort, medewerkerId])).toEqual([
    ['afspraak.gepland', karin.id],
    ['afspraak.gepland', karin.id],
    ['afspraak.geannuleerd', karin.id],
  ])
  const lijnen = await db.inzage.findMany({ where: { medewerkerId: karin.id, doel: 'afspraak-regelen' } })
  expect(lijnen.map(({ aanvraagId }) => aanvraagId)).toEqual([id, id, id])
  const { burgerId } = aanvrager
  for (const soort of ['afspraak-gepland', 'afspraak-verplaatst', 'afspraak-geannuleerd'])
    expect(await db.bericht.count({ where: { burgerId, soort } }), soort).toBe(1)
})

test('what a citizen cannot book, staff cannot book for them either', async () => {
  const karin = await eenMedewerker('loketmedewerker')
  const { aanvrager } = await eenGezin(registers)
  const referentie = await vraagBezoek(aanvrager)
  const [een, twee] = await momenten(24)
  const plekken = [
    { loket: 'antwerpen', van: new Date('2020-01-06T09:00:00Z') },
    { loket: 'antwerpen', van: new Date('2040-01-06T09:00:00Z') },
    { loket: 'antwerpen', van: new Date('nooit') },
    { loket: 'nergens', van: een },
  ]
  for (const plek of plekken) {
    const zelf = await boek(aanvrager.burgerId, keuze(), plek)
    expect(zelf.ok).toBe(false)
    expect(await boekVoor(karin, { burgerId: aanvrager.burgerId }, keuze(), plek)).toEqual(zelf)
  }
  const geboekt = await boekVoor(karin, { referentie }, keuze(), { loket: 'antwerpen', van: een })
  expect(await boekVoor(karin, { referentie }, keuze(), { loket: 'antwerpen', van: twee })).toMatchObject({ ok: false, fout: { code: 'heeft-al' } })
  const { id, status } = await zaak(referentie)
  expect(await findBoekbeletsel({ id, status })).toEqual({ code: 'heeft-al', id: geboekt.ok && geboekt.waarde.id })
  expect(await findBoekbeletsel({ id, status: 'afgerond' })).toEqual({ code: 'zaak-gesloten' })
})

test('of another team, or for who is not found, nothing is booked; of somebody protected only after it was said why', async () => {
  const karin = await eenMedewerker('loketmedewerker')
  const vreemd = await eenMedewerker('dossierbehandelaar', `proef-${nieuwId()}`)
  const { aanvrager } = await eenGezin(registers)
  const referentie = await vraagBezoek(aanvrager)
  const [van, later] = await momenten(26)
  const plek = { loket: 'antwerpen', van }
  expect(await findBoekdoel(vreemd, { referentie })).toEqual(NIET_GEVONDEN)
  expect(await boekVoor(vreemd, { referentie }, keuze(), plek)).toEqual(NIET_GEVONDEN)
  for (const onzin of ['', 'A-0', "' or 1=1 --", 'x'.repeat(5_000)]) expect(await findBoekdoel(karin, { referentie: onzin })).toEqual(NIET_GEVONDEN)
  const burgerId = await iemand()
  const betrokkene = `burger:${burgerId}`
  const eigen = await boek(burgerId, keuze(), { loket: 'antwerpen', van: later })
  await inTransactie((tx) => zetVoorlopig(tx, { betrokkene, soort: 'andere', reden: 'Proef.', medewerkerId: karin.id }))
  const beschermd = { ok: false, fout: { code: 'beschermd', betrokkene } }
  const bezoekId = eigen.ok ? eigen.waarde.id : ''
  expect(await boekVoor(karin, { burgerId }, keuze(), plek)).toEqual(beschermd)
  expect(await verzetBezoek(karin, bezoekId, plek)).toEqual(beschermd)
  expect(await annuleerBezoek(karin, bezoekId)).toEqual(beschermd)
  expect(await db.inzage.count({ where: { betrokkene } })).toBe(0)
  await geefToegang(karin.id, betrokkene, { reden: 'bezoek', woorden: 'Belt om te verzetten.' })
  expect(await annuleerBezoek(karin, bezoekId)).toEqual({ ok: true, waarde: null })
  expect(await db.inzage.findFirstOrThrow({ where: { betrokkene } })).toMatchObject({ doel: 'afspraak-regelen', toegangId: expect.any(String) })
})
