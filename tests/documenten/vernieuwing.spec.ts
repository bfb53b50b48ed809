import { expect, test } from '@playwright/test'
import { listBerichten } from '@/lib/berichten/list-berichten'
import { findDocument } from '@/lib/documenten/find-document'
import { geefUit } from '@/lib/documenten/geef-uit'
import { vernieuwDocumenten } from '@/lib/documenten/vernieuw-documenten'
import { zoekTeVernieuwen } from '@/lib/documenten/zoek-te-vernieuwen'
import { addJob } from '@/lib/jobs/add-job'
import { startWerker } from '@/lib/jobs/start-werker'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { dagenTussen, isoDag, naarDatum, plusDagen, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { doeJobs, listJobsOver, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { eenBurgerMetDocumenten, proefregisters } from '@/tests/ondersteuning/proefburger'
import { leesVersie } from './lees-versie'
import { volgGeldigeVersies } from './volg-geldige-versies'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
  await vergeetEerderWerk()
})
test.afterAll(() => registers?.stop())

const AKTE = {
  aktenummer: '1',
  aktejaar: '1990',
  plaatsAkte: 'Antwerpen',
  versie: 1,
  kind: { naam: 'Ann Proef', geboortedatum: '1990-01-01', geboorteplaats: 'Antwerpen', geslacht: 'vrouw' },
  ouders: [],
}

async function eenUittreksel() {
  const burger = await eenBurgerMetDocumenten(registers)
  const { id, vernieuwVanaf } = await db.document.findFirstOrThrow({ where: { burgerId: burger.burgerId, documenttype: 'uittreksel-geboorteakte' } })
  if (!vernieuwVanaf) throw new Error('an extract renews')
  return { ...burger, documentId: id, vernieuwOver: dagenTussen(vandaag(), isoDag(vernieuwVanaf)) }
}

test('it is renewed from its day on, and not a day sooner', async () => {
  const { burgerId, documentId, vernieuwOver } = await eenUittreksel()
  await dagenLater(vernieuwOver - 1, async () => {
    await zoekTeVernieuwen()
    expect(await listJobsOver(documentId)).toEqual([])
    await vernieuwDocumenten([documentId])
    expect((await findDocument(burgerId, documentId))?.versies).toHaveLength(1)
  })
  await dagenLater(vernieuwOver, async () => {
    await zoekTeVernieuwen()
    await doeJobs()
    const document = await findDocument(burgerId, documentId)
    expect(document?.versies).toMatchObject([
      { volgnummer: 2, stand: 'geldig', reden: 'vernieuwing', uitgegevenOp: vandaag(), gatVanaf: undefined },
      { volgnummer: 1, stand: 'vervangen', eindeReden: 'vernieuwing' },
    ])
    expect(dagenTussen(vandaag(), document?.vernieuwVanaf ?? '')).toBeGreaterThan(300)
  })
})

test('the data are those of the day of the renewal', async () => {
  const { insz, documentId, vernieuwOver } = await eenUittreksel()
  await registers.vraag('/beheer/naamswijziging', { INSZ: insz, voornamen: ['Nieuwe', 'Naam'] })
  await dagenLater(vernieuwOver, () => vernieuwDocumenten([documentId]))
  expect(await leesVersie(documentId)).toMatchObject({ volgnummer: 2, gegevens: { kind: { naam: expect.stringMatching(/^Nieuwe Naam /) } } })
})

test('eight workers at once make one successor, one message, and at no moment zero or two', async () => {
  const { burgerId, documentId, vernieuwOver } = await eenUittreksel()
  await dagenLater(vernieuwOver, async () => {
    const waarnemer = await volgGeldigeVersies(documentId)
    await Promise.all(Array.from({ length: 8 }, () => vernieuwDocumenten([documentId])))
    expect(await waarnemer.stop()).toEqual([1])
  })
  expect(await db.versie.count({ where: { documentId } })).toBe(2)
  const { berichten } = await listBerichten(burgerId)
  expect(berichten.filter(({ soort }) => soort === 'document-vervangen')).toHaveLength(1)
})

test('two runners of the real queue, with the same jobs twice, make one successor of each', async () => {
  const uittreksels = await Promise.all(Array.from({ length: 5 }, eenUittreksel))
  const ids = uittreksels.map(({ documentId }) => documentId)
  const vernieuwd = () => db.versie.count({ where: { documentId: { in: ids }, status: 'geldig', volgnummer: 2 } })
  await dagenLater(uittreksels[0]?.vernieuwOver ?? 0, async () => {
    await zoekTeVernieuwen()
    await zoekTeVernieuwen()
    for (const { documentId } of uittreksels) expect(await listJobsOver(documentId)).toHaveLength(1)
    const runners = await Promise.all([startWerker(), startWerker()])
    await expect.poll(vernieuwd, { timeout: 20_000 }).toBe(5)
    await zoekTeVernieuwen()
    await Promise.all(runners.map((runner) => runner.stop()))
  })
  expect(await db.versie.count({ where: { documentId: { in: ids } } })).toBe(10)
})

