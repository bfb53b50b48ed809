import { expect, test } from '@playwright/test'
import { bewaarStap } from '@/lib/aanvragen/bewaar-stap'
import { findAanvraagKop, leesAanvraag } from '@/lib/aanvragen/find-aanvraag'
import { findNetIngediend } from '@/lib/aanvragen/find-ingediend'
import { listAanvragen, listVerwijzingen } from '@/lib/aanvragen/list-aanvragen'
import { openFormulier } from '@/lib/aanvragen/open-formulier'
import { plaatsVan } from '@/lib/aanvragen/plaats'
import { submitAanvraag } from '@/lib/aanvragen/submit-aanvraag'
import { findAfspraak } from '@/lib/afspraken/afspraken'
import { findPdf } from '@/lib/documenten/get-pdf'
import { listDocumentenVanAanvraag } from '@/lib/documenten/list-documenten'
import { eigenInzage } from '@/lib/inzage/noteer-inzage'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { PNG } from './bestanden'
import { conceptVan, dienIn, eenInvuller, nieuwAdres, open, stapvraag, stuur, vulVerhuisIn, zwak } from './invullen'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const VERHUIS = 'adreswijziging'
const AKTE = 'geboorteakte'
const NIET_GEVONDEN = { ok: false, fout: { code: 'niet-gevonden' } }

test('eight that send at once make one case, one line in its story, one receipt and one message', async () => {
  const { aanvrager } = await eenInvuller(registers)
  const concept = await vulVerhuisIn(aanvrager)
  const verstuurd = await Promise.all(Array.from({ length: 8 }, () => submitAanvraag(aanvrager, { dienst: VERHUIS, indienSleutel: concept.id })))
  const referenties = new Set(verstuurd.map((uitkomst) => (uitkomst.ok ? uitkomst.waarde.referentie : uitkomst.fout.code)))
  expect(referenties.size).toBe(1)
  const { aanvragen } = await listAanvragen(aanvrager.burgerId)
  expect(aanvragen.map(({ referentie }) => referentie)).toEqual([...referenties])
  expect(await db.gebeurtenis.groupBy({ by: ['soort'], where: { aanvraagId: concept.id }, _count: true, orderBy: { soort: 'asc' } })).toEqual([
    { soort: 'aanvraag.ingediend', _count: 1 },
    { soort: 'document.uitgegeven', _count: 1 },
  ])
  expect(await listDocumentenVanAanvraag(aanvrager.burgerId, concept.id)).toHaveLength(1)
  expect(await db.bericht.count({ where: { burgerId: aanvrager.burgerId, soort: 'aanvraag-ontvangen' } })).toBe(1)
})

test('sending again, later or from an old page, gives the same reference; a stale step leads there too', async () => {
  const { aanvrager } = await eenInvuller(registers)
  const concept = await vulVerhuisIn(aanvrager)
  const referentie = await dienIn(aanvrager, concept)
  const nogEens = { dienst: VERHUIS, indienSleutel: concept.id, gezien: concept.bewaardOp.toISOString() }
  expect(await submitAanvraag(aanvrager, nogEens)).toEqual({ ok: true, waarde: { referentie, isNieuw: false } })
  const ingediend = { ok: false, fout: { code: 'ingediend', referentie } }
  expect(await bewaarStap(aanvrager, stapvraag(VERHUIS, 'woning', { bewoning: 'leeg' }, { sleutel: concept.id }))).toEqual(ingediend)
  expect(await openFormulier(aanvrager, VERHUIS, 'overzicht', 'nl'), 'the way back leads to the confirmation').toEqual(ingediend)
  expect(await findNetIngediend(aanvrager, AKTE)).toBeUndefined()
  await stuur(aanvrager, VERHUIS, 'situatie', { situatie: 'gewoon' })
  expect(await submitAanvraag(aanvrager, nogEens), 'also while a new form is filled in').toEqual({ ok: true, waarde: { referentie, isNieuw: false } })
  expect((await conceptVan(aanvrager, VERHUIS)).id).not.toBe(concept.id)
})

