/** Why staff withdraw a document; its holder reads it. */
export const INTREKREDENEN = ['fout-in-gegevens', 'ten-onrechte', 'misbruik', 'andere'] as const
export type Intrekreden = (typeof INTREKREDENEN)[number]

export const MAX_TOELICHTING = 1_000
