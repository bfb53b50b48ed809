import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Stapkop } from '@/components/formulier/stapkop'
import { Acties, KnopLink } from '@/components/ui/knop'
import { Pagina, Terug } from '@/components/ui/pagina'
import { OVERZICHT, UITWEG, vorigePlaats } from '@/lib/aanvragen/plaats'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { env } from '@/lib/platform/env'
import { pad } from '@/lib/tekst/talen'
import { Hulp } from '../hulp'
import { NietOpen, titelVanGesloten } from '../niet-open'
import { formulierAdres, openPagina } from '../open-pagina'
import { stapregel } from '../stapregel'

type Props = { params: Promise<{ dienst: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ dienst }, taal, t] = await Promise.all([params, getLocale(), getTranslations('formulier')])
  const pagina = await openPagina(dienst, UITWEG, taal)
  const { formulier, open } = pagina
  const titel = open ? formulier.tekst[taal].uitwegen[open.stand.uitweg?.code ?? '']?.titel : t(titelVanGesloten(pagina))
  return { title: `${titel ?? t('bron.titel')} - ${formulier.record.name[taal]}` }
}

/** Why this cannot be finished online, what to bring, and the way on: a visit, or what to do instead. */
export default async function Page({ params }: Props) {
  const [{ dienst }, taal, t] = await Promise.all([params, getLocale(), getTranslations('formulier')])
  const pagina = await openPagina(dienst, UITWEG, taal)
  const { formulier, open, zonderAanmelding } = pagina
  if (!open) return <NietOpen pagina={pagina} plaats={UITWEG} taal={taal} />
  const { uitweg } = open.stand
  const tekst = uitweg && formulier.tekst[taal].uitwegen[uitweg.code]
  if (!tekst) notFound()
  const vorige = vorigePlaats(open.stand, UITWEG)
  const telefoon = env().STAD_TELEFOON
  return (
    <Pagina breedte="smal">
      <Terug href={vorige ? formulierAdres(taal, dienst, vorige) : pad(taal, `/diensten/${dienst}`)}>{t('uitweg.ander')}</Terug>
      <Stapkop stap={stapregel(t, open, UITWEG, taal)} titel={tekst.titel} />
      <div className="proza max-w-regel">
        {tekst.uitleg.map((alinea) => (
          <p key={alinea}>{alinea}</p>
        ))}
        {tekst.meebrengen.length > 0 && (
          <>
            <h2>{t('uitweg.meebrengen')}</h2>
            <ul>
              {tekst.meebrengen.map((stuk) => (
                <li key={stuk}>{stuk}</li>
              ))}
            </ul>
          </>
        )}
        <p>{t('uitweg.bel', { telefoon })}</p>
        {uitweg.soort === 'afspraak' && <p>{t(zonderAanmelding ? 'uitweg.afspraakAanmelden' : 'uitweg.afspraakUitleg')}</p>}
      </div>
      <Acties>
        {uitweg.soort === 'afspraak' ? (
          <KnopLink href={formulierAdres(taal, dienst, OVERZICHT)}>{t('uitweg.afspraak')}</KnopLink>
        ) : (
          informatie(uitweg.naar)
        )}
      </Acties>
      <Hulp
        wegAdres={formulierAdres(taal, dienst, 'weg')}
        los={zonderAanmelding}
        namens={open.concept.eigenaar.door !== undefined}
        waar={{ dienst, stap: UITWEG }}
      />
    </Pagina>
  )

  function informatie(naar: string | undefined) {
    if (!naar && zonderAanmelding) return <KnopLink href={pad(taal, '/diensten')}>{t('uitweg.naarDiensten')}</KnopLink>
    if (!naar) return <KnopLink href={pad(taal, '/mijn')}>{t('uitweg.klaar')}</KnopLink>
    return <KnopLink href={pad(taal, `/diensten/${naar}`)}>{t('uitweg.naar', { dienst: dienstnaam(naar, taal) })}</KnopLink>
  }
}
