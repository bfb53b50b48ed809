import { expect, test } from '@playwright/test'
import { db } from '@/lib/platform/database'
import { vandaag } from '@/lib/platform/klok'
import {
  bewaarStappenplan,
  findStappenplan,
  listStappenplannen,
  verwijderOudeStappenplannen,
  verwijderStappenplan,
  zetStap,
} from '@/lib/wegwijs/stappenplan'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { maakBurger } from './burgers'

test('a list is made, gets another day, and keeps what was said of its steps', async () => {
  const ik = await maakBurger()
  expect(await listStappenplannen(ik)).toEqual([])
  await bewaarStappenplan(ik, 'verhuizen', '2026-12-01')
  await zetStap(ik, 'verhuizen', 'grofvuil-ophalen', 'gedaan')
  await bewaarStappenplan(ik, 'verhuizen', '2026-12-08')
  expect(await findStappenplan(ik, 'verhuizen')).toMatchObject({
    datum: '2026-12-08',
    begonnenOp: vandaag(),
    keuzes: { 'grofvuil-ophalen': 'gedaan' },
  })
  await zetStap(ik, 'verhuizen', 'grofvuil-ophalen', 'open')
  expect((await findStappenplan(ik, 'verhuizen'))?.keuzes).toEqual({ 'grofvuil-ophalen': 'open' })
  expect(await listStappenplannen(ik)).toHaveLength(1)
})

test('the day and what was said stand encrypted, bound to their list', async () => {
  const ik = await maakBurger()
  await bewaarStappenplan(ik, 'verhuizen', '2026-12-01')
  await bewaarStappenplan(ik, 'kind-krijgen', '2027-01-01')
  const rijen = await db.stappenplan.findMany({ where: { burgerId: ik } })
  for (const { inhoudVersleuteld } of rijen) expect(inhoudVersleuteld).toMatch(/^v1\.[^.]+\.[\w-]+$/)
  expect(JSON.stringify(rijen)).not.toContain('2026-12-01')
  const [een, ander] = rijen
  await db.stappenplan.update({ where: { id: een?.id ?? '' }, data: { inhoudVersleuteld: ander?.inhoudVersleuteld ?? '' } })
  await expect(findStappenplan(ik, een?.gebeurtenis ?? '')).rejects.toThrow()
})

test("another citizen's list is as one that does not exist: not seen, not changed, not removed", async () => {
  const [ik, ander] = [await maakBurger(), await maakBurger()]
  await bewaarStappenplan(ander, 'verhuizen', '2026-12-01')
  expect(await findStappenplan(ik, 'verhuizen')).toBeUndefined()
  await zetStap(ik, 'verhuizen', 'adreswijziging', 'gedaan')
  await verwijderStappenplan(ik, 'verhuizen')
  expect(await listStappenplannen(ik)).toEqual([])
  expect(await findStappenplan(ander, 'verhuizen')).toMatchObject({ datum: '2026-12-01', keuzes: {} })
  await bewaarStappenplan(ik, 'verhuizen', undefined)
  await verwijderStappenplan(ik, 'verhuizen')
  expect(await listStappenplannen(ander)).toHaveLength(1)
})

test('ticks at once are all kept, and a list that is begun twice at once is one', async () => {
  const ik = await maakBurger()
  await Promise.all(Array.from({ length: 6 }, () => bewaarStappenplan(ik, 'verhuizen', '2026-12-01')))
  expect(await db.stappenplan.count({ where: { burgerId: ik } })).toBe(1)
  const diensten = (await findStappenplan(ik, 'verhuizen'))?.gebeurtenis.stappen.map(({ dienst }) => dienst) ?? []
  await Promise.all(diensten.map((dienst) => zetStap(ik, 'verhuizen', dienst, 'gedaan')))
  expect(Object.keys((await findStappenplan(ik, 'verhuizen'))?.keuzes ?? {}).toSorted()).toEqual(diensten.toSorted())
})

test('an event or a step that there is not changes nothing', async () => {
  const ik = await maakBurger()
  for (const gebeurtenis of ['bestaat-niet', '__proto__', '']) await bewaarStappenplan(ik, gebeurtenis, undefined)
  expect(await listStappenplannen(ik)).toEqual([])
  await bewaarStappenplan(ik, 'verhuizen', undefined)
  await zetStap(ik, 'verhuizen', 'geboorteaangifte', 'gedaan')
  expect((await findStappenplan(ik, 'verhuizen'))?.keuzes).toEqual({})
})

test('a list that nobody touched for a year and a half is removed, one that was touched stays', async () => {
  const ik = await maakBurger()
  await bewaarStappenplan(ik, 'verhuizen', undefined)
  await dagenLater(500, verwijderOudeStappenplannen)
  expect(await listStappenplannen(ik)).toHaveLength(1)
  await dagenLater(560, verwijderOudeStappenplannen)
  expect(await listStappenplannen(ik)).toEqual([])
})
