import { expect, test } from '@playwright/test'
import { findAanvraagKop, leesAanvraag } from '@/lib/aanvragen/find-aanvraag'
import { findBurgerMetInsz, getProfielmoment } from '@/lib/burgers/get-burger'
import { meldBurgerAan } from '@/lib/burgers/meld-burger-aan'
import { betrokkeneVan, eigenInzage } from '@/lib/inzage/noteer-inzage'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { conceptVan, stuur } from '@/tests/aanvragen/invullen'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { stuurIn, vraagStand } from './dien-in'
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

test('a move that a program files is the case of a citizen who never signed in, who finds it when they do', async () => {
  const wie = await eenOnbekende(registers)
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
  const kop = await findAanvraagKop(json.referentie ?? '', burger)
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
  const wie = await eenOnbekende(registers)
  const { json } = await stuurIn(VERHUIS, verhuis(wie), { token })
  const kop = await findAanvraagKop(json.referentie ?? '')
  const lijnen = await db.inzage.findMany({ where: { aanvraagId: kop?.id, doel: 'formulier-invullen' } })
  expect(lijnen.length).toBeGreaterThanOrEqual(5)
  for (const lijn of lijnen) expect(lijn).toMatchObject({ door: 'toepassing', toepassing: CLIENT, medewerkerId: null, doel: 'formulier-invullen' })
  expect(new Set(lijnen.map(({ betrokkene }) => betrokkene))).toEqual(new Set(wie.gezin.map((insz) => betrokkeneVan({ insz }))))
})

test('sent twice, or eight times at once, it is there once; the same key for something else is refused', async () => {
  const wie = await eenOnbekende(registers)
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
  const { aanvrager, ...wie } = await eenBekende(registers)
  await stuur(aanvrager, VERHUIS, 'situatie', { situatie: 'gewoon' })
  const concept = await conceptVan(aanvrager, VERHUIS)
  expect((await stuurIn(VERHUIS, verhuis(wie), { token })).status).toBe(201)
  expect(await conceptVan(aanvrager, VERHUIS)).toEqual(concept)
})

test('a document that comes at once is there at once, for a child as well', async () => {
  const { aanvrager, ...wie } = await eenBekende(registers)
  const persoon = { insz: wie.insz, achternaam: wie.achternaam }
  const { status, json } = await stuurIn(AKTE, { persoon, antwoorden: { soort: 'uittreksel', voorWie: 'kind', kind: wie.gezin[2] } }, { token })
  expect([status, json.status, json.afhandeling]).toEqual([201, 'afgerond', 'automatisch'])
  expect(await db.document.count({ where: { burgerId: aanvrager.burgerId, documenttype: 'uittreksel-geboorteakte', vernieuwt: false } })).toBe(1)
})

test('a program sees how its own cases stand, and nobody else’s', async () => {
  const wie = await eenOnbekende(registers)
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
