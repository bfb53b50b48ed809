import type { StapStand } from '@/lib/aanvragen/formulier-stand'
import type { Bijlagefout } from '@/lib/aanvragen/inhoud'
import type { OpenFormulier } from '@/lib/aanvragen/open-formulier'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { BYTES_PER_MEGABYTE, maxMegabytes, maxSamen } from '@/lib/platform/verzoekgrootte'
import type { Taal } from '@/lib/tekst/talen'
import type { Formuliertekst } from './maak-vragen'

const GEDEELD = ['datum.vorm', 'tekst.te-lang'] as const

/** The sentence of every code that a form may give, for the browser to show as the server does. */
export function alleZinnen(t: Formuliertekst, formulier: EenFormulier, taal: Taal): Record<string, string> {
  return { ...Object.fromEntries(GEDEELD.map((code) => [code, t(`fouten.${code}`)])), ...formulier.tekst[taal].fouten }
}

/** What is wrong with a step that was sent, by control and in words. A step that was not sent yet has no faults. */
export function foutenVan(t: Formuliertekst, { concept, formulier }: OpenFormulier, stap: StapStand, taal: Taal): Record<string, string> {
  const zinnen = alleZinnen(t, formulier, taal)
  const geweigerd = stap.velden.flatMap((veld) => bijlagezin(t, veld, concept.bijlagefouten?.[veld]))
  if (!stap.gestuurd) return Object.fromEntries(geweigerd)
  const fouten = stap.overtredingen.map(({ veld, code }) => [veld, zinnen[code] ?? t('fouten.invoer.onbekend')])
  return Object.fromEntries([...fouten, ...geweigerd])
}

/** The sentence for a file that is too large, with its name left open for the browser. */
export function teGrootZin(t: Formuliertekst): string {
  return t('fouten.bijlage.te-groot', { naam: '{naam}', megabytes: maxMegabytes() })
}

function bijlagezin(t: Formuliertekst, veld: string, fouten: Bijlagefout[] = []): [string, string][] {
  if (fouten.length === 0) return []
  const [megabytes, samen] = [maxMegabytes(), Math.floor(maxSamen() / BYTES_PER_MEGABYTE)]
  return [[veld, fouten.map(({ code, naam }) => t(`fouten.${code}`, { naam, megabytes, samen })).join('. ')]]
}
