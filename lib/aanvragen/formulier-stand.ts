import { z } from 'zod'
import type { EenFormulier, Overtreding, Stap, Uitweg } from '@/lib/catalogus/define-dienst'
import { controleBij, leesVelden, type Ruw } from '@/lib/catalogus/velden'

/** One page of the form as it stands: what was sent of it, and what is still wrong with it. */
export type StapStand = {
  id: string
  velden: string[]
  gestuurd: boolean
  overtredingen: Overtreding[]
  /** Each field on its own is right; the rules between them and the register may still object. */
  vormKlopt: boolean
}

/** A form as it stands: derived from what was typed, never stored. */
export type FormulierStand = {
  inhoud: Record<string, unknown>
  stappen: StapStand[]
  uitweg?: Uitweg
  opmerkingen: string[]
  /** First step that is not sent or not right; undefined when the form is complete. */
  verder?: string
}

/** What a stand is derived from: what was typed, which steps were sent, and the facts. */
export type Ingevuld = { ruw: Ruw; gestuurd: readonly string[]; feiten: unknown }

type EenStap = Stap<string, Record<string, unknown>, unknown>

/**
 * Reads what was typed against the schema and the rules of the dienst. Steps are walked in order: each
 * decides with the answers before it whether it is asked, and an uitweg ends the walk.
 */
export function formulierStand(formulier: EenFormulier, ingevuld: Ingevuld): FormulierStand {
  const { feiten } = ingevuld
  const inhoud: Record<string, unknown> = {}
  const stappen: StapStand[] = []
  let uitweg: Uitweg | undefined
  for (const stap of formulier.stappen as unknown as EenStap[]) {
    if (stap.toonAls && !stap.toonAls(inhoud, feiten)) continue
    stappen.push(leesStap(formulier, stap, ingevuld, inhoud))
    uitweg = stappen.at(-1)?.gestuurd ? formulier.uitweg(inhoud, feiten) : undefined
    if (uitweg) break
  }
  const verder = stappen.find((stap) => !stap.gestuurd || stap.overtredingen.length > 0)?.id
  return { inhoud, stappen, uitweg, opmerkingen: formulier.opmerkingen(inhoud, feiten), verder }
}

/** Adds what is right of a step to `inhoud`, the answers before it, and says what is wrong. */
function leesStap(formulier: EenFormulier, stap: EenStap, { ruw, gestuurd, feiten }: Ingevuld, inhoud: Record<string, unknown>): StapStand {
  const vorm = pick(formulier, stap.velden).safeParse(leesVelden(formulier, stap.velden, ruw), EENMALIG)
  const overtredingen: Overtreding[] = []
  if (vorm.success) Object.assign(inhoud, vorm.data)
  else overtredingen.push(...vorm.error.issues.map(({ path, message }) => ({ veld: controleBij(formulier, path), code: message })))
  const plaats = ({ veld }: Overtreding) => stap.velden.findIndex((naam) => veld === naam || veld.startsWith(`${naam}-`))
  const juist = vorm.success ? {} : juisteVelden(formulier, stap, ruw, vorm.error)
  overtredingen.push(...formulier.regels({ ...inhoud, ...juist }, feiten).filter((overtreding) => plaats(overtreding) >= 0))
  return {
    id: stap.id,
    velden: stap.velden,
    gestuurd: gestuurd.includes(stap.id),
    overtredingen: eersteVanElk(overtredingen.toSorted((een, ander) => plaats(een) - plaats(ander))),
    vormKlopt: vorm.success,
  }
}

/** The fields of a step that are right while another one is not: what the rules say of them need not wait for it. */
function juisteVelden(formulier: EenFormulier, { velden }: EenStap, ruw: Ruw, { issues }: z.ZodError): Record<string, unknown> {
  const juist = velden.filter((naam) => !issues.some(({ path }) => path[0] === naam))
  return pick(formulier, juist).parse(leesVelden(formulier, juist, ruw), EENMALIG)
}

/** Compiling a check costs more than it wins where it checks once. */
const EENMALIG = { jitless: true }

function pick(formulier: EenFormulier, velden: string[]) {
  return z.object(Object.fromEntries(velden.map((naam) => [naam, formulier.schema.shape[naam] as z.ZodType])))
}

/** One fault at a control is enough to mend it. */
function eersteVanElk(overtredingen: Overtreding[]): Overtreding[] {
  return overtredingen.filter(({ veld }, plaats) => overtredingen.findIndex((ander) => ander.veld === veld) === plaats)
}
