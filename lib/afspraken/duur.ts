/** What a record says of a visit for its dienst. */
export type Bezoekduur = { minutes: number; perPerson: number }

/** Samples, as long as a dienst says nothing: twenty minutes, and ten for each person more. */
const GEWOON: Bezoekduur = { minutes: 20, perPerson: 10 }

/** Moments begin every ten minutes. */
export const RASTER_MINUTEN = 10
/** A visit is never longer: who comes with more people is asked to call. */
export const MAX_PERSONEN = 6

/** Minutes that a visit takes, by the dienst and the number of people; whole steps of ten. Pure. */
export function duurVan(bezoek: Bezoekduur | undefined, personen: number): number {
  const { minutes, perPerson } = bezoek ?? GEWOON
  const minuten = minutes + perPerson * (Math.min(MAX_PERSONEN, Math.max(1, personen)) - 1)
  return Math.ceil(minuten / RASTER_MINUTEN) * RASTER_MINUTEN
}
