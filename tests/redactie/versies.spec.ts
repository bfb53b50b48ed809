import { expect, test } from '@playwright/test'
import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import { findCoderecord, findDienst, findIngang, findRecord } from '@/lib/catalogus/find-dienst'
import { db } from '@/lib/platform/database'
import { leesOoit } from '@/lib/redactie/ooit'
import { gaTerug, legVoor, publiceer, stuurTerug } from '@/lib/redactie/publiceer'
import { beginVersie, gooiWeg, type Redacteur, schrijfVersie, zagCode } from '@/lib/redactie/schrijf'
import { findOpenVersie, listVerschoven, listVersies } from '@/lib/redactie/versies'
import { zoekDiensten } from '@/lib/zoeken/zoek-diensten'
import { eenMedewerker } from '@/tests/loket/zaak'
import { gelukt, geweigerd, herstel, publiceerAls, schrijf, tweeRedacteurs } from './redacteurs'

const DIENST = 'buurtcompost-starten'
const TERMIJN = { nl: 'Je hoort het binnen twee weken.', en: 'You hear within two weeks.' }

let wie: { sofie: Redacteur; stijn: Redacteur }

// One dienst has one version at a time: these tests take turns, and leave it as they found it.
test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  wie = await tweeRedacteurs()
})
test.afterEach(() => herstel(DIENST))

const metTermijn = (record: DienstRecord): DienstRecord => ({
  ...record,
  term: TERMIJN,
  unverified: record.unverified.filter(({ about }) => about !== 'term'),
})
const metNaam = (nl: string) => (record: DienstRecord) => ({ ...record, name: { ...record.name, nl } })

test('what one writes and another publishes is told everywhere, and what was written stays until then', async () => {
  const { sofie, stijn } = wie
  const geschreven = await schrijf(sofie, DIENST, metTermijn)
  expect(geschreven.delen).toContain('term')
  expect((await findRecord(DIENST))?.term).toBeNull()
  const voorgelegd = gelukt(await legVoor(sofie, DIENST, geschreven.revisie, 'De dienst zei het.'))
  expect((await findRecord(DIENST))?.term).toBeNull()
  gelukt(await publiceer(stijn, DIENST, voorgelegd.revisie))
  expect((await findRecord(DIENST))?.term).toEqual(TERMIJN)
  expect((await findCoderecord(DIENST))?.term).toBeNull()
})

test('a new name is in the lists and found by the search, and the old one is when one goes back', async () => {
  const naam = 'Zevenslaper voor je wormenbak'
  await publiceerAls(wie, DIENST, metNaam(naam))
  expect(findDienst(DIENST)?.name.nl).toBe(naam)
  const vind = async () => (await zoekDiensten('zevenslaper wormenbak', 'nl')).diensten[0]?.slug
  expect(await vind()).toBe(DIENST)
  await herstel(DIENST)
  expect(findDienst(DIENST)?.name.nl).not.toBe(naam)
})

test('nobody publishes what they wrote, nor does the database take it', async () => {
  const { sofie, stijn } = wie
  const { revisie } = await schrijf(sofie, DIENST, metTermijn)
  const voorgelegd = gelukt(await legVoor(sofie, DIENST, revisie, 'Zo is het.'))
  expect(geweigerd(await publiceer(sofie, DIENST, voorgelegd.revisie))).toBe('eigen-werk')
  const zet = (door: string, meer = {}) =>
    db.dienstversie.update({
      where: { id: voorgelegd.id },
      data: { status: 'gepubliceerd', gepubliceerdDoor: door, gepubliceerdOp: new Date(), ...meer },
    })
  await expect(zet(sofie.id)).rejects.toThrow(/vier_ogen/)
  await expect(zet(sofie.id, { schrijvers: [stijn.id] })).rejects.toThrow(/stays as it was/)
  await expect(zet(stijn.id, { record: '{}' })).rejects.toThrow(/stays as it was/)
})

test('whoever mends the words of another has written them too', async () => {
  const { sofie, stijn } = wie
  const { revisie } = await schrijf(sofie, DIENST, metTermijn)
  const ook = gelukt(await schrijfVersie(stijn, DIENST, revisie, metNaam('Buurtcompost')))
  expect(ook.schrijvers).toEqual([sofie.id, stijn.id])
  const voorgelegd = gelukt(await legVoor(sofie, DIENST, ook.revisie, 'Samen.'))
  expect(geweigerd(await publiceer(stijn, DIENST, voorgelegd.revisie))).toBe('eigen-werk')
  const derde = await eenMedewerker('proceseigenaar', 'stad')
  gelukt(await publiceer(derde, DIENST, voorgelegd.revisie))
})

