import type { Client } from 'pg'
import { herschrijfBestanden } from '@/lib/bestanden/herschrijf-bestand'
import { huidigeSleutel, ontsleutel, versleutel } from '@/lib/platform/versleuteling'

/** What was done in one column: how many values have the current key now, and how many could not be read. */
export type Kolomverslag = { plaats: string; gedraaid: number; onleesbaar: number }

const PER_KEER = 100
const BEGIN = '00000000-0000-0000-0000-000000000000'

/**
 * Writes everything that is encrypted with an older key anew with the current one, a batch at a time. Stopping it
 * anywhere loses nothing and doing it again goes on where it was: what has the current key is left alone, and a value
 * that the portal changed in the meantime is not touched. Which columns there are follows from their names: what ends
 * in `_versleuteld` is text bound to `<table>:<id>`.
 */
export async function herversleutel(client: Client, meld: (verslag: Kolomverslag) => void = () => undefined): Promise<Kolomverslag[]> {
  const verslagen: Kolomverslag[] = []
  for (const { tabel, kolom } of await versleuteldeKolommen(client)) {
    verslagen.push(await draai(`${tabel}.${kolom}`, (na) => draaiTekst(client, tabel, kolom, na), meld))
  }
  verslagen.push(await draai('bestand.inhoud', draaiBestanden, meld))
  return verslagen
}

/** The columns of the portal that hold encrypted text. */
async function versleuteldeKolommen(client: Client): Promise<{ tabel: string; kolom: string }[]> {
  const { rows } = await client.query<{ tabel: string; kolom: string }>(
    `select table_name as tabel, column_name as kolom from information_schema.columns
     where table_schema = 'public' and column_name like '%\\_versleuteld' order by 1, 2`,
  )
  return rows
}

type Groep = { laatste?: string; gedraaid: number; onleesbaar: number }

async function draai(plaats: string, groep: (na: string) => Promise<Groep>, meld: (verslag: Kolomverslag) => void): Promise<Kolomverslag> {
  const verslag = { plaats, gedraaid: 0, onleesbaar: 0 }
  for (let na: string | undefined = BEGIN; na; ) {
    const { laatste, gedraaid, onleesbaar } = await groep(na)
    verslag.gedraaid += gedraaid
    verslag.onleesbaar += onleesbaar
    if (laatste) meld({ ...verslag })
    na = laatste
  }
  return verslag
}

async function draaiTekst(client: Client, tabel: string, kolom: string, na: string): Promise<Groep> {
  const { rows } = await client.query<{ id: string; waarde: string }>(
    `select id::text as id, "${kolom}" as waarde from "${tabel}" where id > $1 and not starts_with("${kolom}", $2) order by id limit $3`,
    [na, `v1.${huidigeSleutel().id}.`, PER_KEER],
  )
  return inTransactie(client, rows, ({ id, waarde }) => {
    const nieuw = versleutel(ontsleutel(waarde, `${tabel}:${id}`), `${tabel}:${id}`)
    return [`update "${tabel}" set "${kolom}" = $1 where id = $2 and "${kolom}" = $3`, [nieuw, id, waarde]]
  })
}

async function draaiBestanden(na: string): Promise<Groep> {
  return herschrijfBestanden(na, PER_KEER, { metAndereSleutelDan: huidigeSleutel().id })
}

type Opdracht = [string, unknown[]]

/** One batch as one change. A value that cannot be read is counted and left as it is. */
async function inTransactie<R extends { id: string }>(client: Client, rijen: R[], herschrijf: (rij: R) => Opdracht): Promise<Groep> {
  const opdrachten = rijen.flatMap((rij) => probeer(() => [herschrijf(rij)]) ?? [])
  await client.query('begin')
  for (const [zin, waarden] of opdrachten) await client.query(zin, waarden)
  await client.query('commit')
  return { laatste: rijen.at(-1)?.id, gedraaid: opdrachten.length, onleesbaar: rijen.length - opdrachten.length }
}

/** What the cipher gives, or undefined when the value was changed or its key is gone. */
function probeer<T>(werk: () => T): T | undefined {
  try {
    return werk()
  } catch {
    return undefined
  }
}
