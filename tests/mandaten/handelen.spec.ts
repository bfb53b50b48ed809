import { expect, test } from '@playwright/test'
import { bewaarStap } from '@/lib/aanvragen/bewaar-stap'
import { beginConcept, findConcept } from '@/lib/aanvragen/concept'
import { listEerderGegeven } from '@/lib/aanvragen/eerder-gegeven'
import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { listAanvragen, listConcepten } from '@/lib/aanvragen/list-aanvragen'
import { findNamens, listNamens } from '@/lib/aanvragen/list-namens'
import { submitAanvraag } from '@/lib/aanvragen/submit-aanvraag'
import { listBetrokkenen } from '@/lib/burgers/betrokkene'
import { listInzagen } from '@/lib/inzage/list-inzagen'
import { beeindigMandaat } from '@/lib/mandaten/beeindig-mandaat'
import { handelMetMandaat, stopHandeling } from '@/lib/mandaten/handeling'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import { stapvraag, vulVerhuisIn } from '@/tests/aanvragen/invullen'
import { maakGezin, type Proefregisters } from '@/tests/bronnen/proefregisters'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { handelingVan, handelt, type Iemand, iemand, mandaatTussen, nieuweSessie, voor } from './iemand'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const DIENST = 'adreswijziging'
const NIET_MEER = { ok: false, fout: { code: 'niet-meer' } }
const NIET_MEER_NAMENS = { ok: false, fout: { code: 'niet-meer-namens' } }

async function paar(): Promise<{ lena: Iemand; tom: Iemand }> {
  const [een = ''] = await maakGezin(registers, [{ leeftijd: 70 }], { adres: { straat: 'Turnhoutsebaan', huisnummer: '110', postcode: '2140' } })
  const [twee = ''] = await maakGezin(registers, [{ leeftijd: 40 }])
  return { lena: await iemand(een, 'Lena', 'De Smet'), tom: await iemand(twee, 'Tom', 'Peeters') }
}

async function klaar() {
  const { lena, tom } = await paar()
  const mandaat = await mandaatTussen(lena, tom)
  const aanvrager = await handelt(tom, mandaat)
  if (!aanvrager) throw new Error('they may')
  return { lena, tom, mandaat, aanvrager }
}

test('an aanvraag that somebody makes for another is the other’s, names both, and the other is told and sees who looked', async () => {
  const { lena, tom, mandaat, aanvrager } = await klaar()
  const { id } = await vulVerhuisIn(aanvrager)
  const verstuurd = await submitAanvraag(aanvrager, { dienst: DIENST, indienSleutel: id })
  if (!verstuurd.ok) throw new Error(verstuurd.fout.code)
  const { referentie } = verstuurd.waarde
  const kop = await findAanvraagKop(referentie, { burgerId: lena.burger.burgerId })
  expect(kop?.eigenaar).toMatchObject({ burgerId: lena.burger.burgerId, door: { vertegenwoordigerId: tom.burger.burgerId, mandaatId: mandaat } })
  expect(await findAanvraagKop(referentie, { burgerId: tom.burger.burgerId }), 'it is not of who acts').toBeUndefined()
  expect((await listAanvragen(lena.burger.burgerId)).aanvragen.map((een) => een.referentie)).toEqual([referentie])
  expect((await listAanvragen(tom.burger.burgerId)).aanvragen).toEqual([])
  expect(await listNamens(tom.burger.burgerId)).toMatchObject([{ voor: 'Lena De Smet', aanvraag: { referentie } }])
  expect(await findNamens(lena.burger.burgerId, referentie)).toBeUndefined()
  const berichten = await db.bericht.findMany({ where: { aanvraagId: id } })
  expect(berichten).toMatchObject([{ burgerId: lena.burger.burgerId, soort: 'aanvraag-namens', mailBeloofd: true }])
  const { inzagen } = await listInzagen(await listBetrokkenen(lena.burger.burgerId))
  const doorTom = inzagen.filter(({ door }) => door === 'gemachtigde')
  expect([...new Set(doorTom.map(({ wat }) => wat))].toSorted()).toEqual(['gezin', 'persoon', 'profiel'])
  expect(doorTom.every(({ vertegenwoordigerId, aanvraagId }) => vertegenwoordigerId === tom.burger.burgerId && aanvraagId === id)).toBe(true)
  expect(await db.inzage.count({ where: { aanvraagId: id, door: 'systeem' } }), 'every read names who').toBe(0)
})

