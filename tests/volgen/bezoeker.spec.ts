import { expect, test } from '@playwright/test'
import { bewaarStap } from '@/lib/aanvragen/bewaar-stap'
import { listBijlagen } from '@/lib/aanvragen/bijlagen'
import { CONCEPT_DAGEN_ZONDER_AANMELDING, findConcept } from '@/lib/aanvragen/concept'
import { leesIngediendeInhoud } from '@/lib/aanvragen/inhoud'
import { neemConceptOver } from '@/lib/aanvragen/neem-concept-over'
import { submitAanvraag } from '@/lib/aanvragen/submit-aanvraag'
import { verwijderOudeConcepten } from '@/lib/aanvragen/verwijder-oude-concepten'
import { findBezoeker, gebruikBezoeker, vergeetOudeBezoekers } from '@/lib/bezoekers/bezoeker'
import { nieuweBrowsersleutel } from '@/lib/bezoekers/bezoeksleutel'
import { findContact } from '@/lib/bezoekers/contact'
import { db } from '@/lib/platform/database'
import { later, naarDatum, nu, plusDagen, plusMaanden, uren, vandaag } from '@/lib/platform/klok'
import type { Recordfeiten } from '@/lib/recordformulier/recordfeiten'
import { CONTACT_MAANDEN, vergeetOudeContacten } from '@/lib/volgen/vergeet-oude-contacten'
import { PDF } from '@/tests/aanvragen/bestanden'
import { conceptVan, open, stapvraag, stuur } from '@/tests/aanvragen/invullen'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenGezin } from '@/tests/loket/zaak'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { eenBezoeker, MELDING, verstuurZonderAanmelden } from './iemand'

const BEUGELS = 'fietsbeugels-aanvragen'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

test('to look at the first page keeps nothing, and asks no register', async () => {
  const wie = await eenBezoeker()
  const { concept, stand } = await open(wie, BEUGELS, 'plaats')
  expect(stand.verder).toBe('plaats')
  expect(await findConcept(wie, BEUGELS)).toBeUndefined()
  expect(await db.inzage.count({ where: { aanvraagId: concept.id } })).toBe(0)
})

test('what was typed is kept for the browser that sent it and for no other', async () => {
  const [een, ander] = [await eenBezoeker(), await eenBezoeker()]
  const { aanvrager: burger } = await eenGezin(registers)
  await stuur(een, MELDING, 'vooraf', { vooraf: 'geen' })
  await stuur(een, MELDING, 'aanwijzing-locatie', { beschrijving: 'Een oude zetel.' }, { uploads: [{ veld: 'foto', naam: 'zetel.pdf', bytes: PDF }] })
  const concept = await conceptVan(een, MELDING)
  expect(concept.ruw.beschrijving).toEqual(['Een oude zetel.'])
  expect(await listBijlagen(concept)).toHaveLength(1)
  for (const iemand of [ander, burger]) {
    expect(await findConcept(iemand, MELDING)).toBeUndefined()
    expect(await listBijlagen({ ...concept, eigenaar: iemand })).toEqual([])
    const vraag = stapvraag(MELDING, 'vooraf', { vooraf: 'klacht' }, { sleutel: concept.id })
    expect(await bewaarStap(iemand, vraag)).toEqual({ ok: false, fout: { code: 'verdwenen' } })
    expect(await submitAanvraag(iemand, { dienst: MELDING, indienSleutel: concept.id })).toMatchObject({ ok: false, fout: { code: 'niet-gevonden' } })
  }
})

test('who did not sign in says who they are, and who did is not asked', async () => {
  const wie = await eenBezoeker()
  const { aanvrager } = await eenGezin(registers)
  const vraagtWie = async (iemand: typeof wie | typeof aanvrager) =>
    (await open(iemand, 'openbaarheid-van-bestuur', 'vooraf')).stand.stappen.some(({ id }) => id === 'aanvrager')
  expect(await vraagtWie(wie)).toBe(true)
  expect(await vraagtWie(aanvrager)).toBe(false)
})

test('a browser is known by its secret alone, for a week after it was last used', async () => {
  const { bezoekerId, sleutel } = await gebruikBezoeker(undefined)
  expect(await findBezoeker(sleutel)).toBe(bezoekerId)
  expect(await gebruikBezoeker(sleutel)).toEqual({ bezoekerId, sleutel })
  for (const raden of [nieuweBrowsersleutel(), '', undefined, bezoekerId, `${sleutel}x`]) expect(await findBezoeker(raden)).toBeUndefined()
  expect(JSON.stringify(await db.bezoeker.findUnique({ where: { id: bezoekerId } }))).not.toContain(sleutel)
  await db.bezoeker.update({ where: { id: bezoekerId }, data: { verlooptOp: later(nu(), -uren(1)) } })
  expect(await findBezoeker(sleutel)).toBeUndefined()
  expect((await gebruikBezoeker(sleutel)).bezoekerId).not.toBe(bezoekerId)
})

test('a form of a browser ends after its week, and the browser with it; what was sent stays', async () => {
  const [wie, verstuurd] = [await eenBezoeker(), await verstuurZonderAanmelden()]
  await stuur(wie, MELDING, 'vooraf', { vooraf: 'geen' })
  const { id, tot } = await conceptVan(wie, MELDING)
  expect(tot).toBe(plusDagen(vandaag(), CONCEPT_DAGEN_ZONDER_AANMELDING))
  await db.aanvraag.update({ where: { id }, data: { conceptTot: naarDatum(plusDagen(vandaag(), -1)) } })
  for (const bezoekerId of [wie.bezoekerId, verstuurd.wie.bezoekerId]) {
    await db.bezoeker.update({ where: { id: bezoekerId }, data: { verlooptOp: later(nu(), -uren(1)) } })
  }
  await verwijderOudeConcepten()
  await vergeetOudeBezoekers()
  expect(await findConcept(wie, MELDING)).toBeUndefined()
  expect(await db.bezoeker.findUnique({ where: { id: wie.bezoekerId } })).toBeNull()
  expect(await db.bezoeker.findUnique({ where: { id: verstuurd.wie.bezoekerId } })).toMatchObject({ sleutelHash: null })
  expect(await db.aanvraag.findUnique({ where: { id: verstuurd.id } })).toMatchObject({ status: 'ingediend' })
})

