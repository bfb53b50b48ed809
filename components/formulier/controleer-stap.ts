import { SCHEMAS } from '@/lib/catalogus/schemas.generated'
import { controleBij, leesVelden, type Ruw, type Veldvorm } from '@/lib/catalogus/velden'

/** A fault by control, with its code. */
export type Stapfouten = Record<string, string>

/**
 * Checks the shape of one step in the browser, with the schema that the server uses. This module and the schema are
 * fetched when a form is first touched. What two fields or a register decide, the server decides.
 */
export async function controleerStap(dienst: string, velden: Record<string, Veldvorm>, ruw: Ruw): Promise<Stapfouten> {
  if (!Object.hasOwn(SCHEMAS, dienst)) return {}
  const { schema } = await SCHEMAS[dienst as keyof typeof SCHEMAS]()
  const namen = Object.keys(velden).filter((naam) => naam in schema.shape)
  const kies = schema.pick as unknown as (masker: Record<string, true>) => typeof schema
  const uitkomst = kies.call(schema, Object.fromEntries(namen.map((naam) => [naam, true as const]))).safeParse(leesVelden({ velden }, namen, ruw))
  const fouten: Stapfouten = {}
  for (const { path, message } of uitkomst.error?.issues ?? []) fouten[controleBij({ velden }, path)] ??= message
  return fouten
}
