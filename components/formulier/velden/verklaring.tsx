import { beschrijving, type Veldprops } from '../vraag'
import { Fout, Kader } from './kader'
import { Aankruisvak } from './keuzes'

/** Something that the person says is so. */
export function Verklaring({ vraag: { naam, label, hint, waarden }, fout, register }: Veldprops) {
  const zin = fout(naam)
  return (
    <Kader fout={zin !== undefined}>
      {zin && <Fout id={naam}>{zin}</Fout>}
      <Aankruisvak
        {...register(naam)}
        id={naam}
        type="checkbox"
        value="ja"
        label={label}
        hint={hint}
        aria-invalid={zin ? true : undefined}
        aria-describedby={beschrijving(naam, hint, zin)}
        defaultChecked={waarden[naam]?.includes('ja') ?? false}
      />
    </Kader>
  )
}
