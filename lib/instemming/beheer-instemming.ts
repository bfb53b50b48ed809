import type { Instemrol } from '@/lib/catalogus/instemmer'
import { isEmail } from '@/lib/gegevens/email'
import { db, inTransactie } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { stadsNu, vandaag } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { ontsleutel } from '@/lib/platform/versleuteling'
import { startAlsVolledig } from './beantwoord-instemming'
import { nodigUit, ZONDER_UITNODIGING } from './nodig-uit'
import { type VasteVraag, vergrendelVraag } from './vergrendel-vraag'
import { schrijfInstemming } from './vraag-instemming'

/** Why nothing was changed: not the applicant’s, or it is past that. */
export type Beheerfout = { code: 'niet-gevonden' | 'niet-meer' | 'email' }

/** So many mails with a link go for one question, to whomever: some hands, a typing error, a link that went to somebody else. */
const MAX_UITNODIGINGEN = 20

/** The applicant says that who agreed is who was meant: from now on it counts. Saying it twice is saying it once. */
export async function bevestigPersoon(burgerId: string, instemmingId: string): Promise<Result<null, Beheerfout>> {
  return metVraag(burgerId, instemmingId, async (tx, vast, rij) => {
    if (rij.geldtSinds) return ok(null)
    if (rij.status !== 'akkoord' || vast.vraag.afgerondOp) return mislukt({ code: 'niet-meer' as const })
    await tx.instemming.update({ where: { id: rij.id }, data: { geldtSinds: stadsNu() } })
    await startAlsVolledig(tx, vast)
    return ok(null)
  })
}

/**
 * The applicant invites somebody again, at an address that may be another one. What an earlier link could do is over: of who is
 * known by number it only leads there, and of anybody else it is asked anew, also when the wrong person answered.
 */
export async function nodigOpnieuwUit(burgerId: string, instemmingId: string, getypt: string): Promise<Result<null, Beheerfout>> {
  const email = getypt.trim()
  if (!isEmail(email) || email.length > 200) return mislukt({ code: 'email' })
  return metVraag(burgerId, instemmingId, async (tx, vast, rij) => {
    const isOver = vast.vraag.afgerondOp !== null || vandaag() > vast.totEnMet || rij.geldtSinds !== null
    if (isOver || (rij.status !== 'gevraagd' && rij.status !== 'akkoord')) return mislukt({ code: 'niet-meer' as const })
    const gestuurd = vast.instemmingen.reduce((som, { uitnodigingen }) => som + uitnodigingen, 0)
    if (gestuurd >= MAX_UITNODIGINGEN) return mislukt({ code: 'niet-meer' as const })
    if (rij.betrokkene) {
      await nodigUit(tx, { id: rij.id }, email)
      return ok(null)
    }
    await tx.instemming.update({ where: { id: rij.id }, data: { status: 'vervangen', ...ZONDER_UITNODIGING } })
    await schrijfInstemming(tx, vast.vraag.id, { rol: rij.rol as Instemrol, naam: ontsleutel(rij.naamVersleuteld, `instemming:${rij.id}`), email })
    return ok(null)
  })
}

type Stap = (
  tx: Parameters<typeof vergrendelVraag>[0],
  vast: VasteVraag,
  rij: VasteVraag['instemmingen'][number],
) => Promise<Result<null, Beheerfout>>

async function metVraag(burgerId: string, instemmingId: string, doe: Stap): Promise<Result<null, Beheerfout>> {
  const eigen = isId(instemmingId) ? await db.instemming.findFirst({ where: { id: instemmingId, vraag: { burgerId } } }) : null
  if (!eigen) return mislukt({ code: 'niet-gevonden' })
  return inTransactie(async (tx) => {
    const vast = await vergrendelVraag(tx, eigen.vraagId)
    const rij = vast.instemmingen.find(({ id }) => id === instemmingId)
    return rij ? doe(tx, vast, rij) : mislukt({ code: 'niet-gevonden' as const })
  })
}
