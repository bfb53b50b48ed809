import { expect, test } from '@playwright/test'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { gewoneDag } from '@/lib/mandaten/geef-mandaat'
import { handelMetMandaat } from '@/lib/mandaten/handeling'
import { listMandaten } from '@/lib/mandaten/mandaat'
import { openPartijen, type Papiervraag, type Partijen, schrijfOpPapierIn, sluitPartijen, zoekPartijen } from '@/lib/mandaten/papier'
import { leesScan, verwijderOudeMandaten } from '@/lib/mandaten/scan'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { Rol } from '@/prisma/client/client'
import { PDF } from '@/tests/aanvragen/bestanden'
import { maakGezin, type Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenMedewerker } from '@/tests/loket/zaak'
import { bescherm } from '@/tests/ondersteuning/bescherm'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { handelingVan, iemand } from './iemand'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const karin = () => eenMedewerker('loketmedewerker')
const GEEN_RECHT = { ok: false, fout: { code: 'geen-recht' } }

function papier(over: Partial<Papiervraag> = {}): Papiervraag {
  const scan = { naam: 'mandaat.pdf', bytes: PDF }
  return { groepen: ['alle'], metGegevens: 'ja', metDocumenten: 'nee', totEnMet: gewoneDag(), aanwezig: true, scan, ...over }
}

async function tweeMensen(): Promise<{ gever: string; gemachtigde: string }> {
  const [gever = '', gemachtigde = ''] = await maakGezin(registers, [{ leeftijd: 80 }, { leeftijd: 50 }])
  return { gever, gemachtigde }
}

async function gevonden(medewerker: Awaited<ReturnType<typeof karin>>): Promise<Partijen> {
  const partijen = await zoekPartijen(medewerker, await tweeMensen())
  if (!partijen.ok) throw new Error('they were found')
  return partijen.waarde
}

test('only a whole number finds somebody of age, everyone found has a line, and who is not found says nothing more', async () => {
  const medewerker = await karin()
  const { gever, gemachtigde } = await tweeMensen()
  const [, kind = ''] = await maakGezin(registers, [{ leeftijd: 40 }, { leeftijd: 10, ouders: [0] }])
  const zoek = (een: string, ander: string) => zoekPartijen(medewerker, { gever: een, gemachtigde: ander })
  const fouten = (...lijst: [string, string][]) => ({ ok: false, fout: { code: 'fouten', fouten: lijst.map(([veld, code]) => ({ veld, code })) } })
  expect(await zoek('', gever.slice(0, 9))).toEqual(fouten(['gever', 'vorm'], ['gemachtigde', 'vorm']))
  expect(await zoek(gever, gever)).toEqual(fouten(['gemachtigde', 'zelfde']))
  expect(await zoek(gever, kind), 'a minor').toEqual(fouten(['gemachtigde', 'niet-gevonden']))
  expect(await zoek(gever.replace(/(..)(..)(..)(...)(..)/, '$1.$2.$3-$4.$5'), gemachtigde)).toMatchObject({
    ok: true,
    waarde: { gever: { insz: gever }, gemachtigde: { insz: gemachtigde } },
  })
  const lijnen = await db.inzage.findMany({ where: { medewerkerId: medewerker.id } })
  expect(lijnen).toHaveLength(4)
  expect(lijnen.every(({ doel, wat }) => doel === 'burger-zoeken' && wat === 'persoon')).toBe(true)
})

test('of two people of whom one is protected nobody is found before it was said why', async () => {
  const medewerker = await karin()
  const mensen = await tweeMensen()
  const betrokkene = betrokkeneVan({ insz: mensen.gemachtigde })
  await bescherm(betrokkene, medewerker)
  expect(await zoekPartijen(medewerker, mensen)).toEqual({ ok: false, fout: { code: 'beschermd', betrokkene } })
  expect(await db.inzage.count({ where: { medewerkerId: medewerker.id } })).toBe(0)
})

test('who was protected since they were found has no mandate written down before it was said why', async () => {
  const medewerker = await karin()
  const partijen = await gevonden(medewerker)
  const betrokkene = betrokkeneVan(partijen.gever)
  await bescherm(betrokkene, medewerker)
  expect(await schrijfOpPapierIn(medewerker, partijen, papier())).toEqual({ ok: false, fout: { code: 'beschermd', betrokkene } })
  expect(await db.mandaat.count({ where: { medewerkerId: medewerker.id } })).toBe(0)
})