test('how to reach somebody is removed some months after their case ended, from the answers too', async () => {
  const [oud, jong, open_] = [await verstuurZonderAanmelden(), await verstuurZonderAanmelden(), await verstuurZonderAanmelden()]
  const sluit = (id: string, dag: string) => db.aanvraag.update({ where: { id }, data: { status: 'afgerond', afgeslotenOp: naarDatum(dag) } })
  await sluit(oud.id, plusDagen(plusMaanden(vandaag(), -CONTACT_MAANDEN), -1))
  await sluit(jong.id, vandaag())
  await vergeetOudeContacten()
  expect(await findContact(oud.id)).toBeUndefined()
  for (const { id } of [jong, open_]) expect(await findContact(id)).toBeDefined()
  const { inhoudVersleuteld } = await db.aanvraag.findUniqueOrThrow({ where: { id: oud.id } })
  const { inhoud } = leesIngediendeInhoud(oud.id, inhoudVersleuteld)
  expect(inhoud).toMatchObject({ antwoordGewenst: true })
  expect(inhoud).not.toHaveProperty('email')
  expect(inhoud).not.toHaveProperty('telefoon')
})

test('who signs in takes the form of the browser over when they say so, with what the registers say of them', async () => {
  const wie = await eenBezoeker()
  const { aanvrager } = await eenGezin(registers)
  await stuur(wie, BEUGELS, 'plaats', { 'plaats-omschrijving': 'Voor de school' })
  expect(await findConcept(aanvrager, BEUGELS)).toBeUndefined()
  expect(await neemConceptOver(wie.bezoekerId, aanvrager.burgerId, BEUGELS)).toBe(true)
  expect(await neemConceptOver(wie.bezoekerId, aanvrager.burgerId, BEUGELS)).toBe(false)
  expect(await findConcept(wie, BEUGELS)).toBeUndefined()
  const { concept, stand } = await open(aanvrager, BEUGELS, 'plaats')
  expect(concept.ruw['plaats-omschrijving']).toEqual(['Voor de school'])
  expect((concept.feiten as Recordfeiten).zonderAanmelding).toBeUndefined()
  expect(stand.stappen.some(({ id }) => id === 'aanvrager')).toBe(false)
})

test('of the forms of several browsers that somebody takes over at once, one becomes theirs and the others stay', async () => {
  const { aanvrager } = await eenGezin(registers)
  const browsers = await Promise.all([1, 2, 3, 4].map(eenBezoeker))
  for (const wie of browsers) await stuur(wie, BEUGELS, 'plaats', { 'plaats-omschrijving': wie.bezoekerId })
  const gedaan = await Promise.all(browsers.map(({ bezoekerId }) => neemConceptOver(bezoekerId, aanvrager.burgerId, BEUGELS)))
  expect(gedaan.filter(Boolean)).toEqual([true])
  const gekozen = browsers[gedaan.indexOf(true)]?.bezoekerId
  expect((await conceptVan(aanvrager, BEUGELS)).ruw['plaats-omschrijving']).toEqual([gekozen])
  for (const wie of browsers.filter(({ bezoekerId }) => bezoekerId !== gekozen)) expect(await findConcept(wie, BEUGELS)).toBeDefined()
})

test('a form that somebody has themselves is not replaced by that of a browser', async () => {
  const wie = await eenBezoeker()
  const { aanvrager } = await eenGezin(registers)
  await stuur(wie, BEUGELS, 'plaats', { 'plaats-omschrijving': 'Voor de school' })
  await stuur(aanvrager, BEUGELS, 'plaats', { 'plaats-omschrijving': 'Aan het station' })
  expect(await neemConceptOver(wie.bezoekerId, aanvrager.burgerId, BEUGELS)).toBe(false)
  expect((await conceptVan(aanvrager, BEUGELS)).ruw['plaats-omschrijving']).toEqual(['Aan het station'])
})

test('a visit is not asked for without signing in', async () => {
  const wie = await eenBezoeker()
  const { naar } = await stuur(wie, 'klacht-ombudsvrouw', 'vooraf', { vooraf: 'rechtbank' })
  expect(naar).toBe('uitweg')
  const { id } = await conceptVan(wie, 'klacht-ombudsvrouw')
  expect(await submitAanvraag(wie, { dienst: 'klacht-ombudsvrouw', indienSleutel: id })).toEqual({ ok: false, fout: { code: 'niet-mogelijk' } })
})

test('sent twice, from two windows at once, it is one case with one address', async () => {
  const verstuurd = await verstuurZonderAanmelden()
  const again = await Promise.all([1, 2].map(() => submitAanvraag(verstuurd.wie, { dienst: MELDING, indienSleutel: verstuurd.id })))
  expect(again).toMatchObject([
    { ok: true, waarde: { referentie: verstuurd.referentie } },
    { ok: true, waarde: { referentie: verstuurd.referentie } },
  ])
  expect(await db.contact.count({ where: { aanvraagId: verstuurd.id } })).toBe(1)
})
