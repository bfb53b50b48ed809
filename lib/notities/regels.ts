export const MAX_NOTITIE = 2_000

/** What can be wrong with a note; each has its sentence. */
export type Notitiefout = 'notitie.leeg' | 'notitie.lang'

/** What is wrong with a note; undefined when it can be kept. Pure. */
export function controleerNotitie(tekst: string): Notitiefout | undefined {
  if (!tekst) return 'notitie.leeg'
  return tekst.length > MAX_NOTITIE ? 'notitie.lang' : undefined
}

/** A note as it was typed, with the line ends that a browser sends brought back to one, and without signs that print nothing. Pure. */
export function leesNotitie(getypt: string): string {
  return getypt
    .replaceAll('\r\n', '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
}
