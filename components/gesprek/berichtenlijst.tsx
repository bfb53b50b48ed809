import { Merkje } from '@/components/ui/merkje'

/** A message as it is shown. */
export type Getoond = { id: string; tekst: string; wanneer: string; stand?: string; nieuw?: string; isEigen: boolean }

/** What two sides wrote to each other, the oldest first: one's own with another border than the other's. */
export function Berichtenlijst({ label, berichten }: { label: string; berichten: Getoond[] }) {
  return (
    <ol aria-label={label} className="mb-5 flex flex-col gap-3">
      {berichten.map(({ id, tekst, wanneer, stand, nieuw, isEigen }) => (
        <li
          key={id}
          className={`rounded-vak border border-lijn bg-kaart px-4 py-3 ${isEigen ? 'sm:ml-10' : 'border-l-[6px] border-l-merk sm:mr-10'}`}
        >
          <p className="text-[0.93rem] text-gedempt">
            {wanneer} {nieuw && <Merkje toon="info">{nieuw}</Merkje>}
          </p>
          <p className="max-w-regel whitespace-pre-line [overflow-wrap:anywhere]">{tekst}</p>
          {stand && <p className="text-[0.88rem] text-gedempt">{stand}</p>}
        </li>
      ))}
    </ol>
  )
}
