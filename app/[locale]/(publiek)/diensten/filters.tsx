import { getTranslations } from 'next-intl/server'
import { type Dienstregel, LEVENSGEBEURTENISSEN, THEMAS } from '@/lib/catalogus/dienst-record'
import type { Taal } from '@/lib/tekst/talen'
import { adresVan, type Keuze, past } from './keuze'

type Props = { keuze: Keuze; gevonden: readonly Dienstregel[]; taal: Taal }

/** Themes and moments of a life as links with how much each holds; the one that is on leads back. Closed until wanted. */
export async function Filters({ keuze, gevonden, taal }: Props) {
  const t = await getTranslations('diensten')
  const tel = (anders: Partial<Keuze>) => gevonden.filter((dienst) => past(dienst, { ...keuze, ...anders })).length
  const themas = THEMAS.map((thema) => ({ id: thema, tekst: t(`themas.${thema}`), aantal: tel({ thema }), ...link('thema', thema) }))
  const momenten = LEVENSGEBEURTENISSEN.map((moment) => ({
    id: moment,
    tekst: t(`momenten.${moment}`),
    aantal: tel({ moment }),
    ...link('moment', moment),
  }))
  return (
    <nav aria-label={t('filters')} className="mb-8">
      <Groep titel={t('perThema')} open={keuze.thema !== undefined} filters={themas} />
      <Groep titel={t('perMoment')} open={keuze.moment !== undefined} filters={momenten} />
    </nav>
  )

  function link(soort: 'thema' | 'moment', waarde: string) {
    const actief = keuze[soort] === waarde
    return { actief, href: adresVan(taal, { ...keuze, [soort]: actief ? undefined : waarde }) }
  }
}

type Filter = { id: string; tekst: string; aantal: number; href: string; actief: boolean }

function Groep({ titel, open, filters }: { titel: string; open: boolean; filters: Filter[] }) {
  return (
    <details open={open} className="border-b border-lijn first:border-t">
      <summary className="py-3 font-bold text-merk">{titel}</summary>
      <ul className="flex flex-wrap gap-2 pb-4">
        {filters
          .filter(({ aantal, actief }) => aantal > 0 || actief)
          .map(({ id, tekst, aantal, href, actief }) => (
            <li key={id}>
              <a
                href={href}
                aria-current={actief ? 'true' : undefined}
                className="knop inline-flex min-h-11 items-center gap-2 rounded-vak bg-merk-was px-3.5 py-1 text-[0.95rem] text-merk-diep no-underline hover:underline aria-[current]:bg-merk aria-[current]:text-op-merk"
              >
                {tekst} <span>{aantal}</span>
              </a>
            </li>
          ))}
      </ul>
    </details>
  )
}
