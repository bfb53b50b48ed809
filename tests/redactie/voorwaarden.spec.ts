import { expect, test } from '@playwright/test'
import { DienstRecord } from '@/lib/catalogus/dienst-record'
import { listDiensten } from '@/lib/catalogus/find-dienst'
import type { Recordveld } from '@/lib/catalogus/recordveld'
import type { Voorwaarde } from '@/lib/catalogus/voorwaarde'
import { foutenIn } from '@/lib/redactie/fouten'
import { omgevingVan } from '@/lib/redactie/omgeving'
import { regelsVanDeel } from '@/lib/redactie/regels-van-deel'
import {
  delenVanVoorwaarde,
  mogelijkeVragen,
  schrijfVoorwaarde,
  type Voorwaardedaad,
  type Voorwaardewoorden,
  zinVanVoorwaarde,
} from '@/lib/redactie/voorwaarde'
import { verplaatsVraag, vraagcontroleBij, zonderVraag } from '@/lib/redactie/vragen'
import { alleenAls, DIER, NAAM, record, TUIN, tekst, uit, veld } from './proefvragen'

const RECORD = { formFields: [DIER, TUIN, NAAM, alleenAls({ field: 'tuin', is: true })] }
const schrijf = (waarden: Record<string, string>, daad: Voorwaardedaad = { soort: 'bewaar' }) =>
  schrijfVoorwaarde(RECORD, 'laatste', uit(waarden), daad).find(({ name }) => name === 'laatste')?.showWhen

test('an editor makes a condition by choosing, one part after the other', () => {
  const tuin = { 'deel-0-veld': 'tuin', 'deel-0-manier': 'nee' }
  expect(schrijf(tuin)).toEqual({ field: 'tuin', is: false })
  const metDier = { ...tuin, nieuw: 'dier' }
  expect(schrijf(metDier, { soort: 'erbij' })).toEqual({
    all: [
      { field: 'tuin', is: false },
      { field: 'dier', in: [] },
    ],
  })
  const gekozen = { ...tuin, 'deel-1-veld': 'dier', 'deel-1-manier': 'een-van', 'deel-1-is-hond': 'ja', 'deel-1-is-kat': 'ja', samen: 'een' }
  expect(schrijf(gekozen)).toEqual({
    any: [
      { field: 'tuin', is: false },
      { field: 'dier', in: ['hond', 'kat'] },
    ],
  })
  expect(schrijf(gekozen, { soort: 'weg', plaats: 0 })).toEqual({ field: 'dier', in: ['hond', 'kat'] })
  expect(schrijf(tuin, { soort: 'weg', plaats: 0 })).toBeUndefined()
  expect(schrijf({ ...tuin, nieuw: 'laatste' }, { soort: 'erbij' })).toEqual({ field: 'tuin', is: false })
})

test('what an editor reads of a condition, they write back as it was', async () => {
  for (const { slug } of listDiensten('nl')) {
    const was = await record(slug)
    for (const { name, showWhen } of was.formFields) {
      const delen = delenVanVoorwaarde(showWhen)
      if (!delen) continue
      const waarden = Object.fromEntries(
        delen.delen.flatMap(({ veld: van, manier, waarden: gekozen }, plaats) => [
          [`deel-${plaats}-veld`, van],
          [`deel-${plaats}-manier`, manier],
          ...gekozen.map((waarde) => [`deel-${plaats}-is-${waarde}`, 'ja']),
        ]),
      )
      const terug = schrijfVoorwaarde(was, name, uit({ ...waarden, samen: delen.samen }), { soort: 'bewaar' })
      expect(delenVanVoorwaarde(terug.find((een) => een.name === name)?.showWhen), `${slug} ${name}`).toEqual(metVolgorde(was, delen))
    }
  }
})

/** The answers in the order in which they can be chosen. */
function metVolgorde({ formFields }: DienstRecord, { samen, delen }: NonNullable<ReturnType<typeof delenVanVoorwaarde>>) {
  return {
    samen: delen.length > 1 ? samen : 'alle',
    delen: delen.map((deel) => {
      const kan = formFields.find(({ name }) => name === deel.veld)?.choices?.map(({ value }) => value) ?? []
      return { ...deel, waarden: deel.waarden.toSorted((een, ander) => kan.indexOf(een) - kan.indexOf(ander)) }
    }),
  }
}

