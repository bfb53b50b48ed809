import { getTranslations } from 'next-intl/server'
import { type DienstRecord, isNaTeKijken, isNogNietUitgegeven, type Recorddeel } from '@/lib/catalogus/dienst-record'
import { findDienst, findIngang } from '@/lib/catalogus/find-dienst'
import { openDelen } from '@/lib/catalogus/open-delen'
import { env } from '@/lib/platform/env'
import { pad, type Taal } from '@/lib/tekst/talen'

/** The parts that have a mark in this text; the others say it in a sentence of their own. */
const METMERK: readonly Recorddeel[] = ['description', 'conditions', 'bring', 'procedure', 'channel', 'afterwards', 'exceptions', 'legalBasis']

type Zinnen = { nl: string; en: string }[]

/** Everything to know about a dienst. What the city still has to confirm is said once, on top; each such part has a mark. */
export async function Inhoud({ record, taal }: { record: DienstRecord; taal: Taal }) {
  const t = await getTranslations('diensten')
  const nagaan = t('nagaanMerk')
  // A document that the portal does not issue yet comes another way than its record says.
  const isZoalsBeschreven = !isNogNietUitgegeven(record)
  const isOpen = (over: Recorddeel) => isNaTeKijken(record, over)
  const deel = (titel: string | undefined, zinnen: Zinnen, over: Recorddeel, genummerd = false) => (
    <Deel titel={titel} zinnen={zinnen.map((zin) => zin[taal])} nagaan={isOpen(over) ? nagaan : undefined} genummerd={genummerd} />
  )
  const verwant = record.related.flatMap((slug) => findDienst(slug) ?? findIngang(slug) ?? [])
  const wetten = record.legalBasis.filter(({ source }) => source !== null)
  const groepen = record.audience.map((groep) => t(`doelgroepen.${groep}`))
  const heeftMerk = openDelen(record).some((over) => METMERK.includes(over))
  return (
    <div className="proza max-w-regel">
      {heeftMerk && <p className="text-gedempt">{t('nagaan', { merk: nagaan })}</p>}
      <p>{record.description[taal]}</p>
      {isOpen('description') && <p className="text-gedempt">{nagaan}</p>}
      <h2>{t('wie')}</h2>
      <p>{t('doelgroep', { groepen: new Intl.ListFormat(taal, { type: 'conjunction' }).format(groepen) })}</p>
      {deel(undefined, record.conditions, 'conditions')}
      {deel(t(record.channel === 'appointment' ? 'meebrengenLoket' : 'meebrengen'), record.bring, 'bring')}
      {isZoalsBeschreven && deel(t('hoe'), record.procedure, isOpen('procedure') ? 'procedure' : 'channel', true)}
      {isZoalsBeschreven && deel(t('daarna'), record.afterwards, 'afterwards')}
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
      {wetten.length > 0 && (
        <details className="mt-8!">
          <summary className="w-fit py-2 font-bold">{t('wetgeving')}</summary>
          {isOpen('legalBasis') && <p className="text-gedempt">{nagaan}</p>}
          <ul lang="nl" className="mt-1">
            {wetten.map(({ title }) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </details>
      )}
      {isOpen('other') && <p className="text-gedempt">{t('andersNa', { telefoon: env().STAD_TELEFOON })}</p>}
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

function Deel({ titel, zinnen, nagaan, genummerd }: { titel?: string; zinnen: string[]; nagaan?: string; genummerd: boolean }) {
  if (zinnen.length === 0) return null
  const Lijst = genummerd ? 'ol' : 'ul'
  return (
    <>
      {titel && <h2>{titel}</h2>}
      {nagaan && <p className="text-gedempt">{nagaan}</p>}
      <Lijst>
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </Lijst>
    </>
  )
}

/** Where an exception leads: another dienst or a visit. Which other authority it is, the sentence itself says. */
async function Naar({ route, taal }: { route: string; taal: Taal }) {
  const t = await getTranslations('diensten')
  if (route === 'appointment') return <a href={pad(taal, '/diensten/afspraak-maken')}>{t('maakAfspraak')}</a>
  const slug = route.replace(/^other:/, '')
  const dienst = findDienst(slug) ?? findIngang(slug)
  return dienst ? <a href={pad(taal, `/diensten/${slug}`)}>{dienst.name[taal]}</a> : null
}
