import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { Pool } from 'pg'
import { isInsz } from '@/lib/gegevens/insz'
import { leeftijdOp } from '@/lib/gegevens/leeftijd'
import { personages } from '@/scripts/demo/registers/personages'
import { vuldag } from '@/scripts/demo/registers/zaai'
import { maakGezin, type Proefregisters, startProefregisters } from './proefregisters'

let registers: Proefregisters
let gevuldOp: string

test.beforeAll(async () => {
  registers = await startProefregisters()
  const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 1 })
  gevuldOp = (await vuldag(pool)) ?? ''
  await pool.end()
})

test.afterAll(() => registers?.stop())

const GENT = { Straatnaam: 'Coupure Links', Huisnummer: '201', Postcode: '9000', Gemeentenaam: 'Gent' }

async function laatsteVolgnummer(): Promise<number> {
  for (let vanaf = 0; ; ) {
    const { Mutaties } = (await registers.vraag(`/personen/Mutaties?vanaf=${vanaf}&max=1000`)).json
    const laatste = Mutaties.at(-1)
    if (!laatste) return vanaf
    vanaf = laatste.Volgnummer
  }
}

function nummerVan(loginnaam: string): string {
  return personages(gevuldOp).find((personage) => personage.loginnaam === loginnaam)?.insz ?? ''
}

test('asks for the token, and knows no other paths', async () => {
  expect((await registers.vraag('/personen/GeefPersoon', { INSZ: nummerVan('lotte') }, 'verkeerd')).status).toBe(401)
  expect((await registers.vraag('/personen/Alles', {})).status).toBe(404)
  expect((await registers.vraag('/personen/GeefPersoon', { anders: true })).status).toBe(400)
})

test('everyone of the stories is there, with the age of the story', async () => {
  const leeftijden: Record<string, number> = { lotte: 34, youssef: 27, greet: 71, tom: 41, andrei: 38, noor: 17, marie: 45, jan: 52 }
  for (const [loginnaam, leeftijd] of Object.entries(leeftijden)) {
    const insz = nummerVan(loginnaam)
    expect(isInsz(insz, { demo: true }), loginnaam).toBe(true)
    const { json } = await registers.vraag('/personen/GeefPersoon', { INSZ: insz })
    expect(leeftijdOp(json.Geboorte.Datum, gevuldOp), loginnaam).toBe(leeftijd)
    expect(json.Hoofdverblijfplaats.Straatnaam).toBeTruthy()
  }
  expect(personages(gevuldOp).find(({ loginnaam }) => loginnaam === 'amina')?.insz).toBeNull()
})

test('GeefPersoon speaks as the source does', async () => {
  const { json } = await registers.vraag('/personen/GeefPersoon', { INSZ: nummerVan('lotte') })
  expect(json).toMatchObject({
    Register: 'bevolkingsregister',
    Naam: { Achternamen: 'Janssens', Voornamen: ['Lotte', 'Maria'] },
    Geslacht: { Code: '2' },
    Nationaliteiten: [{ Code: '150', Naam: 'Belg' }],
    Hoofdverblijfplaats: { Straatnaam: 'Turnhoutsebaan', Huisnummer: '110', Postcode: '2140', NISCodeGemeente: '11002' },
    Overlijden: null,
  })
  expect(json.Hoofdverblijfplaats.AdresRegisterId).toMatch(/^\d+$/)
  expect(json.Afstammingen.map(({ Soort }) => Soort)).toEqual(['kind', 'kind'])
  const andrei = await registers.vraag('/personen/GeefPersoon', { INSZ: nummerVan('andrei') })
  expect(andrei.json.Verblijfstitel).toEqual({ Kaart: 'E+', OpPapier: false })
})

test('the child of a separated parent lives elsewhere, and the parent knows the child', async () => {
  const tom = await registers.vraag('/personen/GeefGezinssamenstelling', { INSZ: nummerVan('tom') })
  expect(tom.json.Gezinsleden).toHaveLength(1)
  const { json } = await registers.vraag('/personen/GeefPersoon', { INSZ: nummerVan('tom') })
  const kind = json.Afstammingen[0]
  const gezin = await registers.vraag('/personen/GeefGezinssamenstelling', { INSZ: kind?.INSZ })
  expect(gezin.json.Gezinsleden.map(({ Positie }) => Positie)).toEqual(['01', '03'])
})

