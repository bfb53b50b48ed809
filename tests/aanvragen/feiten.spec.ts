import { expect, test } from '@playwright/test'
import { bewaarStap } from '@/lib/aanvragen/bewaar-stap'
import { openFormulier } from '@/lib/aanvragen/open-formulier'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { conceptVan, eenInvuller, inzagen, nieuwAdres, open, stapvraag, stuur, vulVerhuisIn, zwak } from './invullen'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const VERHUIS = 'adreswijziging'
const AKTE = 'geboorteakte'

async function storing<T>(register: 'personen' | 'akten' | 'adressen', werk: () => Promise<T>, INSZ = ''): Promise<T> {
  await registers.vraag('/beheer/storing', { register, soort: 'uit', INSZ })
  try {
    return await werk()
  } finally {
    await registers.vraag('/beheer/storing', { register, soort: 'geen', INSZ })
  }
}

test('the registers are asked when a form begins and where a step says so, and not for what is wrong in itself', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await open(aanvrager, VERHUIS, 'situatie')
  const concept = await conceptVan(aanvrager, VERHUIS)
  const eenKeer = await inzagen(concept)
  expect(eenKeer, 'oneself and the child; the household and the two others in it').toEqual({ persoon: 2, gezin: 3 })
  await open(aanvrager, VERHUIS, 'situatie')
  await stuur(aanvrager, VERHUIS, 'situatie', { situatie: 'gewoon' })
  await stuur(aanvrager, VERHUIS, 'nieuw-adres', { 'nieuwAdres-straat': 'Abdijstraat' })
  expect(await inzagen(concept)).toEqual(eenKeer)
  await stuur(aanvrager, VERHUIS, 'nieuw-adres', nieuwAdres())
  const { gezin = 0, persoon = 0 } = eenKeer
  expect(await inzagen(concept)).toEqual({ gezin: gezin * 2, persoon: persoon * 2 })
})

test('a password alone shows the register nothing; a stronger sign-in fills it in', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await open(zwak(aanvrager), VERHUIS, 'situatie')
  const begonnen = await conceptVan(aanvrager, VERHUIS)
  expect(await inzagen(begonnen)).toEqual({})
  expect(await stuur(zwak(aanvrager), VERHUIS, 'situatie', { situatie: 'gewoon' })).toEqual({ naar: 'nieuw-adres' })
  expect(await stuur(zwak(aanvrager), VERHUIS, 'nieuw-adres', nieuwAdres()), 'kept, and asked again on the page').toEqual({ naar: 'nieuw-adres' })
  expect(await inzagen(begonnen)).toEqual({})
  const { concept, stand } = await open(aanvrager, VERHUIS)
  expect(concept).toMatchObject({ id: begonnen.id, niveau: 'substantial', gestuurd: ['situatie'] })
  expect(concept.ruw['nieuwAdres-straat']).toEqual(['Abdijstraat'])
  expect(stand.verder).toBe('nieuw-adres')
})

test('a silent register keeps what was typed and lets nobody go on without it', async () => {
  const { aanvrager, gezin } = await eenInvuller(registers)
  await open(aanvrager, VERHUIS, 'situatie')
  await stuur(aanvrager, VERHUIS, 'situatie', { situatie: 'gewoon' })
  const uitkomst = await storing('personen', () => stuur(aanvrager, VERHUIS, 'nieuw-adres', nieuwAdres()), gezin[0])
  expect(uitkomst).toEqual({ naar: 'nieuw-adres', bron: 'personen' })
  const concept = await conceptVan(aanvrager, VERHUIS)
  expect(concept.ruw['nieuwAdres-straat']).toEqual(['Abdijstraat'])
  expect(concept.gestuurd).toEqual(['situatie'])
  expect(await stuur(aanvrager, VERHUIS, 'nieuw-adres', nieuwAdres()), 'and then it answers').toEqual({ naar: 'wie' })
})

test('an address that was changed while the register was silent is never taken for the one before', async () => {
  const { aanvrager, gezin } = await eenInvuller(registers)
  await vulVerhuisIn(aanvrager)
  const ander = { ...nieuwAdres(), 'nieuwAdres-straat': 'Beukenlaan' }
  await storing('personen', () => stuur(aanvrager, VERHUIS, 'nieuw-adres', ander), gezin[0])
  const { stand } = await open(aanvrager, VERHUIS)
  expect(stand.verder).toBe('nieuw-adres')
})

test('without the address register an address is typed whole', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await stuur(aanvrager, VERHUIS, 'situatie', { situatie: 'gewoon' })
  const uitkomst = await storing('adressen', () => stuur(aanvrager, VERHUIS, 'nieuw-adres', nieuwAdres()))
  expect(uitkomst).toEqual({ naar: 'adres-onbekend' })
  expect(await stuur(aanvrager, VERHUIS, 'adres-onbekend', { postcode: '2020' })).toEqual({ naar: 'wie' })
})

test('a form that cannot begin because the register is silent says so, and begins later', async () => {
  const { aanvrager, gezin } = await eenInvuller(registers)
  const stil = await storing('personen', () => openFormulier(aanvrager, VERHUIS, 'situatie', 'nl'), gezin[0])
  expect(stil).toMatchObject({ ok: false, fout: { code: 'bron-onbereikbaar', bron: 'personen' } })
  expect((await open(aanvrager, VERHUIS, 'situatie')).stand.verder).toBe('situatie')
})

