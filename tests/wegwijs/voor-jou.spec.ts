import { expect, test } from '@playwright/test'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { db } from '@/lib/platform/database'
import { later, nu, uren } from '@/lib/platform/klok'
import { getVoorJou, vergeetOudeVoorstellen, zetVoorJou } from '@/lib/wegwijs/voor-jou'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenProefburger, proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

async function eenOuder() {
  const ouder = await eenProefburger(registers, [{ leeftijd: 38 }, { leeftijd: 6, ouders: [0] }])
  return { ...ouder, kind: ouder.gezin[1] ?? '' }
}

function lijnen(insz: string): Promise<number> {
  return db.inzage.count({ where: { betrokkene: betrokkeneVan({ insz }), doel: 'wegwijs' } })
}

const slugs = ({ voorstellen }: { voorstellen: { slug: string }[] }) => voorstellen.map(({ slug }) => slug)

test('the registers are looked at once, with a line for everyone in the household, and what was found is kept encrypted', async () => {
  const { burgerId, insz, kind } = await eenOuder()
  expect(slugs(await getVoorJou(burgerId, insz))).toContain('kids-id')
  const eerst = [await lijnen(insz), await lijnen(kind)]
  expect(eerst).toEqual([2, 1])
  expect(slugs(await getVoorJou(burgerId, insz))).toContain('kids-id')
  expect([await lijnen(insz), await lijnen(kind)]).toEqual(eerst)
  const rij = await db.voorJou.findUniqueOrThrow({ where: { burgerId } })
  expect(rij.inhoudVersleuteld).toMatch(/^v1\./)
  await db.voorJou.update({ where: { burgerId }, data: { opnieuwVanaf: later(nu(), -1) } })
  await vergeetOudeVoorstellen()
  expect(await db.voorJou.findUniqueOrThrow({ where: { burgerId } })).toMatchObject({ aan: true, inhoudVersleuteld: null })
  await getVoorJou(burgerId, insz)
  await vergeetOudeVoorstellen()
  expect(slugs(await getVoorJou(burgerId, insz))).toContain('kids-id')
  expect([await lijnen(insz), await lijnen(kind)], 'after its term it is looked for again').toEqual([4, 2])
})

test('switched off it is gone at once and nothing is looked at; on again it is looked for anew', async () => {
  const { burgerId, insz } = await eenOuder()
  await getVoorJou(burgerId, insz)
  await zetVoorJou(burgerId, false)
  expect(await getVoorJou(burgerId, insz)).toEqual({ aan: false, voorstellen: [] })
  expect(await db.voorJou.findUniqueOrThrow({ where: { burgerId } })).toMatchObject({ aan: false, inhoudVersleuteld: null })
  expect(await lijnen(insz)).toBe(2)
  await zetVoorJou(burgerId, true)
  expect(slugs(await getVoorJou(burgerId, insz))).toContain('kids-id')
})

test('who switches it off before the first look is never looked at, and neither by a page that was on its way', async () => {
  const een = await eenOuder()
  await zetVoorJou(een.burgerId, false)
  await getVoorJou(een.burgerId, een.insz)
  expect(await lijnen(een.insz)).toBe(0)
  const ander = await eenOuder()
  const [stand] = await Promise.all([getVoorJou(ander.burgerId, ander.insz), zetVoorJou(ander.burgerId, false)])
  expect((await getVoorJou(ander.burgerId, ander.insz)).voorstellen).toEqual([])
  expect(await db.voorJou.findUniqueOrThrow({ where: { burgerId: ander.burgerId } })).toMatchObject({ aan: false, inhoudVersleuteld: null })
  expect(typeof stand.aan).toBe('boolean')
})

test('a register that is silent gives nothing and is asked again after an hour, not at every page', async () => {
  const { burgerId, insz } = await eenOuder()
  await registers.vraag('/beheer/storing', { register: 'personen', soort: 'uit', INSZ: insz })
  expect(await getVoorJou(burgerId, insz)).toEqual({ aan: true, voorstellen: [] })
  const { opnieuwVanaf } = await db.voorJou.findUniqueOrThrow({ where: { burgerId } })
  expect(Math.abs((opnieuwVanaf?.getTime() ?? 0) - later(nu(), uren(1)).getTime())).toBeLessThan(uren(0.1))
})
