import type { Metadata } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import { Kaart, TweeKolommen } from '@/components/ui/kaart'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { env } from '@/lib/platform/env'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { toepassingsnaam } from '@/lib/toepassingen/toepassing'
import { Antwoorden } from '../../delen/antwoorden'
import { Besluit } from '../../delen/besluit'
import { Bezoek } from '../../delen/bezoek'
import { Documentlijst } from '../../delen/documentkaart'
import { LaagNiveau } from '../../delen/laag-niveau'
import { NuPaneel } from '../../delen/nu-paneel'
import { Statusmerkje } from '../../delen/statusmerkje'
import { Verloop } from '../../delen/verloop'
import { Vertraging } from '../../delen/vertraging'
import { laadEigenAanvraag, laadZaak, type Zaak } from './laad'

type Props = { params: Promise<{ referentie: string }>; searchParams: Promise<{ intrekken?: string; overgenomen?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [
    {
      aanvraag: { dienst, referentie },
    },
    taal,
  ] = await Promise.all([laadEigenAanvraag((await params).referentie), getLocale()])
  return { title: `${dienstnaam(dienst, taal)}, ${referentie}` }
}

/** One case: what happens now, the decision, the course, what it brought and what was sent. */
export default async function Page({ params, searchParams }: Props) {
  const adresdeel = (await params).referentie
  const [zaak, t, taal, { intrekken, overgenomen }] = await Promise.all([laadZaak(adresdeel), getTranslations('mijn'), getLocale(), searchParams])
  const { aanvraag, formulier, beperkt } = zaak
  const { referentie } = aanvraag
  const hier = `/mijn/aanvragen/${referentie}`
  return (
    <Pagina>
      <Terug href={pad(taal, '/mijn/aanvragen')}>{t('aanvraag.terug')}</Terug>
      {overgenomen && <Melding toon="goed" titel={t('aanvraag.overgenomen')} />}
      {intrekken === 'gelukt' && <Melding toon="goed" titel={t('aanvraag.ingetrokken')} />}
      {intrekken === 'te-laat' && (
        <Melding toon="let-op">
          <p>{t('aanvraag.nietIngetrokken', { telefoon: env().STAD_TELEFOON })}</p>
        </Melding>
      )}
      <h1>{formulier.record.name[taal]}</h1>
      <p className="mb-3 flex flex-wrap gap-1.5">
        <Statusmerkje aanvraag={aanvraag} />
      </p>
      <Inleiding>{t('aanvraag.inleiding', { referentie, moment: toonMoment(taal, aanvraag.ingediendOp) })}</Inleiding>
      {aanvraag.toepassing && <p className="-mt-3 mb-6 max-w-regel">{t('aanvraag.via', { toepassing: toepassingsnaam(aanvraag.toepassing) })}</p>}
      <TweeKolommen zijLabel={t('aanvraag.zij')} zij={<Zijkant zaak={zaak} />}>
        <NuPaneel zaak={zaak} />
        <Vertraging {...zaak.vertraagd} />
        {zaak.afspraak && <Bezoek zaak={zaak} afspraak={zaak.afspraak} />}
        {beperkt ? <LaagNiveau wat="aanvraag" terug={hier} /> : <Besluit zaak={zaak} />}
        <Verloop zaak={zaak} />
        {!beperkt && zaak.documenten.length > 0 && (
          <section className="mb-10">
            <h2 className="mb-3">{t('aanvraag.documenten')}</h2>
            <Documentlijst documenten={zaak.documenten} />
          </section>
        )}
        {!beperkt && <Redenen zaak={zaak} />}
        {!beperkt && <Antwoorden zaak={zaak} />}
      </TweeKolommen>
    </Pagina>
  )
}

/** Why a member of staff looks at it. */
function Redenen({ zaak: { aanvraag, formulier } }: { zaak: Zaak }) {
  const t = useTranslations('mijn.aanvraag')
  const taal = useLocale()
  const zinnen = aanvraag.redenen.flatMap((code) => formulier.tekst[taal].redenen[code] ?? [])
  if (zinnen.length === 0) return null
  return (
    <section className="proza mb-10 max-w-regel">
      <h2>{t('redenen')}</h2>
      <ul>
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </section>
  )
}

function Zijkant({ zaak: { aanvraag } }: { zaak: Zaak }) {
  const t = useTranslations('mijn.aanvraag')
  const tk = useTranslations('algemeen.kop')
  const taal = useLocale()
  const { STAD_TELEFOON, STAD_EMAIL } = env()
  return (
    <>
      <Kaart>
        <h2 className="mb-1 text-[1.05rem]">{tk('hulpTitel')}</h2>
        <p className="text-[0.95rem]">{tk('hulp', { telefoon: STAD_TELEFOON, email: STAD_EMAIL })}</p>
        <p className="mt-1 text-[0.95rem]">{tk('hulpNummer', { referentie: aanvraag.referentie })}</p>
      </Kaart>
      {aanvraag.status === 'ingediend' && (
        <Kaart>
          <h2 className="mb-1 text-[1.05rem]">{t('intrekkenTitel')}</h2>
          <p className="text-[0.95rem]">{t('intrekkenKan')}</p>
          <a href={pad(taal, `/mijn/aanvragen/${aanvraag.referentie}/intrekken`)} className="inline-block py-2 text-[0.95rem]">
            {t('intrekken')}
          </a>
        </Kaart>
      )}
    </>
  )
}
