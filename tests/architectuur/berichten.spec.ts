import { expect, test } from '@playwright/test'
import { leesBerichten, verschillen } from './berichten'
import { leesProject } from './bestand'
import { ongebruikt } from './woorden-in-gebruik'

test('Dutch and English say the same things with the same values', () => {
  const nederlands = leesBerichten('nl')
  expect(nederlands.size).toBeGreaterThan(0)
  expect(verschillen(nederlands, leesBerichten('en'))).toEqual([])
})

test('a missing key, an empty sentence and another value are found', () => {
  const nl = new Map([['a.titel', 'Dag {naam}, je hebt {aantal, plural, one {# brief} other {# brieven}}']])
  expect(verschillen(nl, new Map())).toHaveLength(1)
  expect(verschillen(nl, new Map([['a.titel', ' ']]))).toHaveLength(1)
  expect(verschillen(nl, new Map([['a.titel', 'Hello {voornaam}']]))).toHaveLength(1)
  expect(verschillen(nl, new Map([['a.titel', 'Hello {naam}, {aantal, plural, one {# letter} other {# letters}}']]))).toEqual([])
})

test('every sentence is asked for by some page', () => {
  expect(ongebruikt(leesBerichten('nl').keys(), leesProject())).toEqual([])
})

test('a sentence that nobody asks for is found, and one with a part that is filled in is not', () => {
  const pagina = { pad: 'app/page.tsx', inhoud: `const t = useTranslations('mijn.status')\nt('klaar')\nt(\`stand.\${stand}\`)` }
  const sleutels = ['mijn.status.klaar', 'mijn.status.stand.geldig', 'mijn.status.weg', 'loket.status.klaar']
  expect(ongebruikt(sleutels, [pagina])).toEqual(['mijn.status.weg', 'loket.status.klaar'])
})