test('of two who save, the second hears that something changed, and nothing is lost', async () => {
  const { sofie, stijn } = wie
  const { revisie } = gelukt(await beginVersie(sofie, DIENST))
  const uitslagen = await Promise.all([
    schrijfVersie(sofie, DIENST, revisie, metNaam('Van Sofie')),
    schrijfVersie(stijn, DIENST, revisie, metNaam('Van Stijn')),
  ])
  expect(uitslagen.map(geweigerd).toSorted()).toEqual(['gewijzigd', undefined].toSorted())
  const eerste = uitslagen[0]?.ok ? 'Van Sofie' : 'Van Stijn'
  expect((await findOpenVersie(DIENST))?.record.name.nl).toBe(eerste)
})

test('two who begin at once begin one version', async () => {
  const begonnen = await Promise.all([beginVersie(wie.sofie, DIENST), beginVersie(wie.stijn, DIENST)])
  expect(new Set(begonnen.map((uitslag) => gelukt(uitslag).id)).size).toBe(1)
})

test('what was published never changes, and no version goes', async () => {
  const { id } = await publiceerAls(wie, DIENST, metTermijn)
  await expect(db.dienstversie.update({ where: { id }, data: { reden: 'Iets anders.' } })).rejects.toThrow(/stays as it was/)
  await expect(db.dienstversie.delete({ where: { id } })).rejects.toThrow(/every version is kept|violates/)
  await expect(db.redactiestap.deleteMany({ where: { versieId: id } })).rejects.toThrow(/kept as it was/)
})

test('going back is a version of its own, which a second person publishes', async () => {
  const { sofie, stijn } = wie
  const eerste = await publiceerAls(wie, DIENST, metTermijn)
  await publiceerAls(wie, DIENST, metNaam('Composteren met je buren'))
  const terug = gelukt(await gaTerug(sofie, DIENST, eerste.nummer, 'De naam was verwarrend.'))
  expect(terug).toMatchObject({ status: 'voorgelegd', terugNaar: eerste.nummer })
  expect(geweigerd(await publiceer(sofie, DIENST, terug.revisie))).toBe('eigen-werk')
  gelukt(await publiceer(stijn, DIENST, terug.revisie))
  const nu = await findRecord(DIENST)
  expect(nu?.term).toEqual(TERMIJN)
  expect(nu?.name).toEqual((await findCoderecord(DIENST))?.name)
  const verhaal = await listVersies(DIENST)
  expect(verhaal.slice(0, 3).map(({ status }) => status)).toEqual(['gepubliceerd', 'vervangen', 'vervangen'])
})

test('what is put forward comes back with words, and changes only then', async () => {
  const { sofie, stijn } = wie
  const { revisie } = await schrijf(sofie, DIENST, metTermijn)
  const voorgelegd = gelukt(await legVoor(sofie, DIENST, revisie, 'Zo is het.'))
  expect(geweigerd(await schrijfVersie(sofie, DIENST, voorgelegd.revisie, metNaam('Anders')))).toBe('gewijzigd')
  expect(geweigerd(await stuurTerug(stijn, DIENST, voorgelegd.revisie, ' '))).toBe('woorden')
  const terug = gelukt(await stuurTerug(stijn, DIENST, voorgelegd.revisie, 'Schrijf er een bron bij.'))
  expect(terug.status).toBe('concept')
  const [laatste] = await listVersies(DIENST)
  expect(laatste?.stappen.at(-1)).toMatchObject({ soort: 'teruggestuurd', woorden: 'Schrijf er een bron bij.' })
})

test('what has a fault is kept and not put forward', async () => {
  const { sofie } = wie
  const { revisie, fouten } = await schrijf(sofie, DIENST, (record) => ({ ...record, summary: { nl: record.summary.nl, en: '' } }))
  expect(fouten).toEqual([expect.objectContaining({ veld: 'summary.en', code: 'en' })])
  expect(geweigerd(await legVoor(sofie, DIENST, revisie, 'Klaar.'))).toBe('fouten')
})

test('a version that says what is told already is not put forward, nor one without a reason', async () => {
  const { sofie } = wie
  const { revisie } = gelukt(await beginVersie(sofie, DIENST))
  expect(geweigerd(await legVoor(sofie, DIENST, revisie, ' '))).toBe('reden')
  expect(geweigerd(await legVoor(sofie, DIENST, revisie, 'Zomaar.'))).toBe('niets')
  expect(geweigerd(await gaTerug(sofie, DIENST, 0, 'Zomaar.'))).toBe('niets')
})

test('other words of the code stop a version until its writer saw them, and never take the place of what editors published', async () => {
  const { sofie, stijn } = wie
  const { id, revisie } = await schrijf(sofie, DIENST, metTermijn)
  const code = await findCoderecord(DIENST)
  // As if it had been written before the code got its term.
  await db.dienstversie.update({ where: { id }, data: { basis: JSON.stringify({ ...code, term: { nl: 'Vroeger.', en: 'Before.' } }) } })
  expect((await findOpenVersie(DIENST))?.verschoven).toEqual(['term'])
  expect(geweigerd(await legVoor(sofie, DIENST, revisie, 'Klaar.'))).toBe('code-gewijzigd')
  const gezien = gelukt(await zagCode(sofie, DIENST, revisie))
  expect(gezien).toMatchObject({ verschoven: [], record: { term: TERMIJN } })
  const voorgelegd = gelukt(await legVoor(sofie, DIENST, gezien.revisie, 'Klaar.'))
  gelukt(await publiceer(stijn, DIENST, voorgelegd.revisie))
  expect((await listVerschoven()).filter(({ dienst }) => dienst === DIENST)).toEqual([])
})