test('refuses as the source does', async () => {
  const [overleden = '', vernummerd = '', geweigerd = ''] = await maakGezin(registers, [{}, {}, {}])
  await registers.vraag('/beheer/overlijden', { INSZ: overleden })
  const nieuw = (await registers.vraag('/beheer/vernummering', { INSZ: vernummerd })).json.NieuwINSZ
  await registers.vraag('/beheer/storing', { register: 'personen', soort: 'weigert', INSZ: geweigerd })
  const code = async (pad: string, inhoud: object) => (await registers.vraag(pad, inhoud)).json.Uitzondering
  expect(await code('/personen/GeefPersoon', { INSZ: '12345678901' })).toMatchObject({ Code: '20002' })
  expect(await code('/personen/GeefPersoon', { INSZ: '87631478494' })).toMatchObject({ Code: '30003' })
  expect(await code('/personen/GeefPersoon', { INSZ: vernummerd })).toMatchObject({ Code: '30004', NieuwINSZ: nieuw })
  expect(await code('/personen/GeefPersoon', { INSZ: geweigerd })).toMatchObject({ Code: '40005' })
  expect(await code('/personen/GeefGezinssamenstelling', { INSZ: overleden })).toMatchObject({ Code: '40099' })
  expect(await code('/akten/GeefAkte', { INSZ: overleden, Soort: 'geboorte' })).toMatchObject({ Code: '40099' })
  expect(await code('/personen/GeefPersonen', { INSZ: Array.from({ length: 501 }, () => nieuw) })).toMatchObject({ Code: '99996' })
  const { json } = await registers.vraag('/personen/GeefPersonen', { INSZ: [nieuw, geweigerd, overleden, vernummerd] })
  expect(json.Antwoorden.map(({ INSZ }) => INSZ)).toEqual([nieuw, overleden])
  expect(json.Uitzonderingen).toMatchObject([
    { INSZ: geweigerd, Code: '40005' },
    { INSZ: vernummerd, Code: '30004' },
  ])
})

test('acts: there, not moved over, from abroad, with history, changed', async () => {
  const akte = async (insz: string) => (await registers.vraag('/akten/GeefAkte', { INSZ: insz, Soort: 'geboorte' })).json
  const lotte = await akte(nummerVan('lotte'))
  expect(lotte).toMatchObject({ Versie: 1, PlaatsAkte: 'Antwerpen', HeeftHistoriek: false })
  expect(lotte.Ouders).toHaveLength(2)
  expect(nummerVan('lotte')).not.toContain(lotte.Aktenummer.padStart(6, 'x'))
  expect((await akte(nummerVan('noor'))).Ouders.map((ouder) => ouder.Naam.Voornamen[0])).toEqual(['Samira', 'Karim'])
  expect(await akte(nummerVan('greet'))).toMatchObject({ Uitzondering: { Code: '30001', Reden: 'voor-2019-niet-overgezet' } })
  expect(await akte(nummerVan('andrei'))).toMatchObject({ Uitzondering: { Code: '30001', Reden: 'buitenland' } })
  expect((await akte(nummerVan('marie'))).HeeftHistoriek).toBe(true)
  const [insz = ''] = await maakGezin(registers, [{ voornamen: ['Ann'] }])
  await registers.vraag('/beheer/naamswijziging', { INSZ: insz, voornamen: ['Anouk'] })
  expect(await akte(insz)).toMatchObject({ Versie: 2, HeeftHistoriek: true, Naam: { Voornamen: ['Anouk'] } })
  await registers.vraag('/beheer/akte', { INSZ: insz, ontbreekt: 'voor-2019-niet-overgezet' })
  expect(await akte(insz)).toMatchObject({ Uitzondering: { Code: '30001' } })
})

test('an act is found by name and birth, and tells no more than its number and year', async () => {
  const { json: persoon } = await registers.vraag('/personen/GeefPersoon', { INSZ: nummerVan('lotte') })
  const gezocht = { Voornamen: 'lotte', Achternaam: 'JANSSENS', Geboortedatum: persoon.Geboorte.Datum, Geboorteplaats: 'Antwerpen' }
  const { json } = await registers.vraag('/akten/ZoekAkte', gezocht)
  expect(json).toEqual({ Gevonden: true, Aktenummer: persoon.Geboorte.Aktenummer, Jaar: expect.stringMatching(/^\d{4}$/) })
  expect((await registers.vraag('/akten/ZoekAkte', { ...gezocht, Achternaam: 'Anders' })).json).toEqual({ Gevonden: false })
})

