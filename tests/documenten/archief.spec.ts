import { writeFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { pakArchief } from '@/lib/documenten/archief/pak-archief'
import { findPdf } from '@/lib/documenten/get-pdf'
import { vernieuwDocumenten } from '@/lib/documenten/vernieuw-documenten'
import { verwijderOudeBestanden } from '@/lib/documenten/verwijder-oude-bestanden'
import { db } from '@/lib/platform/database'
import { naarDatum, vandaag } from '@/lib/platform/klok'
import type { Taal } from '@/lib/tekst/talen'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { draai, eisGereedschap } from '@/tests/ondersteuning/gereedschap'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { eenBurgerMetDocumenten, eenProefburger, proefregisters } from '@/tests/ondersteuning/proefburger'
import { isGeldigeHtml } from '@/tests/ondersteuning/toegankelijk'
import { leesZip } from './lees-zip'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

async function haalZip(burgerId: string, eerdere = false, taal: Taal = 'nl'): Promise<Buffer> {
  return Buffer.from(await new Response(await pakArchief(burgerId, { eerdere }, taal)).arrayBuffer())
}

async function versiesVan(burgerId: string) {
  return db.versie.findMany({ where: { document: { burgerId } }, include: { document: true }, orderBy: { volgnummer: 'asc' } })
}

async function vernieuw(burgerId: string, documenttype: string): Promise<void> {
  const { id } = await db.document.findFirstOrThrow({ where: { burgerId, documenttype } })
  await db.document.update({ where: { id }, data: { vernieuwVanaf: naarDatum(vandaag()) } })
  await vernieuwDocumenten([id])
}

test('holds the file of every valid document, byte for byte, and an index that names them all', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers)
  const versies = await versiesVan(burgerId)
  const delen = leesZip(await haalZip(burgerId))
  expect(delen.map(({ naam }) => naam).sort()).toEqual(
    [...versies.map(({ document, nummer }) => `${document.documenttype}_${vandaag()}_${nummer}.pdf`), 'inhoud.html'].sort(),
  )
  for (const { documentId, nummer } of versies) {
    const deel = delen.find(({ naam }) => naam.includes(nummer))
    expect(deel?.bytes.equals((await findPdf(burgerId, documentId, nummer))?.bytes ?? Buffer.alloc(0)), nummer).toBe(true)
    expect(deel?.dag).toBe(vandaag())
  }
  const index = delen.at(-1)?.bytes.toString() ?? ''
  expect(delen.at(-1)?.naam).toBe('inhoud.html')
  for (const { nummer } of versies) expect(index).toContain(`_${nummer}.pdf">`)
  expect(index).not.toContain('ontbreekt')
  await isGeldigeHtml(index, 'the index')
  for (const { naam, bytes } of delen) expect([naam, bytes.toString('latin1')].join(), naam).not.toContain(insz)
})

test('other programs open it and find nothing wrong', async () => {
  eisGereedschap('unzip', 'unzip')
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  const bestand = test.info().outputPath('archief.zip')
  writeFileSync(bestand, await haalZip(burgerId))
  expect(draai('unzip', ['-t', bestand])).toContain('No errors detected')
  expect(draai('unzip', ['-l', bestand]).match(/\.pdf/g)?.length).toBe((await versiesVan(burgerId)).length)
})

test('with earlier versions, what was replaced stands in a folder of its own; without, it is not there', async () => {
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  await vernieuw(burgerId, 'attest-van-leven')
  const [oud, nieuw] = (await versiesVan(burgerId)).filter(({ document }) => document.documenttype === 'attest-van-leven')
  const zonder = leesZip(await haalZip(burgerId)).map(({ naam }) => naam)
  expect(zonder.filter((naam) => naam.includes('attest-van-leven'))).toEqual([expect.stringContaining(nieuw?.nummer ?? '-')])
  const met = leesZip(await haalZip(burgerId, true, 'en'))
  expect(met.map(({ naam }) => naam)).toContain(`earlier-versions/attest-van-leven_${vandaag()}_${oud?.nummer}.pdf`)
  expect(met.at(-1)?.naam).toBe('contents.html')
  expect(met.at(-1)?.bytes.toString()).toContain('<td data-kop="State">Replaced</td>')
})

/** Turns one bit of a stored file, so that it cannot be read; doing it again puts it right, for the tests after this one. */
async function verdraai(bestandId: string): Promise<void> {
  await db.$executeRaw`update bestand set inhoud = set_byte(inhoud, 40, get_byte(inhoud, 40) # 1) where id = ${bestandId}::uuid`
}

test('a file that cannot be read is named in the index with why, and all the others are there', async () => {
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  await haalZip(burgerId)
  const versies = await versiesVan(burgerId)
  const [stuk] = versies
  if (!stuk?.bestandId) throw new Error('the first archive made every file')
  await verdraai(stuk.bestandId)
  const delen = leesZip(await haalZip(burgerId))
  await verdraai(stuk.bestandId)
  expect(delen).toHaveLength(versies.length)
  expect(delen.map(({ naam }) => naam).join()).not.toContain(stuk.nummer)
  const index = delen.at(-1)?.bytes.toString() ?? ''
  expect(index).toContain('Er ontbreekt 1 bestand.')
  expect(index).toMatch(new RegExp(`${stuk.nummer}</td>.*het kon nu niet gelezen worden`))
})

test('what is no longer kept is named in the index and nothing else is', async () => {
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  await vernieuw(burgerId, 'attest-van-leven')
  const oud = (await versiesVan(burgerId)).find(({ status }) => status === 'vervangen')
  await dagenLater(400, async () => {
    await verwijderOudeBestanden()
    const delen = leesZip(await haalZip(burgerId, true))
    expect(delen.map(({ naam }) => naam).join()).not.toContain(oud?.nummer)
    expect(delen.at(-1)?.bytes.toString()).toMatch(new RegExp(`${oud?.nummer}</td>.*we bewaren het niet meer`))
  })
})

test("is one's own only, and somebody without documents gets an index that says so", async () => {
  const [een, ander] = [await eenBurgerMetDocumenten(registers), await eenProefburger(registers)]
  expect(leesZip(await haalZip(ander.burgerId, true)).map(({ naam }) => naam)).toEqual(['inhoud.html'])
  const zip = (await haalZip(ander.burgerId, true)).toString('latin1')
  for (const { nummer } of await versiesVan(een.burgerId)) expect(zip).not.toContain(nummer)
})

test('makes no more than is read: a receiver who goes away leaves the rest unmade, and no fault', async () => {
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  const lezer = (await pakArchief(burgerId, { eerdere: false }, 'nl')).getReader()
  while (!(await lezer.read()).done && (await db.versie.count({ where: { document: { burgerId }, bestandId: { not: null } } })) === 0);
  await lezer.cancel('gone')
  expect(await db.versie.count({ where: { document: { burgerId }, bestandId: { not: null } } })).toBeLessThanOrEqual(2)
})
