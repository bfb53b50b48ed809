import type { Veldprops } from '../vraag'
import { INVOERSTIJL, Invoer } from './invoer'
import { Groep, Kader } from './kader'

/** A vehicle: its number plate, and where it is registered. */
export function Voertuig({ vraag: { naam, label, labelInTitel, hint, waarden }, woorden, fout, register }: Veldprops) {
  const [plaat, land] = [`${naam}-plaat`, `${naam}-land`]
  return (
    <Groep id={naam} label={label} labelInTitel={labelInTitel} hint={hint}>
      <Invoer
        {...register(plaat)}
        label={woorden.plaat}
        hint={woorden.plaatHint}
        fout={fout(plaat)}
        inGroep
        breedte="datum"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        defaultValue={waarden[plaat]?.[0] ?? ''}
      />
      <Kader fout={false} inGroep>
        <label htmlFor={land} className="block w-fit">
          {woorden.land}
        </label>
        <select
          {...register(land)}
          id={land}
          defaultValue={waarden[land]?.[0] ?? woorden.landen[0]?.waarde}
          className={`${INVOERSTIJL} mt-1.5 max-w-full`}
        >
          {woorden.landen.map(({ waarde, label: naamVanLand }) => (
            <option key={waarde} value={waarde}>
              {naamVanLand}
            </option>
          ))}
        </select>
      </Kader>
    </Groep>
  )
}
