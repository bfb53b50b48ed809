import { z } from 'zod'
import type { Insz } from '@/lib/gegevens/insz'
import { type PerPersoon, vraagVelen } from '../vraag-velen'
import type { Vergunning } from './vergunning'

const GeefVergunningAntwoord = z.object({
  Nummer: z.string(),
  Nummerplaat: z.string(),
  Zone: z.string(),
  GeldigVan: z.iso.date(),
  GeldigTot: z.iso.date(),
  Ingetrokken: z.boolean(),
})

/** The resident's parking permit of each of many people, running or not. Only `lib/inzage` calls this, so that every read leaves its line. */
export function geefVergunningen(inszen: readonly Insz[]): Promise<PerPersoon<Vergunning>> {
  return vraagVelen({ bron: 'parkeren', pad: '/parkeren/GeefVergunningen', schema: GeefVergunningAntwoord, naar: naarVergunning }, inszen)
}

function naarVergunning(antwoord: z.infer<typeof GeefVergunningAntwoord>): Vergunning {
  const { Nummer, Nummerplaat, Zone, GeldigVan, GeldigTot, Ingetrokken } = antwoord
  return { nummer: Nummer, nummerplaat: Nummerplaat, zone: Zone, geldigVan: GeldigVan, geldigTot: GeldigTot, ingetrokken: Ingetrokken }
}
