/**
 * Fills a part of the city: `vul.ts <people in all> <from> <to>`. Every document says what its person's registers say, and every
 * secret in it is encrypted for its own row with the city's key, so that the portal reads all of it.
 */
import { Client } from 'pg'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { env } from '@/lib/platform/env'
import { nieuwId } from '@/lib/platform/ids'
import { versleutel } from '@/lib/platform/versleuteling'
import { type Bewoner, bewoner } from './bewoner'
import { kopieer, type Waarde } from './kopieer'
import { maakKeten, VERSIEKOLOMMEN } from './maak-keten'
import { maatVan, SOORTEN } from './maat'
import { aktenummer, OUDER_GEBOREN, OUDERS } from './registers-van'

type Deel = Record<keyof typeof TABELLEN, Waarde[][]>

async function schrijf(deel: Deel): Promise<void> {
  for (const [tabel, kolommen] of Object.entries(TABELLEN)) await kopieer(client, tabel, kolommen, deel[tabel as keyof Deel])
}

async function maakDeel(eerste: number, laatste: number): Promise<Deel> {
  const deel: Deel = { 'registers.gezin': [], 'registers.persoon': [], 'registers.akte': [], burger: [], document: [], versie: [] }
  for (let plaats = eerste; plaats < laatste; plaats += 1) {
    const wie = bewoner(plaats)
    schrijfInRegisters(deel, plaats, wie)
    const burgerId = nieuwId()
    const hash = betrokkeneVan(wie)
    const naam = [wie.voornamen[0] ?? '', wie.achternaam]
    const nu = '2024-01-01T00:00:00Z'
    deel.burger.push([
      burgerId,
      `bench-${plaats}`,
      hash,
      versleutel(wie.insz, `burger:${burgerId}`),
      ...naam,
      `b${plaats}@voorbeeld.example`,
      'nl',
      nu,
      nu,
      nu,
    ])
    for (const [nummer, documenttype] of SOORTEN.entries()) {
      const id = nieuwId()
      const { versies, vernieuwVanaf } = await maakKeten(maat, plaats * SOORTEN.length + nummer, id, burgerId, documenttype, plaats, wie)
      deel.document.push([id, burgerId, documenttype, hash, versleutel(wie.insz, `document:${id}`), true, vernieuwVanaf, nu])
      deel.versie.push(...versies)
    }
  }
  return deel
}

function schrijfInRegisters(
  deel: Deel,
  plaats: number,
  { insz, voornamen, achternaam, geslacht, geboortedatum, gezin, positie, adres, sinds }: Bewoner,
): void {
  const { straat, huisnummer, postcode } = adres
  if (positie === '01') deel['registers.gezin'].push([gezin, straat, huisnummer, null, postcode, 'Antwerpen', '11002', null])
  const lijst = `{${voornamen.join(',')}}`
  const code = geslacht === 'man' ? '1' : '2'
  deel['registers.persoon'].push([insz, lijst, achternaam, code, geboortedatum, 'Antwerpen', '150', 'Belg', '10', gezin, positie, sinds])
  const ouders = JSON.stringify(
    OUDERS.map((naam) => ({
      Naam: { Achternamen: achternaam, Voornamen: [naam] },
      Geboorte: { Datum: OUDER_GEBOREN, Plaats: 'Antwerpen' },
    })),
  )
  deel['registers.akte'].push([
    insz,
    aktenummer(plaats),
    geboortedatum,
    'Antwerpen',
    lijst,
    achternaam,
    code,
    geboortedatum,
    '08:15',
    'Antwerpen',
    ouders,
  ])
}

const TABELLEN = {
  'registers.gezin': ['id', 'straat', 'huisnummer', 'bus', 'postcode', 'gemeente', 'niscode', 'adres_id'],
  'registers.persoon': [
    'insz',
    'voornamen',
    'achternaam',
    'geslacht',
    'geboortedatum',
    'geboorteplaats',
    'nationaliteit_code',
    'nationaliteit',
    'burgerlijke_staat',
    'gezin_id',
    'positie',
    'sinds',
  ],
  'registers.akte': [
    'insz',
    'aktenummer',
    'datum_akte',
    'plaats_akte',
    'voornamen',
    'achternaam',
    'geslacht',
    'geboortedatum',
    'geboorteuur',
    'geboorteplaats',
    'ouders',
  ],
  burger: [
    'id',
    'profiel_sub',
    'insz_hash',
    'insz_versleuteld',
    'voornaam',
    'achternaam',
    'email',
    'taal',
    'aangemaakt_op',
    'laatst_aangemeld_op',
    'documenten_gevraagd_op',
  ],
  document: ['id', 'burger_id', 'documenttype', 'onderwerp', 'insz_versleuteld', 'vernieuwt', 'vernieuw_vanaf', 'gemaakt_op'],
  versie: VERSIEKOLOMMEN,
} as const

const PER_KEER = 1_000
const [mensen = 0, van = 0, tot = 0] = process.argv.slice(2).map(Number)
const maat = maatVan(mensen)
const client = new Client({ connectionString: env().DATABASE_URL })
await client.connect()
// What the database guards was made so here, and is looked at once at the end.
await client.query("set session_replication_role = 'replica'")
let geschreven: Promise<void> = Promise.resolve()
for (let eerste = van; eerste < tot; eerste += PER_KEER) {
  const deel = await maakDeel(eerste, Math.min(eerste + PER_KEER, tot))
  await geschreven
  geschreven = schrijf(deel)
}
await geschreven
await client.end()
