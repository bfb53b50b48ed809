import { expect, test } from '@playwright/test'
import { bewaarStap } from '@/lib/aanvragen/bewaar-stap'
import { listBijlagen } from '@/lib/aanvragen/bijlagen'
import { beginConcept, findConcept } from '@/lib/aanvragen/concept'
import { gooiConceptWeg } from '@/lib/aanvragen/gooi-concept-weg'
import { listConcepten } from '@/lib/aanvragen/list-aanvragen'
import { verwijderOudeConcepten } from '@/lib/aanvragen/verwijder-oude-concepten'
import { voegBijlageToe } from '@/lib/aanvragen/voeg-bijlage-toe'
import { db } from '@/lib/platform/database'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { PNG } from './bestanden'
import { conceptVan, eenInvuller, nieuwAdres, open, stapvraag, stuur, zwak } from './invullen'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const DIENST = 'adreswijziging'

test('what was typed is kept exactly, also when it is wrong, and the form goes on where it was', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await stuur(aanvrager, DIENST, 'situatie', { situatie: 'gewoon' })
  const typte = {
    'nieuwAdres-straat': '  Abdijstraat ',
    'nieuwAdres-huisnummer': 'twaalf',
    'verhuisdatum-dag': '31',
    'verhuisdatum-maand': 'februari',
  }
  expect(await stuur(aanvrager, DIENST, 'nieuw-adres', typte)).toEqual({ naar: 'nieuw-adres' })
  const { concept, stand } = await open(aanvrager, DIENST)
  for (const [naam, waarde] of Object.entries(typte)) expect(concept.ruw[naam]).toEqual([waarde])
  expect(stand.verder).toBe('nieuw-adres')
  expect(concept.formulierStap).toBe('nieuw-adres')
  expect(stand.stappen[1]?.overtredingen).toEqual([
    { veld: 'nieuwAdres-huisnummer', code: 'nieuwAdres.huisnummer-vorm' },
    { veld: 'verhuisdatum-dag', code: 'datum.vorm' },
  ])
})

test('an address without anything in it says so at each box', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await stuur(aanvrager, DIENST, 'situatie', { situatie: 'gewoon' })
  await stuur(aanvrager, DIENST, 'nieuw-adres', {})
  const { stand } = await open(aanvrager, DIENST)
  expect(stand.stappen[1]?.overtredingen.map(({ veld }) => veld)).toEqual(['nieuwAdres-straat', 'nieuwAdres-huisnummer', 'verhuisdatum-dag'])
})

test('two tabs that begin at once make one concept', async () => {
  const { aanvrager } = await eenInvuller(registers)
  const begonnen = await Promise.all(Array.from({ length: 6 }, () => beginConcept(aanvrager, DIENST, 'nl')))
  expect(new Set(begonnen.map((uitkomst) => uitkomst.ok && uitkomst.waarde.id)).size).toBe(1)
  expect(await listConcepten(aanvrager.burgerId, 'substantial')).toHaveLength(1)
})

test('steps that are sent at the same moment all stay', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await open(aanvrager, DIENST, 'situatie')
  await Promise.all([
    stuur(aanvrager, DIENST, 'situatie', { situatie: 'gewoon' }),
    stuur(aanvrager, DIENST, 'woning', { bewoning: 'leeg' }),
    stuur(aanvrager, DIENST, 'thuis', { thuis: ['avond'], naamOpBel: 'ja' }),
    stuur(aanvrager, DIENST, 'bewoners', { bewonerNaam: 'Jan Wouters' }),
    stuur(aanvrager, DIENST, 'nieuw-adres', nieuwAdres()),
  ])
  const { ruw, gestuurd } = await conceptVan(aanvrager, DIENST)
  expect(ruw).toMatchObject({ situatie: ['gewoon'], bewoning: ['leeg'], thuis: ['avond'], bewonerNaam: ['Jan Wouters'] })
  expect(ruw['nieuwAdres-straat']).toEqual(['Abdijstraat'])
  expect(gestuurd.toSorted()).toEqual(['bewoners', 'nieuw-adres', 'situatie', 'thuis', 'woning'])
})

test('a concept lives thirty days after its last step, and then goes with its files', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await stuur(aanvrager, 'geboorteakte', 'wat', { soort: 'uittreksel' })
  const concept = await conceptVan(aanvrager, 'geboorteakte')
  expect(concept.tot).toBe(plusDagen(vandaag(), 30))
  await voegBijlageToe(concept, 'bewijs', 3, { naam: 'boekje.png', bytes: PNG })
  const [bijlage] = await db.bijlage.findMany({ where: { aanvraagId: concept.id } })
  await dagenLater(10, async () => {
    await stuur(aanvrager, 'geboorteakte', 'wat', { soort: 'meertalig' })
    expect((await conceptVan(aanvrager, 'geboorteakte')).tot, 'a step moves the end on').toBe(plusDagen(vandaag(), 30))
  })
  await dagenLater(40, () => verwijderOudeConcepten())
  expect(await findConcept(aanvrager, 'geboorteakte'), 'the last day still counts').toBeDefined()
  await dagenLater(41, () => verwijderOudeConcepten())
  expect(await findConcept(aanvrager, 'geboorteakte')).toBeUndefined()
  expect(await db.bestand.count({ where: { id: bijlage?.bestandId } })).toBe(0)
})

