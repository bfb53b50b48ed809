import { expect, test } from '@playwright/test'
import { meldBurgerAan } from '@/lib/burgers/meld-burger-aan'
import { db, inTransactie, isAfgewezen } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { voegToe } from '@/lib/platform/voeg-toe'

let burgerId: string

test.beforeAll(async () => {
  const wie = { sub: `proef-${nieuwId()}`, voornaam: 'Proef', achternaam: 'Persoon' }
  burgerId = (await inTransactie((tx) => meldBurgerAan(tx, wie))).burgerId
})

function rij(rest: object = {}) {
  return { id: nieuwId(), burgerId, soort: 'stap-gezet', sleutel: nieuwId(), gegevens: {}, mailBeloofd: false, op: new Date(), ...rest }
}

test('many rows are one statement, each with its own values, also those that others do not have', async () => {
  const lastig = { naam: 'O\'Brien "\\ \t\n{1,2} null Ł 😀', leeg: '' }
  const rijen = [rij(), rij({ documentId: nieuwId() }), rij({ gegevens: lastig, gelezenOp: new Date('2026-03-29T01:30:00.123Z') })]
  expect(await inTransactie((tx) => voegToe(tx, 'bericht', rijen))).toEqual(new Set(rijen.map(({ id }) => id)))
  const gelezen = await db.bericht.findMany({ where: { id: { in: rijen.map(({ id }) => id) } }, orderBy: { id: 'asc' } })
  const leeg = { aanvraagId: null, documentId: null, gelezenOp: null, mailVerstuurdOp: null }
  expect(gelezen).toEqual(rijen.map((een) => ({ ...leeg, ...een })))
})

test('what is there already is refused with everything beside it, or stays as it is where that is asked', async () => {
  const [eerste, tweede] = [rij(), rij()]
  await inTransactie((tx) => voegToe(tx, 'bericht', [eerste]))
  const dubbel = { ...rij(), sleutel: eerste.sleutel }
  const fout = await inTransactie((tx) => voegToe(tx, 'bericht', [tweede, dubbel])).catch((reden: unknown) => reden)
  expect(isAfgewezen(fout)).toBe(true)
  expect(await db.bericht.count({ where: { id: tweede.id } })).toBe(0)
  expect(await inTransactie((tx) => voegToe(tx, 'bericht', [tweede, dubbel], { bestaande: 'blijft' }))).toEqual(new Set([tweede.id]))
  expect(await db.bericht.findUniqueOrThrow({ where: { sleutel: eerste.sleutel } })).toMatchObject({ id: eerste.id })
})

test('nothing is written of no rows', async () => {
  expect(await inTransactie((tx) => voegToe(tx, 'bericht', []))).toEqual(new Set())
})
