import { expect, test } from '@playwright/test'
import { verpakBijlagenaam } from '@/lib/aanvragen/bijlagenaam'
import { beginConcept } from '@/lib/aanvragen/concept'
import { findAanvraagKop, leesAanvraag } from '@/lib/aanvragen/find-aanvraag'
import { leesBijlage } from '@/lib/aanvragen/lees-bijlage'
import { bewaarBestand, zetBestandKlaar } from '@/lib/bestanden/bewaar-bestand'
import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import { eigenInzage, noteerInzage } from '@/lib/inzage/noteer-inzage'
import { neem } from '@/lib/loket/neem'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { openBijlage } from '@/lib/loket/open-bijlage'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuweReferentie, nieuwId } from '@/lib/platform/ids'
import { later, nu, plusDagen, uren, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { boekBezoek, eenAanvrager, eenGezin, eenMedewerker, gezien, verhuis, vraagBezoek, zaak } from './zaak'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})

test.afterAll(() => registers.stop())

const NIET_GEVONDEN = { ok: false, fout: { code: 'niet-gevonden' } }

test('another team’s case, an unknown reference and a form that was not sent are the same: not there', async () => {
  const referentie = await verhuis((await eenGezin(registers)).aanvrager, '4')
  const ander = await eenMedewerker('dossierbehandelaar', 'burgerlijke-stand')
  const concept = await beginConcept((await eenGezin(registers)).aanvrager, 'adreswijziging', 'nl')
  const conceptId = concept.ok ? concept.waarde.id : ''
  for (const gevraagd of [referentie, nieuweReferentie(), conceptId, '', 'A-0000', "' or 1=1"]) {
    expect(await openAanvraag(ander, gevraagd)).toEqual(NIET_GEVONDEN)
    expect(await openBijlage(ander, gevraagd, nieuwId())).toEqual(NIET_GEVONDEN)
    expect(await neem({ medewerker: ander, referentie: gevraagd, stand: 1, waarden: {} })).toEqual(NIET_GEVONDEN)
  }
  expect((await zaak(referentie)).status).toBe('ingediend')
  const geen = await db.inzage.count({ where: { medewerkerId: ander.id } })
  expect(geen, 'who got nothing to see leaves no line').toBe(0)
})

test('the counter reads a case until the day of the visit is past, or the visit is over', async () => {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await vraagBezoek(aanvrager)
  const [dirk, karin] = [await eenMedewerker(), await eenMedewerker('loketmedewerker')]
  const karinVanElders = await eenMedewerker('loketmedewerker', 'burgerlijke-stand')
  await neem(await gezien(dirk, referentie))
  expect(await openAanvraag(karin, referentie)).toEqual(NIET_GEVONDEN)
  const { id } = await boekBezoek(aanvrager, referentie, plusDagen(vandaag(), 2))
  expect((await openAanvraag(karin, referentie)).ok).toBe(true)
  expect(await openAanvraag(karinVanElders, referentie)).toEqual(NIET_GEVONDEN)
  const op = (uur: number) => ({ van: later(nu(), uren(uur)), tot: later(nu(), uren(uur + 1)) })
  await db.afspraak.update({ where: { id }, data: op(-48) })
  expect(await openAanvraag(karin, referentie)).toEqual(NIET_GEVONDEN)
  await db.afspraak.update({ where: { id }, data: { ...op(48), status: 'geannuleerd' } })
  expect(await openAanvraag(karin, referentie)).toEqual(NIET_GEVONDEN)
})

test('opening a case leaves a line with the citizen: who, what, why and for which case', async () => {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await verhuis(aanvrager, '5')
  const dirk = await eenMedewerker()
  const dossier = await openAanvraag(dirk, referentie)
  expect(dossier.ok && dossier.waarde.burger?.achternaam).toBe('Janssens')
  const { id } = await zaak(referentie)
  expect(await db.inzage.findMany({ where: { medewerkerId: dirk.id } })).toMatchObject([
    { betrokkene: await betrokkeneVanBurger(aanvrager.burgerId), wat: 'aanvraag', doel: 'aanvraag-behandelen', bron: 'openloket', aanvraagId: id },
  ])
})

