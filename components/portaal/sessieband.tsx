import { Knop } from '@/components/ui/knop'
import { Sessiewacht, type Wachtwoorden } from './sessiewacht'

/** Until when somebody stays signed in, and the way out. With JavaScript it warns before the end. */
export type Sessiegegevens = { als: string; tot: string; totMoment: string; afmelden: string; terug: string; woorden: Wachtwoorden }

export function Sessieband({ als, tot, totMoment, afmelden, terug, woorden }: Sessiegegevens) {
  return (
    <div className="niet-afdrukken border-b border-lijn text-[0.88rem] text-gedempt">
      <div className="wrap flex max-w-breed flex-wrap items-center gap-x-4">
        <p className="py-2">
          {als}. <span id="sessie-tot">{tot}</span>
        </p>
        <form method="post" action="/api/afmelden" className="ml-auto">
          <input type="hidden" name="terug" value={terug} />
          <Knop soort="link" className="text-[0.88rem]">
            {afmelden}
          </Knop>
        </form>
      </div>
      <Sessiewacht totMoment={totMoment} woorden={woorden} />
    </div>
  )
}