test('what somebody fills in for another is on nobody else’s screen, and their own form of the same dienst stays theirs', async () => {
  const { lena, tom, aanvrager } = await klaar()
  const eigen = { ...lena.burger, niveau: lena.niveau }
  const [namens, zelf, toms] = await Promise.all([
    beginConcept(aanvrager, DIENST, 'nl'),
    beginConcept(eigen, DIENST, 'nl'),
    beginConcept({ ...tom.burger, niveau: tom.niveau }, DIENST, 'nl'),
  ])
  if (!namens.ok || !zelf.ok || !toms.ok) throw new Error('three forms were begun')
  expect(new Set([namens.waarde.id, zelf.waarde.id, toms.waarde.id]).size).toBe(3)
  expect((await findConcept({ burgerId: lena.burger.burgerId }, DIENST))?.id).toBe(zelf.waarde.id)
  expect(await listConcepten(lena.burger.burgerId, 'substantial')).toHaveLength(1)
  // Two tabs: the form of one person is on the page, and the session acts for another.
  const tab = (wie: typeof aanvrager, sleutel: string) => bewaarStap(wie, stapvraag(DIENST, 'situatie', { situatie: 'gewoon' }, { sleutel }))
  const VERDWENEN = { ok: false, fout: { code: 'verdwenen' } }
  expect(await tab(aanvrager, toms.waarde.id)).toEqual(VERDWENEN)
  expect(await tab(aanvrager, zelf.waarde.id)).toEqual(VERDWENEN)
  expect(await tab({ ...tom.burger, niveau: tom.niveau }, namens.waarde.id)).toEqual(VERDWENEN)
  expect(await tab(eigen, namens.waarde.id)).toEqual(VERDWENEN)
  expect(await submitAanvraag(aanvrager, { dienst: DIENST, indienSleutel: zelf.waarde.id })).toMatchObject({ ok: false })
})

test('ended while somebody acts: the next page, the next press and sending stop, in the same session and in another tab', async () => {
  const { lena, tom, mandaat, aanvrager } = await klaar()
  const { id } = await vulVerhuisIn(aanvrager)
  const ander = await nieuweSessie(tom)
  expect(await handelt(ander, mandaat)).toBeDefined()
  await beeindigMandaat(lena.burger.burgerId, mandaat)
  for (const sessie of [tom, ander]) {
    expect(await handelingVan(sessie)).toEqual({ stand: 'voorbij' })
    expect(await voor(sessie)).toBeUndefined()
  }
  expect(await submitAanvraag(aanvrager, { dienst: DIENST, indienSleutel: id })).toEqual(NIET_MEER_NAMENS)
  await expect(db.aanvraag.update({ where: { id }, data: { status: 'ingediend' } }), 'the database itself').rejects.toThrow('no mandate that holds')
  expect(await handelMetMandaat(tom, mandaat)).toEqual(NIET_MEER)
  expect(await listNamens(tom.burger.burgerId)).toEqual([])
})

test('ending it at the moment of sending: one of both is first, and nothing is sent after it', async () => {
  const { lena, mandaat, aanvrager } = await klaar()
  const { id } = await vulVerhuisIn(aanvrager)
  const [verstuurd] = await Promise.all([
    submitAanvraag(aanvrager, { dienst: DIENST, indienSleutel: id }),
    beeindigMandaat(lena.burger.burgerId, mandaat),
  ])
  const rij = await db.aanvraag.findUniqueOrThrow({ where: { id } })
  const einde = await db.mandaat.findUniqueOrThrow({ where: { id: mandaat } })
  expect(einde.beeindigdOp).not.toBeNull()
  expect(rij.status === 'concept').toBe(!verstuurd.ok)
  expect(verstuurd.ok || verstuurd.fout.code === 'niet-meer-namens').toBe(true)
})

test('the mandate of somebody else, an id that is none and one that was not accepted let nobody act', async () => {
  const { lena, tom, mandaat } = await klaar()
  const [nummer = ''] = await maakGezin(registers, [{}])
  const vreemd = await iemand(nummer, 'Piet', 'Vreemd')
  for (const id of [mandaat, nieuwId(), 'x', '']) expect(await handelMetMandaat(vreemd, id), id).toEqual(NIET_MEER)
  expect(await handelMetMandaat(lena, mandaat), 'who gave it').toEqual(NIET_MEER)
  // A session that was somebody else's before.
  expect(await handelingVan({ ...vreemd, sessieId: tom.sessieId })).toBeUndefined()
})

test('a mandate for one group opens nothing of another, and no mandate opens what only the person may do', async () => {
  const { lena, tom } = await paar()
  const wonen = await mandaatTussen(lena, tom, { groepen: ['MilieuEnergie'] })
  expect(await handelt(tom, wonen, DIENST)).toBeUndefined()
  expect(await voor(tom, 'grofvuil-ophalen')).toMatchObject({ burgerId: lena.burger.burgerId })
  const alles = await mandaatTussen(lena, tom)
  for (const dienst of ['iemand-machtigen', 'mijn-gegevens-inkijken', 'huwelijksaangifte'])
    expect(await handelt(tom, alles, dienst), dienst).toBeUndefined()
})

