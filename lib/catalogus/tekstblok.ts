/** What a text for a decision is for. In part is an approval; not to be handled is a refusal. */
export const BLOKSOORTEN = ['goedgekeurd', 'deels', 'geweigerd', 'niet-behandeld'] as const
export type Bloksoort = (typeof BLOKSOORTEN)[number]

/** Which outcome each goes with. */
export const UITKOMST_BIJ: Record<Bloksoort, 'goedgekeurd' | 'geweigerd'> = {
  goedgekeurd: 'goedgekeurd',
  deels: 'goedgekeurd',
  geweigerd: 'geweigerd',
  'niet-behandeld': 'geweigerd',
}

/** A text that staff put in a decision and then change. `{name}` is filled from the case; `[vul in: …]` (`[fill in: …]`) is for them to fill in. */
export type Tekstblok = { titel: string; tekst: string }

/** The texts of a dienst, or those of all, by what they are for. */
export type Tekstblokken = Partial<Record<Bloksoort, Record<string, Tekstblok>>>
