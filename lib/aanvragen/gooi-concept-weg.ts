import { tel } from '@/lib/metingen/tel'
import { inTransactie } from '@/lib/platform/database'
import { wisBijlagen } from './bijlagen'
import { findConcept, vergrendelConcept } from './concept'
import type { Eigenaar } from './eigenaar'

/** Throws a concept away because its owner asks for it. */
export async function gooiConceptWeg(eigenaar: Eigenaar, dienst: string): Promise<void> {
  const concept = await findConcept(eigenaar, dienst)
  if (concept) await verwijderConcept(concept.id)
}

/** Removes one concept and its files, as one change; nothing happens when it was sent in the meantime. */
export async function verwijderConcept(id: string): Promise<void> {
  const verwijderd = await inTransactie(async (tx) => {
    // A file that is being added at this moment is waited for, so that none is left without its row.
    if (!(await vergrendelConcept(tx, id))) return undefined
    await wisBijlagen(tx, id, () => true)
    return tx.aanvraag.delete({ where: { id }, select: { dienst: true, formulierStap: true } })
  })
  if (verwijderd?.formulierStap) tel({ dienst: verwijderd.dienst, stap: verwijderd.formulierStap, wat: 'verlaten' })
}
