import { expect, test } from '@playwright/test'
import { listBerichten } from '@/lib/berichten/list-berichten'
import { findDocument } from '@/lib/documenten/find-document'
import { beeindig } from '@/lib/documenten/geef-uit'
import { hervatVernieuwing } from '@/lib/documenten/hervat-vernieuwing'
import { listDocumenten } from '@/lib/documenten/list-documenten'
import { herzieDocumenten, vernieuwDocumenten } from '@/lib/documenten/vernieuw-documenten'
import { volgMutaties } from '@/lib/documenten/volg-mutaties'
import { zoekTeVernieuwen } from '@/lib/documenten/zoek-te-vernieuwen'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { db, inTransactie } from '@/lib/platform/database'
import { dagenTussen, isoDag, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { doeJobs, laatWachttijdVerstrijken, listJobsOver, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { eenBurgerMetDocumenten, proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
  await vergeetEerderWerk()
})
test.afterAll(() => registers?.stop())

async function eenAttest(leden: object[] = [{}]) {
  const burger = await eenBurgerMetDocumenten(registers, leden)
  const { id, vernieuwVanaf } = await db.document.findFirstOrThrow({
    where: { burgerId: burger.burgerId, documenttype: 'attest-hoofdverblijfplaats' },
  })
  if (!vernieuwVanaf) throw new Error('an attest renews')
  return { ...burger, documentId: id, vernieuwOver: dagenTussen(vandaag(), isoDag(vernieuwVanaf)) }
}

function storing(soort: string, INSZ: string) {
  return registers.vraag('/beheer/storing', { register: 'personen', soort, INSZ })
}

async function soortenBerichten(burgerId: string): Promise<string[]> {
  return (await listBerichten(burgerId)).berichten.map(({ soort }) => soort)
}

test('while a register is down the old versie stays, the citizen reads why, and the job is tried again', async () => {
  const { burgerId, insz, documentId, vernieuwOver } = await eenAttest()
  await storing('uit', insz)
  await dagenLater(vernieuwOver, async () => {
    await zoekTeVernieuwen()
    await doeJobs()
    expect(await findDocument(burgerId, documentId)).toMatchObject({
      beletsel: 'bron-onbereikbaar',
      vernieuwVanaf: vandaag(),
      versies: [{ volgnummer: 1, stand: 'geldig' }],
    })
    const regel = (await listDocumenten(burgerId)).documenten.find(({ id }) => id === documentId)
    expect(regel).toMatchObject({ beletsel: 'bron-onbereikbaar', versie: { isGeldig: true } })
    expect(await soortenBerichten(burgerId)).toEqual(['documenten-klaar'])
    await zoekTeVernieuwen()
    expect(await listJobsOver(documentId)).toMatchObject([{ lastError: 'a register did not answer: bron-onbereikbaar' }])
    await storing('geen', insz)
    await laatWachttijdVerstrijken()
    await doeJobs()
    expect(await findDocument(burgerId, documentId)).toMatchObject({ beletsel: undefined, versies: [{ volgnummer: 2, stand: 'geldig' }, {}] })
  })
})

test('a register that is too busy is asked again later', async () => {
  const { burgerId, insz, documentId, vernieuwOver } = await eenAttest()
  await storing('druk', insz)
  await dagenLater(vernieuwOver, async () => {
    await expect(vernieuwDocumenten([documentId])).rejects.toThrow('te-druk')
    expect(await findDocument(burgerId, documentId)).toMatchObject({ beletsel: 'te-druk', vernieuwVanaf: vandaag() })
  })
})

test('a refusal stops the renewal, tells the citizen once, and leaves what is valid until its end', async () => {
  const { burgerId, insz, documentId, vernieuwOver } = await eenAttest()
  await storing('weigert', insz)
  await dagenLater(vernieuwOver, async () => {
    await vernieuwDocumenten([documentId])
    expect(await findDocument(burgerId, documentId)).toMatchObject({
      beletsel: 'bron-weigert',
      vernieuwVanaf: undefined,
      versies: [{ volgnummer: 1, stand: 'geldig' }],
    })
    await zoekTeVernieuwen()
    expect(await listJobsOver(documentId)).toEqual([])
    await vernieuwDocumenten([documentId])
    expect(await soortenBerichten(burgerId)).toEqual(['document-gestopt', 'documenten-klaar'])
  })
  await dagenLater(vernieuwOver + 60, async () => {
    expect((await findDocument(burgerId, documentId))?.versies[0]?.stand).toBe('verlopen')
  })
})

test('what a register refused is asked once more when its holder signs in on a later day', async () => {
  const { burgerId, insz, documentId, vernieuwOver } = await eenAttest()
  await storing('weigert', insz)
  await dagenLater(vernieuwOver, () => vernieuwDocumenten([documentId]))
  await dagenLater(vernieuwOver + 2, async () => {
    await inTransactie((tx) => hervatVernieuwing(tx, burgerId))
    await inTransactie((tx) => hervatVernieuwing(tx, burgerId))
    expect(await listJobsOver(documentId)).toHaveLength(1)
    await doeJobs()
    expect(await findDocument(burgerId, documentId)).toMatchObject({ beletsel: 'bron-weigert', vernieuwVanaf: undefined })
    expect(await soortenBerichten(burgerId)).toEqual(['document-gestopt', 'documenten-klaar'])
  })
  await storing('geen', insz)
  await dagenLater(vernieuwOver + 4, async () => {
    await inTransactie((tx) => hervatVernieuwing(tx, burgerId))
    await doeJobs()
    const document = await findDocument(burgerId, documentId)
    expect(document).toMatchObject({ beletsel: undefined, vernieuwVanaf: expect.any(String), versies: [{ volgnummer: 2, stand: 'geldig' }, {}] })
  })
})

test('on the day of the refusal itself the register is not asked again', async () => {
  const { burgerId, insz, documentId, vernieuwOver } = await eenAttest()
  await storing('weigert', insz)
  await dagenLater(vernieuwOver, async () => {
    await vernieuwDocumenten([documentId])
    await inTransactie((tx) => hervatVernieuwing(tx, burgerId))
    expect(await listJobsOver(documentId)).toEqual([])
  })
})

test('an act that is no longer there stops the extract and leaves the attests alone', async () => {
  const { burgerId, insz } = await eenAttest()
  await registers.vraag('/beheer/akte', { INSZ: insz, ontbreekt: 'buitenland' })
  await volgMutaties()
  await doeJobs()
  const { documenten } = await listDocumenten(burgerId)
  expect(documenten.find(({ documenttype }) => documenttype === 'uittreksel-geboorteakte')).toMatchObject({ beletsel: 'niet-gevonden' })
  for (const { beletsel } of documenten.filter(({ documenttype }) => documenttype !== 'uittreksel-geboorteakte')) expect(beletsel).toBeUndefined()
})

test('a death ends every document about the person, and nothing renews or comes back', async () => {
  const { burgerId, insz } = await eenAttest()
  await registers.vraag('/beheer/overlijden', { INSZ: insz })
  await volgMutaties()
  await doeJobs()
  const documenten = await db.document.findMany({ where: { burgerId, versies: { some: {} } }, include: { versies: true } })
  expect(documenten).toHaveLength(7)
  for (const { beletsel, vernieuwVanaf, versies } of documenten) {
    expect({ beletsel, vernieuwVanaf }).toEqual({ beletsel: 'overleden', vernieuwVanaf: null })
    expect(versies).toMatchObject([{ status: 'vervallen', eindeReden: 'overleden' }])
  }
  await dagenLater(400, async () => {
    await zoekTeVernieuwen()
    await doeJobs()
    await inTransactie((tx) => hervatVernieuwing(tx, burgerId))
    await doeJobs()
  })
  expect(await db.versie.count({ where: { document: { burgerId } } })).toBe(7)
  expect((await soortenBerichten(burgerId)).filter((soort) => soort === 'document-gestopt')).toHaveLength(1)
})

test('what was withdrawn is not issued again by a change in a register', async () => {
  const { burgerId, documentId } = await eenAttest()
  const geldige = await db.versie.findFirstOrThrow({ where: { documentId, status: 'geldig' } })
  await inTransactie((tx) => beeindig(tx, geldige.id, 'ingetrokken', 'fout-in-document'))
  await herzieDocumenten({ documentIds: [documentId], soort: 'verhuizing' })
  expect((await findDocument(burgerId, documentId))?.versies).toMatchObject([{ stand: 'ingetrokken', eindeReden: 'fout-in-document' }])
})

test('a refusal that comes late does not undo what another worker was given in the meantime', async () => {
  const { burgerId, insz, documentId, vernieuwOver } = await eenAttest()
  await dagenLater(vernieuwOver, async () => {
    await registers.vraag('/beheer/storing', { register: 'personen', soort: 'traag', milliseconden: 1_000, INSZ: insz })
    const traag = vernieuwDocumenten([documentId])
    await expect.poll(() => db.inzage.count({ where: { doel: 'document-vernieuwen', betrokkene: betrokkeneVan({ insz }) } })).toBe(1)
    await storing('geen', insz)
    await vernieuwDocumenten([documentId])
    await storing('weigert', insz)
    await traag
    expect(await findDocument(burgerId, documentId)).toMatchObject({ beletsel: undefined, vernieuwVanaf: expect.any(String) })
    expect(await db.versie.count({ where: { documentId } })).toBe(2)
  })
})
