import { sql, type Tx } from '@/lib/platform/database'

/** A versie as a check finds it: in one question, whether it is there or not. */
export type Gevonden = {
  id: string
  documenttype: string
  nummer: string
  status: string
  uitgegevenOp: Date
  geldigTot: Date | null
  eindeOp: Date | null
  eindeReden: string | null
  gegevensVersleuteld: string | null
  controleHash: string | null
  bestandSha256: string | null
  /** Of its files in other languages. */
  vertaalSha256: string[]
}

/** What a versie is looked for by: its code as it is stored, the hash of its file, or its number where a seal of ours says it. */
type Kenmerken = { hashes: string[]; bestanden?: string[]; nummers?: string[] }

/** The versies with one of these; each is looked up, however many versies there are. */
export function zoekVersies(tx: Tx, { hashes, bestanden = [], nummers = [] }: Kenmerken): Promise<Gevonden[]> {
  return tx.$queryRaw<Gevonden[]>(sql`
    select versie.id, document.documenttype, versie.nummer, versie.status::text as status, versie.uitgegeven_op as "uitgegevenOp",
      versie.geldig_tot as "geldigTot", versie.einde_op as "eindeOp", versie.einde_reden as "eindeReden",
      versie.gegevens_versleuteld as "gegevensVersleuteld", versie.controle_hash as "controleHash", versie.bestand_sha256 as "bestandSha256",
      array(select bestand_sha256 from vertaling where versie_id = versie.id) as "vertaalSha256"
    from versie join document on document.id = versie.document_id
    where versie.id in (
      select id from versie where controle_hash = any(${hashes}) or bestand_sha256 = any(${bestanden}) or nummer = any(${nummers})
      union select versie_id from vertaling where bestand_sha256 = any(${bestanden}))`)
}
