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
}

/** The versies with one of these codes (as they are stored) or one of these files. */
export function zoekVersies(tx: Tx, { hashes, bestanden = [] }: { hashes: string[]; bestanden?: string[] }): Promise<Gevonden[]> {
  return tx.$queryRaw<Gevonden[]>(sql`
    select versie.id, document.documenttype, versie.nummer, versie.status::text as status, versie.uitgegeven_op as "uitgegevenOp",
      versie.geldig_tot as "geldigTot", versie.einde_op as "eindeOp", versie.einde_reden as "eindeReden",
      versie.gegevens_versleuteld as "gegevensVersleuteld", versie.controle_hash as "controleHash", versie.bestand_sha256 as "bestandSha256"
    from versie join document on document.id = versie.document_id
    where versie.controle_hash = any(${hashes}) or versie.bestand_sha256 = any(${bestanden})`)
}
