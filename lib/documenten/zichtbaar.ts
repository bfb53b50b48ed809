import type { Prisma } from '@/prisma/client/client'
import { GEEN_RECHT } from './define-documenttype'

/**
 * A document that was issued, or that could not be though its holder is entitled to it: while a register is being asked the
 * first time there is nothing to see yet, and what somebody never had a right to is no document of theirs.
 */
export const ZICHTBAAR = { OR: [{ beletsel: { not: null, notIn: [GEEN_RECHT] } }, { versies: { some: {} } }] } satisfies Prisma.DocumentWhereInput
