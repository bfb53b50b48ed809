import { expect, test } from '@playwright/test'
import { listBijlagen, verwijderBijlage } from '@/lib/aanvragen/bijlagen'
import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { leesBijlage } from '@/lib/aanvragen/lees-bijlage'
import { schoneNaam, voegBijlageToe } from '@/lib/aanvragen/voeg-bijlage-toe'
import { eigenInzage } from '@/lib/inzage/noteer-inzage'
import { db } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { HTML, JPEG, PDF, PNG, PROGRAMMA, pngVan } from './bestanden'
import { conceptVan, eenInvuller, geefBewijs, open, stuur, vraagAkteVanAnder } from './invullen'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const DIENST = 'geboorteakte'

/** Somebody who asks for another's act, up to the step that asks for proof. */
async function totBewijs() {
  const { aanvrager } = await eenInvuller(registers)
  await vraagAkteVanAnder(aanvrager)
  return aanvrager
}

const bewijs = (naam: string, bytes: Uint8Array) => ({ veld: 'bewijs', naam, bytes })

test('a file is known by what is in it, whatever its name says', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await open(aanvrager, DIENST, 'wat')
  const concept = await conceptVan(aanvrager, DIENST)
  const voeg = (naam: string, bytes: Uint8Array) => voegBijlageToe(concept, 'bewijs', 9, { naam, bytes })
  expect(await voeg('boekje.exe', PNG)).toEqual({ ok: true, waarde: null })
  expect(await voeg('C:\\scans\\vonnis', PDF)).toEqual({ ok: true, waarde: null })
  expect(await voeg('../../etc/foto.jpeg', JPEG)).toEqual({ ok: true, waarde: null })
  expect(await voeg('brief.pdf', HTML)).toEqual({ ok: false, fout: { code: 'bijlage.soort', naam: 'brief.pdf' } })
  expect(await voeg('foto.png', PROGRAMMA)).toEqual({ ok: false, fout: { code: 'bijlage.soort', naam: 'foto.png' } })
  expect(await voeg('leeg.pdf', new Uint8Array())).toEqual({ ok: false, fout: { code: 'bijlage.leeg', naam: 'leeg.pdf' } })
  expect((await listBijlagen(concept)).map(({ naam }) => naam)).toEqual(['boekje.png', 'vonnis.pdf', 'foto.jpg'])
})

test('a file may be as large as the city says, and not a byte more', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await open(aanvrager, DIENST, 'wat')
  const concept = await conceptVan(aanvrager, DIENST)
  const max = env().UPLOAD_MAX_BYTES
  expect(await voegBijlageToe(concept, 'bewijs', 3, { naam: 'a.png', bytes: pngVan(max) })).toEqual({ ok: true, waarde: null })
  const teGroot = await voegBijlageToe(concept, 'bewijs', 3, { naam: 'b.png', bytes: pngVan(max + 1) })
  expect(teGroot).toEqual({ ok: false, fout: { code: 'bijlage.te-groot', naam: 'b.png' } })
})

test('the files of one form have a size together, and one that is taken away makes room', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await open(aanvrager, DIENST, 'wat')
  const concept = await conceptVan(aanvrager, DIENST)
  const max = env().UPLOAD_MAX_BYTES
  const voeg = (veld: string, naam: string, bytes: number) => voegBijlageToe(concept, veld, 99, { naam, bytes: pngVan(bytes) })
  for (const meer of [3, 2, 1, 0]) expect(await voeg(meer % 2 ? 'bewijs' : 'nog-een', `${meer}.png`, max - meer)).toEqual({ ok: true, waarde: null })
  const fout = { code: 'bijlage.samen-te-groot', naam: 'nog.png' }
  expect(await voeg('bewijs', 'nog.png', 1_000)).toEqual({ ok: false, fout })
  await verwijderBijlage(concept, (await listBijlagen(concept))[0]?.id ?? '')
  expect(await voeg('bewijs', 'nog.png', 1_000)).toEqual({ ok: true, waarde: null })
})

test('a name keeps its letters and loses what a system could read as something else', () => {
  expect(schoneNaam('/tmp/Trouwboekje é (1).pdf')).toBe('Trouwboekje é (1).pdf')
  expect(schoneNaam('..\\..\\a"b<c>\u202Egpj.exe')).toBe('abcgpj.exe')
  expect(schoneNaam('\u0000\n')).toBe('bestand')
  expect(schoneNaam('.htaccess')).toBe('htaccess')
  expect(schoneNaam(`${'a'.repeat(300)}.pdf`)).toHaveLength(80)
  expect(schoneNaam(`${'a'.repeat(300)}.pdf`)).toMatch(/\.pdf$/)
})

