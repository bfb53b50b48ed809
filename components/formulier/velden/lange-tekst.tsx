import { beschrijving, type Veldprops } from '../vraag'
import { INVOERSTIJL } from './invoer'
import { Fout, Hint, Kader, labelstijl } from './kader'

/** A few lines of text. */
export function LangeTekst({ vraag: { naam, label, labelInTitel, hint, waarden }, fout, register }: Veldprops) {
  const zin = fout(naam)
  return (
    <Kader fout={zin !== undefined}>
      <label htmlFor={naam} className={`block w-fit ${labelstijl(labelInTitel)}`}>
        {label}
      </label>
      {hint && <Hint id={naam}>{hint}</Hint>}
      {zin && <Fout id={naam}>{zin}</Fout>}
      <textarea
        {...register(naam)}
        id={naam}
        rows={5}
        className={`${INVOERSTIJL} mt-1.5 w-full max-w-regel`}
        aria-invalid={zin ? true : undefined}
        aria-describedby={beschrijving(naam, hint, zin)}
        defaultValue={waarden[naam]?.[0] ?? ''}
      />
    </Kader>
  )
}
