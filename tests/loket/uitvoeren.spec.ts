import { expect, test } from '@playwright/test'
import { Client } from 'pg'
import type { Burgeraanvrager } from '@/lib/aanvragen/aanvrager'
import { stuurMail } from '@/lib/berichten/stuur-mail'
import { findBesluit, listVervallenBesluiten } from '@/lib/loket/find-besluit'
import { legStapVast } from '@/lib/loket/leg-stap-vast'
import { neem } from '@/lib/loket/neem'
import { voerBesluitUit } from '@/lib/loket/voer-besluit-uit'
import { db } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { dagVan } from '@/lib/platform/klok'
import { ontsleutel } from '@/lib/platform/versleuteling'
import { startPostvanger } from '@/scripts/demo/postvanger/start-postvanger'
import { maakGezin, type Proefregisters, vrijePoort } from '@/tests/bronnen/proefregisters'
import { dienIn } from '@/tests/ondersteuning/dien-in'
import { doeJobs, laatWachttijdVerstrijken, openstaand } from '@/tests/ondersteuning/doe-jobs'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { berichtenOver, besluit, brengTotBesluit } from './behandeld'
import { eenAanvrager, eenGezin, eenMedewerker, gezien, verhuis, zaak } from './zaak'

let registers: Proefregisters
let postvanger: Awaited<ReturnType<typeof startPostvanger>>

test.beforeAll(async () => {
  registers = await proefregisters()
  const smtpPoort = Number(new URL(env().SMTP_URL).port)
  postvanger = await startPostvanger({ databaseUrl: env().DATABASE_URL, smtpPoort, paginaPoort: await vrijePoort() })
})

test.afterAll(async () => {
  await postvanger.stop()
  await registers.stop()
})

test('a positive decision moves the household in the register, and by that alone replaces everyone’s documents', async () => {
  const { aanvrager, inszen } = await eenGezin(registers)
  const partner = await eenAanvrager(inszen[1])
  await doeJobs()
  const eerst = await geldige(aanvrager, 'attest-hoofdverblijfplaats')
  expect(eerst).toMatchObject({ volgnummer: 1, reden: 'eerste-aanmelding' })
  const referentie = await verhuis(aanvrager, '21')
  const dirk = await eenMedewerker()
  await brengTotBesluit(dirk, referentie)
  await besluit(dirk, referentie, 'goedgekeurd', 'De wijkagent zag dat je er woont.')
  expect(await zaak(referentie)).toMatchObject({ status: 'goedgekeurd', stap: 'inschrijving' })
  await doeJobs()

  const { ingediendOp } = await zaak(referentie)
  for (const insz of inszen) {
    const { json } = await registers.vraag('/personen/GeefPersoon', { INSZ: insz })
    expect(json.Hoofdverblijfplaats).toMatchObject({ Straatnaam: 'Groenplaats', Huisnummer: '21', DatumBegin: dagVan(ingediendOp ?? new Date(0)) })
  }
  for (const wie of [aanvrager, partner]) {
    const attest = await geldige(wie, 'attest-hoofdverblijfplaats')
    expect(attest).toMatchObject({ volgnummer: 2, reden: 'register-gewijzigd', aantalGeldig: 1 })
    expect(attest.gegevens).toMatchObject({ adres: { straat: 'Groenplaats', huisnummer: '21' } })
    expect(await geldige(wie, 'attest-gezinssamenstelling')).toMatchObject({ volgnummer: 2, reden: 'register-gewijzigd', aantalGeldig: 1 })
    expect(await geldige(wie, 'uittreksel-geboorteakte'), 'a move does not touch the birth certificate').toMatchObject({ volgnummer: 1 })
  }
  expect(await zaak(referentie)).toMatchObject({ status: 'goedgekeurd', stap: 'kaart', wachtOp: 'burger' })
  expect((await findBesluit((await zaak(referentie)).id))?.uitgevoerdOp).toBeTruthy()

  expect((await legStapVast(await gezien(dirk, referentie, { stap: 'kaart' }))).ok).toBe(true)
  expect(await zaak(referentie)).toMatchObject({ status: 'afgerond', stap: null, wachtOp: null })
})

