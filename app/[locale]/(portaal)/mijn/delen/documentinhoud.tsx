import { useLocale, useTranslations } from 'next-intl'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import type { Onderdeel } from '@/lib/documenten/define-documenttype'
import type { Documentinhoud as Inhoud } from '@/lib/documenten/find-inhoud'

/** What a document says, as its file prints it: its twin for a small screen, a screen reader and a translation. */
export function Documentinhoud({ inhoud: { taal, onderdelen } }: { inhoud: Inhoud }) {
  const t = useTranslations('mijn.document')
  const eigen = useLocale()
  return (
    <section className="mt-9 mb-7">
      <h2 className="mb-2">{t('inhoud')}</h2>
      {taal !== eigen && <p className="mb-4 max-w-regel">{t(`inhoudTaal.${taal}`)}</p>}
      <div lang={taal}>
        {onderdelen.map((deel) => (
          <Deel key={deel.titel} deel={deel} />
        ))}
      </div>
    </section>
  )
}

function Deel({ deel }: { deel: Onderdeel }) {
  if ('regels' in deel) {
    return <Samenvattingslijst titel={deel.titel} kop="h3" regels={deel.regels.map(({ label, waarde }) => ({ id: label, term: label, waarde }))} />
  }
  if ('alineas' in deel) {
    return (
      <section lang={deel.taal} className="kaart mb-7 rounded-vak border border-lijn bg-kaart px-5 py-3">
        <h3 className="mb-2 text-[1.05rem]">{deel.titel}</h3>
        {metNummer(deel.alineas).map(({ nummer, cellen: alinea }) => (
          <p key={nummer} className="mb-3 max-w-regel whitespace-pre-line [overflow-wrap:anywhere]">
            {alinea}
          </p>
        ))}
      </section>
    )
  }
  return (
    <div className="kaart mb-7 rounded-vak border border-lijn bg-kaart px-5 py-3">
      <h3 className="mb-2 text-[1.05rem]">{deel.titel}</h3>
      <table className="tabel-kaart w-full text-left">
        <caption className="sr-only">{deel.titel}</caption>
        <thead>
          <tr className="border-b border-rand">
            {deel.kolommen.map((kolom) => (
              <th key={kolom} scope="col" className="py-2 pr-4">
                {kolom}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {metNummer(deel.rijen).map(({ nummer, cellen: [eerste, ...rest] }) => (
            <tr key={nummer} className="border-b border-lijn align-top last:border-0">
              <th scope="row" className="py-2 pr-4 font-normal max-sm:font-bold">
                {eerste}
              </th>
              {deel.kolommen.slice(1).map((kolom, plaats) => (
                <td key={kolom} data-kop={kolom} className="py-2 pr-4">
                  {rest[plaats]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Two rows of one document may say the same: only their place tells them apart. */
function metNummer<R>(rijen: R[]): { nummer: number; cellen: R }[] {
  return rijen.map((cellen, nummer) => ({ nummer, cellen }))
}
