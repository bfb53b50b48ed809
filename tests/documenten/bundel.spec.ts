import { expect, test } from '@playwright/test'
import { listBerichten } from '@/lib/berichten/list-berichten'
import { vernieuwDocumenten } from '@/lib/documenten/vernieuw-documenten'
import { zoekTeVernieuwen } from '@/lib/documenten/zoek-te-vernieuwen'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { startWerker } from '@/lib/jobs/start-werker'
import { db } from '@/lib/platform/database'
import { dagenTussen, isoDag, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { doeJobs, laatWachttijdVerstrijken, listJobsOver, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { luisterMee } from '@/tests/ondersteuning/luister-mee'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { eenBurgerMetDocumenten, proefregisters } from '@/tests/ondersteuning/proefburger'
import { leesVersie } from './lees-versie'
import { volgGeldigeVersies } from './volg-geldige-versies'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.beforeEach(vergeetEerderWerk)
test.afterAll(() => registers?.stop())

type Houder = { burgerId: string; insz: string; documentId: string; vernieuwOver: number }

/** People who live apart, each with one document that is due on the same day. */
async function houders(aantal: number): Promise<Houder[]> {
  const allen = []
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    const { burgerId, insz } = await eenBurgerMetDocumenten(registers)
    await db.document.updateMany({ where: { burgerId, documenttype: { not: 'attest-van-leven' } }, data: { vernieuwVanaf: null } })
    const { id, vernieuwVanaf } = await db.document.findFirstOrThrow({ where: { burgerId, documenttype: 'attest-van-leven' } })
    allen.push({ burgerId, insz, documentId: id, vernieuwOver: dagenTussen(vandaag(), isoDag(vernieuwVanaf ?? new Date(0))) })
  }
  return allen
}

function storing(soort: string, INSZ = '') {
  return registers.vraag('/beheer/storing', { register: 'personen', soort, ...(INSZ ? { INSZ } : {}) })
}

async function standVan({ documentId }: Houder) {
  const { beletsel, versies } = await db.document.findUniqueOrThrow({
    where: { id: documentId },
    include: { versies: { orderBy: { volgnummer: 'asc' } } },
  })
  return { beletsel, versies: versies.map(({ status }) => status) }
}

const VERNIEUWD = { beletsel: null, versies: ['vervangen', 'geldig'] }

test('many are renewed by one job and one question, and each person has the line of it', async () => {
  const allen = await houders(4)
  const meeluisteraar = await luisterMee()
  try {
    await dagenLater(allen[0]?.vernieuwOver ?? 0, async () => {
      expect(await zoekTeVernieuwen()).toBe(4)
      expect(new Set((await Promise.all(allen.map(({ documentId }) => listJobsOver(documentId)))).flat().map(({ key }) => key)).size).toBe(1)
      expect(await meeluisteraar.tel(() => doeJobs())).toEqual(['/personen/GeefPersonen'])
    })
  } finally {
    await meeluisteraar.stop()
  }
  for (const houder of allen) {
    expect(await standVan(houder)).toEqual(VERNIEUWD)
    const lijnen = await db.inzage.findMany({ where: { betrokkene: betrokkeneVan(houder), doel: 'document-vernieuwen' } })
    expect(lijnen).toMatchObject([{ wat: 'persoon', bron: 'rijksregister', door: 'systeem' }])
  }
})

test('each goes its own way: unchanged, changed, refused, dead and withheld by the database', async () => {
  const [gelijk, anders, geweigerd, overleden, vast] = (await houders(5)) as [Houder, Houder, Houder, Houder, Houder]
  await registers.vraag('/beheer/naamswijziging', { INSZ: anders.insz, voornamen: ['Nieuwe', 'Naam'] })
  await storing('weigert', geweigerd.insz)
  await registers.vraag('/beheer/overlijden', { INSZ: overleden.insz })
  await db.$executeRawUnsafe(
    `create trigger proef before insert on versie for each row when (new.document_id = '${vast.documentId}') execute function weiger_wijziging()`,
  )
  try {
    await dagenLater(gelijk.vernieuwOver, async () => {
      await zoekTeVernieuwen()
      await doeJobs()
    })
  } finally {
    await db.$executeRaw`drop trigger proef on versie`
  }
  expect(await standVan(gelijk)).toEqual(VERNIEUWD)
  expect(await db.versie.findFirst({ where: { documentId: gelijk.documentId, status: 'geldig' } })).toMatchObject({ ongewijzigd: true })
  expect(await standVan(anders)).toEqual(VERNIEUWD)
  expect((await leesVersie(anders.documentId)).gegevens).toMatchObject({ naam: expect.stringMatching(/^Nieuwe Naam /) })
  expect(await standVan(geweigerd)).toEqual({ beletsel: 'bron-weigert', versies: ['geldig'] })
  expect(await standVan(overleden)).toEqual({ beletsel: 'overleden', versies: ['vervallen'] })
  expect(await standVan(vast)).toEqual({ beletsel: null, versies: ['geldig'] })
  const soorten = async ({ burgerId }: Houder) => (await listBerichten(burgerId)).berichten.map(({ soort }) => soort)
  expect(await soorten(gelijk)).toEqual(['document-vervangen', 'documenten-klaar'])
  expect(await soorten(geweigerd)).toEqual(['document-gestopt', 'documenten-klaar'])
  for (const klaar of [gelijk, anders, geweigerd, overleden]) expect(await listJobsOver(klaar.documentId)).toEqual([])
  expect(await listJobsOver(vast.documentId), 'what was withheld is tried again by itself').toMatchObject([
    { naam: 'vernieuw-documenten', attempts: 1 },
  ])
  await dagenLater(gelijk.vernieuwOver, async () => {
    await laatWachttijdVerstrijken()
    await doeJobs()
  })
  expect(await standVan(vast)).toEqual(VERNIEUWD)
})

test('one person about whom the register falls silent costs nobody else their document', async () => {
  const allen = await houders(5)
  const [, , stom] = allen as [Houder, Houder, Houder]
  await storing('uit', stom.insz)
  await dagenLater(stom.vernieuwOver, async () => {
    await zoekTeVernieuwen()
    await doeJobs()
    for (const houder of allen.filter((houder) => houder !== stom)) expect(await standVan(houder)).toEqual(VERNIEUWD)
    expect(await standVan(stom)).toEqual({ beletsel: 'bron-onbereikbaar', versies: ['geldig'] })
    await storing('geen', stom.insz)
    await laatWachttijdVerstrijken()
    await doeJobs()
  })
  expect(await standVan(stom)).toEqual(VERNIEUWD)
})

test('while the register is down the job waits as a whole, longer each time, and everyone keeps what is valid', async () => {
  const allen = await houders(3)
  const wacht = async () => {
    const [rij] = await db.$queryRaw<{ seconden: number }[]>`
      select extract(epoch from run_at - now())::int as seconden from graphile_worker._private_jobs where key like 'vernieuwing:%'`
    return rij?.seconden ?? 0
  }
  await dagenLater(allen[0]?.vernieuwOver ?? 0, async () => {
    await storing('uit')
    try {
      await zoekTeVernieuwen()
      const pauzes = []
      for (let poging = 0; poging < 4; poging += 1) {
        await doeJobs()
        pauzes.push(await wacht())
        await laatWachttijdVerstrijken('vernieuwing:%')
      }
      expect(pauzes).toEqual(pauzes.toSorted((een, ander) => een - ander))
      expect(pauzes.at(-1)).toBeGreaterThan((pauzes[0] ?? 0) * 5)
      for (const houder of allen) expect(await standVan(houder)).toEqual({ beletsel: 'bron-onbereikbaar', versies: ['geldig'] })
      expect(await zoekTeVernieuwen(), 'what waits is promised already').toBe(0)
    } finally {
      await storing('geen')
    }
    await doeJobs()
  })
  for (const houder of allen) expect(await standVan(houder)).toEqual(VERNIEUWD)
})

test('many workers on overlapping parts, while the clock goes forth and back: one valid versie at every moment', async () => {
  const allen = await houders(8)
  const ids = allen.map(({ documentId }) => documentId)
  const over = allen[0]?.vernieuwOver ?? 0
  const waarnemers = await Promise.all(ids.slice(0, 3).map(volgGeldigeVersies))
  const delen = [ids, ids.toReversed(), ids.slice(2), ids.slice(0, 6), [...ids.slice(4), ...ids.slice(0, 4)], ids]
  await dagenLater(over, () => Promise.all(delen.map(vernieuwDocumenten)))
  await dagenLater(over - 60, () => Promise.all(delen.map(vernieuwDocumenten)))
  await vernieuwDocumenten(ids)
  await dagenLater(over, () => Promise.all(delen.map(vernieuwDocumenten)))
  expect(await db.versie.count({ where: { documentId: { in: ids } } }), 'one renewal for one due day').toBe(16)
  await dagenLater(2 * over + 5, () => Promise.all(delen.map(vernieuwDocumenten)))
  for (const waarnemer of waarnemers) expect(await waarnemer.stop()).toEqual([1])
  expect(await db.versie.count({ where: { documentId: { in: ids } } })).toBe(24)
  for (const { burgerId } of allen)
    expect((await listBerichten(burgerId)).berichten.filter(({ soort }) => soort === 'document-vervangen')).toHaveLength(2)
})

test('three runners of the real queue, each looking for what is due, promise and renew everything once', async () => {
  const allen = await houders(6)
  const ids = allen.map(({ documentId }) => documentId)
  await dagenLater(allen[0]?.vernieuwOver ?? 0, async () => {
    expect((await Promise.all([zoekTeVernieuwen(), zoekTeVernieuwen(), zoekTeVernieuwen()])).toSorted()).toEqual([0, 0, 6])
    const runners = await Promise.all([startWerker(), startWerker(), startWerker()])
    await expect.poll(() => db.versie.count({ where: { documentId: { in: ids }, volgnummer: 2, status: 'geldig' } }), { timeout: 20_000 }).toBe(6)
    await Promise.all(runners.map(({ stop }) => stop()))
  })
  expect(await db.versie.count({ where: { documentId: { in: ids } } })).toBe(12)
})
