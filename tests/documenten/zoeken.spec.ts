import { expect, test } from '@playwright/test'
import { type Documentfilter, listDocumenten, listEinddagen } from '@/lib/documenten/list-documenten'
import { db, sql } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { plusMaanden, vandaag } from '@/lib/platform/klok'
import { maakKalender } from '@/lib/tekst/maak-kalender'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { eenBurgerMetDocumenten, proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

async function vindt(burgerId: string, filter: Documentfilter): Promise<string[]> {
  return (await listDocumenten(burgerId, undefined, filter)).documenten.map(({ documenttype }) => documenttype).toSorted()
}

test('by the words of a kind in either language, with any accents and capitals, or by its number', async () => {
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  expect(await vindt(burgerId, { zoek: 'LEVEN' })).toEqual(['attest-van-leven'])
  expect(await vindt(burgerId, { zoek: 'being alive' })).toEqual(['attest-van-leven'])
  expect(await vindt(burgerId, { zoek: 'uittréksel' })).toEqual(['uittreksel-bevolkingsregister', 'uittreksel-geboorteakte'])
  expect(await vindt(burgerId, { zoek: 'bestaat niet' })).toEqual([])
  expect(await vindt(burgerId, { zoek: ' ' })).toHaveLength(7)
  const versie = await db.versie.findFirstOrThrow({ where: { document: { burgerId, documenttype: 'attest-nationaliteit' } } })
  expect(await vindt(burgerId, { zoek: versie.nummer.toLowerCase() })).toEqual(['attest-nationaliteit'])
  const ander = await eenBurgerMetDocumenten(registers)
  expect(await vindt(ander.burgerId, { zoek: versie.nummer })).toEqual([])
})

test('what is valid, and what is not', async () => {
  const { burgerId } = await eenBurgerMetDocumenten(registers, [{ akte: { ontbreekt: 'buitenland' } }])
  expect(await vindt(burgerId, { stand: 'geldig' })).toHaveLength(6)
  expect(await vindt(burgerId, { stand: 'niet-geldig' })).toEqual(['uittreksel-geboorteakte'])
  await dagenLater(250, async () => expect(await vindt(burgerId, { stand: 'geldig', zoek: 'attest' })).toEqual([]))
})

test('the list is read by its index', async () => {
  const plan = await db.$transaction(async (tx) => {
    await tx.$executeRaw`set local enable_seqscan = off`
    await tx.$executeRaw`set local enable_sort = off`
    return tx.$queryRaw<{ 'QUERY PLAN': string }[]>(
      sql`explain select id from document where burger_id = ${nieuwId()}::uuid order by id desc limit 13`,
    )
  })
  expect(plan.map((regel) => regel['QUERY PLAN']).join('\n')).toContain('document_burger_id_id_idx')
})

test('the end of each valid document is a day in the calendar, and says whether the next one comes', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers)
  const dagen = await listEinddagen(burgerId)
  expect(dagen).toHaveLength(7)
  expect(dagen[0]).toMatchObject({ geldigTot: plusMaanden(vandaag(), 6), vernieuwt: true })
  expect(dagen.at(-1)).toMatchObject({ documenttype: 'uittreksel-geboorteakte', geldigTot: plusMaanden(vandaag(), 12) })
  const bestand = maakKalender(
    'Mijn einddatums',
    dagen.map(({ documentId, geldigTot, documenttype }) => ({ id: documentId, dag: geldigTot, titel: documenttype, tekst: 'x' })),
    '2026-11-25T10:00:00.000Z',
  )
  expect(bestand.match(/BEGIN:VEVENT/g)).toHaveLength(7)
  expect(bestand).not.toContain(insz)
})

test('a calendar file escapes what has a meaning in it, and folds what is long between signs', () => {
  const bestand = maakKalender(
    'Één; twee, drie',
    [{ id: 'a', dag: '2026-12-31', titel: 'é'.repeat(100), tekst: 'regel\nregel \\' }],
    '2026-11-25T10:00:00.000Z',
  )
  const regels = bestand.split('\r\n')
  for (const regel of regels) expect(Buffer.byteLength(regel)).toBeLessThanOrEqual(75)
  expect(bestand).toContain('X-WR-CALNAME:Één\\; twee\\, drie')
  expect(bestand).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101')
  expect(bestand).toContain('DESCRIPTION:regel\\nregel \\\\')
  expect(bestand.replaceAll('\r\n ', '')).toContain(`SUMMARY:${'é'.repeat(100)}`)
  expect(bestand).toContain('DTSTAMP:20261125T100000Z')
})
