import type { PoolClient } from 'pg'
import { plusDagen } from '@/lib/platform/klok'
import { type BronAdres, openGezin } from '../personen/bron-adres'
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
  akte?: { ontbreekt?: string | null; heeftHistoriek?: boolean; historiek?: object[] }
}

export type NieuwAdres = { straat: string; huisnummer: string; bus?: string; postcode: string; gemeente?: string; niscode?: string }

const BELG = { code: '150', naam: 'Belg' }

/** Puts a household in the register at an address, since a day: the first is the reference person. Who died lives nowhere. */
export async function voegGezinToe(client: PoolClient, adres: NieuwAdres, sinds: string, leden: NieuwePersoon[]): Promise<void> {
  const gezinId = await openGezin(client, alsBron(adres), adres.niscode)
  for (const [plaats, lid] of leden.entries()) {
    await schrijfPersoon(client, lid, { gezinId: lid.overledenOp ? null : gezinId, positie: lid.positie ?? (plaats === 0 ? '01' : '12'), sinds })
    await schrijfAkte(client, lid)
  }
}

function alsBron({ straat, huisnummer, bus, postcode, gemeente }: NieuwAdres): BronAdres {
  return { Straatnaam: straat, Huisnummer: huisnummer, Busnummer: bus, Postcode: postcode, Gemeentenaam: gemeente }
}

type Woont = { gezinId: string | null; positie: string; sinds: string }

async function schrijfPersoon(client: PoolClient, lid: NieuwePersoon, { gezinId, positie, sinds }: Woont): Promise<void> {
  const { code, naam } = lid.nationaliteit ?? BELG
  await client.query(
    `insert into registers.persoon (insz, voornamen, achternaam, geslacht, geboortedatum, geboorteplaats, nationaliteit_code, nationaliteit,
       burgerlijke_staat, gezin_id, positie, sinds, overleden_op, ouders, verblijf_kaart, verblijf_papier)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
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
