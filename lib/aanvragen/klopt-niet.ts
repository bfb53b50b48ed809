import type { Ruw } from '@/lib/catalogus/velden'

/** Characters of what somebody says. */
export const MAX_KLOPT_NIET = 500

const CONTROLE = '_klopt-'

/** The control in which somebody says what is wrong with a datum that is shown and not asked; no question is called so. */
export function kloptNietControle(code: string): string {
  return `${CONTROLE}${code}`
}

/**
 * What somebody says of what is shown, by code, with what a page sent now: staff read it beside what the register says, and the
 * register stays as it is. What was emptied is taken back; a page on which it did not stand changes nothing. Pure.
 */
export function leesKloptNiet(eerder: Record<string, string> = {}, ruw: Ruw, codes: readonly string[]): Record<string, string> {
  const gestuurd = codes.filter((code) => ruw[kloptNietControle(code)] !== undefined)
  const nieuw = gestuurd.map((code) => [code, (ruw[kloptNietControle(code)]?.[0] ?? '').trim().slice(0, MAX_KLOPT_NIET)] as const)
  const blijft = Object.entries(eerder).filter(([code]) => !gestuurd.includes(code))
  return Object.fromEntries([...blijft, ...nieuw.filter(([, tekst]) => tekst)])
}
