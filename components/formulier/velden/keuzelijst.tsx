import { beschrijving } from '../vraag'
import { INVOERSTIJL } from './invoer'
import { Fout, Kader } from './kader'

/** One of many, in a native list. */
export function Keuzelijst({
  naam,
  label,
  waarde,
  opties,
  fout,
}: {
  naam: string
  label: string
  waarde: string
  opties: { waarde: string; label: string }[]
  fout?: string
}) {
  return (
    <Kader fout={fout !== undefined}>
      <label htmlFor={naam} className="block w-fit text-[1.08rem] font-bold">
        {label}
      </label>
      {fout && <Fout id={naam}>{fout}</Fout>}
      <select
        id={naam}
        name={naam}
        defaultValue={waarde}
        aria-invalid={fout ? true : undefined}
        aria-describedby={beschrijving(naam, undefined, fout)}
        className={`${INVOERSTIJL} mt-1.5 max-w-full`}
      >
        {opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.label}
          </option>
        ))}
      </select>
    </Kader>
  )
}
