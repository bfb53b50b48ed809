import { expect, test } from '@playwright/test'
import type { Vergunning } from '@/lib/bronnen/parkeren/vergunning'
import { recht as kiezer } from '@/lib/documenten/soorten/attest-belgisch-kiezer/recht'
import { recht as historiek } from '@/lib/documenten/soorten/attest-hoofdverblijfplaats-historiek/recht'
import { recht as nationaliteit } from '@/lib/documenten/soorten/attest-nationaliteit/recht'
import { recht as samenwoning } from '@/lib/documenten/soorten/attest-wettelijke-samenwoning/recht'
import { recht as parkeren } from '@/lib/documenten/soorten/bewonersparkeervergunning/recht'
import { recht as bevolking } from '@/lib/documenten/soorten/uittreksel-bevolkingsregister/recht'
import { recht as huwelijk } from '@/lib/documenten/soorten/uittreksel-huwelijksakte/recht'

const DAG = '2026-11-25'
const JA = { recht: true }
const NEE = { recht: false }
const BELG = { code: '150', naam: 'Belg' }
const ROEMEEN = { code: '134', naam: 'Roemeen' }
const ADRES = { straat: 'Meir', huisnummer: '10', postcode: '2000', gemeente: 'Antwerpen', sinds: '2020-01-01' }

const KIEZER = {
  nationaliteiten: [BELG],
  register: 'bevolkingsregister',
  adres: ADRES,
  kiesrechtGeschorst: false,
  geboorte: { datum: '1990-05-06', plaats: 'Lier' },
}

test('a Belgian of age in the population register is a voter', () => {
  expect(kiezer(KIEZER, DAG)).toEqual(JA)
  expect(kiezer({ ...KIEZER, nationaliteiten: [ROEMEEN, BELG] }, DAG)).toEqual(JA)
})

const ANDERS: [wie: string, anders: Partial<Parameters<typeof kiezer>[0]>][] = [
  ['no Belgian', { nationaliteiten: [ROEMEEN] }],
  ['in the aliens’ register', { register: 'vreemdelingenregister' }],
  ['struck off', { adres: undefined }],
  ['whose right was suspended', { kiesrechtGeschorst: true }],
]

for (const [wie, anders] of ANDERS) {
  test(`who is ${wie} is no voter, and no day is named`, () => expect(kiezer({ ...KIEZER, ...anders }, DAG)).toEqual(NEE))
}

test('who is not 18 yet is a voter from the birthday on, and on it', () => {
  const jong = { ...KIEZER, geboorte: { datum: '2008-11-26', plaats: 'Lier' } }
  expect(kiezer(jong, DAG)).toEqual({ recht: false, vanaf: '2026-11-26' })
  expect(kiezer(jong, '2026-11-26')).toEqual(JA)
})

test('the attest of nationality is for Belgians, also with another nationality besides', () => {
  expect(nationaliteit({ nationaliteiten: [ROEMEEN, BELG] })).toEqual(JA)
  expect(nationaliteit({ nationaliteiten: [ROEMEEN] })).toEqual(NEE)
  expect(nationaliteit({ nationaliteiten: [] })).toEqual(NEE)
})

test('the extract of the population register is for who stands in it at an address', () => {
  expect(bevolking({ register: 'bevolkingsregister', adres: ADRES })).toEqual(JA)
  expect(bevolking({ register: 'vreemdelingenregister', adres: ADRES })).toEqual(NEE)
  expect(bevolking({ register: 'bevolkingsregister', adres: undefined })).toEqual(NEE)
})

test('the history of addresses is for who has an address', () => {
  expect(historiek({ adres: ADRES })).toEqual(JA)
  expect(historiek({ adres: undefined })).toEqual(NEE)
})

test('the attest of cohabitation is for who declared one that goes on', () => {
  expect(samenwoning({ samenwoning: { partner: '1', sinds: '2020-01-01' } })).toEqual(JA)
  expect(samenwoning({ samenwoning: undefined })).toEqual(NEE)
})

test('the extract of the marriage certificate is for who is or was married', () => {
  for (const staat of ['20', '30', '40', '41', '51']) expect(huwelijk({ burgerlijkeStaat: staat }), staat).toEqual(JA)
  for (const staat of ['10', '80', '']) expect(huwelijk({ burgerlijkeStaat: staat }), staat).toEqual(NEE)
})

const VERGUNNING: Vergunning = { nummer: '1', nummerplaat: '1-AAA-111', zone: '2140', geldigVan: DAG, geldigTot: DAG, ingetrokken: false }

test('a parking permit counts from its first day up to and including its last, unless it was withdrawn', () => {
  expect(parkeren(VERGUNNING, DAG)).toEqual(JA)
  expect(parkeren(VERGUNNING, '2026-11-26')).toEqual(NEE)
  expect(parkeren(VERGUNNING, '2026-11-24')).toEqual({ recht: false, vanaf: DAG })
  expect(parkeren({ ...VERGUNNING, ingetrokken: true }, DAG)).toEqual(NEE)
})