test('a move is a case with its answers, its term and a receipt to download', async () => {
  const { aanvrager } = await eenInvuller(registers)
  const referentie = await dienIn(aanvrager, await vulVerhuisIn(aanvrager))
  const kop = await findAanvraagKop(referentie, aanvrager)
  if (!kop) throw new Error('it was sent')
  expect(kop).toMatchObject({ status: 'ingediend', afhandeling: 'dossier', stap: 'ontvangen', team: 'bevolking', redenen: [] })
  const { inhoud, gebeurtenissen } = await leesAanvraag(eigenInzage(aanvrager.burgerId), kop)
  expect(inhoud).toMatchObject({ situatie: 'gewoon', nieuwAdres: { straat: 'Abdijstraat', huisnummer: '12' }, thuis: ['avond'], naamOpBel: true })
  expect(gebeurtenissen.map(({ soort }) => soort)).toEqual(['aanvraag.ingediend', 'document.uitgegeven'])
  const [bewijs] = await listDocumentenVanAanvraag(aanvrager.burgerId, kop.id)
  expect(bewijs?.documenttype).toBe('ontvangstbewijs-adresaangifte')
  const pdf = await findPdf(aanvrager.burgerId, bewijs?.id ?? '', bewijs?.versie?.nummer ?? '')
  expect(pdf?.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  const { inhoudVersleuteld } = await db.aanvraag.findUniqueOrThrow({ where: { referentie } })
  expect(inhoudVersleuteld).not.toContain('Abdijstraat')
})

test("another citizen's case, and its documents, are as those that do not exist", async () => {
  const [een, ander] = [(await eenInvuller(registers)).aanvrager, (await eenInvuller(registers)).aanvrager]
  const concept = await vulVerhuisIn(een)
  expect(await submitAanvraag(ander, { dienst: VERHUIS, indienSleutel: concept.id })).toEqual(NIET_GEVONDEN)
  const referentie = await dienIn(een, concept)
  expect(await submitAanvraag(ander, { dienst: VERHUIS, indienSleutel: concept.id })).toEqual(NIET_GEVONDEN)
  expect(await findAanvraagKop(referentie, ander)).toBeUndefined()
  expect(await listDocumentenVanAanvraag(ander.burgerId, concept.id)).toEqual([])
  expect([...(await listVerwijzingen(een.burgerId, [concept.id])).keys()]).toEqual([concept.id])
  expect([...(await listVerwijzingen(ander.burgerId, [concept.id])).keys()]).toEqual([])
  const kop = await findAanvraagKop(referentie, een)
  if (!kop) throw new Error('it was sent')
  await expect(leesAanvraag(eigenInzage(ander.burgerId), kop)).rejects.toThrow()
  for (const sleutel of [nieuwId(), 'verzonnen', '']) {
    expect(await submitAanvraag(ander, { dienst: VERHUIS, indienSleutel: sleutel })).toEqual(NIET_GEVONDEN)
  }
})

test('one’s own extract and a child’s are there at once; the child’s does not renew', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await stuur(aanvrager, AKTE, 'wat', { soort: 'uittreksel' })
  expect(await stuur(aanvrager, AKTE, 'voor-wie', { voorWie: 'ikzelf' })).toEqual({ naar: 'overzicht' })
  const eigen = await findAanvraagKop(await dienIn(aanvrager, await conceptVan(aanvrager, AKTE)), aanvrager)
  expect(eigen).toMatchObject({ status: 'afgerond', afhandeling: 'automatisch', redenen: [] })
  await stuur(aanvrager, AKTE, 'wat', { soort: 'uittreksel' })
  await stuur(aanvrager, AKTE, 'voor-wie', { voorWie: 'kind' })
  const { feiten } = await conceptVan(aanvrager, AKTE)
  const [kind] = (feiten as { kinderen: { sleutel: string }[] }).kinderen
  await stuur(aanvrager, AKTE, 'kind', { kind: kind?.sleutel ?? '' })
  const vanKind = await findAanvraagKop(await dienIn(aanvrager, await conceptVan(aanvrager, AKTE)), aanvrager)
  expect(vanKind).toMatchObject({ status: 'afgerond', afhandeling: 'automatisch' })
  const documenten = await db.document.findMany({
    where: { burgerId: aanvrager.burgerId, documenttype: 'uittreksel-geboorteakte' },
    orderBy: { id: 'asc' },
  })
  expect(documenten.map(({ vernieuwt }) => vernieuwt)).toEqual([true, false])
})

