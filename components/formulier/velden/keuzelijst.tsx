import { INVOERSTIJL } from './invoer'
import { Kader } from './kader'

/** One of many, in a native list. */
export function Keuzelijst({
  naam,
  label,
  waarde,
  opties,
}: {
  naam: string
  label: string
  waarde: string
  opties: { waarde: string; label: string }[]
}) {
  return (
    <Kader fout={false}>
      <label htmlFor={naam} className="block w-fit text-[1.08rem] font-bold">
        {label}
      </label>
      <select id={naam} name={naam} defaultValue={waarde} className={`${INVOERSTIJL} mt-1.5 max-w-full`}>
        {opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.label}
          </option>
        ))}
      </select>
    </Kader>
  )
}
