import { volgPersoon } from '@/lib/bescherming/poort'
import type { Insz } from '@/lib/gegevens/insz'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { addJob } from '@/lib/jobs/add-job'
import type { Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { nu } from '@/lib/platform/klok'
import { versleutel } from '@/lib/platform/versleuteling'
import { geboortehash } from './geboortehash'

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
 * Makes or refreshes the citizen of a profile, in the transaction of the sign-in. A national number is one person: a
 * second profile with the same number is the same citizen, and so is who was known only by it: `eerder` is then whom this
 * profile led to before. The first time that a number comes along, the documents that the registers can give are promised.
 */
export async function meldBurgerAan(tx: Tx, profiel: Profiel): Promise<{ burgerId: string; eerder?: string }> {
  const { sub, insz, ...gegevens } = profiel
  const basis = {
    voornaam: gegevens.voornaam,
    achternaam: gegevens.achternaam,
    email: gegevens.email ?? null,
    telefoon: gegevens.telefoon ?? null,
    laatstAangemeldOp: nu(),
  }
  const bekend = insz ? await tx.burger.findUnique({ where: { inszHash: betrokkeneVan({ insz }) }, select: { id: true, profielSub: true } }) : null
  const zelfde = bekend ? await tx.burger.findUnique({ where: { profielSub: sub }, select: { id: true } }) : null
  const { id: burgerId, ...stand } = await tx.burger.upsert({
    where: bekend ? { id: bekend.id } : { profielSub: sub },
    create: { id: nieuwId(), profielSub: sub, aangemaaktOp: nu(), ...basis },
    update: { ...basis, ...(bekend && !bekend.profielSub && !zelfde ? { profielSub: sub } : {}) },
    select: { id: true, documentenGevraagdOp: true, inszHash: true },
  })
  if (insz) await koppelInsz(tx, burgerId, insz, stand)
  return zelfde && zelfde.id !== burgerId ? { burgerId, eerder: zelfde.id } : { burgerId }
}

/** Another number than before is a renumbering only when the register says so (`vernummerBurger`): else somebody's data would go to another. */
async function koppelInsz(
  tx: Tx,
  burgerId: string,
  insz: Insz,
  stand: { documentenGevraagdOp: Date | null; inszHash: string | null },
): Promise<void> {
  const inszHash = betrokkeneVan({ insz })
  if (stand.inszHash && stand.inszHash !== inszHash) throw new Error('a profile came with another national number than before')
  if (!stand.inszHash) await volgPersoon(tx, betrokkeneVan({ burgerId }), inszHash)
  const eersteKeer = stand.documentenGevraagdOp === null
  if (!stand.inszHash || eersteKeer) {
    await tx.burger.update({
      where: { id: burgerId },
      data: {
        inszHash,
        inszVersleuteld: versleutel(insz, `burger:${burgerId}`),
        geboorteHash: geboortehash(insz),
        ...(eersteKeer ? { documentenGevraagdOp: nu() } : {}),
      },
    })
  }
  if (eersteKeer) await addJob(tx, 'geef-eerste-documenten-uit', { burgerId }, { sleutel: `eerste:${burgerId}` })
}