test('an act that the database does not give becomes a case with the reason', async () => {
  const { aanvrager } = await eenInvuller(registers, [{ akte: { ontbreekt: 'voor-2019-niet-overgezet' } }])
  await stuur(aanvrager, AKTE, 'wat', { soort: 'uittreksel' })
  await stuur(aanvrager, AKTE, 'voor-wie', { voorWie: 'ikzelf' })
  const { stand, concept } = await open(aanvrager, AKTE)
  expect(stand.opmerkingen, 'said before it is sent').toEqual(['akte-niet-overgezet'])
  const kop = await findAanvraagKop(await dienIn(aanvrager, concept), aanvrager)
  expect(kop).toMatchObject({ status: 'ingediend', afhandeling: 'dossier', redenen: ['akte-niet-overgezet'], stap: 'nazicht' })
})

test('what cannot be finished online becomes a visit that holds what was filled in', async () => {
  const { aanvrager } = await eenInvuller(registers)
  expect(await stuur(aanvrager, VERHUIS, 'situatie', { situatie: 'naar-buitenland' })).toEqual({ naar: 'uitweg' })
  const { stand } = await open(aanvrager, VERHUIS)
  expect(plaatsVan(stand, 'overzicht')).toBe('overzicht')
  expect(plaatsVan(stand, 'nieuw-adres')).toBe('uitweg')
  const kop = await findAanvraagKop(await dienIn(aanvrager, await conceptVan(aanvrager, VERHUIS)), aanvrager)
  if (!kop) throw new Error('it was sent')
  expect(kop).toMatchObject({ status: 'ingediend', afhandeling: 'afspraak', team: 'bevolking', wachtOp: 'burger' })
  expect(await findAfspraak(kop.id), 'it is booked apart').toBeUndefined()
  const { uitweg, inhoud } = await leesAanvraag(eigenInzage(aanvrager.burgerId), kop)
  expect({ uitweg, inhoud }).toEqual({ uitweg: 'naar-buitenland', inhoud: { situatie: 'naar-buitenland' } })
})

test('another answer takes the way out away again', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await stuur(aanvrager, VERHUIS, 'situatie', { situatie: 'tijdelijk' })
  const tijdelijk = await conceptVan(aanvrager, VERHUIS)
  expect(await submitAanvraag(aanvrager, { dienst: VERHUIS, indienSleutel: tijdelijk.id })).toEqual({ ok: false, fout: { code: 'niet-mogelijk' } })
  expect(await stuur(aanvrager, VERHUIS, 'situatie', { situatie: 'gewoon' })).toEqual({ naar: 'nieuw-adres' })
  expect((await open(aanvrager, VERHUIS)).stand.uitweg).toBeUndefined()
})

test('a visit can be asked for without a national number, and while the register is silent', async () => {
  const { aanvrager, gezin } = await eenInvuller(registers)
  const zonder = zwak(aanvrager)
  await stuur(zonder, VERHUIS, 'situatie', { situatie: 'uit-buitenland' })
  await registers.vraag('/beheer/storing', { register: 'personen', soort: 'uit', INSZ: gezin[0] })
  const uitkomst = await submitAanvraag(aanvrager, { dienst: VERHUIS, indienSleutel: (await conceptVan(aanvrager, VERHUIS)).id })
  await registers.vraag('/beheer/storing', { register: 'personen', soort: 'geen', INSZ: gezin[0] })
  expect(uitkomst.ok).toBe(true)
})

