import type { Insz } from '@/lib/gegevens/insz'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { addJob } from '@/lib/jobs/add-job'
import type { Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { nu } from '@/lib/platform/klok'
import { versleutel } from '@/lib/platform/versleuteling'

/** What the A-profiel says of who signed in. The national number comes only at level substantial or higher. */
export type Profiel = {
  sub: string
  voornaam: string
  achternaam: string
  email?: string
  telefoon?: string
  insz?: Insz
}

/**
 * Makes or refreshes the citizen of a profile, in the transaction of the sign-in. The first time that a
 * national number comes along, the documents that the registers can give are promised.
 */
export async function meldBurgerAan(tx: Tx, profiel: Profiel): Promise<{ burgerId: string }> {
  const { sub, insz, ...gegevens } = profiel
  const basis = {
    voornaam: gegevens.voornaam,
    achternaam: gegevens.achternaam,
    email: gegevens.email ?? null,
    telefoon: gegevens.telefoon ?? null,
    laatstAangemeldOp: nu(),
  }
  const { id: burgerId, documentenGevraagdOp } = await tx.burger.upsert({
    where: { profielSub: sub },
    create: { id: nieuwId(), profielSub: sub, aangemaaktOp: nu(), ...basis },
    update: basis,
    select: { id: true, documentenGevraagdOp: true },
  })
  if (insz) await koppelInsz(tx, burgerId, insz, documentenGevraagdOp === null)
  return { burgerId }
}

async function koppelInsz(tx: Tx, burgerId: string, insz: Insz, eersteKeer: boolean): Promise<void> {
  await tx.burger.update({
    where: { id: burgerId },
    data: {
      inszHash: betrokkeneVan({ insz }),
      inszVersleuteld: versleutel(insz, `burger:${burgerId}`),
      ...(eersteKeer ? { documentenGevraagdOp: nu() } : {}),
    },
  })
  if (eersteKeer) await addJob(tx, 'geef-eerste-documenten-uit', { burgerId }, { sleutel: `eerste:${burgerId}` })
}
