import { Knop } from '@/components/ui/knop'

/** For whom somebody acts, and the way to stop and stay where they are. */
export type Namensgegevens = { tekst: string; stop: string; taal: string; hier: string }

/** Says on every page that what is done is done for another. */
export function Namensband({ tekst, stop, taal, hier }: Namensgegevens) {
  return (
    <div className="niet-afdrukken border-b-4 border-let-op bg-let-op-was">
      <div className="wrap flex max-w-breed flex-wrap items-center gap-x-4">
        <p className="py-2 font-bold">{tekst}</p>
        <form method="post" action="/api/mijn/mandaten/handelen" className="ml-auto">
          <input type="hidden" name="taal" value={taal} />
          <input type="hidden" name="terug" value={hier} />
          <Knop soort="link" name="voor" value="zelf">
            {stop}
          </Knop>
        </form>
      </div>
    </div>
  )
}
