import { koppenVan } from '@/lib/aanvragen/find-aanvraag'
import { bereikVan } from '@/lib/auth/rechten'
import { onderwerpenVan } from '@/lib/berichten/onderwerpen-van'
import { documenttypesVan } from '@/lib/documenten/documenttypes-van'
import type { JobNaam } from '@/lib/jobs/jobs'
import { type GestrandeJob, listGestrandeJobs } from '@/lib/jobs/list-gestrande-jobs'
import { stadsMoment } from '@/lib/platform/klok'
import { type Behandelaar, isVan } from './behandelaar'
import { type Oorzaak, oorzaakVan } from './storingsoorzaak'

/** Something that the portal keeps trying, without a word about a person. */
export type Storing = Pick<GestrandeJob, 'id' | 'pogingen' | 'bezig'> & {
  werk: JobNaam
  sinds: Date
  volgendePoging: Date
  oorzaak: Oorzaak
  /** The dienst of the case that it belongs to, and its reference for who may open that case. */
  dienst?: string
  referentie?: string
  documenttype?: string
  /** How many documents it is about, when they are more than one. */
  documenten?: number
}

/** What the portal keeps trying, the oldest first, a page at a time; a reference only of a case that this person may read. */
export async function listStoringen(medewerker: Behandelaar, na?: string): Promise<{ storingen: Storing[]; volgende?: string }> {
  const { jobs, volgende } = await listGestrandeJobs(na)
  const berichten = await onderwerpenVan(jobs.flatMap(({ over }) => over.berichtId ?? []))
  const onderwerpen = jobs.map(({ over: { berichtId, aanvraagId, documentIds: [documentId] = [] } }) =>
    berichtId ? (berichten.get(berichtId) ?? {}) : { aanvraagId, documentId },
  )
  const [koppen, documenttypes] = await Promise.all([
    koppenVan(onderwerpen.flatMap(({ aanvraagId }) => aanvraagId ?? [])),
    documenttypesVan(onderwerpen.flatMap(({ documentId }) => documentId ?? [])),
  ])
  const leest = bereikVan(medewerker.rol, 'aanvraag-lezen') === 'team'
  const storingen = jobs.map(({ id, naam, over, pogingen, sinds, volgendePoging, bezig, fout }, plaats): Storing => {
    const { aanvraagId, documentId } = onderwerpen[plaats] ?? {}
    const kop = aanvraagId ? koppen.get(aanvraagId) : undefined
    return {
      id,
      pogingen,
      bezig,
      werk: naam,
      sinds: stadsMoment(sinds),
      volgendePoging: stadsMoment(volgendePoging),
      oorzaak: oorzaakVan(naam, fout),
      dienst: kop?.dienst,
      referentie: leest && kop && isVan(medewerker, kop) ? kop.referentie : undefined,
      documenttype: documentId ? documenttypes.get(documentId) : undefined,
      documenten: over.documentIds && over.documentIds.length > 1 ? over.documentIds.length : undefined,
    }
  })
  return { storingen, volgende }
}