test('a mandate on paper holds at once, both are told, and it names who wrote it down', async () => {
  const medewerker = await karin()
  const partijen = await gevonden(medewerker)
  const ingeschreven = await schrijfOpPapierIn(medewerker, partijen, papier())
  if (!ingeschreven.ok) throw new Error(ingeschreven.fout.code)
  const rij = await db.mandaat.findUniqueOrThrow({ where: { id: ingeschreven.waarde.id } })
  expect(rij).toMatchObject({ herkomst: 'papier', medewerkerId: medewerker.id, codeHash: null })
  for (const burgerId of [rij.geverId, rij.gemachtigdeId ?? '']) {
    expect(await db.bericht.count({ where: { burgerId, soort: 'mandaat-op-papier' } })).toBe(1)
  }
  const handelt = await iemand(partijen.gemachtigde.insz, partijen.gemachtigde.voornaam, partijen.gemachtigde.achternaam)
  expect(handelt.burger.burgerId, 'whoever signs in with that number').toBe(rij.gemachtigdeId)
  expect(await handelMetMandaat(handelt, rij.id)).toEqual({ ok: true, waarde: null })
  expect(await handelingVan(handelt)).toMatchObject({ stand: 'geldig', voorId: rij.geverId })
  expect((await listMandaten(rij.geverId)).gegeven).toMatchObject([{ id: rij.id, herkomst: 'papier', stand: 'geldig' }])
})

test('without a scan, without both present or with a file that is none, nothing is written', async () => {
  const medewerker = await karin()
  const partijen = await gevonden(medewerker)
  const nee = async (over: Partial<Papiervraag>) => schrijfOpPapierIn(medewerker, partijen, papier(over))
  expect(await nee({ scan: undefined, aanwezig: false })).toEqual({ ok: false, fout: { code: 'fouten', fouten: ['scan', 'aanwezig'] } })
  const geenScan = { naam: 'scan.pdf', bytes: new TextEncoder().encode('<html>') }
  expect(await nee({ scan: geenScan })).toEqual({ ok: false, fout: { code: 'fouten', fouten: ['scan'] } })
  expect(await nee({ groepen: [], metGegevens: '', metDocumenten: '', totEnMet: '2999-01-01' })).toEqual({
    ok: false,
    fout: { code: 'fouten', fouten: ['groepen', 'metGegevens', 'metDocumenten', 'totEnMet'] },
  })
  expect(await db.mandaat.count({ where: { medewerkerId: medewerker.id } })).toBe(0)
})

test('who was found is carried to the next page for who found them alone', async () => {
  const medewerker = await karin()
  const partijen = await gevonden(medewerker)
  const gesloten = sluitPartijen(medewerker.id, partijen)
  expect(gesloten).not.toContain(partijen.gever.insz)
  expect(openPartijen(medewerker.id, gesloten)).toEqual(partijen)
  expect(openPartijen(nieuwId(), gesloten)).toBeUndefined()
})

test('what was signed is read by the two people of it, and goes with the mandate two years after its end', async () => {
  const medewerker = await karin()
  const ingeschreven = await schrijfOpPapierIn(medewerker, await gevonden(medewerker), papier())
  if (!ingeschreven.ok) throw new Error(ingeschreven.fout.code)
  const { id } = ingeschreven.waarde
  const { geverId, gemachtigdeId, bestandId } = await db.mandaat.findUniqueOrThrow({ where: { id } })
  for (const burgerId of [geverId, gemachtigdeId ?? '']) expect((await leesScan(burgerId, id))?.bytes.equals(PDF)).toBe(true)
  expect(await leesScan(nieuwId(), id)).toBeUndefined()
  expect(await leesScan(geverId, 'x')).toBeUndefined()
  await verwijderOudeMandaten()
  expect(await db.bestand.count({ where: { id: bestandId ?? '' } })).toBe(1)
  await dagenLater(366 + 740, verwijderOudeMandaten)
  expect([await db.mandaat.count({ where: { id } }), await db.bestand.count({ where: { id: bestandId ?? '' } })]).toEqual([0, 0])
})

for (const rol of Object.values(Rol)) {
  const mag = ['loketmedewerker', 'dossierbehandelaar', 'teamverantwoordelijke'].includes(rol)
  test(`${rol} ${mag ? 'may' : 'may not'} register a mandate on paper`, async () => {
    const medewerker = await eenMedewerker(rol)
    const zoek = await zoekPartijen(medewerker, { gever: '', gemachtigde: '' })
    const schrijf = await schrijfOpPapierIn(medewerker, await gevonden(await karin()), papier({ aanwezig: false }))
    if (mag) expect([zoek, schrijf].map((uitslag) => !uitslag.ok && uitslag.fout.code)).toEqual(['fouten', 'fouten'])
    else expect([zoek, schrijf]).toEqual([GEEN_RECHT, GEEN_RECHT])
  })
}
