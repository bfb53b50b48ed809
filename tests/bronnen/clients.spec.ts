import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { vindAdres, vindAdressen, zoekAdressen, zoekStraten } from '@/lib/bronnen/adressen/client'
import { geefGeboorteakte, zoekAkte } from '@/lib/bronnen/akten/client'
import { geefMutaties } from '@/lib/bronnen/geef-mutaties'
import type { Mutatie } from '@/lib/bronnen/mutatie'
import { geefGezin, geefPersonen, geefPersoon, isBewoond, schrijfVerhuizing } from '@/lib/bronnen/personen/client'
import { env } from '@/lib/platform/env'
import { gebruikRegisters, maakGezin, PROEFSLEUTEL, type Proefregisters, vrijePoort } from './proefregisters'

let registers: Proefregisters

/** What the portal's configuration must hold besides; nothing here uses it. */
const OVERIG = {
  OPENLOKET_MODUS: 'demo',
  PUBLIC_URL: 'http://localhost:3000',
  NEXTAUTH_SECRET: 'x'.repeat(32),
  GEGEVENS_SLEUTELS: `proef:${Buffer.alloc(32, 1).toString('base64')}`,
  HASH_SLEUTEL: Buffer.alloc(32, 2).toString('base64'),
  APROFIEL_ISSUER: 'http://localhost:3001',
  APROFIEL_CLIENT_ID: 'proef',
  APROFIEL_CLIENT_SECRET: 'proef',
  MPROFIEL_ISSUER: 'http://localhost:3001',
  MPROFIEL_CLIENT_ID: 'proef',
  MPROFIEL_CLIENT_SECRET: 'proef',
  SMTP_URL: 'smtp://localhost:3003',
}

test.beforeAll(async () => {
  for (const [naam, waarde] of Object.entries(OVERIG)) process.env[naam] ??= waarde
  const url = `http://127.0.0.1:${await vrijePoort()}`
  for (const bron of ['PERSONEN', 'AKTEN', 'ADRESSEN', 'PARKEREN']) process.env[`BRON_${bron}_URL`] ??= url
  process.env.BRON_SLEUTEL ??= PROEFSLEUTEL
  registers = await gebruikRegisters(env().BRON_PERSONEN_URL, env().BRON_SLEUTEL)
})

test.afterAll(() => registers?.stop())

test('a person and a household, in our words, with where it comes from and when', async () => {
  const [insz = '', kind = ''] = await maakGezin(registers, [
    { geslacht: 'vrouw', voornamen: ['Ann', 'Eva'] },
    { leeftijd: 5, ouders: [0] },
  ])
  const persoon = await geefPersoon(insz)
  expect(persoon).toMatchObject({
    ok: true,
    waarde: {
      insz,
      voornamen: ['Ann', 'Eva'],
      geslacht: 'vrouw',
      kinderen: [{ insz: kind, overleden: false }],
      ouders: [],
      stand: { bron: 'rijksregister' },
    },
  })
  const gezin = await geefGezin(kind)
  expect(gezin).toMatchObject({
    ok: true,
    waarde: {
      leden: [
        { insz, positie: '01' },
        { insz: kind, positie: '03' },
      ],
      stand: { bron: 'bevolkingsregister' },
    },
  })
  if (gezin.ok) expect(Number.isNaN(Date.parse(gezin.waarde.stand.op))).toBe(false)
})

test('many people at once, each with its own outcome', async () => {
  const [een = '', twee = ''] = await maakGezin(registers, [{}, {}])
  await registers.vraag('/beheer/storing', { register: 'personen', soort: 'weigert', INSZ: twee })
  const personen = await geefPersonen([een, twee])
  expect(personen.get(een)).toMatchObject({ ok: true, waarde: { insz: een } })
  expect(personen.get(twee)).toMatchObject({ ok: false, fout: { code: 'bron-weigert', bronCode: '40005' } })
})

test('an act, its absence with the reason, and finding one by name', async () => {
  const achternaam = `Proef ${randomUUID()}`
  const [insz = '', zonder = ''] = await maakGezin(registers, [
    { achternaam, voornamen: ['Zita'], geboortedatum: '1991-02-03' },
    { akte: { ontbreekt: 'buitenland' } },
  ])
  expect(await geefGeboorteakte(insz)).toMatchObject({ ok: true, waarde: { insz, versie: 1, achternaam, heeftHistoriek: false } })
  expect(await geefGeboorteakte(zonder)).toMatchObject({ ok: false, fout: { code: 'niet-gevonden', bronCode: '30001', reden: 'buitenland' } })
  const gezocht = { voornamen: 'Zita', achternaam, geboortedatum: '1991-02-03', geboorteplaats: 'Antwerpen' }
  expect(await zoekAkte(gezocht)).toMatchObject({ ok: true })
  expect(await zoekAkte({ ...gezocht, voornamen: 'Zora' })).toEqual({ ok: true, waarde: undefined })
})

