import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { controlesVan } from '@/lib/catalogus/velden'

/** What nobody means to send, and somebody sends: each value for every box of a form. */
export const SLECHTE_WAARDEN: Record<string, string[]> = {
  'nothing at all': [],
  'only spaces': [' \t '],
  'one sign too many for every box': ['a'.repeat(4_001)],
  'as much as a box takes': ['ë'.repeat(20_000)],
  markup: ['<script>alert(1)</script><img src=x onerror=alert(1)>'],
  'a quote and a query': [`'"); drop table aanvraag; --`],
  emoji: ['👩🏽‍🚀🏳️‍🌈🇧🇪'],
  'marks that turn the direction': ['\u202egnissam\u202c \u200f\u200e\u2066x\u2069'],
  'half a sign': ['\ud800'],
  'what a page never shows': ['\u0000\u0007\u001b[31m'],
  'accents that stand apart': ['e\u0301'.repeat(40)],
  'a number where words belong, and the other way around': ['-1e999'],
  'a day that does not exist': ['2027-02-30'],
  'a name that every object has': ['__proto__', 'constructor'],
  'two answers to one question': ['ja', 'nee'],
  'fifty answers to one question': Array.from({ length: 50 }, (_, nummer) => `keuze-${nummer}`),
}

/** Boxes that no form has. */
export const VREEMDE_CONTROLES: Record<string, string[]> = Object.fromEntries(
  ['__proto__', 'constructor', 'toString', 'vooraf-dag', '_niveau', 'iets'].map((naam) => [naam, ['x']]),
)

/** Every box of a form. */
export function alleControles({ velden }: EenFormulier): string[] {
  return Object.entries(velden).flatMap(([naam, veld]) => controlesVan(naam, veld))
}
