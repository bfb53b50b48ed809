import { codeUitAdres } from '@/app/code-uit-adres'
import { tekstVan } from '@/app/verzoek'
import type { Keuzewaarden } from '@/lib/afspraken/keuze'

/** All of it is carried along in an address, so what is longer than any code or choice of ours is cut off. */
const MAX_CODE = 100
const MAX_NODEN = 20

/** What was filled in before a moment is chosen, by a citizen or by who books for them. */
export function leesKeuzewaarden(formulier: FormData): Keuzewaarden {
  return {
    aanvraag: codeUitAdres(tekstVan(formulier, 'aanvraag')),
    dienst: tekstVan(formulier, 'dienst').slice(0, MAX_CODE),
    personen: tekstVan(formulier, 'personen').slice(0, MAX_CODE),
    noden: formulier
      .getAll('noden')
      .slice(0, MAX_NODEN)
      .map((nood) => String(nood).slice(0, MAX_CODE)),
    taalhulp: tekstVan(formulier, 'taalhulp').slice(0, MAX_CODE),
    anders: tekstVan(formulier, 'anders').slice(0, 2_000),
    postcode: tekstVan(formulier, 'postcode').trim().slice(0, 20),
  }
}
