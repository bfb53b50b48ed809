import type { WachtOp } from '@/lib/catalogus/define-dienst'
import type { AanvraagStatus } from '@/prisma/client/client'

/**
 * Which status may follow which; mapped to DOSIS (domain facts 8). A status that is not listed here does not
 * compile, so that nobody adds one without deciding what may come next.
 */
export const VOLGT_OP = {
  concept: ['ingediend', 'wacht_op_derde', 'afgerond'],
  ingediend: ['in_behandeling', 'ingetrokken', 'stopgezet'],
  in_behandeling: ['wacht_op_derde', 'wacht_op_burger', 'goedgekeurd', 'geweigerd', 'afgerond', 'stopgezet'],
  // Also sent, and waiting for the consent of others before it starts: from there to the start, or to its end.
  wacht_op_derde: ['ingediend', 'ingetrokken', 'stopgezet', 'in_behandeling', 'wacht_op_burger'],
  wacht_op_burger: ['in_behandeling', 'wacht_op_derde', 'afgerond', 'stopgezet'],
  // Back to staff when a register refuses to carry the decision out.
  goedgekeurd: ['afgerond', 'in_behandeling'],
  geweigerd: [],
  ingetrokken: [],
  afgerond: [],
  stopgezet: [],
} as const satisfies Record<AanvraagStatus, readonly AanvraagStatus[]>

/** Whether an aanvraag may go from one status to another. */
export function magNaar(van: AanvraagStatus, naar: AanvraagStatus): boolean {
  return (VOLGT_OP[van] as readonly AanvraagStatus[]).includes(naar)
}

/** Whether nothing more will happen. */
export function isAfgesloten(status: AanvraagStatus): boolean {
  return VOLGT_OP[status].length === 0
}

/** The status of a case that waits for somebody; a decided case keeps its decision. */
export const STATUS_BIJ: Record<WachtOp, AanvraagStatus> = {
  medewerker: 'in_behandeling',
  niemand: 'in_behandeling',
  derde: 'wacht_op_derde',
  burger: 'wacht_op_burger',
}
