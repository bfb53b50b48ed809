import { expect, test } from '@playwright/test'
import { geefToegang } from '@/lib/bescherming/geef-toegang'
import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import { hashVanDag } from '@/lib/burgers/geboortehash'
import { meldBurgerAan } from '@/lib/burgers/meld-burger-aan'
import { vernummerBurger } from '@/lib/burgers/vernummer-burger'
import { geboortedagVan } from '@/lib/gegevens/insz'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { leerKennen, sluitNieuwe } from '@/lib/opzoeken/leer-kennen'
import { openBurger } from '@/lib/opzoeken/open-burger'
import { vulZoeksleutels } from '@/lib/opzoeken/vul-zoeksleutels'
import { MEEST } from '@/lib/opzoeken/zoek'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuwDocumentnummer, nieuweReferentie, nieuwId } from '@/lib/platform/ids'
import { plusDagen } from '@/lib/platform/klok'
import { Rol } from '@/prisma/client/client'
import { maakGezin, type Proefregisters } from '@/tests/bronnen/proefregisters'
import { boekBezoek, eenAanvrager, eenGezin, eenMedewerker, verhuis, vraagBezoek } from '@/tests/loket/zaak'
import { bescherm } from '@/tests/ondersteuning/bescherm'
import { eenBurgerMetDocumenten, proefregisters } from '@/tests/ondersteuning/proefburger'
import { eigenDag, genaamd, NIEMAND, OVER_EEN_WEEK, zoekt } from './zoekhulp'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const GEEN_RECHT = { ok: false, fout: { code: 'geen-recht' } }

test('a citizen is found by number, reference, visit, document, and name with the day of birth, and none of it is a look yet', async () => {
  const karin = await eenMedewerker('loketmedewerker')
  const dirk = await eenMedewerker()
  const { aanvrager } = await eenGezin(registers)
  const referentie = await vraagBezoek(aanvrager)
  const { code } = await boekBezoek(aanvrager, referentie, OVER_EEN_WEEK)
  const burger = { ok: true, waarde: { soort: 'burger', burgerId: aanvrager.burgerId } }
  const dag = geboortedagVan(aanvrager.insz ?? '') ?? ''
  for (const getypt of [aanvrager.insz ?? '', referentie, code]) expect(await zoekt(karin, getypt)).toEqual(burger)
  const opNaam = await zoekt(karin, `lotte janssens ${dag}`)
  expect(JSON.stringify(opNaam)).toContain(aanvrager.burgerId)
  const houder = await eenBurgerMetDocumenten(registers)
  const versie = await db.versie.findFirstOrThrow({ where: { document: { burgerId: houder.burgerId } } })
  expect(await zoekt(dirk, versie.nummer)).toEqual({ ok: true, waarde: { soort: 'burger', burgerId: houder.burgerId } })
  expect(await zoekt(karin, versie.nummer), 'opens no documents').toEqual(NIEMAND)
  expect(await db.inzage.count({ where: { medewerkerId: dirk.id } })).toBe(0)
})

test('of several of a name each reads that they were looked at; more than fit ask for more of the name', async () => {
  const karin = await eenMedewerker('loketmedewerker')
  const dag = eigenDag()
  const [een, twee] = [await genaamd('Zoë', 'Peeters', dag), await genaamd('Zoë Anna', 'Peeters', dag)]
  await genaamd('Jan', 'Maes', dag)
  const gevonden = await zoekt(karin, `PEETERS zoe ${dag}`)
  expect(gevonden).toMatchObject({ ok: true, waarde: { soort: 'namen', isMeer: false } })
  expect(gevonden.ok && gevonden.waarde.soort === 'namen' && gevonden.waarde.namen.map(({ burgerId }) => burgerId)).toEqual([
    een.burgerId,
    twee.burgerId,
  ])
  const lijnen = await db.inzage.findMany({ where: { medewerkerId: karin.id } })
  expect(lijnen.map(({ betrokkene, wat, doel }) => [betrokkene, wat, doel]).toSorted()).toEqual(
    [een, twee].map(({ betrokkene }) => [betrokkene, 'profiel', 'zoek-belt']).toSorted(),
  )
  expect(await zoekt(karin, `Jan Maes ${dag}`)).toMatchObject({ waarde: { soort: 'burger' } })
  expect(await zoekt(karin, `Jan Maes ${plusDagen(dag, 1)}`)).toEqual(NIEMAND)
  for (let aantal = 0; aantal < MEEST; aantal += 1) await genaamd('Tom', 'Peeters', dag)
  const veel = await zoekt(karin, `Peeters ${dag}`)
  expect(veel.ok && veel.waarde.soort === 'namen' && [veel.waarde.namen.length, veel.waarde.isMeer]).toEqual([MEEST, true])
})

