import { expect, test } from '@playwright/test'
import { meldAankomst } from '@/lib/afspraken/aankomst'
import type { Afspraak } from '@/lib/afspraken/afspraken'
import { laadAgenda, listOpgeroepen } from '@/lib/afspraken/agenda'
import { boek } from '@/lib/afspraken/boek'
import { getLoket } from '@/lib/afspraken/loketten'
import { isFeestdag } from '@/lib/afspraken/vrije-tijden'
import type { Wijziging } from '@/lib/afspraken/wijziging'
import { annuleerBezoek, heropen, laatBinnen, meldMetCode, openBezoek, verzetBezoek, wijzigPlaats, zetStap } from '@/lib/loket/agenda'
import { boekVoor } from '@/lib/loket/boek-voor'
import { db } from '@/lib/platform/database'
import { nieuweBezoekcode, nieuwId } from '@/lib/platform/ids'
import { later, minuten, momentOp, plusDagen, stadsNu, vandaag } from '@/lib/platform/klok'
import { Rol } from '@/prisma/client/client'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenGezin, eenMedewerker, vraagBezoek, zaak } from '@/tests/loket/zaak'
import { vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { iemand, keuze, plekOp, vrijOp, zetUren } from './proefbezoek'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
  await vergeetEerderWerk()
})

test.afterAll(() => registers.stop())

/** A visit of today that has a counter to itself. */
async function vanVandaag(loket: string, balie: number, burgerId?: string, status: 'gepland' | 'aangemeld' = 'gepland'): Promise<Afspraak> {
  const id = nieuwId()
  const van = momentOp(vandaag(), '10:00') ?? stadsNu()
  const moment = { van, tot: later(van, minuten(20)) }
  const rest = {
    id,
    code: nieuweBezoekcode(),
    status,
    team: 'bevolking',
    loket,
    balie,
    personen: 1,
    sleutel: nieuwId(),
    geboektOp: stadsNu(),
    burgerId,
  }
  await db.afspraak.create({ data: { ...rest, ...moment } })
  const [dag] = await laadAgenda(getLoket(loket), vandaag(), 1)
  const afspraak = dag?.afspraken.find((een) => een.id === id)
  if (!afspraak) throw new Error('it stands in the agenda')
  return afspraak
}

test('somebody arrives, is called, and is done', async () => {
  const karin = await eenMedewerker('loketmedewerker')
  const { id, code } = await vanVandaag('hoboken', 31, await iemand())
  expect(await meldMetCode(karin, 'hoboken', code.toLowerCase().replaceAll('-', ' '))).toMatchObject({ ok: true, waarde: { status: 'aangemeld' } })
  expect(await meldMetCode(karin, 'hoboken', code), 'typed twice').toMatchObject({ ok: true })
  expect(await zetStap(karin, id, 'opgeroepen')).toMatchObject({ ok: true, waarde: { status: 'opgeroepen' } })
  expect(await listOpgeroepen('hoboken')).toContainEqual({ code, balie: 31 })
  expect(await zetStap(karin, id, 'afgelopen')).toMatchObject({ ok: true })
  expect(await zetStap(karin, id, 'opgeroepen'), 'what is done is done').toEqual({ ok: false, fout: { code: 'gewijzigd' } })
  expect(await listOpgeroepen('hoboken')).not.toContainEqual({ code, balie: 31 })
})

test('the screen at the door takes a code of today at this place, and says the same of every other', async () => {
  const { code } = await vanVandaag('ekeren', 31, await iemand())
  const kort = code.split('-')[1]
  expect(await meldAankomst('ekeren', code.toLowerCase())).toEqual({ soort: 'gelukt', kort })
  expect(await meldAankomst('ekeren', code), 'scanned twice').toEqual({ soort: 'gelukt', kort })
  expect(await meldAankomst('berchem', code), 'another place').toEqual({ soort: 'mislukt' })
  expect(await meldAankomst('ekeren', nieuweBezoekcode())).toEqual({ soort: 'mislukt' })
  for (const onzin of ['B-0000', 'A-7K4M-Q2XB-3V', "' or 1=1 --", 'x'.repeat(5_000)])
    expect(await meldAankomst('ekeren', onzin)).toEqual({ soort: 'mislukt' })
  expect(await meldAankomst('ekeren', '  ')).toEqual({ soort: 'leeg' })
  const burgerId = await iemand()
  const straks = await boek(burgerId, keuze(), await plekOp('ekeren', plusDagen(vandaag(), 10)))
  expect(await meldAankomst('ekeren', straks.ok ? straks.waarde.code : ''), 'another day').toEqual({ soort: 'mislukt' })
})

