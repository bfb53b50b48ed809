import { connect, createServer, type Socket } from 'node:net'
import { expect, test } from '@playwright/test'
import { beproefBewaarplaats } from '@/lib/bestanden/beproef-bewaarplaats'
import { leesBestand } from '@/lib/bestanden/lees-bestand'
import { db } from '@/lib/platform/database'
import { vrijePoort } from '@/tests/bronnen/proefregisters'
import { zoMogelijk } from '@/tests/ondersteuning/gereedschap'
import { bewaar, objectVan, TEKST } from './bestand'
import { type Ceph, startCeph } from './ceph'
import { beschrijfGedrag } from './gedrag'
import { beschrijfPortaal } from './portaalgedrag'
import { gebruikPlaatsen, type Proefplaats, proefemmer } from './proefplaats'

// A real store, and the portal with its signatures before it: nothing here plays S3.
let ceph: Ceph
let emmer: Proefplaats

test.beforeAll(async () => {
  test.setTimeout(180_000)
  for (const [programma, pakket] of [
    ['ceph', 'ceph-common'],
    ['ceph-mon', 'ceph-mon'],
    ['ceph-osd', 'ceph-osd'],
    ['radosgw', 'radosgw'],
  ] as const) {
    zoMogelijk(programma, pakket)
  }
  ceph = await startCeph()
  emmer = await proefemmer(ceph, 'openloket')
})
test.afterAll(() => ceph?.stop())

beschrijfGedrag(() => emmer)
beschrijfPortaal(() => emmer)

test('who signs with another secret, or names another bucket, is refused', async () => {
  const goed = emmer.adres
  for (const fout of [
    goed.replace(encodeURIComponent(ceph.geheim), 'verkeerd'),
    goed.replace(ceph.sleutelId, 'NIEMAND'),
    goed.replace('/openloket/', '/andere/'),
  ]) {
    gebruikPlaatsen(fout)
    await expect(bewaar()).rejects.toMatchObject({ name: 'Opslagfout', code: 'weigert' })
    await expect(beproefBewaarplaats()).rejects.toMatchObject({ code: 'weigert' })
  }
  expect(await emmer.objecten()).toEqual([])
  gebruikPlaatsen(goed)
  const id = await bewaar()
  gebruikPlaatsen(goed.replace(encodeURIComponent(ceph.geheim), 'verkeerd'))
  await expect(leesBestand(id)).rejects.toMatchObject({ code: 'weigert' })
})

test('nobody reads a file without a signature', async () => {
  const object = await objectVan(await bewaar())
  const zonder = await fetch(`http://${ceph.host}/openloket/stad/bestanden/${object}`)
  expect(zonder.status).toBe(403)
})

test('a connection that breaks halfway keeps nothing, gives nothing, and the next one does', async () => {
  const groot = Buffer.alloc(5_000_000, 'openloket ')
  const tussen = await startDoorgeef(ceph.host)
  const via = emmer.adres.replace(ceph.host, tussen.host)
  try {
    gebruikPlaatsen(via)
    tussen.breekNa({ heen: 1_000_000 })
    const bestanden = await db.bestand.count()
    await expect(bewaar(groot)).rejects.toMatchObject({ name: 'Opslagfout', code: 'stil' })
    expect(await db.bestand.count()).toBe(bestanden)
    expect(await emmer.objecten(), 'half an object is none').toEqual([])
    tussen.breekNa({})
    const id = await bewaar(groot)
    tussen.breekNa({ terug: 1_000_000 })
    await expect(leesBestand(id)).rejects.toMatchObject({ name: 'Opslagfout', code: 'stil' })
    tussen.breekNa({})
    expect((await leesBestand(id)).bytes.equals(groot)).toBe(true)
  } finally {
    await tussen.stop()
  }
})

test('what was changed on its way to the store is not kept', async () => {
  const tussen = await startDoorgeef(ceph.host)
  try {
    gebruikPlaatsen(emmer.adres.replace(ceph.host, tussen.host))
    tussen.verander(true)
    await expect(bewaar()).rejects.toMatchObject({ name: 'Opslagfout', code: 'weigert' })
    tussen.verander(false)
    expect((await leesBestand(await bewaar())).bytes.equals(TEKST)).toBe(true)
  } finally {
    await tussen.stop()
  }
})

type Breuk = { heen?: number; terug?: number }

/** Hands on every byte, until so many went there or back; or changes the last one of each that goes there. */
async function startDoorgeef(
  naar: string,
): Promise<{ host: string; breekNa: (breuk: Breuk) => void; verander: (aan: boolean) => void; stop: () => Promise<void> }> {
  const [naam = '', poort] = naar.split(':')
  let breuk: Breuk = {}
  let verandert = false
  const open = new Set<Socket>()
  const server = createServer((binnen) => {
    const buiten = connect(Number(poort), naam)
    let [heen, terug] = [0, 0]
    const breek = () => {
      binnen.destroy()
      buiten.destroy()
    }
    for (const eind of [binnen, buiten]) open.add(eind)
    for (const eind of [binnen, buiten]) eind.on('error', breek).on('close', breek)
    binnen.on('data', (stuk: Buffer) => {
      heen += stuk.byteLength
      if (heen > (breuk.heen ?? Number.POSITIVE_INFINITY)) return breek()
      if (verandert) stuk.writeUInt8(stuk.readUInt8(stuk.length - 1) ^ 1, stuk.length - 1)
      buiten.write(stuk)
    })
    buiten.on('data', (stuk: Buffer) => {
      terug += stuk.byteLength
      if (terug > (breuk.terug ?? Number.POSITIVE_INFINITY)) return breek()
      binnen.write(stuk)
    })
  })
  const eigen = await vrijePoort()
  await new Promise<void>((klaar) => server.listen(eigen, '127.0.0.1', klaar))
  return {
    host: `127.0.0.1:${eigen}`,
    breekNa: (nieuw) => {
      breuk = nieuw
    },
    verander: (aan) => {
      verandert = aan
    },
    stop: () => {
      for (const eind of open) eind.destroy()
      return new Promise((klaar) => server.close(() => klaar()))
    },
  }
}
