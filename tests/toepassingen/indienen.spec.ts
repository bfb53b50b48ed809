import { expect, test } from '@playwright/test'
import { findAanvraagKop, leesAanvraag } from '@/lib/aanvragen/find-aanvraag'
import { vindAdressen } from '@/lib/bronnen/adressen/client'
import { findBurgerMetInsz, getProfielmoment } from '@/lib/burgers/get-burger'
import { meldBurgerAan } from '@/lib/burgers/meld-burger-aan'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { betrokkeneVan, eigenInzage } from '@/lib/inzage/noteer-inzage'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import { PDF, PROGRAMMA } from '@/tests/aanvragen/bestanden'
import { conceptVan, eenInvuller, stuur } from '@/tests/aanvragen/invullen'
import { maakGezin, type Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { stuurIn, vraagStand } from './dien-in'
import { CLIENT, type Proefaanmelder, startProefaanmelder } from './proefaanmelder'

const VERHUIS = 'adreswijziging'
const AKTE = 'geboorteakte'
const THUIS = { adres: { straat: 'Turnhoutsebaan', huisnummer: '110', postcode: '2140' } }

let registers: Proefregisters
let aanmelder: Proefaanmelder
let token: string

test.beforeAll(async () => {
  registers = await proefregisters()
  aanmelder = await startProefaanmelder()
  token = await aanmelder.token({
    scope: [VERHUIS, AKTE, 'inname-publieke-ruimte', 'reispas'].map((dienst) => `aanvraag:${dienst}`).join(' '),
  })
})
test.beforeEach(() => db.limiet.deleteMany())
test.afterAll(async () => {
  await aanmelder?.stop()
  await registers?.stop()
})

/** A household that the registers know and the portal does not, with the family name of the first. */
async function eenOnbekende() {
  const gezin = await maakGezin(registers, [{ leeftijd: 34 }, { leeftijd: 36 }, { leeftijd: 7, ouders: [0, 1] }], THUIS)
  const [insz = ''] = gezin
  const { json } = await registers.vraag('/personen/GeefPersoon', { INSZ: insz })
  return { insz, achternaam: json.Naam?.Achternamen ?? '', gezin }
}

async function eenBekende() {
  const { aanvrager, gezin } = await eenInvuller(registers)
  return { insz: aanvrager.insz ?? '', achternaam: aanvrager.achternaam, gezin, aanvrager }
}

function verhuis({ insz, achternaam, gezin }: { insz: string; achternaam: string; gezin: string[] }, anders: Record<string, unknown> = {}) {
  const antwoorden = {
    situatie: 'gewoon',
    nieuwAdres: { straat: 'Abdijstraat', huisnummer: '12' },
    verhuisdatum: plusDagen(vandaag(), -2),
    wie: gezin,
    anderen: false,
    bewoning: 'leeg',
    thuis: ['avond'],
    naamOpBel: true,
    ...anders,
  }
  return { persoon: { insz, achternaam }, antwoorden: Object.fromEntries(Object.entries(antwoorden).filter(([, waarde]) => waarde !== undefined)) }
}

test('a move that a program files is the case of a citizen who never signed in, who finds it when they do', async () => {
  const wie = await eenOnbekende()
  const email = `${nieuwId()}@voorbeeld.be`
  const inhoud = { ...verhuis(wie), taal: 'en', persoon: { insz: wie.insz, achternaam: wie.achternaam, email } }
  const { status, json, koppen } = await stuurIn(VERHUIS, inhoud, { token })
  expect(json).toMatchObject({ dienst: VERHUIS, status: 'ingediend', afhandeling: 'dossier' })
  expect(status).toBe(201)
  expect(koppen.get('location')).toBe(json.stand)
  const burger = await findBurgerMetInsz(wie.insz)
  if (!burger) throw new Error('they are known now')
  expect(burger).toMatchObject({ achternaam: wie.achternaam, email, taal: 'en', documentenGevraagdOp: undefined })
  expect(await getProfielmoment(burger.burgerId)).toBeInstanceOf(Date)
  const kop = await findAanvraagKop(json.referentie ?? '', burger.burgerId)
  if (!kop) throw new Error('it is theirs')
  expect(kop).toMatchObject({ toepassing: CLIENT, stap: 'ontvangen', redenen: [] })
  const { gebeurtenissen } = await leesAanvraag(eigenInzage(burger.burgerId), kop)
  expect(gebeurtenissen).toMatchObject([
    { soort: 'aanvraag.ingediend', door: 'toepassing', gegevens: { toepassing: CLIENT } },
    { soort: 'document.uitgegeven' },
  ])
  const [bericht] = await db.bericht.findMany({ where: { burgerId: burger.burgerId, aanvraagId: kop.id, soort: 'aanvraag-via-toepassing' } })
  expect(bericht).toMatchObject({ mailBeloofd: true, gegevens: { referentie: json.referentie, toepassing: 'Proefplatform' } })
  const sub = `proef-${nieuwId()}`
  const gemeld = await inTransactie((tx) => meldBurgerAan(tx, { sub, voornaam: 'Lotte', achternaam: wie.achternaam, insz: wie.insz }))
  expect(gemeld.burgerId, 'who signs in is that citizen').toBe(burger.burgerId)
  const opnieuw = await inTransactie((tx) => meldBurgerAan(tx, { sub, voornaam: 'Lotte', achternaam: wie.achternaam }))
  expect(opnieuw.burgerId, 'also with a password only').toBe(burger.burgerId)
})

test('every register that was asked leaves a line that names the program', async () => {
  const wie = await eenOnbekende()
  const { json } = await stuurIn(VERHUIS, verhuis(wie), { token })
  const kop = await findAanvraagKop(json.referentie ?? '')
  const lijnen = await db.inzage.findMany({ where: { aanvraagId: kop?.id, doel: 'formulier-invullen' } })
  expect(lijnen.length).toBeGreaterThanOrEqual(5)
  for (const lijn of lijnen) expect(lijn).toMatchObject({ door: 'toepassing', toepassing: CLIENT, medewerkerId: null, doel: 'formulier-invullen' })
  expect(new Set(lijnen.map(({ betrokkene }) => betrokkene))).toEqual(new Set(wie.gezin.map((insz) => betrokkeneVan({ insz }))))
})

test('sent twice, or eight times at once, it is there once; the same key for something else is refused', async () => {
  const wie = await eenOnbekende()
  const sleutel = nieuwId()
  const keer = await Promise.all(Array.from({ length: 8 }, () => stuurIn(VERHUIS, verhuis(wie), { token, sleutel })))
  expect(new Set(keer.map(({ json }) => json.referentie)).size).toBe(1)
  expect(keer.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 200, 200, 200, 201])
  const burger = await findBurgerMetInsz(wie.insz)
  expect(await db.aanvraag.count({ where: { burgerId: burger?.burgerId } })).toBe(1)
  expect(await db.bericht.count({ where: { burgerId: burger?.burgerId, soort: 'aanvraag-via-toepassing' } })).toBe(1)
  const gelezen = await db.inzage.count()
  expect(await stuurIn(VERHUIS, verhuis(wie), { token, sleutel })).toMatchObject({ status: 200, json: keer[0]?.json })
  expect(await db.inzage.count(), 'nobody is looked at again').toBe(gelezen)
  const anders = await stuurIn(VERHUIS, verhuis(wie, { thuis: ['namiddag'] }), { token, sleutel })
  expect(anders).toMatchObject({ status: 409, json: { code: 'sleutel-gebruikt' } })
  const ander = await aanmelder.token({ client_id: 'ander', sub: 'ander', scope: `aanvraag:${VERHUIS}` })
  expect((await stuurIn(VERHUIS, verhuis(wie), { token: ander, sleutel })).status, 'the key of another program is another key').toBe(201)
})

