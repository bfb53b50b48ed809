/** A resident's permit to park: for one car, in the zone of the home, from one day up to and including another. */
export type Vergunning = { nummer: string; nummerplaat: string; zone: string; geldigVan: string; geldigTot: string; ingetrokken: boolean }