test('each opening of a file leaves a line of its own, and a file of another case is not there', async () => {
  const { aanvrager } = await eenGezin(registers)
  const [referentie, andere] = [await verhuis(aanvrager, '6'), await verhuis((await eenGezin(registers)).aanvrager, '7')]
  const { id: aanvraagId } = await zaak(referentie)
  const bijlageId = nieuwId()
  const klaar = await zetBestandKlaar(Buffer.from('%PDF-1.7 huurcontract'), 'application/pdf')
  await inTransactie(async (tx) => {
    const bestandId = await bewaarBestand(tx, klaar)
    const naamVersleuteld = verpakBijlagenaam(bijlageId, 'huur.pdf')
    await tx.bijlage.create({
      data: { id: bijlageId, aanvraagId, veld: 'bewijs', naamVersleuteld, bestandId, mime: 'application/pdf', bytes: 21, toegevoegdOp: nu() },
    })
  })
  const dirk = await eenMedewerker()
  for (const keer of [1, 2]) {
    const bijlage = await openBijlage(dirk, referentie, bijlageId)
    expect(bijlage.ok && bijlage.waarde.bytes.toString()).toBe('%PDF-1.7 huurcontract')
    expect(await db.inzage.count({ where: { medewerkerId: dirk.id, wat: 'bijlage', aanvraagId } })).toBe(keer)
  }
  expect(await openBijlage(dirk, andere, bijlageId)).toEqual(NIET_GEVONDEN)
  expect(await openBijlage(dirk, referentie, 'geen-id')).toEqual(NIET_GEVONDEN)
})

test('without its line nothing is read: the look fails when the line cannot be written', async () => {
  const referentie = await verhuis((await eenGezin(registers)).aanvrager, '8')
  const zonderLijn = { ...(await eenMedewerker()), id: 'geen-id' }
  await expect(openAanvraag(zonderLijn, referentie)).rejects.toThrow()
  await expect(openBijlage(zonderLijn, referentie, nieuwId())).rejects.toThrow()
})

test('a proof about one citizen does not open another’s case, and without a proof it does not compile', async () => {
  const { aanvrager } = await eenGezin(registers)
  const kop = await findAanvraagKop(await verhuis(aanvrager, '9'))
  if (!kop) throw new Error('a case that was just sent is there')
  const ander = await eenAanvrager()
  const bewijs = await noteerInzage(
    { door: { soort: 'systeem' }, doel: 'aanvraag-behandelen' },
    await betrokkeneVanBurger(ander.burgerId),
    'aanvraag',
    'openloket',
  )
  await expect(leesAanvraag(bewijs, kop)).rejects.toThrow('somebody else')
  await expect(leesAanvraag(eigenInzage(ander.burgerId), kop)).rejects.toThrow('somebody else')
  await expect(leesBijlage(bewijs, kop, nieuwId())).rejects.toThrow('somebody else')
  // @ts-expect-error a proof is asked for
  await expect(leesAanvraag(undefined, kop)).rejects.toThrow()
  // @ts-expect-error only inzage makes a proof
  await expect(leesAanvraag({ soort: 'genoteerd', betrokkene: 'iemand' }, kop)).rejects.toThrow()
})

test('a line is never changed nor removed', async () => {
  const referentie = await verhuis((await eenGezin(registers)).aanvrager, '10')
  const dirk = await eenMedewerker()
  await openAanvraag(dirk, referentie)
  await expect(db.inzage.updateMany({ where: { medewerkerId: dirk.id }, data: { doel: 'gegevens-tonen' } })).rejects.toThrow('never changed')
  await expect(db.inzage.deleteMany({ where: { medewerkerId: dirk.id } })).rejects.toThrow('never changed')
})