test('who throws a form away has nothing left of it, also not what was uploaded', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await stuur(aanvrager, 'geboorteakte', 'wat', { soort: 'uittreksel' })
  const concept = await conceptVan(aanvrager, 'geboorteakte')
  await voegBijlageToe(concept, 'bewijs', 3, { naam: 'boekje.png', bytes: PNG })
  const bestanden = (await db.bijlage.findMany({ where: { aanvraagId: concept.id } })).map(({ bestandId }) => bestandId)
  await gooiConceptWeg(aanvrager, 'geboorteakte')
  expect(await findConcept(aanvrager, 'geboorteakte')).toBeUndefined()
  expect(await db.bestand.count({ where: { id: { in: bestanden } } })).toBe(0)
  expect(bestanden).toHaveLength(1)
})

test('a form that is opened on another day counts from that day', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await open(aanvrager, DIENST, 'situatie')
  await stuur(aanvrager, DIENST, 'situatie', { situatie: 'gewoon' })
  await dagenLater(9, async () => {
    expect(await stuur(aanvrager, DIENST, 'nieuw-adres', nieuwAdres(0))).toEqual({ naar: 'wie' })
    const { concept } = await open(aanvrager, DIENST)
    expect(concept.feitenVan).toBe(vandaag())
  })
})

test("another citizen's form is not there", async () => {
  const [een, ander] = [(await eenInvuller(registers)).aanvrager, (await eenInvuller(registers)).aanvrager]
  await stuur(een, 'geboorteakte', 'wat', { soort: 'meertalig' })
  const concept = await conceptVan(een, 'geboorteakte')
  await voegBijlageToe(concept, 'bewijs', 3, { naam: 'boekje.png', bytes: PNG })
  expect(await findConcept(ander, 'geboorteakte')).toBeUndefined()
  expect(await listConcepten(ander.burgerId, 'substantial')).toEqual([])
  await gooiConceptWeg(ander, 'geboorteakte')
  const vraag = stapvraag('geboorteakte', 'wat', { soort: 'afschrift' }, { sleutel: concept.id })
  expect(await bewaarStap(ander, vraag)).toEqual({ ok: false, fout: { code: 'verdwenen' } })
  expect((await conceptVan(een, 'geboorteakte')).ruw.soort).toEqual(['meertalig'])
  expect(await listBijlagen(concept)).toHaveLength(1)
  expect(await listBijlagen({ ...concept, eigenaar: ander })).toEqual([])
})

test("a page that stayed open while somebody else signed in adds nothing to that person's form", async () => {
  const [{ aanvrager: een }, { aanvrager: ander }] = [await eenInvuller(registers), await eenInvuller(registers)]
  await open(een, DIENST, 'situatie')
  const { id: sleutel } = await conceptVan(een, DIENST)
  const vraag = stapvraag(DIENST, 'situatie', { situatie: 'tijdelijk' }, { sleutel })
  expect(await bewaarStap(ander, vraag)).toEqual({ ok: false, fout: { code: 'verdwenen' } })
  expect(await bewaarStap(zwak(ander), vraag, { alleenBewaren: true })).toEqual({ ok: false, fout: { code: 'verdwenen' } })
  expect(await findConcept(ander, DIENST)).toBeUndefined()
  expect((await conceptVan(een, DIENST)).ruw.situatie).toBeUndefined()
})

test('whose session ended may store what was typed, and no register is asked for that', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await open(aanvrager, DIENST, 'situatie')
  await stuur(aanvrager, DIENST, 'situatie', { situatie: 'gewoon' })
  const voor = await db.inzage.count({ where: { aanvraagId: (await conceptVan(aanvrager, DIENST)).id } })
  expect(await stuur(zwak(aanvrager), DIENST, 'nieuw-adres', nieuwAdres(), { alleenBewaren: true })).toEqual({ naar: 'nieuw-adres' })
  const concept = await conceptVan(aanvrager, DIENST)
  expect(concept.ruw['nieuwAdres-straat']).toEqual(['Abdijstraat'])
  expect(concept.gestuurd, 'the step is done once the registers answered').toEqual(['situatie'])
  expect(await db.inzage.count({ where: { aanvraagId: concept.id } })).toBe(voor)
})

test('what somebody types whose form is gone begins a new one', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await stuur(zwak(aanvrager), DIENST, 'nieuw-adres', nieuwAdres(), { alleenBewaren: true })
  expect((await conceptVan(aanvrager, DIENST)).ruw['nieuwAdres-huisnummer']).toEqual(['12'])
})
