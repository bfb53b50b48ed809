import { expect, test } from '@playwright/test'
import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import { maakRecordformulier } from '@/lib/recordformulier/formulier-van-record'
import { verschillendeDelen } from '@/lib/redactie/delen'
import { foutenIn } from '@/lib/redactie/fouten'
import { leesTeksten } from '@/lib/redactie/lees-teksten'
import { omgevingVan } from '@/lib/redactie/omgeving'
import { tekstcontroleBij, tekstwaarden } from '@/lib/redactie/tekstcontroles'
import { record, uit } from './proefvragen'

test('whom a dienst is for is chosen, and is somebody', async () => {
  const was = await record()
  const kies = (...groepen: string[]) => {
    const leeg = Object.fromEntries(Object.keys(tekstwaarden(was)).map((naam) => [naam, naam.startsWith('audience-') ? '' : tekstwaarden(was)[naam]]))
    return leesTeksten(was, uit({ ...(leeg as Record<string, string>), ...Object.fromEntries(groepen.map((groep) => [`audience-${groep}`, 'ja'])) }))
  }
  expect(kies('Vereniging', 'Burger').audience).toEqual(['Burger', 'Vereniging'])
  const niemand = foutenIn(kies(), was, omgevingVan(was))
  expect(niemand.map(({ veld, code }) => [tekstcontroleBij(veld), code])).toEqual([['audience-Burger', 'lijst']])
})

test('an exception that is asked before the form leads out of it, keeps its code, and stops being asked', async () => {
  const was = await record()
  const plaats = was.exceptions.length
  const zin = { nl: 'Woon je in een andere gemeente? Vraag het daar.', en: 'Do you live in another municipality? Ask there.' }
  const rij = { [`exceptions-${plaats}-nl`]: zin.nl, [`exceptions-${plaats}-en`]: zin.en, [`exceptions-${plaats}-route`]: 'external' }
  const metVraag = leesTeksten(was, uit({ ...tekstwaarden(was), ...rij, [`exceptions-${plaats}-ask`]: 'ja' }))
  const gevraagd = metVraag.exceptions.at(-1)
  expect(gevraagd).toMatchObject({ ...zin, ask: true, route: 'external', code: expect.stringMatching(/^vooraf-woon-je/) })
  expect(foutenIn(metVraag, was, omgevingVan(was))).toEqual([])
  const formulier = maakRecordformulier(metVraag)
  expect(formulier.stappen[0]).toMatchObject({ id: 'vooraf' })
  expect(formulier.tekst.nl.velden.vooraf?.opties?.[gevraagd?.code ?? '']).toBe('Woon je in een andere gemeente?')
  const feiten = formulier.proeffeiten({ vandaag: '2026-03-11', inhoud: {} })
  expect(formulier.uitweg({ vooraf: gevraagd?.code }, feiten)).toEqual({ code: gevraagd?.code, soort: 'informatie' })
  expect(formulier.uitweg({ vooraf: 'geen' }, feiten)).toBeUndefined()
  const anders = leesTeksten(metVraag, uit({ ...tekstwaarden(metVraag), [`exceptions-${plaats}-nl`]: 'Woon je niet in de stad? Vraag het daar.' }))
  expect(anders.exceptions.at(-1)?.code).toBe(gevraagd?.code)
  const zonder = leesTeksten(metVraag, uit({ ...tekstwaarden(metVraag), [`exceptions-${plaats}-ask`]: '' }))
  expect(zonder.exceptions.at(-1)).toEqual({ ...zin, route: 'external' })
  const geenVraag = leesTeksten(metVraag, uit({ ...tekstwaarden(metVraag), [`exceptions-${plaats}-nl`]: 'Vraag het daar.' }))
  expect(foutenIn(geenVraag, was, omgevingVan(was)).map(({ code }) => code)).toEqual(['vraagteken'])
})

test('a term is counted in days or in months, and reads back as it was typed', async () => {
  const was: DienstRecord = { ...(await record()), term: { nl: 'Een maand.', en: 'A month.' }, unverified: [] }
  const lees = (getal: string, soort: string, van = was) =>
    leesTeksten(van, uit({ ...tekstwaarden(van), 'termDays-days': getal, 'termDays-kind': soort, 'termDays-basis': 'law' }))
  const maand = lees('1', 'months')
  expect(maand).toMatchObject({ termMonths: { months: 1, basis: 'law' }, termDays: undefined })
  expect(foutenIn(JSON.parse(JSON.stringify(maand)) as DienstRecord, was, omgevingVan(was))).toEqual([])
  expect(tekstwaarden(maand)).toMatchObject({ 'termDays-days': '1', 'termDays-kind': 'months', 'termDays-basis': 'law' })
  expect(lees('30', 'calendar', maand)).toMatchObject({ termDays: { days: 30, kind: 'calendar', basis: 'law' }, termMonths: undefined })
  expect(lees('', 'months', maand)).toMatchObject({ termDays: undefined, termMonths: undefined })
  for (const wat of ['een', '0', '25']) {
    const fouten = foutenIn(JSON.parse(JSON.stringify(lees(wat, 'months'))) as DienstRecord, was, omgevingVan(was))
    expect(
      fouten.map(({ veld, code }) => [tekstcontroleBij(veld), code]),
      wat,
    ).toEqual([['termDays-days', 'dagen']])
  }
})

test('the words of a way in are an editor’s; its address and what it fills in are not', async () => {
  const was = await record('geboorteakte')
  const waarden = tekstwaarden(was)
  const nieuw = leesTeksten(was, uit({ ...waarden, 'entries-0-name-nl': 'Je geboortebewijs', 'entries-1-keywords-en': 'full copy\n' }))
  expect(verschillendeDelen(nieuw, was)).toEqual(['entries'])
  expect(nieuw.entries?.[0]).toMatchObject({ slug: was.entries?.[0]?.slug, name: { nl: 'Je geboortebewijs' } })
  expect(nieuw.entries?.[1]?.keywords.en).toEqual(['full copy'])
  const leeg = foutenIn(leesTeksten(was, uit({ ...waarden, 'entries-0-summary-en': '' })), was, omgevingVan(was))
  expect(leeg.map(({ veld, code }) => [tekstcontroleBij(veld), code])).toEqual([['entries-0-summary-en', 'en']])
  const zonder = foutenIn({ ...was, entries: was.entries?.slice(1) }, was, omgevingVan(was))
  expect(zonder.map(({ veld, code }) => [veld, code])).toEqual([['entries', 'slot']])
})
