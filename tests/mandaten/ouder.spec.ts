import { expect, test } from '@playwright/test'
import { listNamens } from '@/lib/aanvragen/list-namens'
import { submitAanvraag } from '@/lib/aanvragen/submit-aanvraag'
import { formuliersleutel } from '@/lib/gegevens/formuliersleutel'
import { handelVoorKind } from '@/lib/mandaten/handeling'
import { laatsteMinderjarigeDag, listKinderen, magVoor } from '@/lib/mandaten/ouderschap'
import { db } from '@/lib/platform/database'
import { vulVerhuisIn } from '@/tests/aanvragen/invullen'
import { maakGezin, type Proefregisters } from '@/tests/bronnen/proefregisters'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { handelingVan, type Iemand, iemand, voor } from './iemand'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const NIET_MEER = { ok: false, fout: { code: 'niet-meer' } }

async function gezin(leeftijdKind: number): Promise<{ mama: Iemand; papa: Iemand; kind: string }> {
  const adres = { straat: 'Turnhoutsebaan', huisnummer: '110', postcode: '2140' }
  const [een = '', twee = '', kind = ''] = await maakGezin(
    registers,
    [{ leeftijd: 40 }, { leeftijd: 42 }, { leeftijd: leeftijdKind, ouders: [0, 1] }],
    { adres },
  )
  return { mama: await iemand(een, 'Mia', 'Claes'), papa: await iemand(twee, 'Bart', 'Mertens'), kind }
}

test('a parent is who stands in the register of the child, until the day before it is of age', () => {
  const kind = {
    ouders: [
      { insz: 'a', overleden: false },
      { insz: 'b', overleden: true },
    ],
    geboorte: { datum: '2008-11-27', plaats: '' },
  }
  expect(magVoor('a', kind, '2026-11-26')).toBe(true)
  expect(magVoor('a', kind, '2026-11-27'), 'eighteen').toBe(false)
  expect(magVoor('b', kind, '2026-11-26'), 'died').toBe(false)
  expect(magVoor('c', kind, '2026-11-26'), 'nobody').toBe(false)
  expect(magVoor('a', { ...kind, overledenOp: '2020-01-01' }, '2026-11-26')).toBe(false)
  expect(magVoor('a', { ...kind, geboorte: { datum: '2008-00-00', plaats: '' } }, '2020-01-01'), 'no whole birthday').toBe(false)
  expect(laatsteMinderjarigeDag('2008-11-27')).toBe('2026-11-26')
})

test('both parents act for their child without a mandate, the child is told, and its line names the parent', async () => {
  const { mama, papa, kind } = await gezin(9)
  for (const ouder of [mama, papa]) expect(await handelVoorKind(ouder, formuliersleutel(kind))).toEqual({ ok: true, waarde: null })
  const aanvrager = await voor(mama)
  if (!aanvrager) throw new Error('she may')
  expect(aanvrager).toMatchObject({ insz: kind, door: { vertegenwoordigerId: mama.burger.burgerId } })
  const { id } = await vulVerhuisIn(aanvrager)
  const verstuurd = await submitAanvraag(aanvrager, { dienst: 'adreswijziging', indienSleutel: id })
  expect(verstuurd.ok || verstuurd.fout.code).toBe(true)
  expect(await db.bericht.count({ where: { burgerId: aanvrager.burgerId, soort: 'aanvraag-namens' } })).toBe(1)
  expect(await listNamens(mama.burger.burgerId)).toHaveLength(1)
  expect(await listNamens(papa.burger.burgerId), 'what the other parent sent').toEqual([])
  const lijnen = await db.inzage.findMany({ where: { aanvraagId: id, door: 'ouder', doel: 'formulier-invullen' } })
  expect(lijnen.length).toBeGreaterThan(0)
  expect(lijnen.every(({ vertegenwoordigerId }) => vertegenwoordigerId === mama.burger.burgerId)).toBe(true)
})

test('nobody acts for another’s child, for one that is of age, for a partner, or without a number', async () => {
  const [{ mama, kind }, ander, groot] = [await gezin(9), await gezin(9), await gezin(19)]
  expect(await handelVoorKind(ander.mama, formuliersleutel(kind))).toEqual(NIET_MEER)
  expect(await handelVoorKind(groot.mama, formuliersleutel(groot.kind))).toEqual(NIET_MEER)
  expect(await handelVoorKind(mama, formuliersleutel(ander.papa.burger.insz))).toEqual(NIET_MEER)
  expect(await handelVoorKind({ ...mama, burger: { burgerId: mama.burger.burgerId } }, formuliersleutel(kind))).toEqual(NIET_MEER)
  expect(await listKinderen(groot.mama.burger.insz)).toEqual({ ok: true, waarde: [] })
})

test('a child that turned eighteen: acting is over, and what was begun is not sent', async () => {
  const { mama, kind } = await gezin(17)
  await handelVoorKind(mama, formuliersleutel(kind))
  const aanvrager = await voor(mama)
  if (!aanvrager) throw new Error('she may')
  const { id } = await vulVerhuisIn(aanvrager)
  await dagenLater(366, async () => {
    expect(await handelingVan(mama)).toEqual({ stand: 'voorbij' })
    expect(await submitAanvraag(aanvrager, { dienst: 'adreswijziging', indienSleutel: id })).toEqual({
      ok: false,
      fout: { code: 'niet-meer-namens' },
    })
  })
})

test('a register that is silent lets nobody begin, and nothing is sent until it answers', async () => {
  const { mama, kind } = await gezin(9)
  const stil = async <T>(INSZ: string, werk: () => Promise<T>): Promise<T> => {
    await registers.vraag('/beheer/storing', { register: 'personen', soort: 'uit', INSZ })
    try {
      return await werk()
    } finally {
      await registers.vraag('/beheer/storing', { register: 'personen', soort: 'geen', INSZ })
    }
  }
  const BRON = { ok: false, fout: { code: 'bron' } }
  for (const insz of [mama.burger.insz, kind]) expect(await stil(insz, () => handelVoorKind(mama, formuliersleutel(kind)))).toEqual(BRON)
  expect(await handelingVan(mama)).toBeUndefined()
  await handelVoorKind(mama, formuliersleutel(kind))
  const aanvrager = await voor(mama)
  if (!aanvrager) throw new Error('she may')
  const { id } = await vulVerhuisIn(aanvrager)
  const verstuurd = await stil(kind, () => submitAanvraag(aanvrager, { dienst: 'adreswijziging', indienSleutel: id }))
  expect(verstuurd).toMatchObject(BRON)
  expect((await db.aanvraag.findUniqueOrThrow({ where: { id } })).status).toBe('concept')
})
