import { getBurger } from '@/lib/burgers/get-burger'
import { initialen } from '@/lib/gegevens/naam'
import { db } from '@/lib/platform/database'
import { isoDag, later, naarDatum, stadsNu, vandaag } from '@/lib/platform/klok'
import { ontsleutel } from '@/lib/platform/versleuteling'
import { deelHash, KIJKTIJD, kijkerHash } from './deelsleutel'

/** What a link says before it is opened: who shares what kind and what for. Nothing of what stands in the document. */
export type Voorkant = { documenttype: string; van: string; ontvanger: string; doel: string; totEnMet: string }

/** What a link that works says before it is opened; undefined for every other, and nothing says why. */
export async function findVoorkant(sleutel: string): Promise<Voorkant | undefined> {
  const deling = await db.deling.findFirst({
    where: {
      sleutelHash: deelHash(sleutel),
      beeindigdOp: null,
      totEnMet: { gte: naarDatum(vandaag()) },
      geopend: { lt: db.deling.fields.maxOpeningen },
    },
    include: { document: { select: { documenttype: true, burgerId: true } } },
  })
  if (!deling) return undefined
  const { voornaam, achternaam } = await getBurger(deling.document.burgerId)
  return {
    documenttype: deling.document.documenttype,
    van: initialen(`${voornaam} ${achternaam}`),
    ontvanger: ontsleutel(deling.ontvangerVersleuteld, `deling:${deling.id}`),
    doel: ontsleutel(deling.doelVersleuteld, `deling:${deling.id}`),
    totEnMet: isoDag(deling.totEnMet),
  }
}

/** What the browser with this secret opened with a link a moment ago: to read on costs no other opening. */
export async function findLopendeOpening(sleutel: string, kijker: string): Promise<string | undefined> {
  const openingen = await db.opening.findMany({
    where: { op: { gt: later(stadsNu(), -KIJKTIJD) }, deling: { sleutelHash: deelHash(sleutel), beeindigdOp: null } },
    orderBy: { id: 'desc' },
    select: { id: true, kijkerHash: true },
  })
  return openingen.find((opening) => opening.kijkerHash === kijkerHash(opening.id, kijker))?.id
}
