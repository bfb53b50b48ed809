import { getDocumenttype } from '@/lib/documenten/find-documenttype'
import { geldigheidVan } from '@/lib/documenten/geldigheid'
import { haalGegevens } from '@/lib/documenten/haal-gegevens'
import { maakVersie, type Voorganger } from '@/lib/documenten/maak-versie'
import { termijnen } from '@/lib/documenten/vernieuwing'
import { isBestandBewaard } from '@/lib/documenten/verwijder-oude-bestanden'
import { env } from '@/lib/platform/env'
import { isoDag, plusDagen, vandaag } from '@/lib/platform/klok'
import type { Bewoner } from './bewoner'
import type { Waarde } from './kopieer'
import { aandeel, type Maat } from './maat'
import { registersVan } from './registers-van'

/** The chain of versies of one document as the portal would have issued it, and when it is renewed. */
export type Keten = { versies: Waarde[][]; vernieuwVanaf: string }

/** Days over which what is due fell due. */
const ACHTERSTAND = 3

/** Makes the chain of the document with this place in the city, each versie on its own day, by the portal's own code. */
export async function maakKeten(
  maat: Maat,
  plaats: number,
  documentId: string,
  burgerId: string,
  documenttype: string,
  bewonerplaats: number,
  wie: Bewoner,
): Promise<Keten> {
  const soort = getDocumenttype(documenttype)
  const gegevens = await haalGegevens(soort, registersVan(maat, bewonerplaats, wie), vandaag())
  if (!gegevens.ok) throw new Error('everyone in the bench is entitled to everything')
  const dagen = uitgiftedagen(maat, plaats, documenttype)
  const uitgifte = { burgerId, documenttype, onderwerp: { insz: wie.insz }, gegevens: gegevens.waarde, taal: 'nl' }
  let laatste: Voorganger | undefined
  const rijen = []
  for (const dag of dagen) {
    const { rij } = opDag(dag, () => maakVersie({ ...uitgifte, reden: laatste ? 'vernieuwing' : 'eerste-aanmelding' }, documentId, laatste))
    laatste = { ...rij, status: 'vervangen', eindeOp: null, gegevensVersleuteld: rij.gegevensVersleuteld ?? null } as Voorganger
    rijen.push(rij)
  }
  const versies = rijen.map((rij, nummer): Waarde[] => {
    const opvolger = dagen[nummer + 1]
    const bewaard = !opvolger || isBestandBewaard(new Date(`${opvolger}T04:00:00Z`))
    return [
      rij.id,
      documentId,
      rij.nummer,
      rij.volgnummer,
      opvolger ? 'vervangen' : 'geldig',
      dagVan(rij.uitgegevenOp),
      dagVan(rij.geldigTot),
      opvolger ? `${opvolger}T04:00:00Z` : null,
      opvolger ? 'vernieuwing' : null,
      rij.reden,
      rij.ongewijzigd ?? null,
      rij.vervangtId ?? null,
      rij.taal,
      rij.sjabloonVersie,
      bewaard ? (rij.gegevensVersleuteld ?? null) : null,
      bewaard ? (rij.drukVersleuteld ?? null) : null,
      rij.controleHash ?? null,
      rij.controlecodeVersleuteld ?? null,
      `${dagVan(rij.uitgegevenOp)}T04:00:00Z`,
    ]
  })
  return { versies, vernieuwVanaf: vernieuwVanafVan(dagen.at(-1) ?? '', documenttype) }
}

/** In the order in which a row of a chain gives them. */
export const VERSIEKOLOMMEN = [
  'id',
  'document_id',
  'nummer',
  'volgnummer',
  'status',
  'uitgegeven_op',
  'geldig_tot',
  'einde_op',
  'einde_reden',
  'reden',
  'ongewijzigd',
  'vervangt_id',
  'taal',
  'sjabloon_versie',
  'gegevens_versleuteld',
  'druk_versleuteld',
  'controle_hash',
  'controlecode_versleuteld',
  'gemaakt_op',
] as const

/** The days on which its versies were issued: each when the one before was to be renewed, the last so that it is due, or is not. */
function uitgiftedagen(maat: Maat, plaats: number, documenttype: string): string[] {
  const vervallen = aandeel(maat, maat.vervallen, plaats) > 0
  const duur = looptijd(documenttype)
  const dagenGeleden = vervallen ? duur + (plaats % ACHTERSTAND) : plaats % duur
  const aantal = aandeel(maat, maat.versies, plaats)
  return Array.from({ length: aantal }, (_, nummer) => plusDagen(vandaag(), -dagenGeleden - duur * (aantal - 1 - nummer)))
}

/** So many days after its issue at the least, a versie of a kind is renewed, whatever the months between. */
function looptijd(documenttype: string): number {
  return documenttype === 'uittreksel-geboorteakte' ? 336 : 171
}

function vernieuwVanafVan(uitgegevenOp: string, documenttype: string): string {
  const { vernieuwVanaf } = termijnen(geldigheidVan(getDocumenttype(documenttype)), uitgegevenOp, undefined)
  if (!vernieuwVanaf) throw new Error('everything in the bench renews')
  return vernieuwVanaf
}

/** Does something as the portal would have on an earlier day. */
function opDag<T>(dag: string, doe: () => T): T {
  const bewaard = env().DEMO_VANDAAG
  env().DEMO_VANDAAG = dag
  try {
    return doe()
  } finally {
    env().DEMO_VANDAAG = bewaard
  }
}

function dagVan(datum: Date | string | null | undefined): string | null {
  return datum instanceof Date ? isoDag(datum) : (datum ?? null)
}