test('what the citizen is filling in themselves is left alone', async () => {
  const { aanvrager, ...wie } = await eenBekende()
  await stuur(aanvrager, VERHUIS, 'situatie', { situatie: 'gewoon' })
  const concept = await conceptVan(aanvrager, VERHUIS)
  expect((await stuurIn(VERHUIS, verhuis(wie), { token })).status).toBe(201)
  expect(await conceptVan(aanvrager, VERHUIS)).toEqual(concept)
})

test('the rules hold as for a person: each fault says where it is, in words', async () => {
  const wie = await eenBekende()
  const morgen = plusDagen(vandaag(), 1)
  const { status, json } = await stuurIn(
    VERHUIS,
    { ...verhuis(wie, { verhuisdatum: morgen, thuis: undefined, nieuwAdres: { straat: 'Abdijstraat' } }), taal: 'nl' },
    { token },
  )
  expect(status).toBe(422)
  const { nl } = (await getFormulier(VERHUIS)).tekst
  expect(json.errors).toEqual(
    expect.arrayContaining([
      { pointer: '/antwoorden/verhuisdatum', code: 'verhuisdatum.toekomst', veld: 'verhuisdatum', detail: nl.fouten['verhuisdatum.toekomst'] },
      {
        pointer: '/antwoorden/nieuwAdres/huisnummer',
        code: 'nieuwAdres.huisnummer-leeg',
        veld: 'nieuwAdres',
        detail: nl.fouten['nieuwAdres.huisnummer-leeg'],
      },
      { pointer: '/antwoorden/thuis', code: 'thuis.leeg', veld: 'thuis', detail: nl.fouten['thuis.leeg'] },
    ]),
  )
  const thuis = { straat: 'Turnhoutsebaan', huisnummer: '110' }
  const waar = async (anders: Record<string, unknown>) =>
    (await stuurIn(VERHUIS, verhuis(wie, { nieuwAdres: thuis, ...anders }), { token })).json.errors?.map(({ pointer, code }) => `${pointer} ${code}`)
  expect(await waar({}), 'the street is there twice').toEqual(['/antwoorden/adresKeuze adresKeuze.leeg'])
  const gevonden = await vindAdressen({ ...thuis, postcode: '2140' })
  const adresKeuze = gevonden.ok ? gevonden.waarde[0]?.adresId : undefined
  expect(await waar({ adresKeuze }), 'where they live already').toEqual(['/antwoorden/adresKeuze nieuwAdres.ongewijzigd'])
  expect(await db.aanvraag.count({ where: { burgerId: wie.aanvrager.burgerId } }), 'nothing was written').toBe(0)
})

