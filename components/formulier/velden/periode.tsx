import { GRENZEN } from '@/lib/catalogus/grenzen'
import type { Veldprops } from '../vraag'
import { Datumvakken } from './datum'
import { Fout, Groep, Kader } from './kader'

/** From a day to a day: two groups of boxes, each with its own fault. */
export function Periode({ vraag: { naam, label, labelInTitel, hint, waarden }, woorden, fout, register }: Veldprops) {
  return (
    <Groep id={naam} label={label} labelInTitel={labelInTitel} hint={hint}>
      {GRENZEN.map((grens) => {
        const eind = `${naam}-${grens}`
        const zin = fout(`${eind}-dag`)
        return (
          <Kader key={grens} fout={zin !== undefined} inGroep>
            <fieldset className="min-w-0" aria-describedby={zin ? `${eind}-dag-fout` : undefined}>
              <legend>{woorden[grens]}</legend>
              {zin && <Fout id={`${eind}-dag`}>{zin}</Fout>}
              <Datumvakken naam={eind} waarden={waarden} isFout={zin !== undefined} woorden={woorden} register={register} />
            </fieldset>
          </Kader>
        )
      })}
    </Groep>
  )
}