test('who never signed in is asked of the register by the whole number, and a moment can be booked for them', async () => {
  const karin = await eenMedewerker('loketmedewerker')
  const dirk = await eenMedewerker()
  const [insz = ''] = await maakGezin(registers, [{ leeftijd: 72 }])
  const gevonden = await zoekt(karin, insz)
  if (!gevonden.ok || gevonden.waarde.soort !== 'nieuw') throw new Error('the register knows them')
  const { nieuw } = gevonden.waarde
  expect(nieuw.geboortedag).toBe(geboortedagVan(insz))
  const lijnen = await db.inzage.findMany({ where: { medewerkerId: karin.id } })
  expect(lijnen).toMatchObject([{ betrokkene: betrokkeneVan({ insz }), wat: 'persoon', doel: 'zoek-belt', bron: 'rijksregister' }])
  expect(await db.burger.count({ where: { inszHash: betrokkeneVan({ insz }) } }), 'looking makes nobody').toBe(0)
  const n = sluitNieuwe(karin.id, nieuw)
  expect(await leerKennen(dirk, n), 'found by somebody else').toBeUndefined()
  expect(await leerKennen({ ...karin, rol: 'auditor' }, n)).toBeUndefined()
  const ids = await Promise.all([1, 2].map(() => leerKennen(karin, n)))
  expect(new Set(ids).size).toBe(1)
  expect(await zoekt(karin, insz)).toEqual({ ok: true, waarde: { soort: 'burger', burgerId: ids[0] } })
  const [dicht = ''] = await maakGezin(registers, [{}])
  await bescherm(betrokkeneVan({ insz: dicht }), karin)
  expect(await zoekt(karin, dicht)).toEqual({ ok: false, fout: { code: 'beschermd', betrokkene: betrokkeneVan({ insz: dicht }) } })
  expect(await db.inzage.count({ where: { betrokkene: betrokkeneVan({ insz: dicht }) } })).toBe(0)
})

test('a case of another team is not there, as one that does not exist, and that it was asked for is counted', async () => {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await verhuis(aanvrager, '33')
  const vreemd = await eenMedewerker('dossierbehandelaar', `proef-${nieuwId()}`)
  expect(await zoekt(vreemd, referentie)).toEqual(NIEMAND)
  expect(await db.weigering.count({ where: { medewerkerId: vreemd.id } })).toBe(1)
  expect(await zoekt(vreemd, nieuweReferentie())).toEqual(NIEMAND)
  expect(await zoekt(vreemd, nieuwDocumentnummer())).toEqual(NIEMAND)
  expect(await db.weigering.count({ where: { medewerkerId: vreemd.id } })).toBe(1)
  expect(await db.inzage.count({ where: { medewerkerId: vreemd.id } })).toBe(0)
})

test('somebody protected is not found by name, and by anything else only after it was said why', async () => {
  const karin = await eenMedewerker('loketmedewerker')
  const dag = eigenDag()
  const { burgerId, betrokkene } = await genaamd('Bekende', 'Persoon', dag)
  await bescherm(betrokkene, karin)
  expect(await zoekt(karin, `Bekende Persoon ${dag}`)).toEqual(NIEMAND)
  const beschermd = { ok: false, fout: { code: 'beschermd', betrokkene } }
  expect(await openBurger(karin, { burgerId, waarom: 'zoek-belt' })).toEqual(beschermd)
  const { aanvrager } = await eenGezin(registers)
  const eigen = await betrokkeneVanBurger(aanvrager.burgerId)
  const referentie = await verhuis(aanvrager, '35')
  await bescherm(eigen, karin)
  for (const getypt of [aanvrager.insz ?? '', referentie]) {
    expect(await zoekt(karin, getypt)).toEqual({ ok: false, fout: { code: 'beschermd', betrokkene: eigen } })
  }
  const vreemd = await eenMedewerker('dossierbehandelaar', `proef-${nieuwId()}`)
  expect(await zoekt(vreemd, referentie), 'who may not read it does not learn that it is protected').toEqual(NIEMAND)
  expect(await db.inzage.count({ where: { medewerkerId: karin.id } })).toBe(0)
  await geefToegang(karin.id, betrokkene, { reden: 'vraag', woorden: 'Belt over een afspraak.' })
  expect(await zoekt(karin, `Bekende Persoon ${dag}`)).toEqual({ ok: true, waarde: { soort: 'burger', burgerId } })
  expect((await openBurger(karin, { burgerId, waarom: 'zoek-belt' })).ok).toBe(true)
  expect(await db.inzage.findFirstOrThrow({ where: { medewerkerId: karin.id, betrokkene } })).toMatchObject({
    wat: 'overzicht',
    toegangId: expect.any(String),
  })
})

for (const rol of Object.values(Rol)) {
  const mag = rol !== 'proceseigenaar' && rol !== 'auditor'
  test(`${rol} ${mag ? 'may' : 'may not'} look for citizens`, async () => {
    const iemand = await eenMedewerker(rol)
    const { burgerId } = await eenAanvrager()
    const uitslagen = [await zoekt(iemand, `Niemand Nergens ${eigenDag()}`), await openBurger(iemand, { burgerId, waarom: 'zoek-belt' })]
    expect(uitslagen.map((uitslag) => JSON.stringify(uitslag) === JSON.stringify(GEEN_RECHT))).toEqual([!mag, !mag])
  })
}

test('a number that changes, and who was known before, are found by the day of birth', async () => {
  const [een = '', twee = ''] = (await eenGezin(registers)).inszen.slice(1)
  const { burgerId } = await inTransactie((tx) => meldBurgerAan(tx, { sub: `proef-${nieuwId()}`, voornaam: 'Oud', achternaam: 'Nummer', insz: een }))
  const hash = async () => (await db.burger.findUniqueOrThrow({ where: { id: burgerId } })).geboorteHash
  expect(await hash()).toBe(hashVanDag(geboortedagVan(een) ?? ''))
  await inTransactie((tx) => vernummerBurger(tx, betrokkeneVan({ insz: een }), twee))
  expect(await hash()).toBe(hashVanDag(geboortedagVan(twee) ?? ''))
  await db.burger.update({ where: { id: burgerId }, data: { geboorteHash: null } })
  await vulZoeksleutels()
  await vulZoeksleutels()
  expect(await hash()).toBe(hashVanDag(geboortedagVan(twee) ?? ''))
})
