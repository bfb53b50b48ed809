import type { Rol } from '@/prisma/client/client'

/** Who of the staff asks. */
export type Behandelaar = { id: string; rol: Rol; team: string }
