import { antwoordenVan } from '@/lib/catalogus/antwoorden'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { sleutelHash } from '@/lib/platform/versleuteling'
import type { Taal } from '@/lib/tekst/talen'

/** What everybody reads before they answer. */
export type Instemmingstekst = { aanvrager: string; dag: string; groepen: Record<Taal, Tekstgroep[]> }

/** The answers of one page of the form, in words. */
export type Tekstgroep = { stap: string; titel: string; regels: { veld: string; label: string; isTitel?: boolean; waarde: string }[] }

const WOORDEN = {
  nl: { ja: 'Ja', nee: 'Nee', nietIngevuld: 'Niet ingevuld' },
  en: { ja: 'Yes', nee: 'No', nietIngevuld: 'Not filled in' },
}

/**
 * What is asked to agree to: the answers in words as they are sent, in both languages; not how the applicant is reached, no
 * account number, no files and not who else is asked. Pure.
 */
export function maakInstemmingstekst(
  formulier: EenFormulier,
  wie: Pick<Instemmingstekst, 'aanvrager' | 'dag'>,
  inhoud: Record<string, unknown>,
  feiten: unknown,
): Instemmingstekst {
  const verborgen = formulier.instemming?.nietVoorHen ?? []
  const groepenIn = (taal: Taal): Tekstgroep[] =>
    antwoordenVan(formulier, taal, inhoud, feiten, { ...WOORDEN[taal], bestandsnaam: () => '' })
      .map(({ stap, titel, antwoorden }) => ({
        stap,
        titel,
        regels: antwoorden
          .filter(({ veld }) => !verborgen.includes(veld))
          .map(({ veld, label, isTitel, regels }) => ({ veld, label, isTitel, waarde: regels.join('\n') })),
      }))
      .filter(({ regels }) => regels.length > 0)
  return { ...wie, groepen: { nl: groepenIn('nl'), en: groepenIn('en') } }
}

/** What a text is known by: who agreed, agreed to this one. */
export function hashVan(tekst: string): string {
  return sleutelHash(tekst, 'instemmingstekst')
}
