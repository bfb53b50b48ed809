import type { Overtreding } from '@/lib/catalogus/define-dienst'
import { isoDag } from '@/lib/platform/klok'
import { ontsleutel, versleutel } from '@/lib/platform/versleuteling'
import type { Taak as Rij, TaakSoort, TaakStatus } from '@/prisma/client/client'
import type { Antwoordfout } from './regels'

/** What is asked. */
export type Vraag = { vraag: string; opties?: string[] }

/** What was answered: in words, or the words of the choice. */
export type Antwoord = { tekst?: string; keuze?: string }

/** What the citizen filled in and could not send, and why: at which control, with the name of a file that was not taken. */
export type Taakklad = { tekst: string; keuze: string; overtredingen: Overtreding<Antwoordfout>[] }

/** Something that a citizen is asked, as both sides know it without reading it. */
export type Taakkop = {
  id: string
  aanvraagId: string
  soort: TaakSoort
  status: TaakStatus
  uiterlijk: string
  isVerstreken: boolean
  medewerkerId: string
  gesteldOp: Date
  herinnerdOp?: Date
  geslotenOp?: Date
}

/** The same with what it says. */
export type Taak = Taakkop & Vraag & { antwoord?: Antwoord; klad?: Taakklad }

/** What was asked for a case, the first question first. */
export const VAN_ZAAK = { orderBy: { id: 'asc' as const } }

/** A row without what it says. */
export function maakTaakkop(rij: Omit<Rij, 'vraagVersleuteld' | 'antwoordVersleuteld' | 'kladVersleuteld'>): Taakkop {
  const { id, aanvraagId, soort, status, medewerkerId, gesteldOp } = rij
  return {
    id,
    aanvraagId,
    soort,
    status,
    uiterlijk: isoDag(rij.uiterlijk),
    isVerstreken: rij.status === 'open' && rij.verstrekenOp !== null,
    medewerkerId,
    gesteldOp,
    herinnerdOp: rij.herinnerdOp ?? undefined,
    geslotenOp: rij.geslotenOp ?? undefined,
  }
}

/** A row as it is read. */
export function maakTaak(rij: Rij): Taak {
  const { id, vraagVersleuteld, antwoordVersleuteld, kladVersleuteld } = rij
  return {
    ...maakTaakkop(rij),
    ...pakUit<Vraag>(id, vraagVersleuteld),
    antwoord: antwoordVersleuteld ? pakUit<Antwoord>(id, antwoordVersleuteld) : undefined,
    klad: kladVersleuteld ? pakUit<Taakklad>(id, kladVersleuteld) : undefined,
  }
}

/** Encrypts what a taak says, bound to it: a question or an answer can name anybody. */
export function pakIn(taakId: string, inhoud: Vraag | Antwoord | Taakklad): string {
  return versleutel(JSON.stringify(inhoud), `taak:${taakId}`)
}

/** The field of the files that answer a taak. */
export function bijlageveld(taakId: string): string {
  return `taak:${taakId}`
}

/** Whether a file came as the answer to a taak. */
export function isTaakveld(veld: string): boolean {
  return veld.startsWith('taak:')
}

function pakUit<T>(taakId: string, verpakt: string): T {
  return JSON.parse(ontsleutel(verpakt, `taak:${taakId}`)) as T
}
