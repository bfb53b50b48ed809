import { Knop } from '@/components/ui/knop'
import type { Veldprops } from '../vraag'
import { Datumvakken } from './datum'
import { Invoer } from './invoer'
import { Fout, Groep, Kader } from './kader'

/** Several people, each in a group of their own; adding and removing work without JavaScript as well. */
export function Personen(props: Veldprops) {
  const { vraag, woorden } = props
  const { naam, vorm, label, labelInTitel, hint, rijen = 1 } = vraag
  return (
    <Groep id={naam} label={label} labelInTitel={labelInTitel} hint={hint}>
      {Array.from({ length: rijen }, (_, rij) => (
        <Persoon key={`${naam}-${woorden.personen[rij]}`} {...props} rij={rij} />
      ))}
      {rijen < (vorm.max ?? 0) && (
        <Knop soort="rand" name="_actie" value={`erbij:${naam}`}>
          {woorden.erbij}
        </Knop>
      )}
    </Groep>
  )
}

const AUTOCOMPLETE = { voornaam: 'given-name', achternaam: 'family-name', insz: 'off' }

function Persoon({ vraag: { naam, vorm, waarden }, woorden, fout, register, rij }: Veldprops & { rij: number }) {
  const rijNaam = `${naam}-${rij}`
  const datumFout = fout(`${rijNaam}-dag`)
  const vak = (deel: 'voornaam' | 'achternaam' | 'insz') => ({
    ...register(`${rijNaam}-${deel}`),
    label: woorden[deel],
    fout: fout(`${rijNaam}-${deel}`),
    // What a browser remembers is the person at it: offered only where that is who is asked for.
    autoComplete: vorm.zelf ? AUTOCOMPLETE[deel] : 'off',
    inGroep: true,
    defaultValue: waarden[`${rijNaam}-${deel}`]?.[0] ?? '',
  })
  const vakken = (
    <>
      <Invoer {...vak('voornaam')} />
      <Invoer {...vak('achternaam')} />
      {!vorm.alleenNaam && (
        <>
          <Kader fout={datumFout !== undefined} inGroep>
            <fieldset className="min-w-0" aria-describedby={datumFout ? `${rijNaam}-dag-fout` : undefined}>
              <legend>{woorden.geboortedatum}</legend>
              {datumFout && <Fout id={`${rijNaam}-dag`}>{datumFout}</Fout>}
              <Datumvakken naam={rijNaam} waarden={waarden} isFout={datumFout !== undefined} woorden={woorden} register={register} />
            </fieldset>
          </Kader>
          {!vorm.zelf && <Invoer {...vak('insz')} hint={woorden.inszHint} inputMode="numeric" />}
        </>
      )}
    </>
  )
  // One person needs no number and no frame.
  if (vorm.max === 1) return vakken
  return (
    <fieldset className="kaart mb-5 min-w-0 rounded-vak border border-lijn bg-kaart px-3 pb-1 sm:px-5">
      <legend className="-ml-1 px-1 font-bold">{woorden.personen[rij]}</legend>
      {vakken}
      {rij > 0 && (
        <Knop soort="link" name="_actie" value={`rij-weg:${rijNaam}`}>
          {woorden.rijWeg[rij]}
        </Knop>
      )}
    </fieldset>
  )
}