test('who does not come is told, and the case waits for another booking', async () => {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await vraagBezoek(aanvrager)
  const geboekt = await boek(aanvrager.burgerId, keuze({ referentie }), await plekOp('wilrijk', plusDagen(vandaag(), 11)))
  if (!geboekt.ok) throw new Error(geboekt.fout.code)
  const karin = await eenMedewerker('loketmedewerker')
  expect(await zetStap(karin, geboekt.waarde.id, 'niet_gekomen')).toMatchObject({ ok: true })
  expect(await zaak(referentie)).toMatchObject({ wachtOp: 'burger', stapTermijn: null })
  expect((await zaak(referentie)).gebeurtenissen.at(-1)?.soort).toBe('afspraak.gemist')
  expect(await db.bericht.count({ where: { burgerId: aanvrager.burgerId, soort: 'afspraak-gemist' } })).toBe(1)
})

test('opening a visit shows who comes and what they need, and leaves a line with them', async () => {
  const burgerId = await iemand()
  const wensen = { noden: ['gebarentaal' as const] }
  const geboekt = await boek(burgerId, keuze({ wensen }), await plekOp('wilrijk', plusDagen(vandaag(), 12)))
  if (!geboekt.ok) throw new Error(geboekt.fout.code)
  const karin = await eenMedewerker('loketmedewerker')
  expect(await openBezoek(karin, geboekt.waarde.id)).toMatchObject({ ok: true, waarde: { naam: 'Lotte Janssens', wensen } })
  const lijnen = await db.inzage.findMany({ where: { medewerkerId: karin.id } })
  expect(lijnen).toMatchObject([{ betrokkene: `burger:${burgerId}`, wat: 'afspraak', doel: 'afspraak-ontvangen' }])
  const omar = await eenMedewerker('auditor')
  expect(await openBezoek(omar, geboekt.waarde.id)).toEqual({ ok: false, fout: { code: 'geen-recht' } })
  expect(await openBezoek(karin, nieuwId())).toEqual({ ok: false, fout: { code: 'niet-gevonden' } })
  expect(await db.inzage.count({ where: { medewerkerId: omar.id } })).toBe(0)
})

test('who walks in gets room between the visits, once, and hears when the day is full', async () => {
  const karin = await eenMedewerker('loketmedewerker')
  await zetUren('bezali', vandaag(), 1, '00:00', '23:50')
  const inloop = { sleutel: nieuwId(), personen: 1 }
  const eerste = await laatBinnen(karin, 'bezali', inloop)
  // On a public holiday, and in the last half hour of a day, there is no room for two.
  const isLaat = isFeestdag(vandaag()) || stadsNu() > (momentOp(vandaag(), '22:50') ?? stadsNu())
  if (!isLaat) {
    const tweede = await laatBinnen(karin, 'bezali', { sleutel: nieuwId(), personen: 1 })
    if (!eerste.ok || !tweede.ok) throw new Error('there is room for two')
    expect(eerste.waarde).toMatchObject({ status: 'aangemeld', balie: 1 })
    expect(await laatBinnen(karin, 'bezali', inloop), 'pressed twice').toMatchObject({ waarde: { id: eerste.waarde.id } })
    expect(tweede.waarde.van >= eerste.waarde.tot, 'after the first').toBe(true)
  }
  const heleDag = { van: momentOp(vandaag(), '00:00') ?? stadsNu(), tot: momentOp(plusDagen(vandaag(), 1), '00:00') ?? stadsNu() }
  await db.sluiting.create({ data: { id: nieuwId(), loket: 'bezali', ...heleDag, reden: 'werken', medewerkerId: karin.id, op: stadsNu() } })
  expect(await laatBinnen(karin, 'bezali', { sleutel: nieuwId(), personen: 1 })).toEqual({ ok: false, fout: { code: 'vol' } })
})

