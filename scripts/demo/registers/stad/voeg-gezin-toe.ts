import type { PoolClient } from 'pg'
import { plusDagen } from '@/lib/platform/klok'
import { type NieuweVergunning, schrijfVergunning } from '../parkeren/vergunningen'
import { type BronAdres, openGezin } from '../personen/bron-adres'
import { schrijfVerblijf } from '../personen/verblijven'
import { schrijfBand } from './schrijf-band'
import { type AkteOuder, verzinOuders } from './verzin-ouders'

/** Somebody to put in the registers. What is left out is the plain case: born in Antwerp, Belgian, unmarried. */
export type NieuwePersoon = {
  insz: string
  voornamen: string[]
  achternaam: string
  geslacht: 'man' | 'vrouw'
  geboortedatum: string
  geboorteplaats?: string
  nationaliteit?: { code: string; naam: string }
  burgerlijkeStaat?: string
  positie?: string
  ouders?: string[]
  overledenOp?: string
  verblijf?: { kaart: string; opPapier: boolean }
  kiesrechtGeschorst?: boolean
  /** About the marriage with the reference person, of whom stands there as spouse; `ontbreekt`: why the DABS has no act. */
  huwelijk?: { datum?: string; ontbreekt?: string | null }
  /** A resident's parking permit. */
  vergunning?: NieuweVergunning
  vorigAdres?: NieuwAdres
  akte?: { ontbreekt?: string | null; heeftHistoriek?: boolean; historiek?: object[] }
}

export type NieuwAdres = { straat: string; huisnummer: string; bus?: string; postcode: string; gemeente?: string; niscode?: string }

const BELG = { code: '150', naam: 'Belg' }

/** Puts a household in the register at an address, since a day: the first is the reference person. Who died lives nowhere. */
export async function voegGezinToe(client: PoolClient, adres: NieuwAdres, sinds: string, leden: NieuwePersoon[]): Promise<void> {
  const gezinId = await openGezin(client, alsBron(adres), adres.niscode)
  for (const [plaats, lid] of leden.entries()) {
    await voegLidToe(client, lid, { gezinId: lid.overledenOp ? null : gezinId, positie: lid.positie ?? (plaats === 0 ? '01' : '12'), sinds })
    const [eerste] = leden
    if (eerste && lid !== eerste) await schrijfBand(client, eerste, lid, sinds)
    if (lid.vergunning) await schrijfVergunning(client, lid.insz, lid.vergunning, adres.postcode)
    if (lid.vorigAdres) await schrijfVerblijf(client, lid.insz, lid.vorigAdres, lid.geboortedatum, sinds)
  }
}

/** Puts one person in the registers, with the birth certificate. */
export async function voegLidToe(client: PoolClient, lid: NieuwePersoon, woont: Woont): Promise<void> {
  await schrijfPersoon(client, lid, woont)
  await schrijfAkte(client, lid)
}

function alsBron({ straat, huisnummer, bus, postcode, gemeente }: NieuwAdres): BronAdres {
  return { Straatnaam: straat, Huisnummer: huisnummer, Busnummer: bus, Postcode: postcode, Gemeentenaam: gemeente }
}

/** Where somebody lives, as what, and since when. */
export type Woont = { gezinId: string | null; positie: string; sinds: string }

async function schrijfPersoon(client: PoolClient, lid: NieuwePersoon, { gezinId, positie, sinds }: Woont): Promise<void> {
  const { code, naam } = lid.nationaliteit ?? BELG
  await client.query(
    `insert into registers.persoon (insz, voornamen, achternaam, geslacht, geboortedatum, geboorteplaats, nationaliteit_code, nationaliteit,
       burgerlijke_staat, gezin_id, positie, sinds, overleden_op, ouders, verblijf_kaart, verblijf_papier, kiesrecht_geschorst)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      lid.insz,
      lid.voornamen,
      lid.achternaam,
      geslachtscode(lid),
      lid.geboortedatum,
      lid.geboorteplaats ?? 'Antwerpen',
      code,
      naam,
      lid.burgerlijkeStaat ?? '10',
      gezinId,
      positie,
      sinds,
      lid.overledenOp ?? null,
      lid.ouders ?? [],
      lid.verblijf?.kaart ?? null,
      lid.verblijf?.opPapier ?? false,
      lid.kiesrechtGeschorst ?? false,
    ],
  )
}

/** The act stands on its own: it keeps the names of the birth, whatever the population register says later. */
async function schrijfAkte(client: PoolClient, lid: NieuwePersoon): Promise<void> {
  const ouders = lid.ouders?.length ? await leesOuders(client, lid.ouders) : verzinOuders(lid)
  const plaats = lid.geboorteplaats ?? 'Antwerpen'
  const minuut = Number(lid.insz) % 1440
  const uur = `${String(Math.floor(minuut / 60)).padStart(2, '0')}:${String(minuut % 60).padStart(2, '0')}`
  await client.query(
    `insert into registers.akte (insz, datum_akte, plaats_akte, voornamen, achternaam, geslacht, geboortedatum, geboorteuur, geboorteplaats,
       ouders, heeft_historiek, ontbreekt, historiek) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      lid.insz,
      plusDagen(lid.geboortedatum, 2),
      plaats,
      lid.voornamen,
      lid.achternaam,
      geslachtscode(lid),
      lid.geboortedatum,
      uur,
      plaats,
      JSON.stringify(ouders),
      lid.akte?.heeftHistoriek ?? false,
      lid.akte?.ontbreekt ?? null,
      JSON.stringify(lid.akte?.historiek ?? []),
    ],
  )
}

async function leesOuders(client: PoolClient, inszen: string[]): Promise<AkteOuder[]> {
  const { rows } = await client.query<{ voornamen: string[]; achternaam: string; datum: string; plaats: string }>(
    `select voornamen, achternaam, geboortedatum::text as datum, geboorteplaats as plaats from registers.persoon
     where insz = any($1) order by geslacht desc, geboortedatum`,
    [inszen],
  )
  return rows.map(({ voornamen, achternaam, datum, plaats }) => ({
    Naam: { Achternamen: achternaam, Voornamen: voornamen },
    Geboorte: { Datum: datum, Plaats: plaats },
  }))
}

function geslachtscode({ geslacht }: NieuwePersoon): string {
  return geslacht === 'man' ? '1' : '2'
}
