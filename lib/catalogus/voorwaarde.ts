import { z } from 'zod'

/**
 * When a field of a record is asked: a small closed form. A `rule` is a condition that does not fit it; its code is
 * worked out in the `regels.ts` of the dienst, `note` says in words what it means.
 */
export type Voorwaarde =
  | { field: string; in: string[] }
  | { field: string; notIn: string[] }
  | { field: string; is: boolean }
  | { field: string; answered: true }
  | { all: Voorwaarde[] }
  | { any: Voorwaarde[] }
  | { rule: string; note: string }

const waarden = z.array(z.string()).min(1)

export const Voorwaarde: z.ZodType<Voorwaarde> = z.lazy(() =>
  z.union([
    z.strictObject({ field: z.string(), in: waarden }),
    z.strictObject({ field: z.string(), notIn: waarden }),
    z.strictObject({ field: z.string(), is: z.boolean() }),
    z.strictObject({ field: z.string(), answered: z.literal(true) }),
    z.strictObject({ all: z.array(Voorwaarde).min(1) }),
    z.strictObject({ any: z.array(Voorwaarde).min(1) }),
    z.strictObject({ rule: z.string(), note: z.string() }),
  ]),
)

/** What a `rule` code stands for. */
export type Voorwaarderegels<F> = Record<string, (inhoud: Record<string, unknown>, feiten: F) => boolean>

/** Whether a condition holds. A field that was not answered, or not asked, meets no condition. */
export function geldt<F>(voorwaarde: Voorwaarde, inhoud: Record<string, unknown>, feiten: F, regels: Voorwaarderegels<F>): boolean {
  if ('all' in voorwaarde) return voorwaarde.all.every((deel) => geldt(deel, inhoud, feiten, regels))
  if ('any' in voorwaarde) return voorwaarde.any.some((deel) => geldt(deel, inhoud, feiten, regels))
  if ('rule' in voorwaarde) return regels[voorwaarde.rule]?.(inhoud, feiten) ?? false
  const gekozen = keuzes(inhoud[voorwaarde.field])
  if (gekozen.length === 0) return false
  if ('in' in voorwaarde) return gekozen.some((keuze) => voorwaarde.in.includes(String(keuze)))
  if ('notIn' in voorwaarde) return !gekozen.some((keuze) => voorwaarde.notIn.includes(String(keuze)))
  return 'is' in voorwaarde ? gekozen[0] === voorwaarde.is : true
}

/** The fields that a condition looks at. */
export function veldenVan(voorwaarde: Voorwaarde): string[] {
  if ('all' in voorwaarde) return voorwaarde.all.flatMap(veldenVan)
  if ('any' in voorwaarde) return voorwaarde.any.flatMap(veldenVan)
  return 'field' in voorwaarde ? [voorwaarde.field] : []
}

/** The codes of the rules that a condition asks for. */
export function regelcodesVan(voorwaarde: Voorwaarde): string[] {
  if ('all' in voorwaarde) return voorwaarde.all.flatMap(regelcodesVan)
  if ('any' in voorwaarde) return voorwaarde.any.flatMap(regelcodesVan)
  return 'rule' in voorwaarde ? [voorwaarde.rule] : []
}

function keuzes(waarde: unknown): unknown[] {
  return [waarde].flat().filter((keuze) => keuze !== undefined && keuze !== '')
}
