import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { poortAdres } from '@/app/poort'
import { Acties, Knop } from '@/components/ui/knop'
import { Merkje } from '@/components/ui/merkje'
import { Pagina, Terug } from '@/components/ui/pagina'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { findAfspraakMetId } from '@/lib/afspraken/agenda'
import { getLoket } from '@/lib/afspraken/loketten'
import { VOLGT_OP } from '@/lib/afspraken/stand'
import type { Bezoekstap } from '@/lib/afspraken/zet-status'
import { eisMedewerker } from '@/lib/auth/eis'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { openBezoek } from '@/lib/loket/agenda'
import { dagVan, vandaag } from '@/lib/platform/klok'
import { toonMoment, toonTijd } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { BEZOEKTOON } from '../../dag'
import { Verborgen } from '../../deur'
import { type Agendavraag, agendaAdres } from '../../kies'
import { Agendameldingen } from '../../meldingen'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Agendavraag> }

const STAPPEN: readonly Bezoekstap[] = ['aangemeld', 'opgeroepen', 'afgelopen', 'niet_gekomen']

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await eisMedewerker('agenda-zien')
  const [t, afspraak] = await Promise.all([getTranslations('agenda.bezoek'), findAfspraakMetId((await params).id)])
  return { title: t('titel', { code: afspraak?.code ?? '' }) }
}

/** One visit at the desk: who comes and what they need, and everything that can be done with it now. */
export default async function Page({ params, searchParams }: Props) {
  const { medewerker } = await eisMedewerker('agenda-zien')
  const [{ id }, vraag, taal, t, ta] = await Promise.all([
    params,
    searchParams.then(elkEenmaal<Agendavraag>),
    getLocale(),
    getTranslations('agenda'),
    getTranslations('afspraken'),
  ])
  const geopend = await openBezoek(medewerker, id)
  if (!geopend.ok && geopend.fout.code === 'beschermd') {
    redirect(poortAdres(taal, medewerker.id, geopend.fout.betrokkene, pad(taal, `/loket/agenda/bezoek/${id}`)))
  }
  if (!geopend.ok) notFound()
  const { afspraak, naam, wensen, referentie } = geopend.waarde
  const { code, status, loket, balie, van, tot, dienst, personen } = afspraak
  const dag = dagVan(van)
  const nodig = [
    ...wensen.noden.map((nood) => ta(`nieuw.nood.${nood}`)),
    ...(wensen.taalhulp ? [ta(`nieuw.taal.${wensen.taalhulp}`)] : []),
    ...(wensen.anders ? [wensen.anders] : []),
  ]
  const mogelijk = STAPPEN.filter((stap) => (VOLGT_OP[status] as readonly string[]).includes(stap) && dag <= vandaag())
  const verborgen = { taal, id, loket, dag, terug: 'bezoek' }
  return (
    <Pagina breedte="smal">
      <Terug href={pad(taal, agendaAdres({ loket, dag }))}>{t('bezoek.terug')}</Terug>
      <Agendameldingen {...vraag} code={code} />
      <h1>{t('bezoek.titel', { code })}</h1>
      <p className="mb-4">
        <Merkje toon={BEZOEKTOON[status]}>{t(`status.${status}`, { balie })}</Merkje>
      </p>
      <Samenvattingslijst
        regels={[
          { id: 'wie', term: t('bezoek.wie'), waarde: `${naam ?? t('bezoek.onbekend')}, ${t('personen', { aantal: personen })}` },
          { id: 'wat', term: t('bezoek.wat'), waarde: dienst ? dienstnaam(dienst, taal) : t('geenVraag') },
          { id: 'wanneer', term: t('bezoek.wanneer'), waarde: `${toonMoment(taal, van)} - ${toonTijd(taal, tot)}` },
          { id: 'waar', term: t('bezoek.waar'), waarde: `${getLoket(loket).naam}, ${t('balieNummer', { nummer: balie })}` },
          ...(nodig.length > 0 ? [{ id: 'nodig', term: t('bezoek.nodig'), waarde: nodig.join('\n') }] : []),
        ]}
      />
      {referentie && (
        <p>
          <a href={pad(taal, `/loket/aanvragen/${referentie}`)} className="inline-block py-2">
            {t('bezoek.zaak')} {referentie}
          </a>
        </p>
      )}
      <section className="mt-6">
        <h2>{t('bezoek.doen')}</h2>
        {mogelijk.length === 0 && status !== 'gepland' && <p>{t('bezoek.niets')}</p>}
        <Acties>
          {mogelijk.map((stap, rang) => (
            <form key={stap} method="post" action="/api/loket/agenda/stap">
              <Verborgen waarden={{ ...verborgen, naar: stap }} />
              <Knop soort={rang === 0 ? 'vol' : 'rand'}>{t(`stap.${stap}`)}</Knop>
            </form>
          ))}
          {status === 'gepland' && (
            <a href={pad(taal, `/loket/agenda/bezoek/${id}/verzetten`)} className="py-2">
              {t('bezoek.verzet')}
            </a>
          )}
        </Acties>
        {status === 'gepland' && (
          <details className="mt-4">
            <summary className="w-fit cursor-pointer py-2 font-bold text-merk">{t('bezoek.annuleer')}</summary>
            <form method="post" action="/api/loket/agenda/annuleren" className="mt-2">
              <Verborgen waarden={verborgen} />
              <p className="mb-3 max-w-regel">{t('bezoek.annuleerUitleg')}</p>
              <Knop soort="rand">{t('bezoek.annuleerJa')}</Knop>
            </form>
          </details>
        )}
      </section>
    </Pagina>
  )
}
