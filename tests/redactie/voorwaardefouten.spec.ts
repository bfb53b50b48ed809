import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { findCoderecord, listDiensten } from '@/lib/catalogus/find-dienst'
import type { Recordveld } from '@/lib/catalogus/recordveld'
import { geldt, type Voorwaarde } from '@/lib/catalogus/voorwaarde'
import { foutenInVoorwaarden } from '@/lib/catalogus/voorwaardefouten'
import { alleenAls, DIER, keuze, SOORTEN, TUIN, veld } from './proefvragen'

const fouten = (...velden: Recordveld[]) => foutenInVoorwaarden(velden).map(({ plaats, wat }) => `${plaats}: ${wat}`)

test('a condition looks at a question that is there and comes earlier', () => {
  const naHond = alleenAls({ field: 'dier', in: ['hond'] })
  expect(fouten(DIER, naHond)).toEqual([])
  expect(fouten(naHond, DIER)).toEqual(['0: no field before it is called dier'])
  expect(fouten(TUIN, naHond)).toEqual(['1: no field before it is called dier'])
  expect(fouten(alleenAls({ field: 'laatste', answered: true }))).toEqual(['0: no field before it is called laatste'])
})

test('a condition asks for an answer that the question can have', () => {
  expect(fouten(DIER, alleenAls({ field: 'dier', in: ['hond', 'paard'] }))).toEqual(['1: dier has no answer paard'])
  expect(fouten(DIER, alleenAls({ any: [{ field: 'dier', notIn: ['paard'] }] }))).toEqual(['1: dier has no answer paard'])
  expect(fouten(DIER, alleenAls({ field: 'dier', is: true }))).toEqual(['1: dier has no answer yes or no'])
  expect(fouten(TUIN, alleenAls({ field: 'tuin', in: ['ja'] }))).toEqual(['1: tuin has no answer ja'])
  const wie = veld('wie', { type: 'person', prefill: 'register:gezin' })
  expect(fouten(wie, alleenAls({ field: 'wie', answered: true }))).toEqual(['1: wie has no answer that is sure to be asked'])
})

for (const [wat, voorwaarde, kan] of [
  [
    'two answers of one choice at once',
    {
      all: [
        { field: 'dier', in: ['hond'] },
        { field: 'dier', in: ['kat'] },
      ],
    },
    false,
  ],
  [
    'one answer of two that share it',
    {
      all: [
        { field: 'dier', in: ['hond', 'kat'] },
        { field: 'dier', in: ['kat', 'vis'] },
      ],
    },
    true,
  ],
  ['none of all answers', { field: 'dier', notIn: ['hond', 'kat', 'vis'] }, false],
  [
    'two ticks of a question with several',
    {
      all: [
        { field: 'soorten', in: ['klein'] },
        { field: 'soorten', in: ['groot'] },
      ],
    },
    true,
  ],
  [
    'a tick that is not to be there',
    {
      all: [
        { field: 'soorten', in: ['klein'] },
        { field: 'soorten', notIn: ['klein'] },
      ],
    },
    false,
  ],
  ['no tick at all where one is asked', { field: 'soorten', notIn: ['klein', 'groot'] }, false],
  [
    'yes and no',
    {
      all: [
        { field: 'tuin', is: true },
        { field: 'tuin', is: false },
      ],
    },
    false,
  ],
  [
    'yes or no',
    {
      any: [
        { field: 'tuin', is: true },
        { field: 'tuin', is: false },
      ],
    },
    true,
  ],
  [
    'one way of two that cannot be',
    {
      any: [
        { field: 'dier', notIn: ['hond', 'kat', 'vis'] },
        { field: 'tuin', is: true },
      ],
    },
    true,
  ],
] as [string, Voorwaarde, boolean][]) {
  test(`${wat} ${kan ? 'can' : 'can never'} be`, () => {
    expect(fouten(DIER, SOORTEN, TUIN, alleenAls(voorwaarde))).toEqual(kan ? [] : ['3: it can never be shown'])
  })
}

