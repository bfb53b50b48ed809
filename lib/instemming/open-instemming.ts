import { maakKop } from '@/lib/aanvragen/find-aanvraag'
import { isAfgesloten } from '@/lib/aanvragen/status'
import { noteerAanvraaginzage } from '@/lib/inzage/noteer-aanvraaginzage'
import { db } from '@/lib/platform/database'
import { isoDag, vandaag } from '@/lib/platform/klok'
import { ontsleutel } from '@/lib/platform/versleuteling'
import { vindGevraagde } from './find-instemming'
import type { Instemmingstekst } from './instemmingstekst'
import { type Instemstatus, type Kan, watKan } from './regels'

/** What somebody whose consent is asked sees: the same text as everyone, and who has not answered. */
export type GeopendeInstemming = {
  dienst: string
  tekst: Instemmingstekst
  tekstHash: string
  totEnMet: string
  status: Instemstatus
  kan: Kan
  /** The case came to its team: everybody agreed. */
  isVolledig: boolean
  isGestopt: boolean
  anderen: { id: string; naam: string; status: Instemstatus; ik: boolean }[]
}

/**
 * Opens what is asked of a citizen. The applicant reads in their access lines that somebody did. `voorbij` for who did not answer before it
 * ended: they read no more than that. Undefined for anybody else’s, and for who asks it themselves.
 */
export async function openInstemming(burgerId: string, instemmingId: string): Promise<GeopendeInstemming | 'voorbij' | undefined> {
  const eigen = await vindGevraagde(burgerId, instemmingId)
  if (!eigen) return undefined
  const vraag = await db.instemmingsvraag.findUniqueOrThrow({
    where: { id: eigen.vraagId },
    include: { aanvraag: true, instemmingen: { where: { status: { not: 'vervangen' } }, orderBy: { id: 'asc' } } },
  })
  if (vraag.burgerId === burgerId) return undefined
  const kop = maakKop(vraag.aanvraag)
  const totEnMet = isoDag(vraag.totEnMet)
  const zaak = { isOpen: !isAfgesloten(kop.status), isBeslist: kop.status === 'goedgekeurd' }
  const kan = watKan(eigen.status, { totEnMet, isAfgerond: vraag.afgerondOp !== null }, zaak, vandaag())
  if (eigen.status === 'gevraagd' && kan === 'niets') return 'voorbij'
  await noteerAanvraaginzage(kop, { door: { soort: 'ontvanger' }, doel: 'instemming-vragen' }, 'aanvraag')
  return {
    dienst: kop.dienst,
    tekst: JSON.parse(ontsleutel(vraag.tekstVersleuteld, `instemmingsvraag:${vraag.id}`)) as Instemmingstekst,
    tekstHash: vraag.tekstHash,
    totEnMet,
    status: eigen.status,
    kan,
    isVolledig: vraag.afgerondOp !== null && vraag.instemmingen.every(({ status, geldtSinds }) => status === 'akkoord' && geldtSinds !== null),
    isGestopt: kop.status === 'stopgezet' || kop.status === 'ingetrokken',
    anderen: vraag.instemmingen.map(({ id, naamVersleuteld, status }) => ({
      id,
      naam: ontsleutel(naamVersleuteld, `instemming:${id}`),
      status,
      ik: id === instemmingId,
    })),
  }
}
