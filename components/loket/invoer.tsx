import type { ReactNode } from 'react'

/** A fault at a control. */
export type Fout = { veld: string; zin: string }

type Vak = { naam: string; label: string; hint?: string; fouten: Fout[] }

const RAND = 'rounded-vak border-2 bg-kaart px-3 py-2 min-h-12 text-inkt'

/** The faults of a form, on top, each a link to its control. */
export function Foutenlijst({ titel, fouten }: { titel: string; fouten: Fout[] }) {
  if (fouten.length === 0) return null
  return (
    <div role="alert" className="mb-6 rounded-vak border-3 border-fout bg-kaart px-5 py-4">
      <h2 className="text-[1.15rem]">{titel}</h2>
      <ul>
        {fouten.map(({ veld, zin }) => (
          <li key={veld}>
            <a href={`#${veld}`} className="inline-block py-1 text-fout">
              {zin}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** One line of text, a day or a time. */
export function Invoervak({ naam, label, hint, fouten, waarde, soort }: Vak & { waarde: string; soort: 'date' | 'time' | 'text' }) {
  const fout = zinVan(fouten, naam)
  return (
    <Omhulsel fout={fout}>
      <label htmlFor={naam} className="block font-bold">
        {label}
      </label>
      <Uitleg naam={naam} hint={hint} fout={fout} />
      <input
        id={naam}
        name={naam}
        type={soort}
        defaultValue={waarde}
        aria-describedby={beschrijving(naam, hint, fout)}
        aria-invalid={fout ? true : undefined}
        className={`${RAND} ${fout ? 'border-fout' : 'border-rand'} max-w-full`}
      />
    </Omhulsel>
  )
}

/** Several lines of text. */
export function Tekstvak({ naam, label, hint, fouten, waarde }: Vak & { waarde: string }) {
  const fout = zinVan(fouten, naam)
  return (
    <Omhulsel fout={fout}>
      <label htmlFor={naam} className="block font-bold">
        {label}
      </label>
      <Uitleg naam={naam} hint={hint} fout={fout} />
      <textarea
        id={naam}
        name={naam}
        rows={5}
        defaultValue={waarde}
        aria-describedby={beschrijving(naam, hint, fout)}
        aria-invalid={fout ? true : undefined}
        className={`${RAND} ${fout ? 'border-fout' : 'border-rand'} w-full max-w-regel`}
      />
    </Omhulsel>
  )
}

/** One of a few. */
export function Keuzevak({
  naam,
  label,
  hint,
  fouten,
  waarde,
  opties,
}: Vak & { waarde: string; opties: { waarde: string; label: string; hint?: string }[] }) {
  const fout = zinVan(fouten, naam)
  return (
    <Omhulsel fout={fout}>
      <fieldset aria-describedby={beschrijving(naam, hint, fout)}>
        <legend className="font-bold">{label}</legend>
        <Uitleg naam={naam} hint={hint} fout={fout} />
        {opties.map((optie, rang) => (
          <div key={optie.waarde} className="flex gap-3 py-1.5">
            <input
              id={rang === 0 ? naam : `${naam}-${optie.waarde}`}
              type="radio"
              name={naam}
              value={optie.waarde}
              defaultChecked={optie.waarde === waarde}
              aria-describedby={optie.hint ? `${naam}-${optie.waarde}-hint` : undefined}
              className="mt-1 size-6 shrink-0 accent-merk"
            />
            <div>
              <label htmlFor={rang === 0 ? naam : `${naam}-${optie.waarde}`} className="inline-block py-0.5">
                {optie.label}
              </label>
              {optie.hint && (
                <p id={`${naam}-${optie.waarde}-hint`} className="text-[0.9rem] text-gedempt">
                  {optie.hint}
                </p>
              )}
            </div>
          </div>
        ))}
      </fieldset>
    </Omhulsel>
  )
}

/** One of many, in a native list. */
export function Keuzelijst({
  naam,
  label,
  waarde,
  opties,
}: {
  naam: string
  label: string
  waarde: string
  opties: { waarde: string; label: string }[]
}) {
  return (
    <Omhulsel>
      <label htmlFor={naam} className="block font-bold">
        {label}
      </label>
      <select id={naam} name={naam} defaultValue={waarde} className={`${RAND} max-w-full border-rand`}>
        {opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.label}
          </option>
        ))}
      </select>
    </Omhulsel>
  )
}

/** One thing to agree to. */
export function Vinkvak({ naam, label, fouten, waarde }: Omit<Vak, 'hint'> & { waarde: string }) {
  const fout = zinVan(fouten, naam)
  return (
    <Omhulsel fout={fout}>
      <Uitleg naam={naam} fout={fout} />
      <div className="flex gap-3 py-1.5">
        <input
          id={naam}
          type="checkbox"
          name={naam}
          value="ja"
          defaultChecked={waarde === 'ja'}
          aria-describedby={beschrijving(naam, undefined, fout)}
          aria-invalid={fout ? true : undefined}
          className="mt-1 size-6 shrink-0 accent-merk"
        />
        <label htmlFor={naam} className="py-0.5">
          {label}
        </label>
      </div>
    </Omhulsel>
  )
}

function Omhulsel({ fout, children }: { fout?: string; children: ReactNode }) {
  return <div className={`mb-5 min-w-0 ${fout ? 'border-l-4 border-fout pl-4' : ''}`}>{children}</div>
}

function Uitleg({ naam, hint, fout }: { naam: string; hint?: string; fout?: string }) {
  return (
    <>
      {hint && (
        <p id={`${naam}-hint`} className="mb-1 text-[0.93rem] text-gedempt">
          {hint}
        </p>
      )}
      {fout && (
        <p id={`${naam}-fout`} className="mb-1 font-bold text-fout">
          {fout}
        </p>
      )}
    </>
  )
}

function beschrijving(naam: string, hint: string | undefined, fout: string | undefined): string | undefined {
  return [hint ? `${naam}-hint` : '', fout ? `${naam}-fout` : ''].filter(Boolean).join(' ') || undefined
}

function zinVan(fouten: Fout[], naam: string): string | undefined {
  return fouten.find(({ veld }) => veld === naam)?.zin
}
