import { expect, test } from '@playwright/test'
import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { getBurger } from '@/lib/burgers/get-burger'
import { meldBurgerAan } from '@/lib/burgers/meld-burger-aan'
import { findEersteUitgifte } from '@/lib/documenten/find-eerste-uitgifte'
import { geefUit } from '@/lib/documenten/geef-uit'
import { DOCUMENTEN_PER_PAGINA, listDocumenten, listDocumentenMetProbleem, listDocumentenVanAanvraag } from '@/lib/documenten/list-documenten'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { nu, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenGezin, verhuis } from '@/tests/loket/zaak'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { eenBurgerMetDocumenten, eenProefburger, proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const ADRES = { straat: 'Groenplaats', huisnummer: '1', postcode: '2000', gemeente: 'Antwerpen' }

/** A receipt of a case of its own, so that a citizen can have many. */
function geefBewijs(burgerId: string, referentie: string): Promise<unknown> {
  const gegevens = {
    referentie,
    ingediendOp: vandaag(),
    aangever: 'Proef Persoon',
    nieuwAdres: ADRES,
    verhuisdatum: vandaag(),
    verhuizers: ['Proef'],
  }
  return inTransactie((tx) =>
    geefUit(tx, { burgerId, documenttype: 'ontvangstbewijs-adresaangifte', onderwerp: { referentie }, gegevens, taal: 'nl', reden: 'aanvraag' }),
  )
}

test('thirty documents go over pages, the latest first, none twice and none left out', async () => {
  const { burgerId } = await eenProefburger(registers)
  for (let nummer = 0; nummer < 30; nummer += 1) await geefBewijs(burgerId, `A-PROEF-${nummer}`)
  const gezien: string[] = []
  let voor: string | undefined
  do {
    const { documenten, volgende } = await listDocumenten(burgerId, voor)
    expect(documenten.length).toBeLessThanOrEqual(DOCUMENTEN_PER_PAGINA)
    gezien.push(...documenten.map(({ id }) => id))
    voor = volgende
  } while (voor)
  expect(gezien).toEqual(gezien.toSorted().toReversed())
  expect(new Set(gezien).size).toBe(30)
})

test('an address that names no document begins at the newest', async () => {
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  expect((await listDocumenten(burgerId, 'onzin')).documenten).toHaveLength(7)
})

test('whom a document is about stands with it', async () => {
  const { burgerId } = await eenBurgerMetDocumenten(registers, [{ voornamen: ['Lotte', 'Maria'], achternaam: 'Janssens' }])
  const over = Object.fromEntries((await listDocumenten(burgerId)).documenten.map((document) => [document.documenttype, document.over]))
  expect(over).toMatchObject({ 'uittreksel-geboorteakte': 'Lotte Maria Janssens', 'attest-gezinssamenstelling': 'Lotte Janssens' })
})

test('a document that could not be made asks for attention; one that waits for a silent register does not', async () => {
  const zonderAkte = await eenBurgerMetDocumenten(registers, [{ akte: { ontbreekt: 'buitenland' } }])
  const problemen = await listDocumentenMetProbleem(zonderAkte.burgerId, 5)
  expect(problemen).toMatchObject([{ documenttype: 'uittreksel-geboorteakte', beletsel: 'niet-gevonden', versie: undefined }])
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  await db.document.updateMany({ where: { burgerId }, data: { beletsel: 'bron-onbereikbaar', beletselOp: nu() } })
  expect(await listDocumentenMetProbleem(burgerId, 5)).toEqual([])
})

test('a document whose last day is past asks for attention', async () => {
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  await dagenLater(250, async () => {
    const verlopen = await listDocumentenMetProbleem(burgerId, 10)
    expect(verlopen.map(({ documenttype, versie }) => `${documenttype} ${versie?.stand} ${versie?.isGeldig}`).toSorted()).toEqual([
      'attest-belgisch-kiezer verlopen false',
      'attest-gezinssamenstelling verlopen false',
      'attest-hoofdverblijfplaats verlopen false',
      'attest-nationaliteit verlopen false',
      'attest-van-leven verlopen false',
      'uittreksel-bevolkingsregister verlopen false',
    ])
  })
})

test('a case shows the documents that it brought, and nobody else’s', async () => {
  const { aanvrager } = await eenGezin(registers)
  const { id = '' } = (await findAanvraagKop(await verhuis(aanvrager, '3'))) ?? {}
  expect(await listDocumentenVanAanvraag(aanvrager.burgerId, id)).toMatchObject([{ documenttype: 'ontvangstbewijs-adresaangifte' }])
  const ander = await eenProefburger(registers)
  expect(await listDocumentenVanAanvraag(ander.burgerId, id)).toEqual([])
})

test('who never signed in strongly enough has no documents on their way', async () => {
  const { burgerId } = await inTransactie((tx) => meldBurgerAan(tx, { sub: `proef-${nieuwId()}`, voornaam: 'Jan', achternaam: 'Wouters' }))
  expect(await findEersteUitgifte(await getBurger(burgerId))).toMatchObject({ bezig: false })
})

test('while the worker has not begun it is busy; done, with or without success, it is not', async () => {
  const { burgerId } = await eenProefburger(registers)
  expect(await findEersteUitgifte(await getBurger(burgerId))).toMatchObject({ bezig: true })
  const klaar = await eenBurgerMetDocumenten(registers, [{ akte: { ontbreekt: 'buitenland' } }])
  expect(await findEersteUitgifte(await getBurger(klaar.burgerId))).toMatchObject({ bezig: false })
})

test('after an hour the page no longer says that documents are on their way', async () => {
  const { burgerId } = await eenProefburger(registers)
  await db.burger.update({ where: { id: burgerId }, data: { documentenGevraagdOp: new Date('2026-01-01T00:00:00Z') } })
  expect(await findEersteUitgifte(await getBurger(burgerId))).toMatchObject({ bezig: false })
})
