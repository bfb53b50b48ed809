import { expect, test } from '@playwright/test'
import { findInhoud } from '@/lib/documenten/find-inhoud'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { eenBurgerMetDocumenten, proefregisters } from '@/tests/ondersteuning/proefburger'
import { leesVersie } from './lees-versie'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

test('the page says what was issued, word for word, to its holder and as long as the file is kept', async () => {
  const [eigen, ander] = [await eenBurgerMetDocumenten(registers), await eenBurgerMetDocumenten(registers)]
  const { id } = await db.document.findFirstOrThrow({ where: { burgerId: eigen.burgerId, documenttype: 'attest-gezinssamenstelling' } })
  const { nummer, druk } = await leesVersie(id)
  expect(await findInhoud(eigen.burgerId, id, nummer)).toEqual({ taal: 'nl', onderdelen: druk.onderdelen })
  expect(await findInhoud(ander.burgerId, id, nummer)).toBeUndefined()
  for (const onzin of ['geen', nieuwId()]) expect(await findInhoud(eigen.burgerId, onzin, nummer)).toBeUndefined()
  await dagenLater(3 * 365, async () => expect(await findInhoud(eigen.burgerId, id, nummer)).toBeUndefined())
})
