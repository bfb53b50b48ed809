import type { APIResponse } from '@playwright/test'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { vandaag } from '@/lib/platform/klok'
import { PDF } from '@/tests/aanvragen/bestanden'
import { beantwoordStap, type Voorkeur } from '@/tests/diensten/beantwoord'

/** The answers with which a step is right, as a browser sends them; `goed` is what the example of the dienst answers instead. */
export function juisteStap(
  formulier: EenFormulier,
  velden: readonly string[],
  goed: Record<string, string | string[]>,
  voorkeur: Voorkeur = 'eerste',
): FormData {
  const antwoorden = { ...beantwoordStap(formulier, velden, { vandaag: vandaag(), gezin: [] }, voorkeur), ...goed }
  const formulierdata = new FormData()
  for (const [controle, waarden] of Object.entries(antwoorden)) for (const waarde of [waarden].flat()) formulierdata.append(controle, waarde)
  for (const naam of velden.filter((veld) => formulier.velden[veld]?.soort === 'bestand')) {
    formulierdata.append(naam, new File([PDF], 'bewijs.pdf', { type: 'application/pdf' }))
  }
  return formulierdata
}

/** Where a step of a form is sent to. */
export function stapadres(dienst: string, stap: string): string {
  return `/api/aanvragen/${dienst}/${stap}`
}

/** The page that somebody came to. */
export function paginaVan(antwoord: APIResponse): string {
  return new URL(antwoord.url()).pathname.split('/').at(-1) ?? ''
}
