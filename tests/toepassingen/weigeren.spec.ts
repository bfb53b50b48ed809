import { expect, test } from '@playwright/test'
import { vindAdressen } from '@/lib/bronnen/adressen/client'
import { findBurgerMetInsz } from '@/lib/burgers/get-burger'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { db } from '@/lib/platform/database'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import { PDF, PROGRAMMA } from '@/tests/aanvragen/bestanden'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { stuurIn } from './dien-in'
import { CLIENT, type Proefaanmelder, startProefaanmelder } from './proefaanmelder'
import { eenBekende, eenOnbekende, verhuis } from './verhuis'

const VERHUIS = 'adreswijziging'
const AKTE = 'geboorteakte'

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

test('the rules hold as for a person: each fault says where it is, in words', async () => {
  const wie = await eenBekende(registers)
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
  const wie = await eenBekende(registers)
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
  const vreemde = await eenOnbekende(registers)
  expect((await codes({ wie: [vreemde.insz] }))?.every((code) => code.startsWith('/antwoorden/wie '))).toBe(true)
  const personen = [{ voornaam: 'An', achternaam: 'Peeters', geboortedatum: '2 mei 2001' }, { voornaam: 7 }]
  expect(await codes({ anderen: true, anderePersonen: personen })).toEqual([
    '/antwoorden/anderePersonen/0/geboortedatum antwoord.soort',
    '/antwoorden/anderePersonen/1/voornaam antwoord.soort',
  ])
})

test('whether a name fits is a look at a person, who sees which program asked', async () => {
  const wie = await eenBekende(registers)
  const { json } = await stuurIn(VERHUIS, { ...verhuis(wie), persoon: { insz: wie.insz, achternaam: 'Heel Anders' } }, { token })
  expect(json.errors?.map(({ code }) => code)).toEqual(['persoon.andere-naam'])
  const lijnen = await db.inzage.findMany({ where: { betrokkene: betrokkeneVan({ insz: wie.insz }), door: 'toepassing' } })
  expect(lijnen).toMatchObject([{ toepassing: CLIENT, wat: 'persoon', bron: 'openloket', doel: 'formulier-invullen' }])
})

test('who cannot finish the form is told where they can go, and nothing is filed', async () => {
  const wie = await eenBekende(registers)
  const { status, json } = await stuurIn(VERHUIS, verhuis(wie, { situatie: 'naar-buitenland' }), { token })
  expect(status).toBe(422)
  expect(json).toMatchObject({
    code: 'uitweg',
    uitweg: { soort: expect.any(String), titel: expect.any(String), href: expect.stringContaining('/diensten/') },
  })
  expect(await db.aanvraag.count({ where: { burgerId: wie.aanvrager.burgerId } })).toBe(0)
})

test('the wrong person is nobody: an unknown number, a number that is none, or another name', async () => {
  const wie = await eenOnbekende(registers)
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

test('files are known by their content; one that is missing, too many or of another kind is said at its place', async () => {
  const { aanvrager, ...wie } = await eenBekende(registers)
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
