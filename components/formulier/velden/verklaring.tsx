import { beschrijving, type Veldprops } from '../vraag'
import { Fout, Kader } from './kader'
import { Aankruisvak } from './keuzes'

/** Something that the person says is so. */
export function Verklaring({ vraag: { naam, label, hint, waarden }, fout }: Veldprops) {
  return <Vinkvak name={naam} label={label} hint={hint} fout={fout(naam)} defaultChecked={waarden[naam]?.includes('ja') ?? false} />
}

type Props = Omit<Parameters<typeof Aankruisvak>[0], 'id'> & { name: string; fout?: string }

/** One thing to agree to, with its fault. */
export function Vinkvak({ hint, fout, ...rest }: Props) {
  return (
    <Kader fout={fout !== undefined}>
      {fout && <Fout id={rest.name}>{fout}</Fout>}
      <Aankruisvak
        id={rest.name}
        type="checkbox"
        value="ja"
        hint={hint}
        aria-invalid={fout ? true : undefined}
        aria-describedby={beschrijving(rest.name, hint, fout)}
        {...rest}
      />
    </Kader>
  )
}