test('what is not asked, not of the right kind or of nobody in the household is refused', async () => {
  const wie = await eenBekende()
  const codes = async (anders: Record<string, unknown>) => {
    const { json } = await stuurIn(VERHUIS, verhuis(wie, anders), { token })
    return json.errors?.map(({ pointer, code }) => `${pointer} ${code}`)
  }
  expect(await codes({ verwantschap: 'partner' })).toEqual(['/antwoorden/verwantschap antwoord.niet-gevraagd'])
  expect(await codes({ onbekend: 1, 'a/b~c': 1 })).toEqual(['/antwoorden/onbekend antwoord.onbekend', '/antwoorden/a~1b~0c antwoord.onbekend'])
  expect(await codes({ constructor: 'x' })).toEqual(['/antwoorden/constructor antwoord.onbekend'])
  expect(
    await codes({ situatie: 3, wie: 'iedereen', anderen: 'ja', naamOpBel: 'ja', verhuisdatum: '1 mei 2026', nieuwAdres: { straat: 1, land: 'BE' } }),
  ).toEqual([
    '/antwoorden/situatie antwoord.soort',
    '/antwoorden/nieuwAdres/straat antwoord.soort',
    '/antwoorden/nieuwAdres/land antwoord.onbekend',
    '/antwoorden/verhuisdatum antwoord.soort',
    '/antwoorden/wie antwoord.soort',
    '/antwoorden/anderen antwoord.soort',
    '/antwoorden/naamOpBel antwoord.soort',
  ])
  const vreemde = await eenOnbekende()
  expect((await codes({ wie: [vreemde.insz] }))?.every((code) => code.startsWith('/antwoorden/wie '))).toBe(true)
  const personen = [{ voornaam: 'An', achternaam: 'Peeters', geboortedatum: '2 mei 2001' }, { voornaam: 7 }]
  expect(await codes({ anderen: true, anderePersonen: personen })).toEqual([
    '/antwoorden/anderePersonen/0/geboortedatum antwoord.soort',
    '/antwoorden/anderePersonen/1/voornaam antwoord.soort',
  ])
})

test('who cannot finish the form is told where they can go, and nothing is filed', async () => {
  const wie = await eenBekende()
  const { status, json } = await stuurIn(VERHUIS, verhuis(wie, { situatie: 'naar-buitenland' }), { token })
  expect(status).toBe(422)
  expect(json).toMatchObject({
    code: 'uitweg',
    uitweg: { soort: expect.any(String), titel: expect.any(String), href: expect.stringContaining('/diensten/') },
  })
  expect(await db.aanvraag.count({ where: { burgerId: wie.aanvrager.burgerId } })).toBe(0)
})

