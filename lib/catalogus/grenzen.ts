/** The two ends of a period. Apart from the reading of fields, like the boxes of an address: a page shows them before anything is checked. */
export const GRENZEN = ['van', 'tot'] as const
