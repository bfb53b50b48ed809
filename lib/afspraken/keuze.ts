import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import type { Overtreding } from '@/lib/catalogus/define-dienst'
import { findDienst } from '@/lib/catalogus/find-dienst'
import { open, sluit } from '@/lib/platform/gesloten'
import { nieuwId } from '@/lib/platform/ids'
import { uren } from '@/lib/platform/klok'
import type { Keuze } from './boek'
import { MAX_PERSONEN } from './duur'
import { HULPTALEN, MAX_ANDERS, NODEN } from './wensen'

/** What was filled in before a moment is chosen, by control. */
export type Keuzewaarden = { aanvraag: string; dienst: string; personen: string; noden: string[]; taalhulp: string; anders: string; postcode: string }
/** What can be wrong with it; each has its sentence. */
export type Keuzefout = 'waarvoor' | 'personen' | 'anders' | 'postcode'
/** What somebody comes for, with where they want to come to. */
export type Boekkeuze = Keuze & { postcode?: string }

const GELDIG = uren(2)
const DOEL = 'boekkeuze'
const DOEL_WAARDEN = 'boekwaarden'

/** What is wrong with what was filled in, at its control. Pure. */
export function controleerKeuze({ dienst, personen, anders, postcode }: Keuzewaarden): Overtreding<Keuzefout>[] {
  const aantal = /^\d$/.test(personen) ? Number(personen) : 0
  return [
    ...(dienst && !findDienst(dienst) ? [{ veld: 'dienst', code: 'waarvoor' as const }] : []),
    ...(aantal >= 1 && aantal <= MAX_PERSONEN ? [] : [{ veld: 'personen', code: 'personen' as const }]),
    ...(anders.length > MAX_ANDERS ? [{ veld: 'anders', code: 'anders' as const }] : []),
    ...(/^(\d{4})?$/.test(postcode) ? [] : [{ veld: 'postcode', code: 'postcode' as const }]),
  ]
}

/** A choice to carry in an address, with a key of its own: however often it is sent, it books once. Of what was filled in right. */
export function sluitKeuze(waarden: Keuzewaarden): string {
  const { aanvraag, dienst, personen, noden, taalhulp, anders, postcode } = waarden
  const keuze: Boekkeuze = {
    sleutel: nieuwId(),
    referentie: aanvraag || undefined,
    dienst: dienst || undefined,
    personen: Number(personen),
    wensen: {
      noden: NODEN.filter((nood) => noden.includes(nood)),
      taalhulp: HULPTALEN.find((taal) => taal === taalhulp),
      anders: anders.trim() || undefined,
    },
    postcode: postcode || undefined,
  }
  return sluit(DOEL, keuze, GELDIG)
}

/** The choice that an address carries; undefined when it is none of ours, or too old. */
export function openKeuze(gesloten: string | undefined): Boekkeuze | undefined {
  return open<Boekkeuze>(DOEL, gesloten)
}

/** What was filled in wrongly, to be shown again. */
export function sluitWaarden(waarden: Keuzewaarden): string {
  return sluit(DOEL_WAARDEN, waarden, GELDIG)
}

/** What was filled in wrongly. */
export function openWaarden(gesloten: string | undefined): Keuzewaarden | undefined {
  return open<Keuzewaarden>(DOEL_WAARDEN, gesloten)
}

/** For which dienst a choice is: that of its case, or the one that was chosen. Undefined when the case is not this citizen's. */
export async function dienstVanKeuze(burgerId: string, { referentie, dienst }: Keuze): Promise<{ dienst?: string } | undefined> {
  if (!referentie) return { dienst }
  const zaak = await findAanvraagKop(referentie, { burgerId })
  return zaak && { dienst: zaak.dienst }
}

/** A moment at a place as a form carries it: `deurne|2026-12-01T08:00:00.000Z`. */
export function leesPlek(tekst: string): { loket: string; van: Date } | undefined {
  const [loket = '', moment = ''] = tekst.split('|')
  const van = new Date(moment)
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00\.000Z$/.test(moment) && !Number.isNaN(van.getTime()) ? { loket, van } : undefined
}

/** The same, written. */
export function schrijfPlek(loket: string, van: Date): string {
  return `${loket}|${van.toISOString()}`
}