test('a part that editors did not write follows the code', async () => {
  const { sofie } = wie
  const { id } = await schrijf(sofie, DIENST, metTermijn)
  const { record } = await db.dienstversie.findUniqueOrThrow({ where: { id } })
  const ouder = { ...(JSON.parse(record) as DienstRecord), summary: { nl: 'Zo stond het in de code.', en: 'As the code had it.' } }
  await db.dienstversie.update({ where: { id }, data: { record: JSON.stringify(ouder) } })
  expect((await findOpenVersie(DIENST))?.record.summary).toEqual((await findCoderecord(DIENST))?.summary)
})

test('only a process owner writes or publishes', async () => {
  const { sofie } = wie
  const { revisie } = await schrijf(sofie, DIENST, metTermijn)
  for (const rol of ['loketmedewerker', 'dossierbehandelaar', 'teamverantwoordelijke', 'auditor'] as const) {
    const ander = await eenMedewerker(rol, 'bevolking')
    expect(geweigerd(await beginVersie(ander, DIENST))).toBe('geen-recht')
    expect(geweigerd(await schrijfVersie(ander, DIENST, revisie, metNaam('X')))).toBe('geen-recht')
    expect(geweigerd(await legVoor(ander, DIENST, revisie, 'X'))).toBe('geen-recht')
    expect(geweigerd(await publiceer(ander, DIENST, revisie))).toBe('geen-recht')
    expect(geweigerd(await gooiWeg(ander, DIENST, revisie))).toBe('geen-recht')
    expect(geweigerd(await gaTerug(ander, DIENST, 0, 'X'))).toBe('geen-recht')
  }
})

test('the questions of a form with rules, and the exceptions that rules lead to, stay with the code', async () => {
  const { sofie } = wie
  const metRegels = 'inname-publieke-ruimte'
  const { fouten, revisie } = await schrijf(sofie, metRegels, (record) => ({
    ...record,
    formFields: record.formFields.slice(1),
    exceptions: record.exceptions.filter(({ code }) => !code),
  }))
  expect(fouten.filter(({ code }) => code === 'slot').map(({ veld }) => veld)).toEqual(expect.arrayContaining(['formFields', 'exceptions']))
  gelukt(await gooiWeg(sofie, metRegels, revisie))
})

test('the words of a way in are published by a second person, found, and taken back', async () => {
  const dienst = 'mijn-gegevens-inkijken'
  const was = findIngang('gegevens-verbeteren')
  const naam = 'Zevenslaper in je gegevens'
  try {
    await publiceerAls(wie, dienst, (record) => ({
      ...record,
      entries: record.entries?.map((ingang) => ({ ...ingang, name: { ...ingang.name, nl: naam } })),
    }))
    expect(findIngang('gegevens-verbeteren')).toEqual({ ...was, name: { ...was?.name, nl: naam } })
    expect((await zoekDiensten('zevenslaper gegevens', 'nl')).diensten[0]?.slug).toBe('gegevens-verbeteren')
    expect((await listVersies(dienst))[0]).toMatchObject({ delen: ['entries'], status: 'gepubliceerd' })
  } finally {
    await herstel(dienst)
  }
  expect(findIngang('gegevens-verbeteren')).toEqual(was)
})

test('a form with a condition that can never come true is kept, and not put forward', async () => {
  const { sofie } = wie
  const { revisie, fouten } = await schrijf(sofie, DIENST, (record) => {
    const [eerste] = record.formFields.filter(({ type }) => type === 'choice')
    const nooit = { field: eerste?.name ?? '', notIn: eerste?.choices?.map(({ value }) => value) ?? [] }
    return {
      ...record,
      formFields: record.formFields.map((veld, plaats) => (plaats === record.formFields.length - 1 ? { ...veld, showWhen: nooit } : veld)),
    }
  })
  expect(fouten.map(({ code }) => code)).toEqual(['nooit'])
  expect(geweigerd(await legVoor(sofie, DIENST, revisie, 'Klaar.'))).toBe('fouten')
})

test('what a dienst ever asked stays known, also when a version that asked it was thrown away', async () => {
  const { sofie } = wie
  const { revisie } = await schrijf(sofie, DIENST, (record) => ({
    ...record,
    formFields: [...record.formFields, { name: 'eenmalig', label: { nl: 'Een?', en: 'One?' }, type: 'text', required: false, prefill: null }],
  }))
  gelukt(await gooiWeg(sofie, DIENST, revisie))
  expect((await leesOoit(DIENST)).has('eenmalig')).toBe(true)
})
