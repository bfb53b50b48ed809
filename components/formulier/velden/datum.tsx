import type { Veldprops, Vraag } from '../vraag'
import { Invoer } from './invoer'
import { Groep } from './kader'

/** A day in three boxes; a date pasted whole into the first is read as well. */
export function Datum({ vraag, woorden, fout, register }: Veldprops) {
  const { naam, label, labelInTitel, hint } = vraag
  return (
    <Groep id={naam} label={label} labelInTitel={labelInTitel} hint={hint} fout={fout(`${naam}-dag`)}>
      <Datumvakken naam={naam} waarden={vraag.waarden} isFout={fout(`${naam}-dag`) !== undefined} woorden={woorden} register={register} />
    </Groep>
  )
}

type Vakken = Pick<Veldprops, 'woorden' | 'register'> & { naam: string; waarden: Vraag['waarden']; isFout: boolean }

/** The three boxes alone, for a group that has its own words. */
export function Datumvakken({ naam, waarden, isFout, woorden, register }: Vakken) {
  return (
    <div className="flex flex-wrap gap-x-3">
      {(['dag', 'maand', 'jaar'] as const).map((deel) => (
        <Invoer
          key={deel}
          {...register(`${naam}-${deel}`)}
          label={woorden[deel]}
          inGroep
          breedte={deel === 'jaar' ? 'jaar' : 'dag'}
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={isFout ? true : undefined}
          defaultValue={waarden[`${naam}-${deel}`]?.[0] ?? ''}
        />
      ))}
    </div>
  )
}
