import { Straatsuggesties } from '../straatsuggesties'
import type { Veldprops } from '../vraag'
import { Invoer } from './invoer'
import { Groep } from './kader'

/**
 * Street, number and box. What a browser remembers is the address that the person leaves, so it is not offered;
 * the streets come from the register.
 */
export function Adres({ vraag: { naam, label, hint, waarden }, woorden, fout, register }: Veldprops) {
  const vak = (deel: 'straat' | 'huisnummer' | 'bus') => ({
    ...register(`${naam}-${deel}`),
    label: woorden[deel],
    fout: fout(`${naam}-${deel}`),
    autoComplete: 'off',
    inGroep: true,
    defaultValue: waarden[`${naam}-${deel}`]?.[0] ?? '',
  })
  return (
    <Groep id={naam} label={label} hint={hint}>
      <Invoer {...vak('straat')} hint={woorden.straatHint} list={`${naam}-straten`} />
      <Straatsuggesties controle={`${naam}-straat`} lijst={`${naam}-straten`} />
      <div className="flex flex-wrap gap-x-6">
        <Invoer {...vak('huisnummer')} breedte="kort" />
        <Invoer {...vak('bus')} label={`${woorden.bus} (${woorden.busHint})`} breedte="kort" />
      </div>
    </Groep>
  )
}