test('who stays behind gets another household document too', async () => {
  const inszen = await maakGezin(registers, [{ leeftijd: 50 }, { leeftijd: 22, ouders: [0] }])
  const [ouder, kind] = [await eenAanvrager(inszen[0]), await eenAanvrager(inszen[1])]
  await doeJobs()
  const referentie = await dienIn(kind, 'adreswijziging', (feiten) => ({
    situatie: ['gewoon'],
    'nieuwAdres-straat': ['Groenplaats'],
    'nieuwAdres-huisnummer': ['22'],
    'verhuisdatum-dag': ['2026-01-05'],
    wie: (feiten as { gezin: { sleutel: string; ik: boolean }[] }).gezin.filter(({ ik }) => ik).map(({ sleutel }) => sleutel),
    anderen: ['nee'],
    bewoning: ['leeg'],
    thuis: ['avond'],
    naamOpBel: ['ja'],
  }))
  const dirk = await eenMedewerker()
  await brengTotBesluit(dirk, referentie)
  await besluit(dirk, referentie, 'goedgekeurd')
  await doeJobs()
  expect(await geldige(ouder, 'attest-gezinssamenstelling')).toMatchObject({ volgnummer: 2, aantalGeldig: 1 })
  expect((await geldige(ouder, 'attest-hoofdverblijfplaats')).gegevens).not.toMatchObject({ adres: { straat: 'Groenplaats', huisnummer: '22' } })
  expect((await geldige(kind, 'attest-hoofdverblijfplaats')).gegevens).toMatchObject({ adres: { straat: 'Groenplaats', huisnummer: '22' } })
})

test('a register that is out is tried again, and nothing is done twice', async () => {
  const { aanvrager, inszen } = await eenGezin(registers)
  await doeJobs()
  const referentie = await verhuis(aanvrager, '23')
  const dirk = await eenMedewerker()
  await brengTotBesluit(dirk, referentie)
  await besluit(dirk, referentie, 'goedgekeurd')
  const { id } = await zaak(referentie)
  await registers.vraag('/beheer/storing', { register: 'personen', soort: 'uit' })
  await doeJobs()
  expect(await openstaand(id)).toMatchObject([{ taak: 'voer-besluit-uit', pogingen: 1, fout: expect.stringContaining('bron-onbereikbaar') }])
  expect(await zaak(referentie)).toMatchObject({ status: 'goedgekeurd', stap: 'inschrijving' })
  await registers.vraag('/beheer/storing', { register: 'personen', soort: 'geen' })
  await laatWachttijdVerstrijken('%')
  await doeJobs()
  expect(await openstaand(id)).toEqual([])
  await Promise.all([voerBesluitUit(id), voerBesluitUit(id)])
  await doeJobs()
  const { stap, gebeurtenissen } = await zaak(referentie)
  expect(stap).toBe('kaart')
  expect(gebeurtenissen.filter(({ gegevens }) => JSON.stringify(gegevens).includes('inschrijving'))).toHaveLength(1)
  const { json } = await registers.vraag('/personen/GeefPersoon', { INSZ: inszen[2] })
  expect(json.Hoofdverblijfplaats).toMatchObject({ Huisnummer: '23' })
  expect(await geldige(aanvrager, 'attest-hoofdverblijfplaats')).toMatchObject({ volgnummer: 2, aantalGeldig: 1 })
})

test('two workers that carry out the same decision at once note it once', async () => {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await verhuis(aanvrager, '24')
  const dirk = await eenMedewerker()
  await brengTotBesluit(dirk, referentie)
  await besluit(dirk, referentie, 'goedgekeurd')
  const { id } = await zaak(referentie)
  await Promise.all(Array.from({ length: 4 }, () => voerBesluitUit(id)))
  const { gebeurtenissen } = await zaak(referentie)
  expect(gebeurtenissen.filter(({ gegevens }) => JSON.stringify(gegevens).includes('inschrijving'))).toHaveLength(1)
  expect((await berichtenOver(referentie)).filter((soort) => soort === 'besluit-goedgekeurd')).toHaveLength(1)
})

