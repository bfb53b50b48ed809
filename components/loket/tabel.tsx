import type { ReactNode } from 'react'

/** One column: its heading, and whether its cell names the row. */
export type Kolom = { id: string; kop: string; naamtRij?: true }

/** A dense table; on a phone each row is a card with the headings beside the values, and nothing where there is no value. */
export function Tabel({ titel, kolommen, rijen }: { titel: string; kolommen: Kolom[]; rijen: { id: string; cellen: Record<string, ReactNode> }[] }) {
  return (
    <table className="tabel-kaart w-full border-collapse rounded-vak bg-kaart text-[0.97rem] max-sm:bg-transparent">
      <caption className="sr-only">{titel}</caption>
      <thead>
        <tr className="border-b border-rand">
          {kolommen.map(({ id, kop }) => (
            <th key={id} scope="col" className="px-3 py-2.5 text-left text-[0.88rem] text-gedempt">
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map(({ id, cellen }) => (
          <tr key={id} className="border-b border-lijn align-baseline sm:hover:bg-merk-was">
            {kolommen.map((kolom) =>
              kolom.naamtRij ? (
                <th key={kolom.id} scope="row" className="px-3 py-2 text-left font-normal whitespace-nowrap max-sm:px-0">
                  {cellen[kolom.id]}
                </th>
              ) : (
                <td key={kolom.id} data-kop={kolom.kop} className="px-3 py-2 max-sm:px-0">
                  {cellen[kolom.id]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
