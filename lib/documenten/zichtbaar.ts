import type { Prisma } from '@/prisma/client/client'

/** A document that was issued, or that could not be: while a register is being asked the first time there is nothing to see yet. */
export const ZICHTBAAR = { OR: [{ beletsel: { not: null } }, { versies: { some: {} } }] } satisfies Prisma.DocumentWhereInput
