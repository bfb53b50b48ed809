import type { TextareaHTMLAttributes } from 'react'
import { beschrijving, type Veldprops } from '../vraag'
import { INVOERSTIJL } from './invoer'
import { Fout, Hint, Kader, labelstijl } from './kader'

/** A few lines of text. */
export function LangeTekst({ vraag: { naam, label, labelInTitel, hint, waarden }, fout, register }: Veldprops) {
  return (
    <Tekstvlak {...register(naam)} label={label} labelInTitel={labelInTitel} hint={hint} fout={fout(naam)} defaultValue={waarden[naam]?.[0] ?? ''} />
  )
}

type Props = TextareaHTMLAttributes<HTMLTextAreaElement> & {
  label: string
  labelInTitel?: boolean
  hint?: string
  fout?: string
  ref?: React.Ref<HTMLTextAreaElement>
}

/** A box of several lines with its label above, its hint and its fault. */
export function Tekstvlak({ label, labelInTitel, hint, fout, ...rest }: Props) {
  const naam = rest.name ?? ''
  return (
    <Kader fout={fout !== undefined}>
      <label htmlFor={naam} className={`block ${labelstijl(labelInTitel)}`}>
        {label}
      </label>
      {hint && <Hint id={naam}>{hint}</Hint>}
      {fout && <Fout id={naam}>{fout}</Fout>}
      <textarea
        id={naam}
        rows={5}
        className={`${INVOERSTIJL} mt-1.5 w-full max-w-regel`}
        aria-invalid={fout ? true : undefined}
        aria-describedby={beschrijving(naam, hint, fout)}
        {...rest}
      />
    </Kader>
  )
}
