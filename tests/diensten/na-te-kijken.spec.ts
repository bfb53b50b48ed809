import { expect, test } from '@playwright/test'
import { type DienstRecord, OVER, type Recorddeel } from '@/lib/catalogus/dienst-record'
import { findRecord, listDiensten } from '@/lib/catalogus/find-dienst'
import { listNaTeKijken } from '@/lib/catalogus/list-na-te-kijken'
import { openDelen } from '@/lib/catalogus/open-delen'
import { vaststaandeDelen } from '@/lib/catalogus/vaststaand'

/** Parts of which a page says in words of their own that they are to be asked, and not by a mark or a sentence of `openDelen`. */
const EIGEN_WOORDEN: readonly Recorddeel[] = ['cost', 'term', 'validity', 'externalUrl', 'appeal']

/** A number that says something else than the point to check: looked at by hand. */
const IETS_ANDERS: Record<string, readonly string[]> = {
  'bezwaar-stadsbelasting': ['3 maand'],
  huwelijksaangifte: ['6 maand'],
  'inschrijving-eu-burger': ['3 maand'],
  'uittreksel-strafregister-595': ['3 maand'],
  'voorlopig-rijbewijs': ['18 jaar', '17 jaar'],
}

const HOEVEEL = /(\d[\d.,]*) ?(euro|werkdag|dag|week|weken|maand|jaar|uur)/g

function hoeveelheden(tekst: string): string[] {
  return [...tekst.matchAll(HOEVEEL)].map(([, getal = '', eenheid = '']) => `${getal.replace(/[.,]$/, '')} ${eenheid.replace('weken', 'week')}`)
}

function tekstenVan(record: DienstRecord): [Recorddeel | 'summary', string[]][] {
  const { summary, description, conditions, bring, procedure, afterwards, exceptions, term, validity } = record
  const lijsten = { conditions, bring, procedure, afterwards, exceptions }
  return [
    ['summary', [summary.nl]],
    ['description', [description.nl]],
    ...Object.entries(lijsten).map(([deel, zinnen]): [Recorddeel, string[]] => [deel as Recorddeel, zinnen.map(({ nl }) => nl)]),
    ['term', [term?.nl ?? '']],
    ['validity', [validity?.nl ?? '']],
  ]
}

for (const { slug } of listDiensten('nl')) {
  test(`${slug} tells nothing as a fact that is still to be checked`, async () => {
    const record = await findRecord(slug)
    if (!record) throw new Error(`${slug} is gone`)
    const open = new Set<Recorddeel>([...record.unverified.map(({ about }) => about), ...(record.cost.verified ? [] : ['cost' as const])])
    const gezegd = [...openDelen(record), ...EIGEN_WOORDEN]
    for (const deel of open) {
      const staatEr =
        !(deel in record) || (Array.isArray(record[deel as keyof DienstRecord]) ? (record[deel as keyof DienstRecord] as unknown[]).length > 0 : true)
      const isVanFormulier = (deel === 'formFields' || deel === 'assurance') && record.channel !== 'form'
      if (staatEr && !isVanFormulier && record.channel !== 'immediate' && deel !== 'legalBasis') expect(gezegd, `${deel} is told`).toContain(deel)
    }
    const vast = vaststaandeDelen(record)
    for (const deel of ['conditions', 'bring', 'procedure', 'afterwards', 'exceptions'] as const)
      if (open.has(deel)) expect(vast[deel], deel).toEqual([])
    const punten = record.unverified.flatMap(({ note }) => hoeveelheden(note)).filter((punt) => !IETS_ANDERS[slug]?.includes(punt))
    for (const [deel, zinnen] of tekstenVan(record)) {
      const isGemerkt = deel !== 'summary' && (open.has(deel) || (deel === 'procedure' && open.has('channel')))
      if (!isGemerkt)
        for (const zin of zinnen)
          expect(
            hoeveelheden(zin).filter((punt) => punten.includes(punt)),
            `${deel}: ${zin}`,
          ).toEqual([])
    }
  })
}

test('the list of the editors has every point of every record, by part', async () => {
  const lijst = await listNaTeKijken('nl')
  for (const { slug } of listDiensten('nl')) {
    const record = await findRecord(slug)
    for (const { about, note } of record?.unverified ?? []) expect(lijst).toContainEqual(expect.objectContaining({ slug, deel: about, wat: note }))
  }
  expect(lijst.every(({ deel }) => deel === 'bron' || OVER.includes(deel))).toBe(true)
})
