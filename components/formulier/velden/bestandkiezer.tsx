import type { InputHTMLAttributes } from 'react'
import { beschrijving } from '../vraag'
import { INVOERSTIJL } from './invoer'
import { Fout, Hint, Kader } from './kader'

type Props = InputHTMLAttributes<HTMLInputElement> & { name: string; label: string; hint: string; fout?: string }

/** A native control for files: they can be dropped on it as well as chosen. */
export function Bestandkiezer({ name, label, hint, fout, ...rest }: Props) {
  return (
    <Kader fout={fout !== undefined}>
      <label htmlFor={name} className="block w-fit text-[1.08rem] font-bold">
        {label}
      </label>
      <Hint id={name}>{hint}</Hint>
      {fout && <Fout id={name}>{fout}</Fout>}
      <input
        id={name}
        name={name}
        type="file"
        aria-invalid={fout ? true : undefined}
        aria-describedby={beschrijving(name, hint, fout)}
        className={`${INVOERSTIJL} mt-1.5 w-full border-dashed py-5 file:mr-3 file:min-h-8 file:rounded-vak file:border-0 file:bg-merk-was file:px-3 file:font-bold file:text-merk`}
        {...rest}
      />
    </Kader>
  )
}
