import { expect, test } from '@playwright/test'
import { findEigenAanvraag } from '@/lib/aanvragen/find-eigen-aanvraag'
import { antwoordenVan } from '@/lib/catalogus/antwoorden'
import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import { findRecord } from '@/lib/catalogus/find-dienst'
import { getFormulierVan, isVanVroeger, recordstandId } from '@/lib/catalogus/recordstand'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { db } from '@/lib/platform/database'
import { ooitIn } from '@/lib/redactie/ooit'
import { openProef, stuurProef } from '@/lib/redactie/probeer'
import type { Redacteur } from '@/lib/redactie/schrijf'
import { schrijfVraag, vraagwaarden, zonderVraag } from '@/lib/redactie/vragen'
import { conceptVan, eenInvuller, open, stuur } from '@/tests/aanvragen/invullen'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenMedewerker } from '@/tests/loket/zaak'
import { dienIn } from '@/tests/ondersteuning/dien-in'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { herstel, publiceerAls, tweeRedacteurs } from './redacteurs'

const DIENST = 'buurtfietsenstalling-aanvragen'
const ADRES = { 'adres-straat': 'Turnhoutsebaan', 'adres-huisnummer': '110', 'adres-postcode': '2140', 'adres-gemeente': 'Antwerpen' }
const ANTWOORDEN = {
  ...ADRES,
  eersteKeuze: 'Zurenborg',
  tweedeKeuze: 'Berchem',
  soortFiets: ['gewone-fiets'],
  hoeveelheid: '2',
  wachtlijst: 'ja',
  email: 'ik@voorbeeld.example',
}
const WOORDEN = { ja: 'Ja', nee: 'Nee', nietIngevuld: '-', bestandsnaam: () => '' }

let registers: Proefregisters
let wie: { sofie: Redacteur; stijn: Redacteur }

test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  registers = await proefregisters()
  wie = await tweeRedacteurs()
})
test.afterEach(() => herstel(DIENST))
test.afterAll(() => registers.stop())

/** Another label for the first choice, the second taken away, and one more question. */
function verander() {
  return publiceerAls(wie, DIENST, (record) => {
    const [eerste] = record.formFields.filter(({ name }) => name === 'eersteKeuze')
    const lees = (waarden: Record<string, string>) => (naam: string) => waarden[naam]
    const ander = schrijfVraag(
      record,
      eerste?.name,
      lees({ 'label-nl': 'Waar wil je staan?', 'label-en': 'Where do you want to be?', required: 'ja' }),
      new Map(),
    )
    const zonder = zonderVraag(ander, 'tweedeKeuze')
    const erbij = schrijfVraag(
      { formFields: zonder },
      undefined,
      lees({ 'label-nl': 'Hoe lang?', 'label-en': 'How long?', type: 'text', required: 'ja' }),
      new Map(),
    )
    return { ...record, formFields: erbij.formFields }
  })
}

test('what was sent is read with the questions it was given to, by who sent it and at the desk', async () => {
  const { aanvrager } = await eenInvuller(registers)
  const referentie = await dienIn(aanvrager, DIENST, () => ANTWOORDEN)
  await verander()
  const geopend = await openAanvraag(await eenMedewerker('dossierbehandelaar', 'stadsdiensten'), referentie)
  if (!geopend.ok) throw new Error('the case is there')
  const { aanvraag } = geopend.waarde
  expect(await isVanVroeger(aanvraag)).toBe(true)
  const formulier = await getFormulierVan(aanvraag)
  const antwoorden = antwoordenVan(formulier, 'nl', aanvraag.inhoud, aanvraag.feiten, WOORDEN).flatMap((groep) => groep.antwoorden)
  expect(antwoorden.find(({ veld }) => veld === 'eersteKeuze')?.label).not.toBe('Waar wil je staan?')
  expect(antwoorden.find(({ veld }) => veld === 'tweedeKeuze')?.regels).toEqual(['Berchem'])
  expect(antwoorden.some(({ label }) => label === 'Hoe lang?')).toBe(false)
  const eigen = await findEigenAanvraag(referentie, aanvrager.burgerId)
  expect(eigen?.aanvraag.recordstandId).toBe(aanvraag.recordstandId)
})

test('a form that was begun goes on with the questions of now, and keeps what was typed', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await stuur(aanvrager, DIENST, 'adres', { ...ADRES, eersteKeuze: 'Zurenborg', tweedeKeuze: 'Berchem' })
  const voor = await conceptVan(aanvrager, DIENST)
  await verander()
  const { concept, formulier, stand } = await open(aanvrager, DIENST)
  expect(concept.recordstandId).not.toBe(voor.recordstandId)
  const nu = await findRecord(DIENST)
  expect(concept.recordstandId).toBe(nu && recordstandId(nu))
  expect(concept.ruw).toMatchObject({ eersteKeuze: ['Zurenborg'], tweedeKeuze: ['Berchem'] })
  expect(stand.inhoud).toMatchObject({ eersteKeuze: 'Zurenborg' })
  expect(stand.inhoud).not.toHaveProperty('tweedeKeuze')
  expect(Object.values(formulier.tekst.nl.velden).map(({ label }) => label)).toContain('Hoe lang?')
})

