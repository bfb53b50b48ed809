import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { type Burger, getBurger } from '@/lib/burgers/get-burger'
import { db, inTransactie } from '@/lib/platform/database'
import { normaliseerCode } from '@/lib/platform/ids'
import { nu, stadsNu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { mandaatcodehash } from './geef-mandaat'
import { leesBedoeld, standVanRij } from './mandaat'
import { isZelfdeNaam } from './regels'

/** One answer for everything that does not work, so that a code cannot be tried out. */
type Fout = { code: 'werkt-niet' }

/**
 * Accepts an invitation: with its code and the family name of who gave it, by somebody who is called as the giver said. Of two who try at
 * once one has it. The giver is told at once.
 */
export async function neemMandaatAan(
  wie: Pick<Burger, 'burgerId' | 'voornaam' | 'achternaam'>,
  { code: getypt, achternaamGever }: { code: string; achternaamGever: string },
): Promise<Result<{ id: string }, Fout>> {
  const code = normaliseerCode(getypt)
  if (!code?.startsWith('M-')) return mislukt({ code: 'werkt-niet' })
  const codeHash = mandaatcodehash(code)
  const rij = await db.mandaat.findUnique({ where: { codeHash } })
  if (!rij || standVanRij(rij) !== 'uitgenodigd' || rij.geverId === wie.burgerId) return mislukt({ code: 'werkt-niet' })
  const gever = await getBurger(rij.geverId)
  const [voornaam = '', achternaam = ''] = leesBedoeld(rij)
  const past = isZelfdeNaam(gever.achternaam, achternaamGever) && isZelfdeNaam(achternaam, wie.achternaam) && isZelfdeVoornaam(voornaam, wie.voornaam)
  if (!past) return mislukt({ code: 'werkt-niet' })
  return inTransactie(async (tx) => {
    const { count } = await tx.mandaat.updateMany({
      where: { id: rij.id, codeHash, gemachtigdeId: null, beeindigdOp: null, codeTot: { gt: nu() } },
      data: { gemachtigdeId: wie.burgerId, aangenomenOp: stadsNu(), codeHash: null, codeTot: null },
    })
    if (count === 0) return mislukt({ code: 'werkt-niet' })
    await stuurBericht(tx, {
      burgerId: rij.geverId,
      soort: 'mandaat-aangenomen',
      sleutel: `mandaat-aangenomen:${rij.id}`,
      gegevens: { mandaat: rij.id },
    })
    return ok({ id: rij.id })
  })
}

/** Somebody with several first names goes by one of them. */
function isZelfdeVoornaam(bedoeld: string, echt: string): boolean {
  return isZelfdeNaam(bedoeld, echt) || echt.split(/\s+/).some((deel) => isZelfdeNaam(bedoeld, deel))
}
