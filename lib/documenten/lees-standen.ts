import { db, sql, type Tx } from '@/lib/platform/database'
import type { Document } from '@/prisma/client/client'
import type { Voorganger } from './maak-versie'
import { slotOpDocumenten } from './schrijf-versies'

/** A document as a job found it: with its last versie, and with that one when it is valid. */
export type Stand = { document: Document; laatste?: Voorganger; geldige?: Voorganger }

/** These documents with their last versies, in two questions; not what those print. */
export async function leesStanden(documentIds: readonly string[]): Promise<Stand[]> {
  const [documenten, laatste] = await Promise.all([
    db.$queryRaw<Document[]>`
      select id, burger_id as "burgerId", documenttype, onderwerp, insz_versleuteld as "inszVersleuteld", vernieuwt,
        vernieuw_vanaf as "vernieuwVanaf", beletsel, beletsel_op as "beletselOp", gemaakt_op as "gemaaktOp"
      from document where id = any(${documentIds}::uuid[]) order by id`,
    db.$queryRaw<(Voorganger & { documentId: string })[]>`
      select versie.id, versie.document_id as "documentId", versie.nummer, versie.volgnummer, versie.status::text as status,
        versie.uitgegeven_op as "uitgegevenOp", versie.geldig_tot as "geldigTot", versie.einde_op as "eindeOp",
        versie.gegevens_versleuteld as "gegevensVersleuteld", versie.taal
      from ${laatsteVan(documentIds)}`,
  ])
  const perDocument = new Map(laatste.map(({ documentId, ...versie }) => [documentId, versie]))
  return documenten.map((document) => {
    const versie = perDocument.get(document.id)
    return { document, laatste: versie, geldige: versie?.status === 'geldig' ? versie : undefined }
  })
}

/**
 * Locks these documents until the transaction ends, and gives those whose last versie is still the one that was found, in the state in
 * which it was: what another was faster with is not among them.
 */
export async function vergrendelStanden(tx: Tx, standen: readonly Stand[]): Promise<Set<string>> {
  const ids = standen.map(({ document }) => document.id)
  await slotOpDocumenten(tx, ids)
  const nu = await tx.$queryRaw<{ documentId: string; id: string; status: string }[]>`
    select versie.document_id as "documentId", versie.id, versie.status::text as status from ${laatsteVan(ids)}`
  const perDocument = new Map(nu.map(({ documentId, id, status }) => [documentId, `${id}:${status}`]))
  const nogZo = standen.filter(({ document, laatste }) => perDocument.get(document.id) === (laatste && `${laatste.id}:${laatste.status}`))
  return new Set(nogZo.map(({ document }) => document.id))
}

function laatsteVan(documentIds: readonly string[]) {
  return sql`unnest(${documentIds}::uuid[]) as gevraagd(id)
    cross join lateral (select * from versie where versie.document_id = gevraagd.id order by volgnummer desc limit 1) versie`
}