test('only the questions before one, whose answer is sure to be asked, can be looked at', () => {
  const wie = veld('wie', { type: 'person', prefill: 'register:gezin' })
  expect(mogelijkeVragen({ formFields: [DIER, wie, TUIN, NAAM] }, 'tuin').map(({ name }) => name)).toEqual(['dier'])
  expect(mogelijkeVragen({ formFields: [DIER] }, 'weg')).toEqual([])
})

const WOORDEN: Voorwaardewoorden = {
  deel: (manier, vraag, antwoorden) => `${vraag} ${manier} ${antwoorden.join('/')}`.trim(),
  samen: (samen, delen) => delen.join(samen === 'alle' ? ' en ' : ' of '),
  regel: 'regel',
}

test('a condition reads as a sentence with the words of its questions', () => {
  const zin = (voorwaarde: Voorwaarde) => zinVanVoorwaarde(voorwaarde, [DIER, TUIN], 'nl', WOORDEN)
  expect(
    zin({
      all: [
        { field: 'dier', notIn: ['hond', 'kat'] },
        { field: 'tuin', is: true },
      ],
    }),
  ).toBe('dier? geen-van hond/kat en tuin? ja')
  expect(
    zin({
      any: [
        { rule: 'x', note: 'y' },
        { field: 'weg', answered: true },
      ],
    }),
  ).toBe('regel of weg beantwoord')
})

test('a condition that changed is a difference that people read', async () => {
  const was = await record()
  const regels = (voorwaarde: Voorwaarde) =>
    regelsVanDeel({ ...was, formFields: [DIER, alleenAls(voorwaarde)] }, 'formFields', {
      bedrag: String,
      geenBedrag: '',
      nagekeken: '',
      nietNagekeken: '',
      dagen: String,
      maanden: String,
      deel: String,
      soort: String,
      verplicht: 'moet',
      vooraf: '',
      doelgroep: String,
      magLeeg: '',
      toonAls: (zin) => `als ${zin}`,
      voorwaarde: { nl: WOORDEN, en: WOORDEN },
    }).nl
  expect(regels({ field: 'dier', in: ['kat'] })).toContain('laatste? – als dier? een-van kat')
  expect(regels({ field: 'dier', notIn: ['kat'] })).toContain('laatste? – als dier? geen-van kat')
})

test('moving, taking away or emptying what a condition looks at is a fault at its question', async () => {
  const was = await record()
  const naam = was.formFields.find(({ showWhen }) => showWhen)?.name ?? ''
  const codes = (formFields: Recordveld[]) =>
    foutenIn({ ...was, formFields }, was, omgevingVan(was)).map(({ veld: van, code }) => [vraagcontroleBij(van), code])
  expect(codes(was.formFields)).toEqual([])
  const van = delenVanVoorwaarde(was.formFields.find(({ name }) => name === naam)?.showWhen)?.delen[0]?.veld ?? ''
  expect(codes(zonderVraag(was, van))).toContainEqual(['voorwaarde', 'eerst'])
  const vooraan = Array.from({ length: was.formFields.length }).reduce<Recordveld[]>(
    (formFields) => verplaatsVraag({ formFields }, naam, -1),
    was.formFields,
  )
  expect(codes(vooraan)).toContainEqual(['voorwaarde', 'eerst'])
  const leeg = was.formFields.map((een) => (een.name === naam ? { ...een, showWhen: { field: van, in: [] } } : een))
  expect(codes(leeg)).toContainEqual(['voorwaarde', 'voorwaarde'])
  const weg = was.formFields.map((een) =>
    een.name === van ? { ...een, choices: een.choices?.slice(0, 1).concat({ ...tekst('Iets'), value: 'iets' }) } : een,
  )
  expect(codes(weg).map(([, code]) => code)).toContain('antwoord')
  expect(DienstRecord.safeParse({ ...was, formFields: weg }).success).toBe(false)
})
