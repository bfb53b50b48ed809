import { z } from 'zod'
import { schemaVanVeld } from '@/lib/catalogus/schema-van-veld'
import { SCHEMAS } from '@/lib/catalogus/schemas.generated'
import { controleBij, leesVelden, type Ruw, type Veldvorm } from '@/lib/catalogus/velden'

/** A fault by control, with its code. */
export type Stapfouten = Record<string, string>

/**
 * Checks the shape of one step in the browser, with the schema that the server uses. This module and the schema are
 * fetched when a form is first touched. What two fields or a register decide, the server decides.
 */
export async function controleerStap(dienst: string, velden: Record<string, Veldvorm>, ruw: Ruw): Promise<Stapfouten> {
  const namen = Object.keys(velden)
  const schema = await schemaVoor(dienst, velden)
  const uitkomst = schema.safeParse(leesVelden({ velden }, namen, ruw))
  const fouten: Stapfouten = {}
  for (const { path, message } of uitkomst.error?.issues ?? []) fouten[controleBij({ velden }, path)] ??= message
  return fouten
}

/** The schema that the dienst has, or what each field of a record asks. A field without either is not checked here. */
async function schemaVoor(dienst: string, velden: Record<string, Veldvorm>) {
  const eigen = Object.hasOwn(SCHEMAS, dienst) ? await SCHEMAS[dienst as keyof typeof SCHEMAS]() : undefined
  const vorm: Record<string, z.ZodType> = eigen?.schema.shape ?? {}
  const schemas = Object.entries(velden).map(([naam, veld]) => [naam, vorm[naam] ?? (veld.eis ? schemaVanVeld(naam, veld) : z.unknown())] as const)
  return z.object(Object.fromEntries(schemas))
}
