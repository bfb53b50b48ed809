import { expect, test } from '@playwright/test'
import { beeindigDeling } from '@/lib/documenten/delen/beeindig-deling'
import { kijkerVan } from '@/lib/documenten/delen/deelsleutel'
import { listDelingen } from '@/lib/documenten/delen/list-delingen'
import { MAX_LOPENDE_DELINGEN, maakDeling } from '@/lib/documenten/delen/maak-deling'
import { openDeling } from '@/lib/documenten/delen/open-deling'
import { verwijderOudeDelingen } from '@/lib/documenten/delen/verwijder-oude-delingen'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { eenProefdocument } from '../controle/proefdocument'
import { bekijk, eenDeelvraag, eenDeling } from './proefdeling'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

test('where the access line cannot be written nothing is opened and nothing is counted', async () => {
  const document = await eenProefdocument(registers)
  const { sleutel, id } = await eenDeling(document)
  await db.$executeRaw`alter table inzage add constraint proef check (door <> 'ontvanger') not valid`
  try {
    await expect(openDeling(sleutel, kijkerVan(undefined))).rejects.toThrow()
  } finally {
    await db.$executeRaw`alter table inzage drop constraint proef`
  }
  expect(await db.deling.findUniqueOrThrow({ where: { id } })).toMatchObject({ geopend: 0 })
})

test('another citizen makes, sees and ends no link of this document', async () => {
  const [document, ander] = [await eenProefdocument(registers), await eenProefdocument(registers)]
  const { id, sleutel } = await eenDeling(document)
  for (const documentId of [document.documentId, nieuwId(), 'geen-id']) {
    expect(await maakDeling(ander.burgerId, documentId, eenDeelvraag())).toEqual({ ok: false, fout: { code: 'niet-gevonden' } })
  }
  expect((await listDelingen(ander.burgerId, document.documentId)).delingen).toEqual([])
  for (const welke of [id, nieuwId(), 'geen-id']) expect(await beeindigDeling(ander.burgerId, welke)).toBeUndefined()
  expect(await bekijk(sleutel)).toBeDefined()
})

test('no more links run at once than can be overseen; one that was ended makes room', async () => {
  const document = await eenProefdocument(registers)
  const samen = await Promise.all(
    Array.from({ length: MAX_LOPENDE_DELINGEN + 3 }, () => maakDeling(document.burgerId, document.documentId, eenDeelvraag())),
  )
  expect(samen.filter(({ ok }) => ok)).toHaveLength(MAX_LOPENDE_DELINGEN)
  const { delingen, volgende } = await listDelingen(document.burgerId, document.documentId)
  expect(volgende).toBe(delingen.at(-1)?.id)
  const rest = await listDelingen(document.burgerId, document.documentId, volgende)
  expect(new Set([...delingen, ...rest.delingen].map(({ id }) => id)).size).toBe(MAX_LOPENDE_DELINGEN)
  await beeindigDeling(document.burgerId, delingen[0]?.id ?? '')
  expect(await maakDeling(document.burgerId, document.documentId, eenDeelvraag())).toMatchObject({ ok: true })
})

test('the database holds neither the secret nor the receiver nor the purpose for who has no keys', async () => {
  const document = await eenProefdocument(registers)
  const { sleutel, id } = await eenDeling(document)
  await bekijk(sleutel)
  const rij = JSON.stringify(await db.deling.findUniqueOrThrow({ where: { id }, include: { openingen: true } }))
  for (const geheim of [sleutel, 'Immo', 'Huurcontract']) expect(rij).not.toContain(geheim)
})

test('what was shared and opened stays as it was; an ended link does not come back, and none is opened too often', async () => {
  const document = await eenProefdocument(registers)
  const { sleutel, id } = await eenDeling(document, { keren: 1 })
  await bekijk(sleutel)
  await beeindigDeling(document.burgerId, id)
  const ander = await eenDeling(document, { keren: 1 })
  for (const zin of [
    `update deling set tot_en_met = tot_en_met + 1 where id = '${ander.id}'`,
    `update deling set max_openingen = 9 where id = '${ander.id}'`,
    `update deling set wat = 'downloaden' where id = '${ander.id}'`,
    `update deling set geopend = 2 where id = '${ander.id}'`,
    `update deling set geopend = geopend - 1 where id = '${id}'`,
    `update deling set beeindigd_op = null where id = '${id}'`,
    `update opening set uitkomst = 'x' where deling_id = '${id}'`,
    `delete from opening where deling_id = '${id}'`,
    `insert into opening select gen_random_uuid(), '${ander.id}', 1, versie_id, uitkomst, kijker_hash, op from opening where deling_id = '${id}'`,
  ]) {
    await expect(db.$executeRawUnsafe(zin), zin).rejects.toThrow()
  }
})

test('links that ended a year ago go, with their openings; the access lines stay', async () => {
  const document = await eenProefdocument(registers)
  const { sleutel, id } = await eenDeling(document)
  await bekijk(sleutel)
  await dagenLater(300, verwijderOudeDelingen)
  expect(await db.opening.count({ where: { delingId: id } })).toBe(1)
  await dagenLater(400, verwijderOudeDelingen)
  expect(await db.deling.count({ where: { id } })).toBe(0)
  expect(await db.opening.count({ where: { delingId: id } })).toBe(0)
  expect(await db.inzage.count({ where: { betrokkene: betrokkeneVan({ insz: document.insz }), door: 'ontvanger' } })).toBe(1)
})
