import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { DienstRecord } from '@/lib/catalogus/dienst-record'
import { findCoderecord, listDiensten } from '@/lib/catalogus/find-dienst'
import { metDelen, verschillendeDelen, verschovenDelen } from '@/lib/redactie/delen'
import { foutenIn } from '@/lib/redactie/fouten'
import { leesTeksten } from '@/lib/redactie/lees-teksten'
import { moeilijkeZinnen } from '@/lib/redactie/moeilijke-zinnen'
import { omgevingVan } from '@/lib/redactie/omgeving'
import { pasToe } from '@/lib/redactie/pas-toe'
import { tekstcontroleBij, tekstwaarden } from '@/lib/redactie/tekstcontroles'
import { verschilVan, woordverschil } from '@/lib/redactie/verschil'
import { schrijfVraag, verplaatsVraag, vraagcontroleBij, vraagwaarden, zonderVraag } from '@/lib/redactie/vragen'

const SIMPEL = 'buurtcompost-starten'

async function record(slug: string = SIMPEL): Promise<DienstRecord> {
  const gevonden = await findCoderecord(slug)
  if (!gevonden) throw new Error(`${slug} is not there`)
  return gevonden
}

const uit = (waarden: Record<string, string>) => (naam: string) => waarden[naam]

test('what the form of texts shows of any dienst, it reads back as it was', async () => {
  for (const { slug } of listDiensten('nl')) {
    const was = await record(slug)
    expect(verschillendeDelen(leesTeksten(was, uit(tekstwaarden(was))), was), slug).toEqual([])
  }
})

test('no record of the code has a fault for an editor', async () => {
  for (const { slug } of listDiensten('nl')) {
    const was = await record(slug)
    expect(foutenIn(was, was, omgevingVan(was)), slug).toEqual([])
  }
})

for (const [wat, wijzig, controle, code, regel] of [
  ['an empty summary', { 'summary-en': ' ' }, 'summary-en', 'en', undefined],
  ['a line that has no English', { 'conditions-nl': 'Een.\nTwee.', 'conditions-en': 'One.' }, 'conditions-en', 'en', 2],
  ['what is no amount', { 'cost-eur': 'twaalf' }, 'cost-eur', 'bedrag', undefined],
  [
    'a cost that was checked and says nothing',
    { 'cost-eur': '', 'cost-verified': 'ja', 'cost-note-nl': '', 'cost-note-en': '' },
    'cost-eur',
    'prijs',
    undefined,
  ],
  ['what is no month', { checkedOn: 'november' }, 'checkedOn', 'maand', undefined],
  ['what is no address', { sources: 'www.stad.be' }, 'sources', 'adres', 1],
  ['no search words', { 'keywords-nl': '' }, 'keywords-nl', 'lijst', undefined],
  ['no step at all', { 'procedure-nl': '', 'procedure-en': '' }, 'procedure-nl', 'lijst', undefined],
  ['days without a term', { 'term-nl': '', 'term-en': '', 'termDays-days': '20' }, 'termDays-days', 'dagen', undefined],
] as const) {
  test(`${wat} is kept, and is a fault at ${controle}`, async () => {
    const was = await record()
    const nieuw = leesTeksten(was, uit({ ...tekstwaarden(was), ...wijzig }))
    const fouten = foutenIn(nieuw, was, omgevingVan(was)).map((fout) => ({
      controle: tekstcontroleBij(fout.veld),
      code: fout.code,
      regel: fout.regel,
    }))
    expect(fouten).toContainEqual({ controle, code, regel })
    const opnieuw = tekstwaarden(nieuw)
    expect(opnieuw[controle]?.trim()).toBe(
      Object.hasOwn(wijzig, controle) ? (wijzig as Record<string, string>)[controle]?.trim() : opnieuw[controle]?.trim(),
    )
  })
}

test('an amount is read as people write it, and an empty one is none', async () => {
  const was = await record()
  const lees = (bedrag: string) => leesTeksten(was, uit({ ...tekstwaarden(was), 'cost-eur': bedrag })).cost.eur
  expect([lees('12,50'), lees('€ 12.5'.replace('.5', '.50')), lees('0'), lees('')]).toEqual([12.5, 12.5, 0, null])
})

test('an exception that rules lead to keeps its code and its way; another one goes when it has no words', async () => {
  const was = await record('inname-publieke-ruimte')
  const vast = was.exceptions.findIndex(({ code }) => code)
  const los = was.exceptions.findIndex(({ code }) => !code)
  const leeg = (plaats: number) => ({ [`exceptions-${plaats}-nl`]: '', [`exceptions-${plaats}-en`]: '' })
  const zonder = leesTeksten(was, uit({ ...tekstwaarden(was), ...leeg(vast), ...(los >= 0 ? leeg(los) : {}) }))
  expect(zonder.exceptions.find(({ code }) => code === was.exceptions[vast]?.code)).toMatchObject({ nl: '', route: was.exceptions[vast]?.route })
  expect(zonder.exceptions).toHaveLength(was.exceptions.length - (los >= 0 ? 1 : 0))
})

test('a version owns what it changed; the rest follows the code, and what meets is named', async () => {
  const code = await record()
  const eigen = { ...code, term: { nl: 'Een week.', en: 'A week.' } }
  const later = { ...code, summary: { nl: 'Anders.', en: 'Different.' } }
  const samen = pasToe(later, { record: JSON.stringify(eigen), delen: ['term'] }, omgevingVan(code))
  expect(samen).toMatchObject({ term: eigen.term, summary: later.summary })
  const ookTermijn = { ...code, term: { nl: 'Drie weken.', en: 'Three weeks.' } }
  expect(verschovenDelen({ basis: code, delen: ['term'] }, ookTermijn)).toEqual(['term'])
  expect(verschovenDelen({ basis: code, delen: ['term'] }, later)).toEqual([])
  expect(metDelen(ookTermijn, eigen, ['term']).term).toEqual(eigen.term)
})