test('what changed group or was narrowed since the form was begun is not sent', async () => {
  const { lena, tom, aanvrager } = await klaar()
  const { id } = await vulVerhuisIn(aanvrager)
  const smal = await mandaatTussen(lena, tom, { groepen: ['MilieuEnergie'] })
  const anders = await handelt(tom, smal, 'grofvuil-ophalen')
  if (!anders) throw new Error('they may')
  expect(await submitAanvraag(anders, { dienst: DIENST, indienSleutel: id })).toEqual(NIET_MEER_NAMENS)
})

test('without the data no register is asked, and nothing of the profile is filled in', async () => {
  const { lena, tom } = await paar()
  const aanvrager = await handelt(tom, await mandaatTussen(lena, tom, { metGegevens: 'nee' }))
  expect(aanvrager).toMatchObject({ voornaam: 'Lena', achternaam: 'De Smet' })
  expect(aanvrager?.insz ?? aanvrager?.telefoon ?? aanvrager?.email).toBeUndefined()
  const begonnen = aanvrager && (await beginConcept(aanvrager, DIENST, 'nl'))
  expect(begonnen?.ok && (begonnen.waarde.feiten as { gezin: unknown[] }).gezin).toEqual([])
  const { inzagen } = await listInzagen(await listBetrokkenen(lena.burger.burgerId))
  expect(inzagen.map(({ wat }) => wat)).toEqual(['profiel'])
})

test('it ends at midnight of the city after its last day, also for what was begun before', async () => {
  const { lena, tom } = await paar()
  const totEnMet = plusDagen(vandaag(), 1)
  const mandaat = await mandaatTussen(lena, tom, { totEnMet })
  const aanvrager = await handelt(tom, mandaat)
  if (!aanvrager) throw new Error('they may')
  const { id } = await vulVerhuisIn(aanvrager)
  await dagenLater(1, async () => expect(await handelingVan(tom)).toMatchObject({ stand: 'geldig' }))
  await dagenLater(2, async () => {
    expect(await handelingVan(tom)).toEqual({ stand: 'voorbij' })
    expect(await submitAanvraag(aanvrager, { dienst: DIENST, indienSleutel: id })).toEqual(NIET_MEER_NAMENS)
    expect(await handelMetMandaat(tom, mandaat)).toEqual(NIET_MEER)
  })
})

test('who signed in with a password only acts for nobody, and stopping is at once', async () => {
  const { tom } = await klaar()
  expect(await handelingVan({ ...tom, niveau: 'low' })).toEqual({ stand: 'voorbij' })
  await stopHandeling(tom)
  expect(await handelingVan(tom)).toBeUndefined()
})

test('for whom somebody acts goes with their session', async () => {
  const { tom } = await klaar()
  const { sessieId } = tom
  expect(await db.handeling.count({ where: { sessieId } })).toBe(1)
  await db.sessie.delete({ where: { id: sessieId } })
  expect(await db.handeling.count({ where: { sessieId } })).toBe(0)
})

test('the database lets nobody act for themselves, by a mandate of another, or as another later', async () => {
  const { lena, tom, mandaat, aanvrager } = await klaar()
  const begonnen = await beginConcept(aanvrager, DIENST, 'nl')
  if (!begonnen.ok) throw new Error('it was begun')
  const rij = await db.aanvraag.findUniqueOrThrow({ where: { id: begonnen.waarde.id } })
  const nieuw = (over: object) => {
    const id = nieuwId()
    return db.aanvraag.create({ data: { ...rij, dienst: 'geboorteakte', id, indienSleutel: id, ...over } })
  }
  await expect(nieuw({ vertegenwoordigerId: lena.burger.burgerId, mandaatId: null })).rejects.toThrow('aanvraag_vertegenwoordiger')
  await expect(nieuw({ burgerId: nieuwId() }), 'of somebody else').rejects.toThrow('no mandate that holds')
  await expect(nieuw({ vertegenwoordigerId: nieuwId() }), 'by somebody else').rejects.toThrow('no mandate that holds')
  await expect(nieuw({ handelenTot: null, mandaatId: null }), 'without an end').rejects.toThrow('aanvraag_vertegenwoordiger')
  await expect(
    db.aanvraag.update({ where: { id: rij.id }, data: { vertegenwoordigerId: null, mandaatId: null, handelenTot: null } }),
  ).rejects.toThrow('never changed')
  expect(mandaat && tom.burger.burgerId).toBe(rij.vertegenwoordigerId)
})

test('what another gave for somebody is not offered to them as what they gave before', async () => {
  const { lena, aanvrager } = await klaar()
  const { id } = await vulVerhuisIn(aanvrager)
  await submitAanvraag(aanvrager, { dienst: DIENST, indienSleutel: id })
  expect([...(await listEerderGegeven({ niveau: 'substantial', burger: { burgerId: lena.burger.burgerId, heeftInsz: true } }))]).toEqual([])
})
