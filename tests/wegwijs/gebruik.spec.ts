import { expect, test } from '@playwright/test'
import { listDiensten } from '@/lib/catalogus/find-dienst'
import { listNieuw } from '@/lib/catalogus/list-nieuw'
import { db } from '@/lib/platform/database'
import { nieuweReferentie, nieuwId } from '@/lib/platform/ids'
import { later, naarDatum, nu, plusDagen, uren, vandaag } from '@/lib/platform/klok'
import { leesGebruik } from '@/lib/wegwijs/meest-gebruikt'
import { telGebruik } from '@/lib/wegwijs/tel-gebruik'
import { maakBurgers } from './burgers'

/** Cases of a dienst, sent so many days ago; without days they are concepts. */
async function vraag(dienst: string, aantal: number, dagen?: number): Promise<void> {
  const op = dagen === undefined ? null : later(nu(), -uren(24 * dagen))
  const burgers = await maakBurgers(aantal)
  await db.aanvraag.createMany({
    data: burgers.map((burgerId) => ({
      id: nieuwId(),
      burgerId,
      dienst,
      schemaVersie: 1,
      status: op ? ('ingediend' as const) : ('concept' as const),
      inhoudVersleuteld: '-',
      taal: 'nl',
      indienSleutel: nieuwId(),
      gemaaktOp: nu(),
      bewaardOp: nu(),
      ...(op
        ? { ingediendOp: op, referentie: nieuweReferentie(), afhandeling: 'dossier' as const }
        : { conceptTot: naarDatum(plusDagen(vandaag(), 30)) }),
    })),
  })
}

test('what at least ten people asked for in a quarter is counted, the most first; concepts and old cases are not', async () => {
  await vraag('huurpremie', 10, 3)
  await vraag('kids-id', 25, 80)
  await vraag('zwemles-inschrijven', 9, 1)
  await vraag('reispas', 30, 91)
  await vraag('rijbewijs', 30)
  await vraag('bestaat-niet-meer', 40, 1)
  await telGebruik()
  const geteld = Object.fromEntries((await db.dienstgebruik.findMany()).map(({ dienst, aantal }) => [dienst, aantal]))
  expect(geteld).toMatchObject({ huurpremie: 10, 'kids-id': 25 })
  for (const dienst of ['zwemles-inschrijven', 'reispas', 'rijbewijs']) expect(geteld, dienst).not.toHaveProperty(dienst)
  const volgorde = (await leesGebruik()).map(({ slug }) => slug).filter((slug) => ['huurpremie', 'kids-id', 'bestaat-niet-meer'].includes(slug))
  expect(volgorde).toEqual(['kids-id', 'huurpremie'])
})

test('counting again replaces what was counted, also when it is done twice at once', async () => {
  await db.dienstgebruik.createMany({ data: { dienst: 'allang-weg', aantal: 99 }, skipDuplicates: true })
  await Promise.all([telGebruik(), telGebruik()])
  expect(await db.dienstgebruik.findUnique({ where: { dienst: 'allang-weg' } })).toBeNull()
})

test('new is what joined the catalogue in the last four months, the latest first', () => {
  const [een, twee, drie, vier] = listDiensten('nl')
  if (!een || !twee || !drie || !vier) throw new Error('the catalogue has more than four diensten')
  const lijst = [een, { ...twee, addedOn: '2026-08-01' }, { ...drie, addedOn: '2026-11-20' }, { ...vier, addedOn: '2026-06-01' }]
  expect(listNieuw(lijst, '2026-11-26', 6).map(({ slug }) => slug)).toEqual([drie.slug, twee.slug])
  expect(listNieuw(lijst, '2026-11-26', 1)).toHaveLength(1)
  expect(
    listNieuw(lijst, '2026-11-19', 6).map(({ slug }) => slug),
    'not before it is there',
  ).toEqual([twee.slug])
})
