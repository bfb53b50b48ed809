import type { Databron, Veld } from './define-dienst'
import { controlesVan, type Ruw } from './velden'

/** What was typed so far, and what the city knows. */
type Stand = { ruw: Ruw; feiten: unknown }

/**
 * What the controls of a field hold: what was typed stays as it was typed; what was never asked begins with what is known, else
 * with what the person gave at an earlier question of this form.
 */
export function waardenVan(naam: string, veld: Veld<unknown>, stand: Stand): Ruw {
  return Object.fromEntries(
    controlesVan(naam, veld).map((controle) => [controle, stand.ruw[controle] ?? voorgesteld(naam, veld, stand)[controle] ?? []]),
  )
}

/** Whether anything is known for a field before it is asked. */
export function isVoorgesteld(naam: string, veld: Veld<unknown>, stand: Stand): boolean {
  return Object.values(voorgesteld(naam, veld, stand)).some((waarden) => waarden.some(Boolean))
}

/** Where what stands there comes from, as long as it stands there as it came; never without a value. */
export function bronVan(naam: string, veld: Veld<unknown>, stand: Stand): Databron | 'eerder-in-formulier' | undefined {
  if (!isVoorgesteld(naam, veld, stand) || !isZoalsVoorgesteld(naam, veld, stand)) return undefined
  return isBekend(naam, veld, stand.feiten) ? veld.bron?.(stand.feiten) : 'eerder-in-formulier'
}

function isZoalsVoorgesteld(naam: string, veld: Veld<unknown>, stand: Stand): boolean {
  const voorstel = voorgesteld(naam, veld, stand)
  return controlesVan(naam, veld).every((controle) => {
    const getypt = stand.ruw[controle]
    return getypt === undefined || (getypt[0] ?? '') === (voorstel[controle]?.[0] ?? '')
  })
}

function voorgesteld(naam: string, veld: Veld<unknown>, { ruw, feiten }: Stand): Ruw {
  const controles = controlesVan(naam, veld)
  const bekend = (controle: string) => bekendVan(naam, controle, veld, feiten)
  if (veld.soort !== 'adres' || !veld.zoalsBij || isBekend(naam, veld, feiten)) return Object.fromEntries(controles.map((een) => [een, bekend(een)]))
  const { zoalsBij } = veld
  return Object.fromEntries(controles.map((controle) => [controle, ruw[`${zoalsBij}${controle.slice(naam.length)}`] ?? []]))
}

function isBekend(naam: string, veld: Veld<unknown>, feiten: unknown): boolean {
  return controlesVan(naam, veld).some((controle) => bekendVan(naam, controle, veld, feiten).some(Boolean))
}

function bekendVan(naam: string, controle: string, veld: Veld<unknown>, feiten: unknown): string[] {
  const bekend = 'standaard' in veld ? veld.standaard?.(feiten) : undefined
  if (typeof bekend !== 'object' || Array.isArray(bekend)) return [bekend ?? []].flat()
  return [bekend[controle.slice(naam.length + 1)] ?? []].flat()
}
