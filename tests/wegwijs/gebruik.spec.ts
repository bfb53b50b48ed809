import { expect, test } from '@playwright/test'
import { findDienst, listDiensten } from '@/lib/catalogus/find-dienst'
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
  // Names of the test's own: other tests ask for diensten of the catalogue.
  const [tien, veel, weinig, oud, concept] = Array.from({ length: 5 }, () => `proef-${nieuwId()}`) as [string, string, string, string, string]
  await vraag(tien, 10, 3)
  await vraag(veel, 25, 80)
  await vraag(weinig, 9, 1)
  await vraag(oud, 30, 91)
  await vraag(concept, 30)
  await telGebruik()
  const geteld = Object.fromEntries((await db.dienstgebruik.findMany()).map(({ dienst, aantal }) => [dienst, aantal]))
  expect(geteld).toMatchObject({ [tien]: 10, [veel]: 25 })
  for (const dienst of [weinig, oud, concept]) expect(geteld).not.toHaveProperty(dienst)
})

test('what is used most comes first, and what left the catalogue is left out', async () => {
  await vraag('huurpremie', 10, 3)
  await vraag('bestaat-niet-meer', 40, 1)
  await telGebruik()
  const rijen = await db.dienstgebruik.findMany({ orderBy: [{ aantal: 'desc' }, { dienst: 'asc' }] })
  const volgorde = (await leesGebruik()).map(({ slug }) => slug)
  expect(volgorde).toEqual(rijen.map(({ dienst }) => dienst).filter((dienst) => findDienst(dienst) !== undefined))
  expect(volgorde).toContain('huurpremie')
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