test('a move, and the feed that tells of it', async () => {
  const [insz = ''] = await maakGezin(registers, [{}])
  const adres = { straat: 'Meir', huisnummer: '33', postcode: '2000', gemeente: '' }
  const verhuizing = {
    sleutel: `client-${insz}`,
    personen: [insz],
    adres,
    sinds: '2026-01-15',
    inGezinMetBewoners: false,
    nieuweReferentiepersoon: true,
  }
  expect(await schrijfVerhuizing(verhuizing)).toEqual({ ok: true, waarde: null })
  expect(await schrijfVerhuizing(verhuizing)).toEqual({ ok: true, waarde: null })
  const persoon = await geefPersoon(insz)
  expect(persoon).toMatchObject({ ok: true, waarde: { adres: { straat: 'Meir', huisnummer: '33', gemeente: 'Antwerpen', sinds: '2026-01-15' } } })
  expect(await isBewoond(adres)).toEqual({ ok: true, waarde: true })
  expect(await mutatiesVan(insz)).toMatchObject([{ soort: 'verhuizing' }])
  expect((await geefMutaties('akten', 0, 10)).ok).toBe(true)
})

test('addresses and streets', async () => {
  expect(await vindAdressen({ straat: 'turnhoutsebaan', huisnummer: '110' })).toMatchObject({
    ok: true,
    waarde: [
      { straat: 'Turnhoutsebaan', huisnummer: '110', postcode: '2100', gemeente: 'Deurne' },
      { postcode: '2140', gemeente: 'Borgerhout' },
    ],
  })
  expect(await vindAdres({ straat: 'Turnhoutsebaan', huisnummer: '110', bus: '2', postcode: '2140' })).toMatchObject({
    ok: true,
    waarde: { bus: '2' },
  })
  expect(await vindAdres({ straat: 'Nergensstraat', huisnummer: '1', postcode: '2140' })).toEqual({ ok: true, waarde: undefined })
  expect(await zoekAdressen('groenpl', 3)).toMatchObject({ ok: true, waarde: [{ straat: 'Groenplaats' }] })
  expect(await zoekStraten('groenpl')).toMatchObject({ ok: true, waarde: [{ straat: 'Groenplaats', postcode: '2000' }] })
})

test('every refusal has its meaning', async () => {
  const [weg = '', dood = ''] = await maakGezin(registers, [{}, {}])
  const nieuw = (await registers.vraag('/beheer/vernummering', { INSZ: weg })).json.NieuwINSZ
  await registers.vraag('/beheer/overlijden', { INSZ: dood })
  expect(await geefPersoon('87631478494')).toMatchObject({ ok: false, fout: { code: 'niet-gevonden', bronCode: '30003' } })
  expect(await geefPersoon(weg)).toMatchObject({ ok: false, fout: { code: 'vernummerd', nieuwInsz: nieuw } })
  expect(await geefGezin(dood)).toMatchObject({ ok: false, fout: { code: 'overleden' } })
  const overledene = await geefPersoon(dood)
  expect(overledene.ok && overledene.waarde.overledenOp).toBeTruthy()
})

test('a slow source costs two seconds, a dead one nothing', async () => {
  const [traag = '', uit = '', druk = ''] = await maakGezin(registers, [{}, {}, {}])
  await registers.vraag('/beheer/storing', { register: 'personen', soort: 'traag', milliseconden: 10_000, INSZ: traag })
  await registers.vraag('/beheer/storing', { register: 'personen', soort: 'uit', INSZ: uit })
  await registers.vraag('/beheer/storing', { register: 'personen', soort: 'druk', INSZ: druk })
  const begin = performance.now()
  expect(await geefPersoon(traag)).toEqual({ ok: false, fout: { code: 'bron-onbereikbaar', bron: 'personen' } })
  expect(performance.now() - begin).toBeLessThan(2_500)
  const later = performance.now()
  expect(await geefPersoon(uit)).toMatchObject({ ok: false, fout: { code: 'bron-onbereikbaar' } })
  expect(performance.now() - later).toBeLessThan(1_000)
  expect(await geefPersoon(druk)).toMatchObject({ ok: false, fout: { code: 'te-druk', bronCode: '99996' } })
})

/** Reads the whole feed, in pieces as the portal does. */
async function mutatiesVan(insz: string): Promise<Mutatie[]> {
  const gevonden: Mutatie[] = []
  for (let vanaf = 0; ; ) {
    const stuk = await geefMutaties('personen', vanaf, 50)
    if (!stuk.ok) throw new Error('no answer')
    gevonden.push(...stuk.waarde.filter((mutatie) => mutatie.insz === insz))
    const laatste = stuk.waarde.at(-1)
    if (!laatste) return gevonden
    vanaf = laatste.volgnummer
  }
}
