import { getTranslations } from 'next-intl/server'
import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import { findDienst } from '@/lib/catalogus/find-dienst'
import { env } from '@/lib/platform/env'
import { pad, type Taal } from '@/lib/tekst/talen'

type Zinnen = { nl: string; en: string }[]

/** Everything to know about a dienst. A part that the city still has to confirm says so before it begins. */
export async function Inhoud({ record, taal }: { record: DienstRecord; taal: Taal }) {
  const t = await getTranslations('diensten')
  const nagaan = t('nagaan', { telefoon: env().STAD_TELEFOON })
  const isOpen = (over: string) => record.unverified.some(({ about }) => about === over)
  const deel = (titel: string, zinnen: Zinnen, over: string, genummerd = false) => (
    <Deel titel={titel} zinnen={zinnen.map((zin) => zin[taal])} nagaan={isOpen(over) ? nagaan : undefined} genummerd={genummerd} />
  )
  const verwant = record.related.flatMap((slug) => findDienst(slug) ?? [])
  return (
    <div className="proza max-w-regel">
      <p>{record.description[taal]}</p>
      {deel(t('wie'), record.conditions, 'conditions')}
      {deel(t('meebrengen'), record.bring, 'bring')}
      {deel(t('hoe'), record.procedure, 'channel', true)}
      {deel(t('daarna'), record.afterwards, 'afterwards')}
      {record.exceptions.length > 0 && (
        <>
          <h2>{t('uitzonderingen')}</h2>
          {isOpen('exceptions') && <p className="text-gedempt">{nagaan}</p>}
          <ul>
            {record.exceptions.map((uitzondering) => (
              <li key={uitzondering.nl}>
                {uitzondering[taal]} <Naar route={uitzondering.route} taal={taal} />
              </li>
            ))}
          </ul>
        </>
      )}
      {record.legalBasis.length > 0 && (
        <details className="mt-8!">
          <summary className="w-fit py-2 font-bold">{t('wetgeving')}</summary>
          <ul lang="nl" className="mt-1">
            {record.legalBasis.map(({ title }) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </details>
      )}
      {verwant.length > 0 && (
        <>
          <h2>{t('verwant')}</h2>
          <ul className="list-none! pl-0!">
            {verwant.map(({ slug, name }) => (
              <li key={slug}>
                <a href={pad(taal, `/diensten/${slug}`)} className="inline-block py-1.5">
                  {name[taal]}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Deel({ titel, zinnen, nagaan, genummerd }: { titel: string; zinnen: string[]; nagaan?: string; genummerd: boolean }) {
  if (zinnen.length === 0) return null
  const Lijst = genummerd ? 'ol' : 'ul'
  return (
    <>
      <h2>{titel}</h2>
      {nagaan && <p className="text-gedempt">{nagaan}</p>}
      <Lijst>
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </Lijst>
    </>
  )
}

/** A link to the dienst that an exception leads to, if the catalogue has it. */
function Naar({ route, taal }: { route: string; taal: Taal }) {
  const dienst = route.startsWith('other:') ? findDienst(route.slice('other:'.length)) : undefined
  return dienst ? <a href={pad(taal, `/diensten/${dienst.slug}`)}>{dienst.name[taal]}</a> : null
}