test('the wrong person is nobody: an unknown number, a number that is none, or another name', async () => {
  const wie = await eenOnbekende()
  const codes = async (persoon: Record<string, unknown>) => {
    const { status, json } = await stuurIn(VERHUIS, { ...verhuis(wie), persoon }, { token })
    return [status, ...(json.errors?.map(({ pointer, code }) => `${pointer} ${code}`) ?? [])]
  }
  expect(await codes({ insz: wie.insz, achternaam: 'Heel Anders' })).toEqual([422, '/persoon/achternaam persoon.andere-naam'])
  expect(await codes({ insz: '12345678901', achternaam: 'X' })).toEqual([422, '/persoon/insz insz.vorm'])
  expect(await codes({ insz: '87631478494', achternaam: 'X' })).toEqual([422, '/persoon/insz persoon.onbekend'])
  expect(await codes({ insz: 12_345_678_901, achternaam: '' })).toEqual([422, '/persoon/insz persoon.insz', '/persoon/achternaam persoon.achternaam'])
  expect(await codes({ insz: wie.insz, achternaam: wie.achternaam, email: 'geen adres', rol: 'baas' })).toEqual([
    422,
    '/persoon/email persoon.email',
    '/persoon/rol antwoord.onbekend',
  ])
  expect(await findBurgerMetInsz(wie.insz)).toBeUndefined()
  const geschreven = wie.achternaam.toUpperCase().replaceAll(' ', '-')
  expect((await stuurIn(VERHUIS, { ...verhuis(wie), persoon: { insz: wie.insz, achternaam: geschreven } }, { token })).status).toBe(201)
})

test('a document that comes at once is there at once, for a child as well', async () => {
  const { aanvrager, ...wie } = await eenBekende()
  const persoon = { insz: wie.insz, achternaam: wie.achternaam }
  const { status, json } = await stuurIn(AKTE, { persoon, antwoorden: { soort: 'uittreksel', voorWie: 'kind', kind: wie.gezin[2] } }, { token })
  expect([status, json.status, json.afhandeling]).toEqual([201, 'afgerond', 'automatisch'])
  expect(await db.document.count({ where: { burgerId: aanvrager.burgerId, documenttype: 'uittreksel-geboorteakte', vernieuwt: false } })).toBe(1)
})

test('files are known by their content; one that is missing, too many or of another kind is said at its place', async () => {
  const { aanvrager, ...wie } = await eenBekende()
  const persoon = { insz: wie.insz, achternaam: wie.achternaam }
  const bestand = (bytes: Uint8Array, naam = 'plan.exe') => ({ naam, inhoud: Buffer.from(bytes).toString('base64') })
  const dien = async (bijlagen: unknown) => {
    const { json } = await stuurIn('inname-publieke-ruimte', { persoon, antwoorden: {}, bijlagen }, { token })
    return json.errors?.map(({ pointer, code }) => `${pointer} ${code}`)
  }
  expect(await dien(undefined)).toContain('/bijlagen/plan plan.leeg')
  expect(await dien({ plan: [bestand(PDF), bestand(PROGRAMMA), bestand(new Uint8Array())] })).toEqual([
    '/bijlagen/plan/1 bijlage.soort',
    '/bijlagen/plan/2 bijlage.leeg',
  ])
  expect(await dien({ plan: Array.from({ length: 6 }, () => bestand(PDF)) })).toEqual(['/bijlagen/plan bijlage.te-veel'])
  expect(await dien({ rol: [bestand(PDF)], niets: [] })).toEqual(['/bijlagen/rol antwoord.onbekend', '/bijlagen/niets antwoord.onbekend'])
  expect(await dien({ plan: [{ naam: 'x.pdf', inhoud: 'geen base64!' }] })).toEqual(['/bijlagen/plan/0/inhoud bestand.base64'])
  expect(await db.bijlage.count({ where: { aanvraag: { burgerId: aanvrager.burgerId } } })).toBe(0)
})

test('a program sees how its own cases stand, and nobody else’s', async () => {
  const wie = await eenOnbekende()
  const { json } = await stuurIn(VERHUIS, verhuis(wie), { token })
  const referentie = json.referentie ?? ''
  expect(await vraagStand(referentie, token)).toMatchObject({
    referentie,
    dienst: VERHUIS,
    status: 'ingediend',
    stap: 'ontvangen',
    afgeslotenOp: null,
  })
  expect(await vraagStand(referentie, await aanmelder.token({ client_id: 'ander', sub: 'ander' }))).toBeUndefined()
  expect(await vraagStand('A-0000-0000-00', token)).toBeUndefined()
  expect(await vraagStand(referentie, 'geen')).toBe(401)
})
