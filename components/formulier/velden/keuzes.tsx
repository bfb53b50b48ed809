import type { Veldprops } from '../vraag'
import { Groep } from './kader'

/** One of several, or any of several: each a line as high as a finger. */
export function Keuzes({ vraag: { naam, vorm, label, labelInTitel, hint, waarden, opties }, fout, register }: Veldprops) {
  const type = vorm.soort === 'keuzes' ? 'checkbox' : 'radio'
  return (
    <Groep id={naam} label={label} labelInTitel={labelInTitel} hint={hint} fout={fout(naam)}>
      {opties.map(({ waarde, label: optie, hint: uitleg }, plaats) => (
        <Aankruisvak
          key={waarde}
          {...register(naam)}
          id={plaats === 0 ? naam : `${naam}-${plaats}`}
          type={type}
          value={waarde}
          label={optie}
          hint={uitleg}
          defaultChecked={waarden[naam]?.includes(waarde) ?? false}
        />
      ))}
    </Groep>
  )
}

type Props = React.InputHTMLAttributes<HTMLInputElement> & { id: string; label: string; hint?: string; ref?: React.Ref<HTMLInputElement> }

/** A box or a dot with the words that it stands for. */
export function Aankruisvak({ label, hint, ...rest }: Props) {
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