test('a form of an earlier day goes on with what it has while the register is silent', async () => {
  const { aanvrager, gezin } = await eenInvuller(registers)
  await vulVerhuisIn(aanvrager)
  await dagenLater(3, () =>
    storing(
      'personen',
      async () => {
        expect((await open(aanvrager, VERHUIS)).stand.verder).toBeUndefined()
      },
      gezin[0],
    ),
  )
})

test('children are asked for where the form is about one, and the act only where it may be given at once', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await open(aanvrager, AKTE, 'wat')
  const concept = await conceptVan(aanvrager, AKTE)
  expect(await inzagen(concept)).toEqual({ persoon: 1 })
  await stuur(aanvrager, AKTE, 'wat', { soort: 'uittreksel' })
  expect(await stuur(aanvrager, AKTE, 'voor-wie', { voorWie: 'kind' })).toEqual({ naar: 'kind' })
  expect(await inzagen(concept), 'oneself again, and the child').toEqual({ persoon: 3 })
  const { feiten } = await conceptVan(aanvrager, AKTE)
  const [kind] = (feiten as { kinderen: { sleutel: string; insz: string }[] }).kinderen
  expect(kind?.sleutel).not.toContain(kind?.insz)
  expect(await stuur(aanvrager, AKTE, 'kind', { kind: kind?.sleutel ?? '' })).toEqual({ naar: 'overzicht' })
  expect(await inzagen(concept)).toEqual({ persoon: 5, geboorteakte: 1 })
})

test('a full copy, and an act for abroad whose reason is not known yet, ask nothing of the database of acts', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await stuur(aanvrager, AKTE, 'wat', { soort: 'afschrift' })
  await stuur(aanvrager, AKTE, 'voor-wie', { voorWie: 'ikzelf' })
  const concept = await conceptVan(aanvrager, AKTE)
  expect((await inzagen(concept)).geboorteakte).toBeUndefined()
  await stuur(aanvrager, AKTE, 'wat', { soort: 'meertalig' })
  await stuur(aanvrager, AKTE, 'buitenland', { bestemming: 'eu', land: 'Spanje' })
  expect((await inzagen(concept)).geboorteakte).toBeUndefined()
  await stuur(aanvrager, AKTE, 'gebruik', { doel: 'trouwen' })
  expect((await inzagen(concept)).geboorteakte).toBe(1)
})

test('a step or a dienst that does not exist is not there', async () => {
  const { aanvrager } = await eenInvuller(registers)
  const nergens = { ok: false, fout: { code: 'niet-gevonden' } }
  for (const stap of ['perkament', '__proto__', 'overzicht', 'uitweg', '']) {
    expect(await bewaarStap(aanvrager, stapvraag(VERHUIS, stap, {}))).toEqual(nergens)
  }
  for (const dienst of ['toString', 'bestaat-niet', '']) {
    expect(await bewaarStap(aanvrager, stapvraag(dienst, 'situatie', {}))).toEqual(nergens)
    expect(await openFormulier(aanvrager, dienst, 'situatie', 'nl')).toEqual(nergens)
  }
})

test('people are added and taken away without a hole between them', async () => {
  const { aanvrager } = await eenInvuller(registers)
  const rij = (nummer: number, voornaam: string) => ({ [`anderePersonen-${nummer}-voornaam`]: voornaam })
  const erbij = { actie: { soort: 'erbij' as const, wat: 'anderePersonen' } }
  expect(await stuur(aanvrager, VERHUIS, 'anderen', rij(0, 'Jan'), erbij)).toEqual({ naar: 'anderen', rijen: 2 })
  await stuur(aanvrager, VERHUIS, 'anderen', { ...rij(0, 'Jan'), ...rij(2, 'Mia') }, erbij)
  expect((await conceptVan(aanvrager, VERHUIS)).ruw).toMatchObject({ 'anderePersonen-1-voornaam': ['Mia'], 'anderePersonen-2-voornaam': [] })
  await stuur(aanvrager, VERHUIS, 'anderen', { ...rij(0, 'Jan'), ...rij(1, 'Mia') }, { actie: { soort: 'rij-weg', wat: 'anderePersonen-0' } })
  const { ruw, gestuurd } = await conceptVan(aanvrager, VERHUIS)
  expect(ruw).toMatchObject({ 'anderePersonen-0-voornaam': ['Mia'], 'anderePersonen-1-voornaam': [] })
  expect(gestuurd, 'adding somebody is not sending the step').not.toContain('anderen')
})

test('who comes back with a password alone sees nothing of what the registers gave before, and loses none of it', async () => {
  const { aanvrager } = await eenInvuller(registers, [{ leeftijd: 17 }])
  await open(aanvrager, VERHUIS, 'situatie')
  const geweten = await conceptVan(aanvrager, VERHUIS)
  const { concept, stand } = await open(zwak(aanvrager), VERHUIS, 'situatie')
  expect(stand.uitweg).toBeUndefined()
  expect(JSON.stringify(concept.feiten)).not.toContain(aanvrager.insz)
  expect(concept.feiten).toMatchObject({ gezin: [], sterk: false })
  expect(await stuur(zwak(aanvrager), VERHUIS, 'situatie', { situatie: 'gewoon' })).toEqual({ naar: 'nieuw-adres' })
  const nu = await conceptVan(aanvrager, VERHUIS)
  expect({ feiten: nu.feiten, niveau: nu.niveau }).toEqual({ feiten: geweten.feiten, niveau: 'substantial' })
  expect((await open(aanvrager, VERHUIS)).stand.uitweg?.code).toBe('minderjarige-zelf')
})