test('what is stored is encrypted, and comes back as it was', async () => {
  const aanvrager = await totBewijs()
  const kop = await findAanvraagKop(await geefBewijs(aanvrager, { naam: 'a.pdf', bytes: PDF }), aanvrager)
  if (!kop) throw new Error('it was sent')
  const bijlage = await db.bijlage.findFirstOrThrow({ where: { aanvraagId: kop.id } })
  const { inhoud } = await db.bestand.findUniqueOrThrow({ where: { id: bijlage.bestandId } })
  expect(Buffer.from(inhoud ?? '').includes('PDF')).toBe(false)
  expect(JSON.stringify(bijlage)).not.toContain('a.pdf')
  const gelezen = await leesBijlage(eigenInzage(aanvrager.burgerId), kop, bijlage.id)
  expect(gelezen).toMatchObject({ naam: 'a.pdf', mime: 'application/pdf' })
  expect(gelezen?.bytes.equals(Buffer.from(PDF))).toBe(true)
})

test('a file that is refused says so at its field, and the rest of the step stays', async () => {
  const aanvrager = await totBewijs()
  const uploads = [bewijs('brief.doc', HTML), bewijs('boekje.png', PNG)]
  expect(await stuur(aanvrager, DIENST, 'hoedanigheid', { hoedanigheid: 'erfgenaam' }, { uploads })).toEqual({ naar: 'hoedanigheid' })
  const geweigerd = await conceptVan(aanvrager, DIENST)
  expect(geweigerd.bijlagefouten).toEqual({ bewijs: [{ code: 'bijlage.soort', naam: 'brief.doc' }] })
  expect(geweigerd.ruw.hoedanigheid).toEqual(['erfgenaam'])
  expect(geweigerd.ruw.bewijs).toHaveLength(1)
  expect(await stuur(aanvrager, DIENST, 'hoedanigheid', { hoedanigheid: 'erfgenaam' }), 'once more without it goes on').toEqual({ naar: 'gebruik' })
  expect((await conceptVan(aanvrager, DIENST)).bijlagefouten).toEqual({})
})

test('the same file sent twice is there once, and no more than the field takes', async () => {
  const aanvrager = await totBewijs()
  const stuurMet = (...uploads: ReturnType<typeof bewijs>[]) => stuur(aanvrager, DIENST, 'hoedanigheid', { hoedanigheid: 'erfgenaam' }, { uploads })
  await Promise.all([stuurMet(bewijs('a.png', PNG)), stuurMet(bewijs('a.png', PNG))])
  expect(await listBijlagen(await conceptVan(aanvrager, DIENST))).toHaveLength(1)
  await Promise.all([stuurMet(bewijs('b.pdf', PDF)), stuurMet(bewijs('c.jpg', JPEG)), stuurMet(bewijs('d.png', pngVan(500)))])
  const concept = await conceptVan(aanvrager, DIENST)
  expect(await listBijlagen(concept)).toHaveLength(3)
  expect(concept.ruw.bewijs).toHaveLength(3)
})

test('ids that a browser makes up are no answer', async () => {
  const [een, ander] = [await totBewijs(), await totBewijs()]
  await stuur(een, DIENST, 'hoedanigheid', { hoedanigheid: 'partner' }, { uploads: [bewijs('a.png', PNG)] })
  const [vanEen = ''] = (await conceptVan(een, DIENST)).ruw.bewijs ?? []
  const gestuurd = { hoedanigheid: 'partner', bewijs: [vanEen, 'verzonnen'] }
  expect(await stuur(ander, DIENST, 'hoedanigheid', gestuurd)).toEqual({ naar: 'hoedanigheid' })
  expect((await conceptVan(ander, DIENST)).ruw.bewijs).toEqual([])
})

test("another citizen cannot remove a file, nor add one to somebody else's form", async () => {
  const [een, ander] = [await totBewijs(), await totBewijs()]
  await stuur(een, DIENST, 'hoedanigheid', { hoedanigheid: 'partner' }, { uploads: [bewijs('a.png', PNG)] })
  const concept = await conceptVan(een, DIENST)
  const [bijlage = { id: '' }] = await listBijlagen(concept)
  await stuur(ander, DIENST, 'hoedanigheid', {}, { actie: { soort: 'bijlage-weg', wat: bijlage.id } })
  const gekaapt = { ...concept, eigenaar: ander }
  await verwijderBijlage(gekaapt, bijlage.id)
  await voegBijlageToe(gekaapt, 'bewijs', 3, { naam: 'b.pdf', bytes: PDF })
  expect(await listBijlagen(concept)).toEqual([bijlage])
})

test('a file can be taken away again, with what was stored of it', async () => {
  const aanvrager = await totBewijs()
  await stuur(aanvrager, DIENST, 'hoedanigheid', {}, { uploads: [bewijs('a.png', PNG)], actie: { soort: 'voeg-toe' } })
  const concept = await conceptVan(aanvrager, DIENST)
  expect(concept.gestuurd).not.toContain('hoedanigheid')
  const { id, bestandId } = await db.bijlage.findFirstOrThrow({ where: { aanvraagId: concept.id } })
  await stuur(aanvrager, DIENST, 'hoedanigheid', { hoedanigheid: 'partner' }, { actie: { soort: 'bijlage-weg', wat: id } })
  const na = await conceptVan(aanvrager, DIENST)
  expect(na.ruw).toMatchObject({ bewijs: [], hoedanigheid: ['partner'] })
  expect(await db.bestand.count({ where: { id: bestandId } })).toBe(0)
})
