import { type Recordvoorbeelden, WOONT_IN_GENT } from '@/lib/recordformulier/voorbeelden'

/** Somebody of the city who works with children. */
export const voorbeelden: Recordvoorbeelden = { goed: {}, bij: { 'woont-elders': { wel: {}, feiten: { wel: WOONT_IN_GENT } } } }
