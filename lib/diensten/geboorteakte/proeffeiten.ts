import type { Feiten } from './regels'
import type { Inhoud } from './schema'

/** Somebody born in the city with one child, whose act is there. */
export function proeffeiten({ vandaag, inhoud: { voorWie } }: { vandaag: string; inhoud: Partial<Inhoud> }): Feiten {
  const insz = 'voorbeeld'
  return {
    vandaag,
    insz,
    persoon: { naam: 'Robin Voorbeeld', geboorteplaats: 'Antwerpen', op: vandaag },
    kinderen: voorWie === 'kind' ? [{ sleutel: 'kind', insz: 'kind', naam: 'Sam Voorbeeld' }] : undefined,
    akte: { insz, gegevens: {} },
  }
}
