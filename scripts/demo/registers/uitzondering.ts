import type { z } from 'zod'
import { isInsz } from '@/lib/gegevens/insz'

/** What the codes say (MAGDA; domain facts 4.4). `onleesbaar` is ours: the question does not have the agreed shape. */
const CODES = {
  '20002': { status: 400, diagnose: 'INSZ is niet geldig' },
  '30001': { status: 404, diagnose: 'Geen gegevens gevonden' },
  '30002': { status: 404, diagnose: 'INSZ is geannuleerd' },
  '30003': { status: 404, diagnose: 'INSZ is niet gekend' },
  '30004': { status: 409, diagnose: 'INSZ is vervangen' },
  '40005': { status: 403, diagnose: 'De bron weigert' },
  '40006': { status: 401, diagnose: 'Geen machtiging' },
  '40099': { status: 403, diagnose: 'Dossier afgesloten wegens overlijden' },
  '99996': { status: 429, diagnose: 'Te veel vragen tegelijk' },
  onleesbaar: { status: 400, diagnose: 'De vraag heeft niet de afgesproken vorm' },
  onbekend: { status: 404, diagnose: 'Dit adres bestaat niet in het register' },
} as const

export type Uitzonderingscode = keyof typeof CODES

/** The register refuses or has nothing, with the source's own code. */
export class Uitzondering extends Error {
  override name = 'Uitzondering'

  constructor(
    readonly code: Uitzonderingscode,
    readonly extra: { NieuwINSZ?: string; Reden?: string } = {},
  ) {
    super(CODES[code].diagnose)
  }

  get status(): number {
    return CODES[this.code].status
  }

  /** How the source writes it. */
  get inhoud(): object {
    return { Code: this.code, Diagnose: this.message, ...this.extra }
  }
}

/** What was asked, in the agreed shape. */
export function leesVraag<S extends z.ZodType>(schema: S, inhoud: unknown): z.infer<S> {
  const gelezen = schema.safeParse(inhoud)
  if (!gelezen.success) throw new Uitzondering('onleesbaar')
  return gelezen.data
}

/** Whether this is a national number; the registers hold test numbers only. */
export function isProefinsz(insz: string): boolean {
  return /^\d{11}$/.test(insz) && isInsz(insz, { demo: true })
}