test('a version that does not fit the code any more is not told', async () => {
  const code = await record()
  const [eerste, ...rest] = code.formFields
  expect(
    pasToe(
      { ...code, formFields: rest },
      { record: JSON.stringify({ ...code, formFields: [eerste, { ...rest[1], showWhen: { field: 'weg', is: true } }] }), delen: ['formFields'] },
      omgevingVan(code),
    ),
  ).toBeUndefined()
})

test('a question keeps its name and its kind, a choice its value; a new one gets a name that is free', async () => {
  const was = await record()
  const keuze = was.formFields.find(({ type }) => type === 'choice')
  if (!keuze) throw new Error('the form has a choice')
  const waarden = {
    ...vraagwaarden(keuze),
    'label-nl': 'Wat kies je?',
    type: 'text',
    'keuze-0-nl': 'Iets anders',
    'keuze-0-waarde': keuze.choices?.[0]?.value ?? '',
  }
  const { formFields } = schrijfVraag(was, keuze.name, uit(waarden), new Map())
  const nieuw = formFields.find(({ name }) => name === keuze.name)
  expect(nieuw).toMatchObject({ name: keuze.name, type: 'choice', label: { nl: 'Wat kies je?' } })
  expect(nieuw?.choices?.map(({ value }) => value)).toEqual(keuze.choices?.map(({ value }) => value))
  const erbij = schrijfVraag(was, undefined, uit({ 'label-nl': 'Plaats', 'label-en': 'Place', type: 'text', required: 'ja' }), new Map())
  expect(erbij.naam).toBe('plaats2')
  expect(DienstRecord.safeParse({ ...was, formFields: erbij.formFields }).success).toBe(true)
})

test('a choice without choices, and a question before the one that it depends on, are faults', async () => {
  const was = await record()
  const fouten = (formFields: DienstRecord['formFields']) => foutenIn({ ...was, formFields }, was, omgevingVan(was))
  const leeg = schrijfVraag(was, undefined, uit({ 'label-nl': 'Kies', 'label-en': 'Choose', type: 'choice', required: 'ja' }), new Map())
  expect(fouten(leeg.formFields).map(({ veld, code }) => [vraagcontroleBij(veld), code])).toContainEqual(['keuze-0-nl', 'keuzes'])
  const afhankelijk = was.formFields.find(({ showWhen }) => showWhen)
  const zonder = zonderVraag(was, 'aanvraag')
  expect(fouten(zonder).map(({ code }) => code)).toContain('eerst')
  expect(verplaatsVraag(was, afhankelijk?.name ?? '', -1)).not.toEqual(was.formFields)
  expect(verplaatsVraag(was, was.formFields[0]?.name ?? '', -1)).toEqual(was.formFields)
})

test('a question that an address of the dienst fills in stays', async () => {
  const was = await record()
  const fouten = foutenIn({ ...was, formFields: zonderVraag(was, 'werkgroep') }, was, { ...omgevingVan(was), gekozenVelden: ['werkgroep'] })
  expect(fouten).toEqual([{ veld: 'formFields', code: 'ingang', wat: 'werkgroep' }])
})

test('a difference says what went and what came, and nothing else', () => {
  expect(verschilVan(['Een.', 'Twee.', 'Drie.'], ['Een.', 'Drie.', 'Vier.'])).toEqual([
    { soort: 'weg', stukken: [{ soort: 'weg', tekst: 'Twee.' }] },
    { soort: 'nieuw', stukken: [{ soort: 'nieuw', tekst: 'Vier.' }] },
  ])
  expect(verschilVan(['Je betaalt 5 euro per fiets.'], ['Je betaalt 6 euro per fiets.'])).toEqual([
    {
      soort: 'anders',
      stukken: [
        { soort: 'zelfde', tekst: 'Je betaalt ' },
        { soort: 'weg', tekst: '5 ' },
        { soort: 'nieuw', tekst: '6 ' },
        { soort: 'zelfde', tekst: 'euro per fiets.' },
      ],
    },
  ])
})

test('of any two texts, the old one is what stayed and what went, the new one what stayed and what came', () => {
  const woorden = fc.array(fc.constantFrom('de', 'stad', 'geeft', 'je', 'een', 'nieuw', 'hek.'), { maxLength: 12 }).map((lijst) => lijst.join(' '))
  const zonder = (soort: string) => (stuk: { soort: string }) => stuk.soort !== soort
  const plak = (stukken: { tekst: string }[]) =>
    stukken
      .map(({ tekst }) => tekst)
      .join('')
      .replace(/\s+/g, '')
  fc.assert(
    fc.property(woorden, woorden, (oud, nieuw) => {
      const stukken = woordverschil(oud, nieuw)
      expect(plak(stukken.filter(zonder('nieuw')))).toBe(oud.replace(/\s+/g, ''))
      expect(plak(stukken.filter(zonder('weg')))).toBe(nieuw.replace(/\s+/g, ''))
    }),
  )
})

test('a long sentence and a long word are a hint, with the part where they stand', async () => {
  const was = await record()
  const lang = `Je ${'heel '.repeat(21)}lang.`
  expect(moeilijkeZinnen({ ...was, summary: { nl: lang, en: 'x' } })).toContainEqual({
    deel: 'summary',
    zin: lang,
    reden: { soort: 'lang', wat: '23' },
  })
  expect(
    moeilijkeZinnen({ ...was, summary: { nl: 'Arbeidsongeschiktheidsverzekeringsmaatschappij.', en: 'x' } }).map(({ reden }) => reden.soort),
  ).toContain('woord')
})
