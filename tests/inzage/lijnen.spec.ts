import { expect, test } from '@playwright/test'
import { leesGeboorteakte, leesGezin, leesPersoon, zoekGeboorteakte } from '@/lib/inzage/lees-persoon'
import { type Aanleiding, betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { wijzigHoofdverblijf } from '@/lib/inzage/wijzig-hoofdverblijf'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { vandaag } from '@/lib/platform/klok'
import { maakGezin, type Proefregisters } from '@/tests/bronnen/proefregisters'
import { luisterMee, type Meeluisteraar } from '@/tests/ondersteuning/luister-mee'
import { proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters
let meeluisteraar: Meeluisteraar

test.beforeAll(async () => {
  registers = await proefregisters()
  meeluisteraar = await luisterMee()
})
test.afterAll(async () => {
  await meeluisteraar?.stop()
  await registers?.stop()
})

function aanleiding(): Aanleiding & { aanvraagId: string } {
  return { door: { soort: 'systeem' }, doel: 'aanvraag-behandelen', aanvraagId: nieuwId() }
}

function lijnenBij({ aanvraagId }: { aanvraagId: string }) {
  return db.inzage.findMany({ where: { aanvraagId }, orderBy: { id: 'asc' } })
}

/** Makes the table of lines refuse every new one, for as long as the work takes. */
async function zonderLijnen(werk: () => Promise<void>): Promise<void> {
  await db.$executeRaw`create trigger proef_weigert before insert on inzage for each row execute function weiger_wijziging()`
  try {
    await werk()
  } finally {
    await db.$executeRaw`drop trigger proef_weigert on inzage`
  }
}

test('a look at a person says who, what, why, from where and for which case', async () => {
  const [insz = ''] = await maakGezin(registers, [{}])
  const medewerkerId = nieuwId()
  const waarom: Aanleiding & { aanvraagId: string } = { ...aanleiding(), door: { soort: 'medewerker', medewerkerId } }
  expect(await leesPersoon(waarom, insz)).toMatchObject({ ok: true })
  expect(await lijnenBij(waarom)).toMatchObject([
    { betrokkene: betrokkeneVan({ insz }), door: 'medewerker', medewerkerId, wat: 'persoon', doel: 'aanvraag-behandelen', bron: 'rijksregister' },
  ])
})

test('a look at a household leaves a line with each member', async () => {
  const gezin = await maakGezin(registers, [{}, { positie: '21' }, { leeftijd: 3, ouders: [0, 1] }])
  const waarom = aanleiding()
  await leesGezin(waarom, gezin[2] ?? '')
  const lijnen = await lijnenBij(waarom)
  expect(new Set(lijnen.map(({ betrokkene }) => betrokkene))).toEqual(new Set(gezin.map((insz) => betrokkeneVan({ insz }))))
  expect(lijnen).toHaveLength(3)
})

test('a look at an act, found by number or by name, leaves one with whose it is', async () => {
  const achternaam = `Proef ${nieuwId()}`
  const [insz = ''] = await maakGezin(registers, [{ achternaam, voornamen: ['Zita'], geboortedatum: '1991-02-03', geboorteplaats: 'Antwerpen' }])
  const [een, twee, drie] = [aanleiding(), aanleiding(), aanleiding()]
  await leesGeboorteakte(een, insz)
  const gezocht = { voornamen: 'Zita', achternaam, geboortedatum: '1991-02-03', geboorteplaats: 'Antwerpen' }
  expect(await zoekGeboorteakte(twee, gezocht)).toMatchObject({ ok: true, waarde: { insz } })
  expect(await zoekGeboorteakte(drie, { ...gezocht, voornamen: 'Zora' })).toEqual({ ok: true, waarde: undefined })
  for (const waarom of [een, twee]) expect(await lijnenBij(waarom)).toMatchObject([{ betrokkene: betrokkeneVan({ insz }), wat: 'geboorteakte' }])
  expect(await lijnenBij(drie)).toEqual([])
})

test('a move leaves a line with everyone who moves', async () => {
  const gezin = await maakGezin(registers, [{}, { positie: '21' }])
  const waarom = aanleiding()
  await wijzigHoofdverblijf(waarom, {
    sleutel: nieuwId(),
    personen: gezin,
    adres: { straat: 'Meir', huisnummer: '40', postcode: '2000', gemeente: 'Antwerpen' },
    sinds: vandaag(),
    inGezinMetBewoners: false,
    nieuweReferentiepersoon: true,
  })
  expect((await lijnenBij(waarom)).map(({ betrokkene }) => betrokkene).toSorted()).toEqual(gezin.map((insz) => betrokkeneVan({ insz })).toSorted())
})

test('the line is there before the register is asked', async () => {
  const [insz = ''] = await maakGezin(registers, [{}])
  const waarom = aanleiding()
  const gezien: number[] = []
  await meeluisteraar.bij(
    async () => void gezien.push((await lijnenBij(waarom)).length),
    () => leesPersoon(waarom, insz),
  )
  expect(gezien).toEqual([1])
})

test('without a line the register is not asked at all', async () => {
  const [insz = ''] = await maakGezin(registers, [{}])
  await zonderLijnen(async () => {
    const vragen = await meeluisteraar.tel(async () => {
      await expect(leesPersoon(aanleiding(), insz)).rejects.toThrow()
      await expect(leesGezin(aanleiding(), insz)).rejects.toThrow()
      await expect(leesGeboorteakte(aanleiding(), insz)).rejects.toThrow()
      const adres = { straat: 'Meir', huisnummer: '41', postcode: '2000', gemeente: 'Antwerpen' }
      const verhuizing = { sleutel: nieuwId(), personen: [insz], adres, sinds: vandaag(), inGezinMetBewoners: false, nieuweReferentiepersoon: true }
      await expect(wijzigHoofdverblijf(aanleiding(), verhuizing)).rejects.toThrow()
    })
    expect(vragen).toEqual([])
  })
})

test('an act that is found by name is not given without a line', async () => {
  const achternaam = `Proef ${nieuwId()}`
  await maakGezin(registers, [{ achternaam, voornamen: ['Zita'], geboortedatum: '1991-02-03', geboorteplaats: 'Antwerpen' }])
  const gezocht = { voornamen: 'Zita', achternaam, geboortedatum: '1991-02-03', geboorteplaats: 'Antwerpen' }
  await zonderLijnen(() => expect(zoekGeboorteakte(aanleiding(), gezocht)).rejects.toThrow())
})

test('a line is never changed and never removed', async () => {
  const [insz = ''] = await maakGezin(registers, [{}])
  const waarom = aanleiding()
  await leesPersoon(waarom, insz)
  await expect(db.inzage.updateMany({ where: { aanvraagId: waarom.aanvraagId }, data: { doel: 'iets' } })).rejects.toThrow('never changed')
  await expect(db.inzage.deleteMany({ where: { aanvraagId: waarom.aanvraagId } })).rejects.toThrow('never changed')
})

test('the database refuses a line of staff without a name', async () => {
  const lijn = { id: nieuwId(), betrokkene: 'iemand', wat: 'persoon', doel: 'proef', bron: 'proef', op: new Date() }
  await expect(db.inzage.create({ data: { ...lijn, door: 'medewerker' } })).rejects.toThrow('inzage_door')
  await expect(db.inzage.create({ data: { ...lijn, door: 'systeem', medewerkerId: nieuwId() } })).rejects.toThrow('inzage_door')
})
