import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

const leden = (aantal: number) =>
  Object.fromEntries(
    Array.from({ length: aantal }, (_, rij) => [
      [`leden-${rij}-voornaam`, `Lid ${rij + 1}`],
      [`leden-${rij}-achternaam`, 'Peeters'],
    ]).flat(),
  )
const GROTE_GROEP = { soortGroep: 'met-4-of-meer-mensen-zonder' }

/** Three people and a car of one of them. */
export const voorbeelden: Recordvoorbeelden = {
  goed: leden(2),
  bij: {
    'leden.te-veel': { wel: leden(3), niet: leden(1) },
    'leden.te-weinig': { wel: GROTE_GROEP, niet: { ...GROTE_GROEP, ...leden(3) } },
    bedrijfsauto: { wel: { eigenaar: 'bedrijfsauto-of-leasing' }, niet: { eigenaar: 'van-een-ander-lid' } },
    organisatie: { wel: { ...leden(3), soortGroep: 'met-4-of-meer-mensen-met-een' } },
  },
}
