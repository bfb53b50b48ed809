import { expect, test } from '@playwright/test'
import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { submitAanvraag } from '@/lib/aanvragen/submit-aanvraag'
import { listBerichten } from '@/lib/berichten/list-berichten'
import { db } from '@/lib/platform/database'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { aanvrager, verhuizing, vulIn } from '@/tests/ondersteuning/dien-in'
import { eenProefburger, proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

test('pressed eight times at once, and once more later, a form is one aanvraag with one document and one message', async () => {
  const burger = await eenProefburger(registers, [{}], { adres: { straat: 'Meir', huisnummer: '5', postcode: '2000' } })
  const wie = aanvrager(burger)
  const sleutel = await vulIn(wie, 'adreswijziging', verhuizing)
  const uitkomsten = await Promise.all(Array.from({ length: 8 }, () => submitAanvraag(wie, { dienst: 'adreswijziging', indienSleutel: sleutel })))
  uitkomsten.push(await submitAanvraag(wie, { dienst: 'adreswijziging', indienSleutel: sleutel }))
  const referenties = new Set(uitkomsten.map((uitkomst) => (uitkomst.ok ? uitkomst.waarde.referentie : uitkomst.fout.code)))
  expect(referenties.size).toBe(1)
  const kop = await findAanvraagKop([...referenties][0] ?? '')
  expect(kop?.id).toBe(sleutel)
  expect(await db.aanvraag.count({ where: { burgerId: burger.burgerId } })).toBe(1)
  expect(await db.gebeurtenis.count({ where: { aanvraagId: sleutel, soort: 'aanvraag.ingediend' } })).toBe(1)
  expect(await db.versie.count({ where: { aanvraagId: sleutel } })).toBe(1)
  expect((await listBerichten(burger.burgerId)).berichten.filter(({ soort }) => soort === 'aanvraag-ontvangen')).toHaveLength(1)
})

test('the key of another citizen opens nothing', async () => {
  const [een, ander] = [await eenProefburger(registers), await eenProefburger(registers)]
  const sleutel = await vulIn(aanvrager(een), 'adreswijziging', verhuizing)
  expect(await submitAanvraag(aanvrager(ander), { dienst: 'adreswijziging', indienSleutel: sleutel })).toMatchObject({
    ok: false,
    fout: { code: 'niet-gevonden' },
  })
  expect(await submitAanvraag(aanvrager(een), { dienst: 'adreswijziging', indienSleutel: sleutel })).toMatchObject({ ok: true })
  expect(await submitAanvraag(aanvrager(ander), { dienst: 'adreswijziging', indienSleutel: sleutel })).toMatchObject({
    ok: false,
    fout: { code: 'niet-gevonden' },
  })
})