test('a question after a question that is not asked then can never be shown', () => {
  const ras = keuze('ras', ['teckel', 'pers'], { showWhen: { field: 'dier', in: ['hond'] } })
  expect(
    fouten(
      DIER,
      ras,
      alleenAls({
        all: [
          { field: 'ras', in: ['teckel'] },
          { field: 'dier', in: ['kat'] },
        ],
      }),
    ),
  ).toEqual(['2: it can never be shown'])
  expect(
    fouten(
      DIER,
      ras,
      alleenAls({
        all: [
          { field: 'ras', in: ['teckel'] },
          { field: 'dier', in: ['hond', 'kat'] },
        ],
      }),
    ),
  ).toEqual([])
})

test('what is held possible is so: some answers make the condition true, and none do where it is not', () => {
  const namen = ['a', 'b', 'c'] as const
  const waarden = ['x', 'y', 'z']
  const literal = (kan: readonly string[]) =>
    fc
      .record({ field: fc.constantFrom(...kan), waarden: fc.subarray(waarden, { minLength: 1 }), niet: fc.boolean() })
      .map(({ field, waarden: gekozen, niet }): Voorwaarde => (niet ? { field, notIn: gekozen } : { field, in: gekozen }))
  const voorwaarde = (kan: readonly string[]) =>
    fc.oneof(
      literal(kan),
      fc.array(literal(kan), { minLength: 1, maxLength: 4 }).map((all): Voorwaarde => ({ all })),
      fc.array(literal(kan), { minLength: 1, maxLength: 3 }).map((any): Voorwaarde => ({ any })),
    )
  fc.assert(
    fc.property(fc.option(voorwaarde(['a']), { nil: undefined }), voorwaarde(['a', 'b']), voorwaarde(namen), (vanB, vanC, vanD) => {
      const velden = [
        keuze('a', waarden),
        keuze('b', waarden, vanB ? { showWhen: vanB } : {}),
        keuze('c', waarden, { showWhen: vanC }),
        keuze('d', waarden, { showWhen: vanD }),
      ]
      expect(new Set(foutenInVoorwaarden(velden).map(({ plaats }) => plaats))).toEqual(
        new Set([0, 1, 2, 3].filter((plaats) => !kanGevraagd(velden, plaats))),
      )
    }),
    { numRuns: 400 },
  )
})

/** Tries every answer to every question. */
function kanGevraagd(velden: readonly Recordveld[], plaats: number, inhoud: Record<string, unknown> = {}, hier = 0): boolean {
  const veld = velden[hier]
  const wordtGevraagd = !veld?.showWhen || geldt(veld.showWhen, inhoud, undefined, {})
  if (hier === plaats) return wordtGevraagd
  if (!wordtGevraagd) return kanGevraagd(velden, plaats, inhoud, hier + 1)
  return (veld?.choices ?? []).some(({ value }) => kanGevraagd(velden, plaats, { ...inhoud, [veld?.name ?? '']: value }, hier + 1))
}

test('a condition with so many ways that nobody can follow it is not published', () => {
  const velden = Array.from({ length: 14 }, (_, nummer) => keuze(`v${nummer}`, ['x', 'y']))
  const elk = velden.flatMap(({ name }): Voorwaarde[] => [
    {
      any: [
        { field: name, in: ['x'] },
        { field: name, in: ['y'] },
      ],
    },
  ])
  const alleenY = velden.map(({ name }): Voorwaarde => ({ field: name, in: ['y'] }))
  expect(fouten(...velden, alleenAls({ all: alleenY }))).toEqual([])
  expect(fouten(...velden, alleenAls({ all: [...elk, ...alleenY] }))).toEqual(['14: it can never be shown'])
})

test('no record of the code has a condition that is wrong', async () => {
  for (const { slug } of listDiensten('nl')) {
    const record = await findCoderecord(slug)
    expect(foutenInVoorwaarden(record?.formFields ?? []), slug).toEqual([])
  }
})
