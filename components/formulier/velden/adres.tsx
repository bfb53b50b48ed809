import { type Adresdeel, adresdelen } from '@/lib/catalogus/adresdelen'
import { Positie } from '../positie'
import { Straatsuggesties } from '../straatsuggesties'
import type { Veldprops, Veldwoorden } from '../vraag'
import { type BREEDTE, Invoer } from './invoer'
import { Groep } from './kader'

/**
 * An address, or the place where something is: as many boxes as its form asks. What a browser remembers is the address
 * that the person has or leaves, so it is not offered; the streets come from the register.
 */
export function Adres({ vraag: { naam, label, labelInTitel, hint, vorm, waarden }, woorden, fout, register }: Veldprops) {
  const vak = (deel: Adresdeel) => {
    const controle = `${naam}-${deel}`
    return (
      <Invoer
        key={deel}
        {...register(controle)}
        {...woordenVan(deel, vorm.vorm === 'plek', woorden)}
        fout={fout(controle)}
        autoComplete="off"
        inGroep
        breedte={BREED[deel]}
        list={deel === 'straat' ? `${naam}-straten` : undefined}
        defaultValue={waarden[controle]?.[0] ?? ''}
      />
    )
  }
  const delen = adresdelen(vorm)
  const rij = (kies: readonly Adresdeel[]) => delen.filter((deel) => kies.includes(deel)).map(vak)
  return (
    <Groep id={naam} label={label} labelInTitel={labelInTitel} hint={hint}>
      {rij(['straat'])}
      <Straatsuggesties controle={`${naam}-straat`} lijst={`${naam}-straten`} />
      <div className="flex flex-wrap gap-x-6">{rij(['huisnummer', 'bus'])}</div>
      <div className="flex flex-wrap gap-x-6">{rij(['postcode', 'gemeente'])}</div>
      {rij(['omschrijving'])}
      {delen.includes('positie') && (
        <Positie controle={`${naam}-positie`} waarde={waarden[`${naam}-positie`]?.[0] ?? ''} taal={woorden.taal} woorden={woorden.positie} />
      )}
    </Groep>
  )
}

const BREED: Record<Adresdeel, keyof typeof BREEDTE> = {
  straat: 'vol',
  huisnummer: 'kort',
  bus: 'kort',
  postcode: 'kort',
  gemeente: 'vol',
  omschrijving: 'vol',
  positie: 'vol',
}

function woordenVan(deel: Adresdeel, isPlek: boolean, woorden: Veldwoorden): { label: string; hint?: string } {
  if (deel === 'straat') return { label: woorden.straat, hint: isPlek ? woorden.plekStraatHint : woorden.straatHint }
  if (deel === 'bus') return { label: `${woorden.bus} (${woorden.busHint})` }
  if (deel === 'omschrijving') return { label: woorden.plekOmschrijving }
  if (isPlek && deel === 'huisnummer') return { label: woorden.plekHuisnummer }
  if (isPlek && deel === 'postcode') return { label: woorden.plekPostcode }
  if (deel === 'positie') return { label: '' }
  return { label: woorden[deel] }
}
