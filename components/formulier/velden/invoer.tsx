import type { InputHTMLAttributes } from 'react'
import { beschrijving } from '../vraag'
import { Fout, Hint, Kader, labelstijl } from './kader'

const VELD = 'min-h-12 rounded-vak border-2 bg-kaart px-3.5 py-2'
const RAND = 'border-rand aria-[invalid=true]:border-fout'

/** How wide a box is: it says how much is expected. */
export const BREEDTE = { vol: 'w-full max-w-[26rem]', kort: 'w-32', datum: 'w-48', dag: 'w-14', jaar: 'w-20' }

type Props = InputHTMLAttributes<HTMLInputElement> & {
  label: string
  labelInTitel?: boolean
  hint?: string
  fout?: string
  breedte?: keyof typeof BREEDTE
  /** Inside a group the label is lighter. */
  inGroep?: boolean
  ref?: React.Ref<HTMLInputElement>
}

/** One box with its label above, its hint and its fault. */
export function Invoer({ label, labelInTitel, hint, fout, breedte = 'vol', inGroep = false, ...rest }: Props) {
  const naam = rest.name ?? ''
  return (
    <Kader fout={fout !== undefined} inGroep={inGroep}>
      <label htmlFor={naam} className={`block ${inGroep ? 'w-fit' : labelstijl(labelInTitel)}`}>
        {label}
      </label>
      {hint && <Hint id={naam}>{hint}</Hint>}
      {fout && <Fout id={naam}>{fout}</Fout>}
      <input
        id={naam}
        type="text"
        className={`${VELD} ${RAND} ${BREEDTE[breedte]} mt-1.5`}
        aria-invalid={fout ? true : undefined}
        aria-describedby={beschrijving(naam, hint, fout)}
        {...rest}
      />
    </Kader>
  )
}

/** The look of a box, for the few that are no `Invoer`. */
export const INVOERSTIJL = `${VELD} ${RAND}`