test('what is not finished is not sent, and says where to go on', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await stuur(aanvrager, VERHUIS, 'situatie', { situatie: 'gewoon' })
  await stuur(aanvrager, VERHUIS, 'thuis', { thuis: ['avond'], naamOpBel: 'ja' })
  const concept = await conceptVan(aanvrager, VERHUIS)
  expect(await submitAanvraag(aanvrager, { dienst: VERHUIS, indienSleutel: concept.id })).toEqual({
    ok: false,
    fout: { code: 'onvolledig', stap: 'nieuw-adres' },
  })
})

test('a silent register sends nothing and loses nothing', async () => {
  const { aanvrager, gezin } = await eenInvuller(registers)
  const concept = await vulVerhuisIn(aanvrager)
  await registers.vraag('/beheer/storing', { register: 'personen', soort: 'uit', INSZ: gezin[0] })
  const stil = await submitAanvraag(aanvrager, { dienst: VERHUIS, indienSleutel: concept.id })
  await registers.vraag('/beheer/storing', { register: 'personen', soort: 'geen', INSZ: gezin[0] })
  expect(stil).toEqual({ ok: false, fout: { code: 'bron', bron: 'personen' } })
  expect((await conceptVan(aanvrager, VERHUIS)).ruw).toEqual(concept.ruw)
  expect(await dienIn(aanvrager, concept)).toMatch(/^A-/)
})

test('answers that changed since the person looked are not sent unseen', async () => {
  const { aanvrager } = await eenInvuller(registers)
  const gezien = await vulVerhuisIn(aanvrager)
  await stuur(aanvrager, VERHUIS, 'woning', { bewoning: 'vertrekken' })
  const vraag = { dienst: VERHUIS, indienSleutel: gezien.id, gezien: gezien.bewaardOp.toISOString() }
  expect(await submitAanvraag(aanvrager, vraag)).toEqual({ ok: false, fout: { code: 'gewijzigd' } })
  const nu = await conceptVan(aanvrager, VERHUIS)
  expect((await submitAanvraag(aanvrager, { ...vraag, gezien: nu.bewaardOp.toISOString() })).ok).toBe(true)
})

test('a sign-in that became weaker cannot send what asks for more', async () => {
  const { aanvrager } = await eenInvuller(registers)
  const concept = await vulVerhuisIn(aanvrager)
  expect(await submitAanvraag(zwak(aanvrager), { dienst: VERHUIS, indienSleutel: concept.id })).toEqual({
    ok: false,
    fout: { code: 'te-zwak', niveau: 'substantial' },
  })
})

test('a file for a question that is not asked any more does not go along', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await stuur(aanvrager, AKTE, 'wat', { soort: 'uittreksel' })
  await stuur(aanvrager, AKTE, 'hoedanigheid', { hoedanigheid: 'partner' }, { uploads: [{ veld: 'bewijs', naam: 'a.png', bytes: PNG }] })
  await stuur(aanvrager, AKTE, 'voor-wie', { voorWie: 'ikzelf' })
  const concept = await conceptVan(aanvrager, AKTE)
  const { bestandId } = await db.bijlage.findFirstOrThrow({ where: { aanvraagId: concept.id } })
  await dienIn(aanvrager, concept)
  expect(await db.bijlage.count({ where: { aanvraagId: concept.id } })).toBe(0)
  expect(await db.bestand.count({ where: { id: bestandId } })).toBe(0)
})

test('a late declaration is remarked on and accepted', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await vulVerhuisIn(aanvrager)
  await stuur(aanvrager, VERHUIS, 'nieuw-adres', nieuwAdres(60))
  const { stand, concept } = await open(aanvrager, VERHUIS)
  expect(stand.opmerkingen).toEqual(['te-laat'])
  const kop = await findAanvraagKop(await dienIn(aanvrager, concept), aanvrager)
  expect(kop?.redenen).toEqual(['te-laat'])
})
