import { Knop } from '@/components/ui/knop'

/** For whom somebody acts, where the documents of that one are if they may be seen, and the way to stop and stay where they are. */
export type Namensgegevens = { tekst: string; stop: string; taal: string; hier: string; documenten?: { href: string; tekst: string } }

/** Says on every page that what is done is done for another. */
export function Namensband({ tekst, stop, taal, hier, documenten }: Namensgegevens) {
  return (
    <div className="niet-afdrukken border-b-4 border-let-op bg-let-op-was">
      <div className="wrap flex max-w-breed flex-wrap items-center gap-x-4">
        <p className="py-2 font-bold">{tekst}</p>
        {documenten && (
          <a href={documenten.href} className="py-2">
            {documenten.tekst}
          </a>
        )}
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