test('a register that refuses sends the case back to staff with why, who can decide again', async () => {
  const { aanvrager, inszen } = await eenGezin(registers)
  const referentie = await verhuis(aanvrager, '25')
  const dirk = await eenMedewerker()
  await brengTotBesluit(dirk, referentie)
  await besluit(dirk, referentie, 'goedgekeurd', 'In orde.')
  await registers.vraag('/beheer/overlijden', { INSZ: inszen[1] })
  await doeJobs()
  const terug = await zaak(referentie)
  expect(terug).toMatchObject({ status: 'in_behandeling', stap: 'beslissing', wachtOp: 'medewerker' })
  expect(terug.redenen).toContain('persoon-overleden')
  expect(terug.gebeurtenissen.at(-1)).toMatchObject({ soort: 'besluit.vervallen', gegevens: { reden: 'persoon-overleden' }, door: 'systeem' })
  expect(await findBesluit(terug.id)).toBeUndefined()
  expect(await listVervallenBesluiten(terug.id)).toMatchObject([{ motivering: 'In orde.', vervallenReden: 'persoon-overleden' }])
  expect((await berichtenOver(referentie)).at(-1)).toBe('besluit-vervallen')
  const { json } = await registers.vraag('/personen/GeefPersoon', { INSZ: inszen[0] })
  expect(json.Hoofdverblijfplaats, 'nobody was moved').not.toMatchObject({ Huisnummer: '25' })
  await voerBesluitUit(terug.id)
  expect((await besluit(dirk, referentie, 'geweigerd', 'Doe je aangifte opnieuw.')).ok).toBe(true)
  expect((await zaak(referentie)).besluiten.map(({ uitkomst, vervallenOp }) => [uitkomst, vervallenOp === null]).toSorted()).toEqual([
    ['geweigerd', true],
    ['goedgekeurd', false],
  ])
  expect((await berichtenOver(referentie)).at(-1)).toBe('besluit-geweigerd')
})

test('an approved birth certificate comes in Mijn documenten; an act that is not there sends the case back', async () => {
  const [insz = ''] = await maakGezin(registers, [{ leeftijd: 40, akte: { heeftHistoriek: true } }])
  const aanvrager = await eenAanvrager(insz)
  await doeJobs()
  const vraag = () =>
    dienIn(aanvrager, 'geboorteakte', () => ({
      soort: ['afschrift'],
      voorWie: ['ikzelf'],
      waaromAfschrift: ['geschiedenis'],
      taal: ['nl'],
      doel: ['anders'],
    }))
  const [dirk, eerste] = [await eenMedewerker(), await vraag()]
  await neem(await gezien(dirk, eerste))
  await besluit(dirk, eerste, 'goedgekeurd')
  await doeJobs()
  expect(await zaak(eerste)).toMatchObject({ status: 'afgerond', stap: null })
  expect(await geldige(aanvrager, 'afschrift-geboorteakte')).toMatchObject({ volgnummer: 1, reden: 'aanvraag', aantalGeldig: 1 })
  const verhaal = (await zaak(eerste)).gebeurtenissen
  expect(verhaal.filter(({ soort }) => soort === 'document.uitgegeven').map(({ gegevens }) => gegevens)).toEqual([
    { documenttype: 'beslissing' },
    { documenttype: 'afschrift-geboorteakte' },
  ])
  expect((await berichtenOver(eerste)).at(-1)).toBe('aanvraag-afgerond')

  const tweede = await vraag()
  await neem(await gezien(dirk, tweede))
  await besluit(dirk, tweede, 'goedgekeurd')
  await registers.vraag('/beheer/akte', { INSZ: insz, ontbreekt: 'buitenland' })
  await doeJobs()
  expect(await zaak(tweede)).toMatchObject({ status: 'in_behandeling', stap: 'nazicht', redenen: ['afschrift', 'geboren-in-buitenland'] })
  await registers.vraag('/beheer/akte', { INSZ: insz, ontbreekt: null })
  await besluit(dirk, tweede, 'goedgekeurd', 'De akte is er nu.')
  await doeJobs()
  expect(await zaak(tweede)).toMatchObject({ status: 'afgerond' })
  expect(await geldige(aanvrager, 'afschrift-geboorteakte')).toMatchObject({ volgnummer: 2, aantalGeldig: 1 })
})

