import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import type { Voorbeelduitkomst } from '@/lib/catalogus/voorbeeld'
import { dagenTussen, plusDagen } from '@/lib/platform/klok'
import type { Recordfeiten } from '@/lib/recordformulier/recordfeiten'
import { BEKENDE, type Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'
import { beantwoordStap } from '@/tests/diensten/beantwoord'
import { speel } from './speel-voorbeeld'

type Ingevuld = Recordvoorbeelden['goed']

/** The examples of a dienst with rules on the form of its record: each has them. */
export async function laadRecordvoorbeelden(slug: string): Promise<Recordvoorbeelden> {
  const { voorbeelden } = (await import(`@/lib/diensten/${slug}/voorbeelden`)) as { voorbeelden: Recordvoorbeelden }
  return voorbeelden
}

/** The example that is right as it would be filled in on another day, without whom it chooses of a household: that is another one. */
export async function goedOpDag({ record, velden }: EenFormulier, dag: string): Promise<Ingevuld> {
  const { goed } = await laadRecordvoorbeelden(record.slug)
  const later = dagenTussen(BEKENDE.vandaag, dag)
  const verschoven = (waarde: string) => (/^\d{4}-\d{2}-\d{2}$/.test(waarde) ? plusDagen(waarde, later) : waarde)
  const isEigen = (controle: string) => {
    const veld = velden[controle]
    return !(veld && 'opties' in veld && typeof veld.opties === 'function')
  }
  const eigen = Object.entries(goed).filter(([controle]) => isEigen(controle))
  return Object.fromEntries(eigen.map(([controle, waarde]) => [controle, typeof waarde === 'string' ? verschoven(waarde) : waarde]))
}

/** Sends an example through the form as the household of the examples, unless `feiten` says otherwise. What it does not say is the first of everything. */
export function speelRecord(formulier: EenFormulier, ingevuld: Ingevuld, feiten: Partial<Recordfeiten> = {}): Voorbeelduitkomst {
  return speel(formulier, { ingevuld: { ...vanzelf(formulier), ...ingevuld }, feiten: { ...BEKENDE, ...feiten } })
}

function vanzelf(formulier: EenFormulier): Ingevuld {
  const namen = Object.keys(formulier.velden)
  const bestanden = namen.filter((naam) => formulier.velden[naam]?.soort === 'bestand').map((naam) => [naam, ['een-bestand']])
  return { ...beantwoordStap(formulier, namen, BEKENDE, 'eerste'), ...Object.fromEntries(bestanden) }
}