test('staff book, move and cancel for somebody who calls, of the own team only', async () => {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await vraagBezoek(aanvrager)
  const [karin, elders] = [await eenMedewerker('loketmedewerker'), await eenMedewerker('dossierbehandelaar', 'burgerlijke-stand')]
  const [een, twee] = await vrijOp('merksem', plusDagen(vandaag(), 13), 2)
  if (!een || !twee) throw new Error('two moments are free')
  expect(await boekVoor(elders, { referentie }, keuze(), { loket: 'merksem', van: een })).toEqual({ ok: false, fout: { code: 'niet-gevonden' } })
  const geboekt = await boekVoor(karin, { referentie }, keuze(), { loket: 'merksem', van: een })
  if (!geboekt.ok) throw new Error(geboekt.fout.code)
  expect((await zaak(referentie)).gebeurtenissen.at(-1)).toMatchObject({ soort: 'afspraak.gepland', door: 'medewerker', medewerkerId: karin.id })
  expect(await verzetBezoek(karin, geboekt.waarde.id, { loket: 'merksem', van: twee })).toMatchObject({ ok: true, waarde: { van: twee } })
  expect(await annuleerBezoek(karin, geboekt.waarde.id)).toEqual({ ok: true, waarde: null })
})

const MAG_REGELEN: Record<Rol, boolean> = {
  loketmedewerker: false,
  dossierbehandelaar: false,
  teamverantwoordelijke: true,
  proceseigenaar: false,
  auditor: false,
}
const MAG_ZIEN: Record<Rol, boolean> = { ...MAG_REGELEN, loketmedewerker: true, dossierbehandelaar: true }

for (const rol of Object.values(Rol)) {
  test(`${rol} ${MAG_REGELEN[rol] ? 'may' : 'may not'} change hours, and ${MAG_ZIEN[rol] ? 'may' : 'may not'} receive visits`, async () => {
    const medewerker = await eenMedewerker(rol)
    const { id, code } = await vanVandaag('antwerpen', 40 + Object.values(Rol).indexOf(rol), await iemand())
    const geenRecht = { ok: false, fout: { code: 'geen-recht' } }
    const morgen = later(stadsNu(), minuten(60 * 24 * 80))
    const dicht: Wijziging = {
      soort: 'dicht',
      loket: 'antwerpen',
      balie: 90,
      van: morgen.toISOString(),
      tot: later(morgen, minuten(5)).toISOString(),
      reden: 'werken',
    }
    const zien = [await meldMetCode(medewerker, 'antwerpen', code), await zetStap(medewerker, id, 'aangemeld'), await openBezoek(medewerker, id)]
    for (const uitslag of zien) MAG_ZIEN[rol] ? expect(uitslag.ok).toBe(true) : expect(uitslag).toEqual(geenRecht)
    if (!MAG_ZIEN[rol]) {
      const plek = { loket: 'antwerpen', van: morgen }
      expect(await annuleerBezoek(medewerker, id)).toEqual(geenRecht)
      expect(await verzetBezoek(medewerker, id, plek)).toEqual(geenRecht)
      expect(await laatBinnen(medewerker, 'antwerpen', { sleutel: nieuwId(), personen: 1 })).toEqual(geenRecht)
      expect(await boekVoor(medewerker, { referentie: 'A-0' }, keuze(), plek)).toEqual(geenRecht)
    }
    expect(await wijzigPlaats(medewerker, dicht, [])).toEqual(MAG_REGELEN[rol] ? { ok: true, waarde: null } : geenRecht)
    expect(await heropen(medewerker, getLoket('antwerpen'), nieuwId())).toEqual(MAG_REGELEN[rol] ? { ok: true, waarde: null } : geenRecht)
  })
}
