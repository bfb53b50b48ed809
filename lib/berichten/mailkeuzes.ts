import type { BerichtSoort } from './stuur-bericht'

/** What a citizen may choose to get mail about; every message stands in the inbox whatever was chosen. */
export const MAILKEUZES = ['nieuw', 'vervangen', 'einde', 'concept'] as const
export type Mailkeuze = (typeof MAILKEUZES)[number]

/**
 * What goes by mail for who said nothing. A replacement asks nothing of anybody and comes several times a year: who gets mail that asks
 * nothing stops reading the one that does.
 */
export const MAIL_STANDAARD: Record<Mailkeuze, boolean> = { nieuw: true, vervangen: false, einde: true, concept: true }

/** Where a citizen chooses. */
export const MAILKEUZEPAGINA = '/mijn/documenten/vanzelf#mail'

const KEUZE_VAN: Partial<Record<BerichtSoort, Mailkeuze>> = {
  'documenten-klaar': 'nieuw',
  'document-nieuw': 'nieuw',
  'document-vervangen': 'vervangen',
  'document-eindigt': 'einde',
  'concept-eindigt': 'concept',
}

/** Which choice a message falls under; undefined for what always goes by mail: a case, and a document that is no longer right. Pure. */
export function mailkeuzeVan(soort: BerichtSoort): Mailkeuze | undefined {
  return KEUZE_VAN[soort]
}

/** Messages of which several may come at once, and then go in one mail. */
export const GEBUNDELD: readonly BerichtSoort[] = ['document-nieuw', 'document-vervangen', 'document-eindigt', 'document-gestopt']

/** Whether a message goes in one mail with others that come at the same time. Pure. */
export function isGebundeld(soort: BerichtSoort): boolean {
  return GEBUNDELD.includes(soort)
}