test('a page that was open while its questions moved is kept: nothing typed is lost', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await stuur(aanvrager, DIENST, 'adres', { ...ADRES, eersteKeuze: '' })
  await publiceerAls(wie, DIENST, (record) => {
    const naam = (welke: string) => record.formFields.filter(({ name }) => name === welke)
    const rest = record.formFields.filter(({ name }) => name !== 'eersteKeuze' && name !== 'adres')
    return { ...record, formFields: [...naam('eersteKeuze'), ...rest, ...naam('adres')] }
  })
  const { naar } = await stuur(aanvrager, DIENST, 'adres', { ...ADRES, eersteKeuze: 'Zurenborg' })
  const { concept } = await open(aanvrager, DIENST, naar)
  expect(concept.ruw).toMatchObject({ eersteKeuze: ['Zurenborg'], 'adres-straat': ['Turnhoutsebaan'] })
  expect(concept.recordstandId).toBe(recordstandId((await findRecord(DIENST)) as DienstRecord))
})

test('trying a form asks its questions, makes no aanvraag and keeps nothing readable', async () => {
  const record = await findRecord(DIENST)
  if (!record) throw new Error('the dienst is there')
  const voor = await db.aanvraag.count()
  const eerste = await openProef(wie.sofie.id, record)
  expect(eerste?.plaats).toBe('adres')
  const stap = { stap: 'adres', uploads: [], actie: { soort: 'verder' as const }, vanuitOverzicht: false }
  expect(await stuurProef(wie.sofie.id, record, { ...stap, ruw: {} })).toEqual({ naar: 'adres' })
  const ruw = {
    'adres-straat': ['Geheimstraat'],
    'adres-huisnummer': ['1'],
    'adres-postcode': ['2000'],
    'adres-gemeente': ['Antwerpen'],
    eersteKeuze: ['Zuid'],
  }
  expect((await stuurProef(wie.sofie.id, record, { ...stap, ruw }))?.naar).not.toBe('adres')
  expect(await db.aanvraag.count()).toBe(voor)
  const [klad] = await db.redactieklad.findMany({ where: { medewerkerId: wie.sofie.id } })
  expect(klad?.inhoudVersleuteld).not.toContain('Geheimstraat')
  expect((await openProef(wie.stijn.id, record))?.plaats).toBe('adres')
})

test('what a record said is kept once, and never changes', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await dienIn(aanvrager, DIENST, () => ANTWOORDEN)
  const nu = await findRecord(DIENST)
  const id = nu ? recordstandId(nu) : ''
  expect(await db.recordstand.count({ where: { id } })).toBe(1)
  await expect(db.recordstand.update({ where: { id }, data: { record: '{}' } })).rejects.toThrow(/kept as it was/)
})

test('a choice that went keeps its words where it was sent, and is asked again where it was not', async () => {
  const { aanvrager } = await eenInvuller(registers)
  const { aanvrager: ander } = await eenInvuller(registers)
  const referentie = await dienIn(aanvrager, DIENST, () => ANTWOORDEN)
  await stuur(ander, DIENST, 'adres', { ...ADRES, eersteKeuze: 'Zurenborg', tweedeKeuze: 'Berchem' })
  const stap = (await open(ander, DIENST)).formulier.stappen.find(({ velden }) => velden.includes('soortFiets'))?.id ?? ''
  await stuur(ander, DIENST, stap, { soortFiets: ['gewone-fiets'], hoeveelheid: '2' })
  await publiceerAls(wie, DIENST, (record) => {
    const vraag = record.formFields.find(({ name }) => name === 'soortFiets')
    const plaats = vraag?.choices?.findIndex(({ value }) => value === 'gewone-fiets') ?? -1
    const waarden = vraagwaarden(vraag)
    const nieuw = `keuze-${vraag?.choices?.length ?? 0}`
    const getypt = { ...waarden, [`${nieuw}-nl`]: 'Gewone fiets', [`${nieuw}-en`]: 'Ordinary bike' }
    return { ...record, ...schrijfVraag(record, 'soortFiets', (naam) => getypt[naam], ooitIn([record]), { soort: 'weg', plaats }), naam: undefined }
  })
  const eigen = await findEigenAanvraag(referentie, aanvrager.burgerId)
  if (!eigen) throw new Error('the case is there')
  const { inhoud, feiten } = eigen.aanvraag
  const van = (formulier: Parameters<typeof antwoordenVan>[0]) =>
    antwoordenVan(formulier, 'nl', inhoud, feiten, WOORDEN)
      .flatMap(({ antwoorden }) => antwoorden)
      .find(({ veld }) => veld === 'soortFiets')?.regels
  const toen = await getFormulierVan(eigen.aanvraag)
  expect(van(toen)).toEqual([toen.tekst.nl.velden.soortFiets?.opties?.['gewone-fiets']])
  const { stand } = await open(ander, DIENST)
  expect(stand.inhoud).not.toHaveProperty('soortFiets')
  expect(stand.verder).toBe(stap)
})
