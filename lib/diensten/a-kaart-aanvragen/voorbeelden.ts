import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

/** A first card for somebody; the conditions of `showWhen` are played with the rest. */
export const voorbeelden: Recordvoorbeelden = { goed: {}, bij: {} }
