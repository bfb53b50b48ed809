import type { Niveau } from '@/lib/catalogus/define-dienst'
import { env } from '@/lib/platform/env'

const VOLGORDE: readonly Niveau[] = ['low', 'substantial', 'high']

/** Whether a level is enough for what asks another. */
export function isMinstens(niveau: Niveau, gevraagd: Niveau): boolean {
  return VOLGORDE.indexOf(niveau) >= VOLGORDE.indexOf(gevraagd)
}

/** The strongest of these levels. */
export function sterkste(...niveaus: Niveau[]): Niveau {
  return niveaus.reduce((hoogste, niveau) => (isMinstens(niveau, hoogste) ? niveau : hoogste), 'low')
}

/** The level that a provider's `acr` stands for (APROFIEL_NIVEAUS); an unknown one is the lowest. */
export function niveauVan(acr: string | undefined): Niveau {
  return VOLGORDE.find((niveau) => acrsVan(niveau).includes(acr ?? '')) ?? 'low'
}

/** Every `acr` of this level and above, the lowest first: what is asked of the provider. */
export function acrsVanaf(niveau: Niveau): string[] {
  return VOLGORDE.filter((kandidaat) => isMinstens(kandidaat, niveau)).flatMap(acrsVan)
}

/** A level as it stands in an address; undefined when it is none. */
export function leesNiveau(tekst: string | undefined): Niveau | undefined {
  return VOLGORDE.find((niveau) => niveau === tekst)
}

function acrsVan(niveau: Niveau): string[] {
  return env()
    .APROFIEL_NIVEAUS.split(',')
    .map((paar) => paar.split('='))
    .filter(([, naar]) => naar?.trim() === niveau)
    .map(([acr = '']) => acr.trim())
}
