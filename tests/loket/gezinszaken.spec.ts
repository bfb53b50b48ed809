import { expect, test } from '@playwright/test'
import { zetVoorlopig } from '@/lib/bescherming/beheer-bescherming'
import { geefToegang } from '@/lib/bescherming/geef-toegang'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { boekBezoek, eenAanvrager, eenGezin, eenMedewerker, verhuis, vraagBezoek, zaak } from './zaak'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})

test.afterAll(() => registers.stop())

async function openMetGezin(medewerker: Parameters<typeof openAanvraag>[0], referentie: string) {
  const dossier = await openAanvraag(medewerker, referentie, { metGezin: true })
  if (!dossier.ok) throw new Error('the case is there')
  return dossier.waarde
}

async function lijnen(referentie: string) {
  const { id } = await zaak(referentie)
  return db.inzage.findMany({ where: { aanvraagId: id, doel: 'gezin-nakijken' }, orderBy: { id: 'asc' } })
}

test('earlier cases of the household are listed when they are asked for, and everyone in it reads so', async () => {
  const { aanvrager, inszen } = await eenGezin(registers)
  const partner = await eenAanvrager(inszen[1])
  const vanPartner = await vraagBezoek(partner)
  const eigen = await vraagBezoek(aanvrager)
  const elders = await vraagBezoek(partner)
  await db.aanvraag.update({ where: { referentie: elders }, data: { team: `team-${nieuwId()}` } })
  const referentie = await verhuis(aanvrager, '31')
  const dirk = await eenMedewerker()
  const ongevraagd = await openAanvraag(dirk, referentie)
  expect(ongevraagd.ok && ongevraagd.waarde).toMatchObject({ gezin: undefined, magGezin: true })
  expect(await lijnen(referentie), 'opening the case is no look at the household').toEqual([])

  const { gezin } = await openMetGezin(dirk, referentie)
  expect(gezin).toMatchObject({ gezin: 'gekend', andere: 1 })
  expect(gezin?.zaken.map((eerder) => [eerder.referentie, eerder.isEigen])).toEqual([
    [eigen, true],
    [vanPartner, false],
  ])
  expect(Object.keys(gezin?.zaken[0] ?? {}).sort()).toEqual(['dienst', 'ingediendOp', 'isEigen', 'referentie', 'status'])
  const gezien = await lijnen(referentie)
  for (const wat of ['gezin', 'aanvraag']) {
    const wie = gezien.filter((lijn) => lijn.wat === wat).map(({ betrokkene }) => betrokkene)
    expect(new Set(wie), wat).toEqual(new Set(inszen.map((insz) => betrokkeneVan({ insz }))))
  }
  expect(gezien.every(({ medewerkerId }) => medewerkerId === dirk.id)).toBe(true)
})

test('who lives elsewhere is not in it', async () => {
  const [een, ander] = [await eenGezin(registers), await eenGezin(registers)]
  await vraagBezoek(ander.aanvrager)
  const { gezin } = await openMetGezin(await eenMedewerker(), await verhuis(een.aanvrager, '32'))
  expect(gezin).toEqual({ zaken: [], andere: 0, gezin: 'gekend' })
})

test('the cases of somebody whose file is protected are a number until they were opened with a reason', async () => {
  const { aanvrager, inszen } = await eenGezin(registers)
  const partner = await eenAanvrager(inszen[1])
  const vanPartner = await vraagBezoek(partner)
  const referentie = await verhuis(aanvrager, '31')
  const [dirk, els] = [await eenMedewerker(), await eenMedewerker('teamverantwoordelijke')]
  const betrokkene = betrokkeneVan({ insz: inszen[1] ?? '' })
  await inTransactie((tx) => zetVoorlopig(tx, { betrokkene, soort: 'slachtoffer', reden: 'Een proef.', medewerkerId: els.id }))
  expect((await openMetGezin(dirk, referentie)).gezin).toMatchObject({ zaken: [], andere: 1 })
  await geefToegang(dirk.id, betrokkene, { reden: 'aanvraag', woorden: 'Zelfde verhuis.' })
  expect((await openMetGezin(dirk, referentie)).gezin).toMatchObject({ zaken: [{ referentie: vanPartner }], andere: 0 })
})

test('without a national number only the own cases are found, and no register is asked', async () => {
  const aanvrager = await eenAanvrager()
  const eerder = await vraagBezoek(aanvrager)
  const referentie = await vraagBezoek(aanvrager)
  const { gezin } = await openMetGezin(await eenMedewerker(), referentie)
  expect(gezin).toMatchObject({ gezin: 'zonder-nummer', zaken: [{ referentie: eerder, isEigen: true }] })
  expect((await lijnen(referentie)).map(({ wat, bron }) => [wat, bron])).toEqual([['aanvraag', 'openloket']])
})

test('who reads a case only for its visit does not see the household, however they ask', async () => {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await vraagBezoek(aanvrager)
  await boekBezoek(aanvrager, referentie, plusDagen(vandaag(), 3))
  const dossier = await openMetGezin(await eenMedewerker('loketmedewerker'), referentie)
  expect(dossier).toMatchObject({ magGezin: false, gezin: undefined })
  expect(dossier.bezoeken).toHaveLength(1)
  expect(await lijnen(referentie)).toEqual([])
})

test('another team finds neither the case nor its household', async () => {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await verhuis(aanvrager, '33')
  const vreemd = await eenMedewerker('dossierbehandelaar', `team-${nieuwId()}`)
  expect(await openAanvraag(vreemd, referentie, { metGezin: true })).toEqual({ ok: false, fout: { code: 'niet-gevonden' } })
  expect(await lijnen(referentie)).toEqual([])
})
