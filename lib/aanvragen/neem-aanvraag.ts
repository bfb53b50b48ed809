import type { Tx } from '@/lib/platform/database'
import { type AanvraagKop, maakKop } from './find-aanvraag'
import { type Deelvraag, vraagVrij, type Werkkring, type Werkselectie } from './list-werk'
import { noteerGebeurtenis } from './noteer-gebeurtenis'
import { isAfgesloten } from './status'
import { vergrendelAanvraag } from './vergrendel-aanvraag'

/**
 * A member of staff starts to handle a case that nobody has; from its first taking on the citizen cannot withdraw it. False when
 * somebody has it already, or when it is done.
 */
export async function neemAanvraag(tx: Tx, aanvraagId: string, medewerkerId: string): Promise<boolean> {
  if (!(await geef(tx, aanvraagId, null, medewerkerId))) return false
  await noteerGebeurtenis(tx, aanvraagId, 'aanvraag.genomen', { soort: 'medewerker', medewerkerId })
  return true
}

/**
 * The first case of this selection that anybody of the team can take, locked until the end of the transaction. Who asks at the same
 * moment gets another one: what one is taking, the next passes over without waiting. `zonder` are cases that are not for them.
 */
export async function findVolgende(
  tx: Tx,
  kring: Werkkring,
  selectie: Werkselectie,
  zonder: readonly string[] = [],
): Promise<AanvraagKop | undefined> {
  const [rij] = await tx.$queryRaw<{ id: string }[]>(vraagVrij(kring, selectie, zonder) satisfies Deelvraag)
  return rij && maakKop(await tx.aanvraag.findUniqueOrThrow({ where: { id: rij.id } }))
}

/** Gives a case to a colleague, from whoever had it when this was decided. False when it is done, or somebody else has it by now. */
export async function wijsToe(
  tx: Tx,
  { aanvraagId, van, aan, door }: { aanvraagId: string; van: string | undefined; aan: string; door: string },
): Promise<boolean> {
  const { aanvraag } = await vergrendelAanvraag(tx, aanvraagId)
  if (isAfgesloten(aanvraag.status) || !(await geef(tx, aanvraagId, van ?? null, aan))) return false
  await noteerGebeurtenis(tx, aanvraagId, 'aanvraag.toegewezen', { soort: 'medewerker', medewerkerId: door }, { aan })
  return true
}

/** Puts a case back in the list of the team, from who had it; `reden` is a code. False when it is done, or they do not have it any more. */
export async function geefVrij(
  tx: Tx,
  { aanvraagId, van, door, reden }: { aanvraagId: string; van: string; door?: string; reden: string },
): Promise<boolean> {
  const { aanvraag } = await vergrendelAanvraag(tx, aanvraagId)
  if (isAfgesloten(aanvraag.status)) return false
  const { count } = await tx.aanvraag.updateMany({ where: { id: aanvraagId, behandelaarId: van }, data: { behandelaarId: null } })
  if (count !== 1) return false
  const dader = door ? { soort: 'medewerker' as const, medewerkerId: door } : { soort: 'systeem' as const }
  await noteerGebeurtenis(tx, aanvraagId, 'aanvraag.vrijgegeven', dader, { van, reden })
  return true
}

/** Hands over who has a case; a case that was not taken yet is from now on. */
async function geef(tx: Tx, id: string, van: string | null, aan: string): Promise<boolean> {
  const nieuw = await tx.aanvraag.updateMany({
    where: { id, status: 'ingediend', behandelaarId: van },
    data: { status: 'in_behandeling', behandelaarId: aan },
  })
  if (nieuw.count === 1) return true
  const bezig = { in: ['in_behandeling', 'wacht_op_burger', 'wacht_op_derde', 'goedgekeurd'] as const }
  const { count } = await tx.aanvraag.updateMany({ where: { id, status: { in: [...bezig.in] }, behandelaarId: van }, data: { behandelaarId: aan } })
  return count === 1
}
