import type { BerichtSoort } from './stuur-bericht'

/** What a citizen may choose to get mail about; every message stands in the inbox whatever was chosen. */
export const MAILKEUZES = ['nieuw', 'vervangen', 'einde', 'gesprek', 'concept'] as const
export type Mailkeuze = (typeof MAILKEUZES)[number]

/**
 * What goes by mail for who said nothing. A replacement asks nothing of anybody and comes several times a year: who gets mail that asks
 * nothing stops reading the one that does.
 */
export const MAIL_STANDAARD: Record<Mailkeuze, boolean> = { nieuw: true, vervangen: false, einde: true, gesprek: true, concept: true }

/** Where a citizen chooses. */
export const MAILKEUZEPAGINA = '/mijn/documenten/vanzelf#mail'

const KEUZE_VAN: Partial<Record<BerichtSoort, Mailkeuze>> = {
  'documenten-klaar': 'nieuw',
  'document-nieuw': 'nieuw',
  'document-vervangen': 'vervangen',
  'document-eindigt': 'einde',
  gespreksbericht: 'gesprek',
  'concept-eindigt': 'concept',
}

/** Which choice a message falls under; undefined for what always goes by mail: what happens to a case, and a document that is no longer right. Pure. */
export function mailkeuzeVan(soort: BerichtSoort): Mailkeuze | undefined {
  return KEUZE_VAN[soort]
}

/** Messages of which several may come at once, and then go in one mail: those about documents, and those that staff write about a case. */
export const BUNDELS = {
  documenten: ['document-nieuw', 'document-vervangen', 'document-eindigt', 'document-gestopt'],
  gesprek: ['gespreksbericht'],
} as const satisfies Record<string, readonly BerichtSoort[]>
export type Bundel = keyof typeof BUNDELS

/** With which others a message goes in one mail when they come at the same time; undefined when it goes alone. Pure. */
export function bundelVan(soort: BerichtSoort): Bundel | undefined {
  return (Object.keys(BUNDELS) as Bundel[]).find((bundel) => (BUNDELS[bundel] as readonly BerichtSoort[]).includes(soort))
}