test('after a negative check a refusal is told by mail, once, and changes nothing in the register', async () => {
  const { aanvrager, inszen } = await eenGezin(registers)
  await doeJobs()
  const eerst = await registers.vraag('/personen/GeefPersoon', { INSZ: inszen[0] })
  const referentie = await verhuis(aanvrager, '26')
  const dirk = await eenMedewerker()
  await brengTotBesluit(dirk, referentie, 'negatief')
  await besluit(dirk, referentie, 'geweigerd', 'De wijkagent kwam drie keer langs en zag dat je er niet woont.')
  await doeJobs()
  const { json } = await registers.vraag('/personen/GeefPersoon', { INSZ: inszen[0] })
  expect(json.Hoofdverblijfplaats).toEqual(eerst.json.Hoofdverblijfplaats)
  const { id, status, besluiten } = await zaak(referentie)
  expect(status).toBe('geweigerd')
  expect(besluiten).toMatchObject([{ uitkomst: 'geweigerd', motivering: 'De wijkagent kwam drie keer langs en zag dat je er niet woont.' }])
  const bericht = await db.bericht.findFirstOrThrow({ where: { aanvraagId: id, soort: 'besluit-geweigerd' } })
  await stuurMail(bericht.id)
  const mails = await mailsAan(aanvrager.email)
  expect(mails.filter(({ bericht_id }) => bericht_id.includes(bericht.id))).toHaveLength(1)
  const besluitmail = mails.find(({ bericht_id }) => bericht_id.includes(bericht.id))
  expect(besluitmail?.onderwerp).toBe('Er is een beslissing over je aanvraag')
  expect(besluitmail?.tekst, 'what was decided is read after signing in').not.toMatch(/wijkagent|geweigerd|Groenplaats/)
  expect(mails).toHaveLength((await berichtenOver(referentie)).length + (await andereBerichten(aanvrager, id)))
})

type Geldig = { volgnummer: number; reden: string; aantalGeldig: number; gegevens: unknown }

/** The valid versie of a kind of document that somebody holds, and how many there are. */
async function geldige({ burgerId }: Pick<Burgeraanvrager, 'burgerId'>, documenttype: string): Promise<Geldig> {
  const versies = await db.versie.findMany({ where: { status: 'geldig', document: { burgerId, documenttype } }, orderBy: { volgnummer: 'desc' } })
  const [versie] = versies
  if (!versie) throw new Error(`no valid ${documenttype}`)
  const gegevens = JSON.parse(ontsleutel(versie.gegevensVersleuteld ?? '', `versie:${versie.id}`))
  return { volgnummer: versie.volgnummer, reden: versie.reden, aantalGeldig: versies.length, gegevens }
}

async function mailsAan(adres: string): Promise<{ bericht_id: string; onderwerp: string; tekst: string }[]> {
  const client = new Client({ connectionString: env().DATABASE_URL })
  await client.connect()
  const { rows } = await client.query('select bericht_id, onderwerp, tekst from post.mail where aan = $1', [adres])
  await client.end()
  return rows
}

function andereBerichten({ burgerId }: Burgeraanvrager, aanvraagId: string): Promise<number> {
  return db.bericht.count({ where: { burgerId, OR: [{ aanvraagId: null }, { aanvraagId: { not: aanvraagId } }] } })
}
