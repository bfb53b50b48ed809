/** Somewhere, as degrees north and east. */
export type Plek = readonly [noord: number, oost: number]

/** Where the parts of the city lie, by postcode: rounded to some hundred metres, enough to say which place is near. */
const POSTCODES: Readonly<Record<string, Plek>> = {
  '2000': [51.22, 4.4],
  '2018': [51.205, 4.412],
  '2020': [51.19, 4.385],
  '2030': [51.26, 4.38],
  '2040': [51.345, 4.315],
  '2050': [51.225, 4.375],
  '2060': [51.228, 4.43],
  '2100': [51.215, 4.465],
  '2140': [51.212, 4.44],
  '2150': [51.195, 4.485],
  '2170': [51.247, 4.45],
  '2180': [51.28, 4.42],
  '2600': [51.193, 4.425],
  '2610': [51.168, 4.395],
  '2660': [51.175, 4.355],
}

/** How much shorter a degree to the east is than one to the north, at this latitude. */
const OOST_KORTER = 0.626

/** These places, the nearest to a postcode first; undefined for a postcode outside the city. Pure. */
export function dichtstbij<P extends { plek: Plek }>(plaatsen: readonly P[], postcode: string): P[] | undefined {
  const hier = POSTCODES[postcode]
  return hier && plaatsen.toSorted((een, ander) => afstand(hier, een.plek) - afstand(hier, ander.plek))
}

function afstand([noord, oost]: Plek, [anderNoord, anderOost]: Plek): number {
  return Math.hypot(noord - anderNoord, (oost - anderOost) * OOST_KORTER)
}
