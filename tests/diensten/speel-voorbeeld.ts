import { formulierStand } from '@/lib/aanvragen/formulier-stand'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import type { Voorbeeld, Voorbeelduitkomst } from '@/lib/catalogus/voorbeeld'

/** Sends an example through the form as a person would, every step of it, and says what came of it. */
export function speel(dienst: EenFormulier, { ingevuld, feiten }: Pick<Voorbeeld<unknown>, 'ingevuld' | 'feiten'>): Voorbeelduitkomst {
  const ruw = Object.fromEntries(Object.entries(ingevuld).map(([naam, waarde]) => [naam, [waarde].flat()]))
  const stappen = dienst.stappen.map(({ id }) => id)
  const stand = formulierStand(dienst, { ruw, gestuurd: stappen, feiten })
  const fouten = stand.stappen.filter(({ id }) => stappen.includes(id)).flatMap(({ overtredingen }) => overtredingen)
  if (fouten.length > 0) return { fouten: Object.fromEntries(fouten.map(({ veld, code }) => [veld, code])) }
  if (stand.uitweg) return { uitweg: stand.uitweg.code, soort: stand.uitweg.soort }
  const { afhandeling, documenten, ...rest } = dienst.handelAf(stand.inhoud, feiten)
  return {
    afhandeling,
    redenen: 'redenen' in rest ? rest.redenen : [],
    documenten: documenten.map(({ documenttype }) => documenttype),
    opmerkingen: stand.opmerkingen,
  }
}

/** What the folder of a dienst says by example; `alleenBijBesluit` are reasons that come only when a decision is carried out. */
export type Voorbeelden = { voorbeelden: readonly Voorbeeld<unknown>[]; alleenBijBesluit?: readonly string[] }

/** The examples of a dienst with a form: each has them. */
export function laadVoorbeelden(slug: string): Promise<Voorbeelden> {
  return import(`@/lib/diensten/${slug}/voorbeelden`)
}

/** The codes of the dienst that no example brings about: faults, ways out and reasons. */
export function nietGetoond({ tekst }: EenFormulier, { voorbeelden, alleenBijBesluit = [] }: Voorbeelden): string[] {
  const { fouten, uitwegen, redenen } = tekst.nl
  const getoond = voorbeelden.flatMap(({ uitkomst }) => {
    if ('fouten' in uitkomst) return Object.values(uitkomst.fouten)
    return 'uitweg' in uitkomst ? [uitkomst.uitweg] : [...uitkomst.redenen, ...uitkomst.opmerkingen]
  })
  return [...Object.keys(fouten), ...Object.keys(uitwegen), ...Object.keys(redenen)].filter(
    (code) => !getoond.includes(code) && !alleenBijBesluit.includes(code),
  )
}