test('a move is written once for each key, and everyone whose household changes stands in the feed', async () => {
  const gezin = await maakGezin(registers, [{ leeftijd: 40 }, { leeftijd: 41, positie: '21' }, { leeftijd: 8, ouders: [0, 1] }])
  const [a = '', b = '', kind = ''] = gezin
  const vorige = await laatsteVolgnummer()
  const adres = { Straatnaam: 'meir', Huisnummer: '12', Postcode: '2000' }
  const verhuizing = { Sleutel: `proef-${a}`, INSZ: [a, kind], Adres: adres, DatumBegin: gevuldOp }
  const antwoorden = await Promise.all([1, 2, 3].map(() => registers.vraag('/personen/WijzigHoofdverblijfplaats', verhuizing)))
  expect(antwoorden.map(({ json }) => json.Gewijzigd).sort()).toEqual([false, false, true])
  const { json } = await registers.vraag(`/personen/Mutaties?vanaf=${vorige}&max=1000`)
  const regels = json.Mutaties.filter(({ INSZ }) => gezin.includes(INSZ))
  expect(regels.map(({ INSZ }) => INSZ).sort()).toEqual([...gezin].sort())
  expect(new Set(regels.map(({ Soort }) => Soort))).toEqual(new Set(['verhuizing']))
  const nieuw = await registers.vraag('/personen/GeefGezinssamenstelling', { INSZ: kind })
  expect(nieuw.json.Gezinsleden.map(({ INSZ, Positie }) => [INSZ, Positie])).toEqual([
    [a, '01'],
    [kind, '03'],
  ])
  expect(nieuw.json.Hoofdverblijfplaats).toMatchObject({ Straatnaam: 'Meir', Gemeentenaam: 'Antwerpen', DatumBegin: gevuldOp })
  const oud = await registers.vraag('/personen/GeefGezinssamenstelling', { INSZ: b })
  expect(oud.json.Gezinsleden.map(({ INSZ, Positie }) => [INSZ, Positie])).toEqual([[b, '01']])
})

test('who moves in with others joins their household only when asked', async () => {
  const straat = `Proefstraat ${randomUUID()}`
  const adres = { straat, huisnummer: '41', postcode: '2060' }
  const [bewoner = ''] = await maakGezin(registers, [{}], { adres })
  const [los = ''] = await maakGezin(registers, [{}])
  const [samen = ''] = await maakGezin(registers, [{}])
  const naar = { Adres: { Straatnaam: straat, Huisnummer: '41', Postcode: '2060' }, DatumBegin: gevuldOp }
  await registers.vraag('/personen/WijzigHoofdverblijfplaats', { Sleutel: `los-${los}`, INSZ: [los], ...naar })
  await registers.vraag('/personen/WijzigHoofdverblijfplaats', {
    Sleutel: `samen-${samen}`,
    INSZ: [samen],
    GezinMetBewoners: true,
    Referentiepersoon: samen,
    ...naar,
  })
  const gezin = async (insz: string) =>
    (await registers.vraag('/personen/GeefGezinssamenstelling', { INSZ: insz })).json.Gezinsleden.map(({ INSZ, Positie }) => [INSZ, Positie])
  expect(await gezin(los)).toEqual([[los, '01']])
  expect(await gezin(bewoner)).toEqual([
    [samen, '01'],
    [bewoner, '12'],
  ])
})

test('a move of somebody who cannot move changes nothing', async () => {
  const [levend = '', dood = ''] = await maakGezin(registers, [{}, {}])
  await registers.vraag('/beheer/overlijden', { INSZ: dood })
  const verhuizing = { Sleutel: `half-${levend}`, INSZ: [levend, dood], Adres: GENT, DatumBegin: gevuldOp }
  expect((await registers.vraag('/personen/WijzigHoofdverblijfplaats', verhuizing)).json.Uitzondering.Code).toBe('40099')
  const alleen = await registers.vraag('/personen/WijzigHoofdverblijfplaats', { ...verhuizing, INSZ: [levend] })
  expect(alleen.json).toEqual({ Gewijzigd: true })
})

