import { expect, test } from '@playwright/test'
import { listBetrokkenen } from '@/lib/burgers/betrokkene'
import { findDienstVoorDocument } from '@/lib/catalogus/find-dienst'
import { geefEersteDocumentenUit } from '@/lib/documenten/geef-eerste-documenten-uit'
import { listDocumenten } from '@/lib/documenten/list-documenten'
import { formuliersleutel } from '@/lib/gegevens/formuliersleutel'
import { listInzagen } from '@/lib/inzage/list-inzagen'
import { beeindigMandaat } from '@/lib/mandaten/beeindig-mandaat'
import { findPdfVanGever, type Handelende, listDocumentenVanGever } from '@/lib/mandaten/documenten-van-gever'
import type { Mandaatvraag } from '@/lib/mandaten/geef-mandaat'
import { handelMetMandaat, handelVoorKind } from '@/lib/mandaten/handeling'
import { documentValtOnder } from '@/lib/mandaten/regels'
import { db } from '@/lib/platform/database'
import { maakGezin, type Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { handelingVan, type Iemand, iemand, mandaatTussen } from './iemand'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

/** Lena, who has her documents, and Tom, to whom she gives a mandate. */
async function paar(): Promise<{ lena: Iemand; tom: Iemand }> {
  const [een = ''] = await maakGezin(registers, [{ leeftijd: 70 }])
  const [twee = ''] = await maakGezin(registers, [{ leeftijd: 40 }])
  const [lena, tom] = [await iemand(een, 'Lena', 'De Smet'), await iemand(twee, 'Tom', 'Peeters')]
  await geefEersteDocumentenUit(lena.burger.burgerId)
  return { lena, tom }
}

async function handelend(wie: Iemand): Promise<Handelende> {
  const handeling = await handelingVan(wie)
  if (handeling?.stand !== 'geldig') throw new Error('nobody acts')
  return handeling
}

async function metMandaat(over: Partial<Mandaatvraag>) {
  const { lena, tom } = await paar()
  const mandaat = await mandaatTussen(lena, tom, over)
  await handelMetMandaat(tom, mandaat)
  return { lena, tom, mandaat, handeling: await handelend(tom) }
}

/** What the giver reads of who looked at their documents on their behalf. */
async function lijnenVan({ burger }: Iemand) {
  const { inzagen } = await listInzagen(await listBetrokkenen(burger.burgerId))
  return inzagen.filter(({ doel }) => doel === 'document-namens')
}

test('who acts sees and downloads what the mandate covers; each look names both, and the giver is told once of a file', async () => {
  const { lena, tom, handeling } = await metMandaat({ metDocumenten: 'ja' })
  const { documenten } = await listDocumenten(lena.burger.burgerId)
  const gezien = await listDocumentenVanGever(handeling)
  expect(gezien?.map(({ id }) => id)).toEqual(documenten.map(({ id }) => id))
  expect(gezien?.length).toBeGreaterThan(3)
  expect(await lijnenVan(lena)).toMatchObject([{ door: 'gemachtigde', wat: 'document', vertegenwoordigerId: tom.burger.burgerId }])
  const nummer = gezien?.[0]?.versie.nummer ?? ''
  for (const keer of [1, 2]) expect((await findPdfVanGever(handeling, nummer))?.mime, `time ${keer}`).toBe('application/pdf')
  expect(await lijnenVan(lena)).toHaveLength(3)
  const berichten = await db.bericht.findMany({ where: { burgerId: lena.burger.burgerId, soort: 'document-namens' } })
  expect(berichten).toMatchObject([{ documentId: gezien?.[0]?.id, mailBeloofd: true, gegevens: {} }])
  expect(await db.bericht.count({ where: { burgerId: tom.burger.burgerId, soort: 'document-namens' } })).toBe(0)
})

test('who was not given the documents sees none, and a look that is not there leaves nothing', async () => {
  const { lena, handeling } = await metMandaat({ metDocumenten: 'nee' })
  const { documenten } = await listDocumenten(lena.burger.burgerId)
  expect(await listDocumentenVanGever(handeling)).toBeUndefined()
  expect(await findPdfVanGever(handeling, documenten[0]?.versie?.nummer ?? '')).toBeUndefined()
  expect(await lijnenVan(lena)).toEqual([])
  expect(await db.bericht.count({ where: { burgerId: lena.burger.burgerId, soort: 'document-namens' } })).toBe(0)
})

test('a mandate for a group shows the documents of that group alone, and nobody else’s', async () => {
  const dienst = await findDienstVoorDocument('uittreksel-geboorteakte')
  if (!dienst) throw new Error('an extract can be asked for')
  expect(documentValtOnder([dienst.theme], dienst)).toBe(true)
  expect(documentValtOnder(['alle'], { ...dienst, personal: true }), 'what is only somebody’s own').toBe(false)
  expect(documentValtOnder([dienst.theme], undefined), 'of no dienst').toBe(false)
  const ander = dienst.theme === 'MilieuEnergie' ? 'BouwenWonen' : 'MilieuEnergie'
  const { lena, handeling } = await metMandaat({ metDocumenten: 'ja', groepen: [ander] })
  expect(await listDocumentenVanGever(handeling)).toEqual([])
  const { documenten } = await listDocumenten(lena.burger.burgerId)
  expect(await findPdfVanGever(handeling, documenten[0]?.versie?.nummer ?? '')).toBeUndefined()
  const { lena: iemandAnders } = await paar()
  const vreemd = (await listDocumenten(iemandAnders.burger.burgerId)).documenten[0]?.versie?.nummer ?? ''
  expect(await findPdfVanGever({ ...handeling, groepen: ['alle'] }, vreemd)).toBeUndefined()
  expect(await db.inzage.count({ where: { vertegenwoordigerId: handeling.door.vertegenwoordigerId, doel: 'document-namens' } })).toBe(1)
})

test('ended, it shows nothing from the next press on, also to who had the list open', async () => {
  const { lena, tom, mandaat, handeling } = await metMandaat({ metDocumenten: 'ja' })
  const nummer = (await listDocumentenVanGever(handeling))?.[0]?.versie.nummer ?? ''
  await beeindigMandaat(lena.burger.burgerId, mandaat)
  expect(await handelingVan(tom)).toEqual({ stand: 'voorbij' })
  expect(await findPdfVanGever(handeling, nummer), 'one that was asked just before').toBeUndefined()
  expect(await db.bericht.count({ where: { burgerId: lena.burger.burgerId, soort: 'document-namens' } })).toBe(0)
})

test('a parent sees the documents of a child without a mandate, and the line says so', async () => {
  const [een = '', kind = ''] = await maakGezin(registers, [{ leeftijd: 40 }, { leeftijd: 16, ouders: [0] }])
  const [mama, jong] = [await iemand(een, 'Mia', 'Claes'), await iemand(kind, 'Jef', 'Claes')]
  await geefEersteDocumentenUit(jong.burger.burgerId)
  expect(await handelVoorKind(mama, formuliersleutel(kind))).toEqual({ ok: true, waarde: null })
  const gezien = await listDocumentenVanGever(await handelend(mama))
  expect(gezien?.length).toBeGreaterThan(0)
  expect(await lijnenVan(jong)).toMatchObject([{ door: 'ouder', vertegenwoordigerId: mama.burger.burgerId }])
})
