import { expect, test } from '@playwright/test'
import { findAanvraagKop, leesAanvraag } from '@/lib/aanvragen/find-aanvraag'
import { leesBijlage } from '@/lib/aanvragen/lees-bijlage'
import { betrokkeneVan, eigenInzage, noteerInzage } from '@/lib/inzage/noteer-inzage'
import { nieuwId } from '@/lib/platform/ids'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { aanvrager, dienIn, verhuizing } from '@/tests/ondersteuning/dien-in'
import { eenProefburger, proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

async function eenAanvraag() {
  const burger = await eenProefburger(registers, [{}], { adres: { straat: 'Meir', huisnummer: '1', postcode: '2000' } })
  const kop = await findAanvraagKop(await dienIn(aanvrager(burger), 'adreswijziging', verhuizing))
  if (!kop) throw new Error('what was sent is there')
  return { ...burger, kop }
}

test('a proof of one look does not open what is about somebody else', async () => {
  const [een, ander] = [await eenAanvraag(), await eenAanvraag()]
  const aanleiding = { door: { soort: 'systeem' as const }, doel: 'aanvraag-behandelen' as const }
  const bewijs = await noteerInzage(aanleiding, betrokkeneVan({ insz: een.insz }), 'aanvraag', 'openloket')
  expect(await leesAanvraag(bewijs, een.kop)).toMatchObject({ referentie: een.kop.referentie })
  await expect(leesAanvraag(bewijs, ander.kop)).rejects.toThrow('somebody else')
  await expect(leesBijlage(bewijs, ander.kop, nieuwId())).rejects.toThrow('somebody else')
})

test("a citizen's own look opens what is their own and nothing else", async () => {
  const [een, ander] = [await eenAanvraag(), await eenAanvraag()]
  expect(await leesAanvraag(eigenInzage(een.burgerId), een.kop)).toMatchObject({ referentie: een.kop.referentie })
  await expect(leesAanvraag(eigenInzage(een.burgerId), ander.kop)).rejects.toThrow('somebody else')
  expect(await findAanvraagKop(ander.kop.referentie, een)).toBeUndefined()
})

test('what is not a proof does not compile', () => {
  // @ts-expect-error a proof is made by writing the line
  const zonder: Parameters<typeof leesAanvraag>[0] = { soort: 'eigen', burgerId: nieuwId() }
  expect(zonder).toBeDefined()
})
