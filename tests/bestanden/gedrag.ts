import { createSecretKey } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { beproefBewaarplaats } from '@/lib/bestanden/beproef-bewaarplaats'
import { bewaarBestand, wisBestanden, zetBestandKlaar } from '@/lib/bestanden/bewaar-bestand'
import { herschrijfBestanden } from '@/lib/bestanden/herschrijf-bestand'
import { leesBestand } from '@/lib/bestanden/lees-bestand'
import { wisLosseObjecten } from '@/lib/bestanden/losse-objecten'
import { db, inTransactie } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { doeJobs, laatWachttijdVerstrijken, listJobs, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { startKind } from '@/tests/ondersteuning/start-kind'
import { bewaar, laatBedenktijdVerstrijken, objectVan, TEKST, vergeetBestanden } from './bestand'
import { gebruikPlaatsen, type Proefplaats } from './proefplaats'

/** What holds of files in every place outside the database. */
export function beschrijfGedrag(plaats: () => Proefplaats): void {
  test.beforeEach(async () => {
    await vergeetEerderWerk()
    await vergeetBestanden()
    for (const object of await plaats().objecten()) await plaats().wis(object)
    gebruikPlaatsen(plaats().adres)
  })
  test.afterEach(async () => {
    gebruikPlaatsen('databank')
    await vergeetEerderWerk()
    await vergeetBestanden()
  })

  test('a file comes back as it was, again and again, and its place sees nothing of it', async () => {
    const id = await bewaar()
    expect(await db.bestand.findUniqueOrThrow({ where: { id } })).toMatchObject({ inhoud: null, bytes: TEKST.byteLength })
    const object = await objectVan(id)
    expect(await plaats().objecten()).toEqual([object])
    expect(object).toMatch(/^([0-9a-f]{2})\/\1[0-9a-f]{30}$/)
    const ruw = Buffer.from(await plaats().haal(object))
    for (const woord of ['PDF', 'Lotte', id]) expect(ruw.includes(woord), woord).toBe(false)
    for (const keer of [1, 2]) expect((await leesBestand(id)).bytes.equals(TEKST), `${keer}`).toBe(true)
    expect(await db.losObject.count()).toBe(0)
  })

  test('a file of 25 MB comes back whole', async () => {
    const groot = Buffer.alloc(25_000_000, 'openloket ')
    expect((await leesBestand(await bewaar(groot))).bytes.equals(groot)).toBe(true)
  })

  test('what is removed goes once that is written, and not when it is undone', async () => {
    const [blijft, gaat] = [await bewaar(), await bewaar()]
    await expect(
      inTransactie(async (tx) => {
        await wisBestanden(tx, [blijft])
        throw new Error('bedacht')
      }),
    ).rejects.toThrow('bedacht')
    await inTransactie((tx) => wisBestanden(tx, [gaat]))
    expect(await plaats().objecten()).toHaveLength(2)
    await wisLosseObjecten()
    expect(await plaats().objecten()).toEqual([await objectVan(blijft)])
    expect(await db.losObject.count()).toBe(0)
    expect((await leesBestand(blijft)).bytes.equals(TEKST)).toBe(true)
  })

  test('what no row takes within the hour is removed, also of a process that was killed in between', async () => {
    const klaar = await zetBestandKlaar(TEKST, 'application/pdf')
    const ondoe = inTransactie(async (tx) => {
      await bewaarBestand(tx, klaar)
      throw new Error('bedacht')
    })
    await expect(ondoe).rejects.toThrow('bedacht')
    const gedood = startKind('tests/bestanden/sterf.ts', [], { BESTANDEN_PLAATSEN: plaats().adres })
    expect(await gedood.einde, gedood.fouten.join('\n')).toMatchObject({ teken: 'SIGKILL' })
    await wisLosseObjecten()
    expect(await plaats().objecten(), 'another process may still be writing its row').toHaveLength(2)
    const blijft = await objectVan(await bewaar())
    await laatBedenktijdVerstrijken()
    await wisLosseObjecten()
    expect(await plaats().objecten()).toEqual([blijft])
    expect(await db.losObject.count()).toBe(0)
    await expect(inTransactie((tx) => bewaarBestand(tx, klaar))).rejects.toThrow('waited too long')
    expect(await db.bestand.count({ where: { id: klaar.id } })).toBe(0)
  })

  test('while the place is away nothing is kept and nothing lost, staff see it, and all is as before when it is back', async () => {
    const id = await bewaar()
    const gaat = await bewaar()
    const code = plaats().bijWeg
    await plaats().weg()
    try {
      const bestanden = await db.bestand.count()
      await expect(bewaar()).rejects.toMatchObject({ name: 'Opslagfout', code })
      for (const gelezen of [id, gaat]) await expect(leesBestand(gelezen)).rejects.toMatchObject({ name: 'Opslagfout', code })
      await inTransactie((tx) => wisBestanden(tx, [gaat]))
      expect(await db.bestand.count()).toBe(bestanden - 1)
      await expect(wisLosseObjecten()).rejects.toMatchObject({ code })
      await doeJobs()
      const zin = expect.stringMatching(new RegExp(`^the file place \\w+ failed: ${code}$`))
      expect(await listJobs('bewaarplaats:%'), 'one for the place, whatever was asked of it').toMatchObject([{ attempts: 1, lastError: zin }])
      expect(await listJobs('beproef-bewaarplaats')).toMatchObject([{ attempts: 1, lastError: zin }])
    } finally {
      await plaats().terug()
    }
    await laatWachttijdVerstrijken()
    await doeJobs()
    expect(await listJobs('%')).toEqual([])
    expect((await leesBestand(id)).bytes.equals(TEKST)).toBe(true)
    await laatBedenktijdVerstrijken()
    await wisLosseObjecten()
    expect(await plaats().objecten()).toEqual([await objectVan(id)])
  })

  test('a file that is lost, damaged or exchanged is never given, is told of, and is well again when it is put back', async () => {
    const [id, ander] = [await bewaar(), await bewaar(Buffer.from('%PDF-1.7 van een ander'))]
    const object = await objectVan(id)
    const goed = await plaats().haal(object)
    await plaats().wis(object)
    await expect(leesBestand(id)).rejects.toMatchObject({ name: 'Opslagfout', code: 'weg' })
    for (const fout of [
      goed.slice(0, -1),
      goed.map((byte, plek) => (plek === 20 ? byte ^ 1 : byte)),
      await plaats().haal(await objectVan(ander)),
      new Uint8Array(),
    ]) {
      await plaats().zet(object, fout)
      await expect(leesBestand(id)).rejects.toMatchObject({ name: 'Opslagfout', code: 'beschadigd' })
    }
    await doeJobs()
    expect(await listJobs('bestand:%')).toMatchObject([{ key: `bestand:${id}`, attempts: 1, payload: { bestandId: id } }])
    await plaats().zet(object, goed)
    await laatWachttijdVerstrijken()
    await doeJobs()
    expect(await listJobs('%')).toEqual([])
    expect((await leesBestand(id)).bytes.equals(TEKST)).toBe(true)
  })

  test('with another key every file is written anew as another object, and read at any moment of it', async () => {
    const { GEGEVENS_SLEUTELS: sleutels } = env()
    const nieuw = { id: 'nieuw', sleutel: createSecretKey(Buffer.alloc(32, 9)) }
    const ids = [await bewaar(), await bewaar(), await bewaar()]
    const eerst = await plaats().objecten()
    try {
      env().GEGEVENS_SLEUTELS = [nieuw, ...sleutels]
      let klaar = false
      const lezer = async () => {
        while (!klaar) for (const id of ids) expect((await leesBestand(id)).bytes.equals(TEKST)).toBe(true)
      }
      const draai = async () => {
        for (const id of ids) {
          expect(await herschrijfBestanden(vlakVoor(id), 1, { metAndereSleutelDan: 'nieuw' })).toMatchObject({ gedraaid: 1, onleesbaar: 0 })
          await wisLosseObjecten()
        }
        klaar = true
      }
      await Promise.all([lezer(), draai()])
      env().GEGEVENS_SLEUTELS = [nieuw]
      for (const id of ids) expect((await leesBestand(id)).bytes.equals(TEKST)).toBe(true)
      const daarna = await plaats().objecten()
      expect(daarna).toHaveLength(3)
      expect(daarna.filter((object) => eerst.includes(object))).toEqual([])
      expect(await listJobs('%')).toEqual([])
    } finally {
      env().GEGEVENS_SLEUTELS = sleutels
    }
  })

  test('trying the place leaves nothing behind', async () => {
    await beproefBewaarplaats()
    expect(await plaats().objecten()).toEqual([])
    expect(await db.losObject.count()).toBe(0)
  })
}

/** The id before this one. */
function vlakVoor(id: string): string {
  const getal = BigInt(`0x${id.replaceAll('-', '')}`) - 1n
  const hex = getal.toString(16).padStart(32, '0')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