test('tells whether an address is inhabited, and never by whom', async () => {
  const bewoond = await registers.vraag('/personen/ZoekBewoners', { Adres: { Straatnaam: 'Turnhoutsebaan', Huisnummer: '110', Postcode: '2140' } })
  expect(bewoond.json).toEqual({ Bewoond: true })
  const leeg = await registers.vraag('/personen/ZoekBewoners', { Adres: { Straatnaam: 'Nergensstraat', Huisnummer: '1', Postcode: '2140' } })
  expect(leeg.json).toEqual({ Bewoond: false })
})

test('addresses are found by what people type', async () => {
  const zoek = async (q: string) =>
    (await registers.vraag(`/v2/adressen/zoeken?${new URLSearchParams({ q, limit: '10' })}`)).json.Adressen.map(
      (adres) => adres.VolledigAdres.GeografischeNaam.Spelling,
    )
  for (const q of ['Turnhoutsebaan 110', 'turnhoutsebaan110', 'TURNHOUTSE BAAN 110', 'turnhoutseb 110']) {
    expect(await zoek(q), q).toContain('Turnhoutsebaan 110, 2140 Borgerhout')
  }
  expect((await zoek('belgielei 4'))[0]).toBe('Belgiëlei 4, 2018 Antwerpen')
  expect(await zoek('Turnhoutsebaan 110 bus 2, 2140 Borgerhout')).toEqual(['Turnhoutsebaan 110 bus 2, 2140 Borgerhout'])
  expect(await zoek('voslei 3')).toContain('Jan De Voslei 3, 2020 Antwerpen')
  expect(await zoek('x')).toEqual([])
  expect(await zoek("';--%_")).toEqual([])
})

test('addresses by parts, streets and matches have the field names of the source', async () => {
  const { json } = await registers.vraag('/v2/adressen?straatnaam=Meir&huisnummer=10&postcode=2000&gemeentenaam=Antwerpen&limit=500')
  expect(json.Adressen).toHaveLength(5)
  expect(json.Adressen[0]).toMatchObject({
    Identificator: { ObjectId: expect.stringMatching(/^\d+$/) },
    Postinfo: { ObjectId: '2000' },
    Huisnummer: '10',
    Busnummer: null,
    AdresStatus: 'inGebruik',
    OfficieelToegekend: true,
  })
  const straten = await registers.vraag('/v2/straatnamen?q=lange%20l&limit=5')
  expect(straten.json.Straatnamen.length).toBeGreaterThan(2)
  const match = await registers.vraag('/v2/adresmatch?straatnaam=Meir&huisnummer=7&postcode=2000')
  expect(match.json.AdresMatches[0]).toMatchObject({ Huisnummer: '7', Score: 100 })
})

test('several servers stand on one database, fill it once, and share an outage that was ordered', async () => {
  const anderen = await Promise.all([startProefregisters(), startProefregisters()])
  try {
    const [tweede, derde] = anderen
    const [insz = ''] = await maakGezin(tweede, [{}])
    expect((await derde.vraag('/personen/GeefPersoon', { INSZ: insz })).status).toBe(200)
    await tweede.vraag('/beheer/storing', { register: 'akten', soort: 'druk', INSZ: insz })
    expect((await derde.vraag('/akten/GeefAkte', { INSZ: insz, Soort: 'geboorte' })).status).toBe(429)
    await derde.vraag('/beheer/storing', { register: 'akten', soort: 'uit', INSZ: insz })
    await expect(tweede.vraag('/akten/GeefAkte', { INSZ: insz, Soort: 'geboorte' })).rejects.toThrow()
    await derde.vraag('/beheer/storing', { register: 'akten', soort: 'geen', INSZ: insz })
    expect((await tweede.vraag('/akten/GeefAkte', { INSZ: insz, Soort: 'geboorte' })).status).toBe(200)
  } finally {
    await Promise.all(anderen.map(({ stop }) => stop()))
  }
})

test('without the demonstration nobody can order anything', async () => {
  const gesloten = await startProefregisters({ demo: false })
  expect((await gesloten.vraag('/beheer/personen', { leden: [{}] })).status).toBe(404)
  await gesloten.stop()
})

test('people who are made at the same time never share a number', async () => {
  const lid = { geboortedatum: '1990-05-05', geslacht: 'man' }
  const gezinnen = await Promise.all(Array.from({ length: 20 }, () => maakGezin(registers, [lid, lid])))
  expect(new Set(gezinnen.flat()).size).toBe(40)
})
