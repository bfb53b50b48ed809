import { expect, test } from '@playwright/test'
import { findDocument } from '@/lib/documenten/find-document'
import { findEigenDocument } from '@/lib/documenten/find-eigen-document'
import { findPdf } from '@/lib/documenten/get-pdf'
import { listDocumenten } from '@/lib/documenten/list-documenten'
import { nieuwDocumentnummer, nieuwId } from '@/lib/platform/ids'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenBurgerMetDocumenten, proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

async function eenDocument() {
  const burger = await eenBurgerMetDocumenten(registers)
  const {
    documenten: [document],
  } = await listDocumenten(burger.burgerId)
  if (!document?.versie) throw new Error('something was issued')
  return { ...burger, documentId: document.id, nummer: document.versie.nummer }
}

test("another citizen's document is as one that does not exist", async () => {
  const [een, ander] = [await eenDocument(), await eenDocument()]
  expect(await findDocument(een.burgerId, een.documentId)).toBeDefined()
  expect(await findDocument(ander.burgerId, een.documentId)).toBeUndefined()
  expect(await findDocument(ander.burgerId, nieuwId())).toBeUndefined()
  expect(await findDocument(ander.burgerId, "' or true --")).toBeUndefined()
  expect((await listDocumenten(ander.burgerId)).documenten.map(({ id }) => id)).not.toContain(een.documentId)
})

test("another citizen's file is as one that does not exist, also under a document of one's own", async () => {
  const [een, ander] = [await eenDocument(), await eenDocument()]
  expect(await findPdf(een.burgerId, een.documentId, een.nummer)).toBeDefined()
  expect(await findPdf(ander.burgerId, een.documentId, een.nummer)).toBeUndefined()
  expect(await findPdf(ander.burgerId, ander.documentId, een.nummer)).toBeUndefined()
  expect(await findPdf(een.burgerId, een.documentId, nieuwDocumentnummer())).toBeUndefined()
  expect(await findPdf(een.burgerId, 'geen-id', een.nummer)).toBeUndefined()
})

test("a document about another person does not answer for one's own", async () => {
  const [een, ander] = [await eenDocument(), await eenDocument()]
  expect(await findEigenDocument(een.burgerId, een.insz, 'uittreksel-geboorteakte')).toBeDefined()
  expect(await findEigenDocument(een.burgerId, ander.insz, 'uittreksel-geboorteakte')).toBeUndefined()
  expect(await findEigenDocument(ander.burgerId, een.insz, 'uittreksel-geboorteakte')).toBeUndefined()
})
