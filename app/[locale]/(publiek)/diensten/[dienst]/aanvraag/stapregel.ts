import type { OpenFormulier } from '@/lib/aanvragen/open-formulier'
import { route, UITWEG } from '@/lib/aanvragen/plaats'
import { dagVan, nu } from '@/lib/platform/klok'
import { toonMoment, toonTijd } from '@/lib/tekst/datum'
import type { Taal } from '@/lib/tekst/talen'
import type { Formuliertekst } from './maak-vragen'

/** Which step this is of how many, and since when it is safe: "Adreswijziging, stap 2 van 5. Bewaard om 10.42 uur." */
export function stapregel(t: Formuliertekst, { formulier, concept, stand }: OpenFormulier, plaats: string, taal: Taal): string {
  const dienst = formulier.record.name[taal]
  const stappen = route(stand).filter((naam) => naam !== UITWEG)
  const eindigt = stand.uitweg?.soort === 'informatie' || plaats === UITWEG
  const waar = eindigt ? t('zonderNummer', { dienst }) : t('stap', { dienst, nummer: stappen.indexOf(plaats) + 1, totaal: stappen.length })
  return Object.keys(concept.ruw).length > 0 ? `${waar} ${bewaard(t, concept.bewaardOp, taal)}` : waar
}

/** The title of a page of the form. */
export function titelVan({ formulier }: Pick<OpenFormulier, 'formulier'>, stap: string, taal: Taal): string {
  return formulier.tekst[taal].stappen[stap]?.titel ?? stap
}

function bewaard(t: Formuliertekst, op: Date, taal: Taal): string {
  return dagVan(op) === dagVan(nu()) ? t('bewaard', { moment: toonTijd(taal, op) }) : t('bewaardOp', { moment: toonMoment(taal, op) })
}
