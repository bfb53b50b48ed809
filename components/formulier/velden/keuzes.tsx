import type { InputHTMLAttributes, Ref } from 'react'
import type { Veldprops, Vraag } from '../vraag'
import { Groep } from './kader'

/**
 * One of several, or any of several: each a line as high as a finger. The library of forms does not hold them: it would set
 * them anew when it arrives, and lose what was chosen before.
 */
export function Keuzes({ vraag: { naam, vorm, label, labelInTitel, hint, waarden, opties }, fout }: Veldprops) {
  const type = vorm.soort === 'keuzes' ? 'checkbox' : 'radio'
  return (
    <Keuzegroep
      name={naam}
      type={type}
      label={label}
      labelInTitel={labelInTitel}
      hint={hint}
      fout={fout(naam)}
      opties={opties}
      gekozen={waarden[naam] ?? []}
    />
  )
}

type Vak = InputHTMLAttributes<HTMLInputElement> & { label: string; hint?: string; ref?: Ref<HTMLInputElement> }

type Groepprops = Vak & {
  name: string
  labelInTitel?: boolean
  type: 'radio' | 'checkbox'
  fout?: string
  opties: Vraag['opties']
  gekozen: string[]
}

/** A question with its choices; the first one is where a link to the question leads. */
export function Keuzegroep({ label, labelInTitel, hint, fout, opties, gekozen, ...rest }: Groepprops) {
  return (
    <Groep id={rest.name} label={label} labelInTitel={labelInTitel} hint={hint} fout={fout}>
      {opties.map(({ waarde, label: optie, hint: uitleg }, plaats) => (
        <Aankruisvak
          key={waarde}
          {...rest}
          id={plaats === 0 ? rest.name : `${rest.name}-${plaats}`}
          value={waarde}
          label={optie}
          hint={uitleg}
          defaultChecked={gekozen.includes(waarde)}
        />
      ))}
    </Groep>
  )
}

/** A box or a dot with the words that it stands for. */
export function Aankruisvak({ label, hint, ...rest }: Vak & { id: string }) {
  return (
    <div className="relative flex gap-3 py-2">
      <input className="size-7 shrink-0 accent-merk" aria-describedby={hint ? `${rest.id}-hint` : undefined} {...rest} />
      <div className="min-w-0 pt-0.5">
        <label htmlFor={rest.id} className="block">
          {label}
        </label>
        {hint && (
          <p id={`${rest.id}-hint`} className="text-[0.95rem] text-gedempt">
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}
