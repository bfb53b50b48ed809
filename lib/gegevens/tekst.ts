import { z } from 'zod'

/** A text that must be there; `code` stands for both a missing and an empty one. */
export function tekst(code: string, max = 200): z.ZodString {
  return z.string(code).trim().min(1, code).max(max, 'tekst.te-lang')
}

/** A text that may be left out; empty counts as left out. */
export function misschienTekst(max = 200): z.ZodOptional<z.ZodString> {
  return z.string().trim().max(max, 'tekst.te-lang').optional()
}

/** One of a few values; `code` stands for a missing and for an unknown one. */
export function keuze<const W extends readonly [string, ...string[]]>(waarden: W, code: string): z.ZodEnum<{ [K in W[number]]: K }> {
  return z.enum(waarden, code)
}
