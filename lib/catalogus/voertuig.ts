/** Where vehicles are registered that come to the city most; the last is everywhere else. */
export const LANDEN = ['BE', 'NL', 'FR', 'DE', 'LU', 'GB', 'ander'] as const

/** The boxes of a vehicle. Apart from the reading of fields, since a page shows them before anything is checked. */
export const VOERTUIGDELEN = ['plaat', 'land'] as const
