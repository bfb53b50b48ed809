import type { Pool } from 'pg'

/** What every answer may use: the database and the city's day. Nothing else lives in the process. */
export type Registers = { pool: Pool; vandaag: () => string }

/** A question: what was sent, not yet checked, and what stands behind the question mark. */
export type Vraag = { inhoud: unknown; zoek: URLSearchParams }

export type Eindpunt = (registers: Registers, vraag: Vraag) => Promise<object>