test('eight issues at once, each meant for the same predecessor, write one', async () => {
  const { burgerId, insz, documentId } = await eenUittreksel()
  const geldige = await db.versie.findFirstOrThrow({ where: { documentId, status: 'geldig' } })
  const uitgiften = await Promise.all(
    Array.from({ length: 8 }, () =>
      inTransactie((tx) =>
        geefUit(tx, {
          burgerId,
          documenttype: 'uittreksel-geboorteakte',
          onderwerp: { insz },
          gegevens: AKTE,
          taal: 'nl',
          reden: 'vernieuwing',
          vervangt: geldige.id,
        }),
      ),
    ),
  )
  expect(uitgiften.filter(Boolean)).toHaveLength(1)
  expect(await db.versie.count({ where: { documentId } })).toBe(2)
})

test('for one aanvraag a document is issued once, however often it is sent', async () => {
  const { burgerId, insz, documentId } = await eenUittreksel()
  const aanvraagId = nieuwId()
  const geef = () =>
    inTransactie((tx) =>
      geefUit(tx, {
        burgerId,
        documenttype: 'uittreksel-geboorteakte',
        onderwerp: { insz },
        gegevens: AKTE,
        taal: 'nl',
        reden: 'aanvraag',
        aanvraagId,
      }),
    )
  const uitgiften = await Promise.all(Array.from({ length: 6 }, geef))
  expect(new Set(uitgiften.map((uitgifte) => uitgifte?.nummer)).size).toBe(1)
  expect(await db.versie.count({ where: { documentId } })).toBe(2)
})

test('a versie for one request only does not stop the renewal of its document', async () => {
  const { burgerId, insz, documentId } = await eenUittreksel()
  const uitgifte = { burgerId, documenttype: 'uittreksel-geboorteakte', onderwerp: { insz }, gegevens: AKTE, taal: 'nl', reden: 'aanvraag' as const }
  await inTransactie((tx) => geefUit(tx, { ...uitgifte, eenmalig: true }))
  expect(await findDocument(burgerId, documentId)).toMatchObject({ vernieuwt: true, vernieuwVanaf: expect.any(String) })
})

test('after a standstill longer than the lead time the renewal comes first of all and shows the gap', async () => {
  const { burgerId, documentId } = await eenUittreksel()
  const { geldigTot } = await db.versie.findFirstOrThrow({ where: { documentId } })
  const laatste = isoDag(geldigTot ?? naarDatum(''))
  await dagenLater(dagenTussen(vandaag(), laatste) + 20, async () => {
    expect((await findDocument(burgerId, documentId))?.versies[0]?.stand).toBe('verlopen')
    await inTransactie((tx) => addJob(tx, 'stuur-mail', { berichtId: documentId }, { sleutel: `proef:${documentId}` }))
    await zoekTeVernieuwen()
    const [vernieuwing] = await listJobsOver(documentId)
    const volgorde = await db.$queryRaw<{ key: string }[]>`select key from graphile_worker._private_jobs order by priority, run_at, id`
    const keys = volgorde.map(({ key }) => key)
    expect(keys.indexOf(vernieuwing?.key ?? ''), 'renewals come first').toBe(0)
    expect(keys).toContain(`proef:${documentId}`)
    await doeJobs()
    expect((await findDocument(burgerId, documentId))?.versies[0]).toMatchObject({
      volgnummer: 2,
      stand: 'geldig',
      uitgegevenOp: vandaag(),
      gatVanaf: plusDagen(laatste, 1),
    })
  })
})

test('a document that ended yesterday and is renewed today has no gap', async () => {
  const { burgerId, documentId } = await eenUittreksel()
  const { geldigTot } = await db.versie.findFirstOrThrow({ where: { documentId } })
  await dagenLater(dagenTussen(vandaag(), isoDag(geldigTot ?? naarDatum(''))) + 1, async () => {
    await vernieuwDocumenten([documentId])
    expect((await findDocument(burgerId, documentId))?.versies[0]).toMatchObject({ volgnummer: 2, gatVanaf: undefined })
  })
})

test('340 days later the calendar of the demonstration has renewed everything that was due, and its jobs keep real time', async () => {
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  await dagenLater(340, async () => {
    await zoekTeVernieuwen()
    const [job] = await db.$queryRaw<{ binnenkort: boolean }[]>`
      select run_at < now() + interval '1 minute' as binnenkort from graphile_worker._private_jobs where key like 'vernieuwing:%' limit 1`
    expect(job?.binnenkort).toBe(true)
    await doeJobs()
    const documenten = await db.document.findMany({
      where: { burgerId, versies: { some: {} } },
      include: { versies: { where: { status: 'geldig' } } },
    })
    expect(documenten).toHaveLength(7)
    for (const { versies } of documenten) expect(versies).toMatchObject([{ volgnummer: 2, uitgegevenOp: naarDatum(vandaag()) }])
  })
})
