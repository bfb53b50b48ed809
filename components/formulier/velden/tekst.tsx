import type { Veldprops } from '../vraag'
import { Invoer } from './invoer'

/** One line of text. */
export function Tekst({ vraag: { naam, label, labelInTitel, hint, waarden, invoer = {} }, fout, register }: Veldprops) {
  return (
    <Invoer
      {...register(naam)}
      label={label}
      labelInTitel={labelInTitel}
      hint={hint}
      fout={fout(naam)}
      type={invoer.type ?? 'text'}
      autoComplete={invoer.autocomplete ?? 'off'}
      inputMode={invoer.cijfers ? 'decimal' : invoer.kort ? 'numeric' : undefined}
      breedte={invoer.kort ? 'kort' : 'vol'}
      defaultValue={waarden[naam]?.[0] ?? ''}
    />
  )
}
