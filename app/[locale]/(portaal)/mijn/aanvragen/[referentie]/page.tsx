import type { Metadata } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import { Belhulp } from '@/app/[locale]/belhulp'
import { DoorWie } from '@/app/[locale]/door-wie'
import { klokzinnen } from '@/app/[locale]/klokzinnen'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Kaart, TweeKolommen } from '@/components/ui/kaart'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { BERICHTFOUTEN, type Berichtfout, isOpenGesprek, MAX_TEKST } from '@/lib/gesprekken/regels'
import { env } from '@/lib/platform/env'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { toepassingsnaam } from '@/lib/toepassingen/toepassing'
import { Antwoorden } from '../../delen/antwoorden'
import { Besluit } from '../../delen/besluit'
import { Bezoek } from '../../delen/bezoek'
import { Documentlijst } from '../../delen/documentkaart'
import { Gesprek } from '../../delen/gesprek'
import { EerderGevraagd, Gevraagd } from '../../delen/gevraagd'
import { Instemmingen } from '../../delen/instemmingen'
import { Intrekkaart } from '../../delen/intrekkaart'
import { LaagNiveau } from '../../delen/laag-niveau'
import { NuPaneel } from '../../delen/nu-paneel'
import { heeftMoment, Statusmerkje } from '../../delen/statusmerkje'
import { Verloop } from '../../delen/verloop'
import { Vertraging } from '../../delen/vertraging'
import { laadEigenAanvraag, laadZaak, type Zaak } from './laad'

type Vraag = { intrekken?: string; overgenomen?: string; taak?: string; bericht?: string; instemming?: string; instemfout?: string }
type Props = { params: Promise<{ referentie: string }>; searchParams: Promise<Vraag> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ aanvraag }, { bericht }, fouttekst, taal] = await Promise.all([
    laadEigenAanvraag((await params).referentie),
    searchParams,
    getTranslations('fouten'),
    getLocale(),
  ])
  const titel = `${dienstnaam(aanvraag.dienst, taal)}, ${aanvraag.referentie}`
  return { title: foutIn(aanvraag, bericht) ? fouttekst('titelVoorvoegsel', { titel }) : titel }
}

/** One case: what happens now, the decision, the course, what it brought and what was sent. */
export default async function Page({ params, searchParams }: Props) {
  const adresdeel = (await params).referentie
  const [zaak, t, tt, tg, fouttekst, taal, { intrekken, overgenomen, taak, bericht, instemming, instemfout }] = await Promise.all([
    laadZaak(adresdeel),
    getTranslations('mijn'),
    getTranslations('taken.zaak'),
    getTranslations('gesprek'),
    getTranslations('fouten'),
    getLocale(),
    searchParams,
  ])
  const { aanvraag, formulier, beperkt } = zaak
  const { referentie } = aanvraag
  const hier = `/mijn/aanvragen/${referentie}`
  const fout = beperkt ? undefined : foutIn(aanvraag, bericht)
  const zin = fout && tg(`fouten.${fout}`, { max: MAX_TEKST })
  return (
    <Pagina>
      <Uitnodigfout zaak={zaak} id={instemfout} />
      <Terug href={pad(taal, '/mijn/aanvragen')}>{t('aanvraag.terug')}</Terug>
      {zin && <Foutensamenvatting titel={fouttekst('samenvatting')} fouten={[{ controle: 'tekst', zin }]} />}
      {overgenomen && <Melding toon="goed" titel={t('aanvraag.overgenomen')} />}
      {intrekken === 'gelukt' && <Melding toon="goed" titel={t('aanvraag.ingetrokken')} />}
      {taak === 'gelukt' && (
        <div role="status">
          <Melding toon="goed" titel={tt('gelukt')} />
        </div>
      )}
      {intrekken === 'te-laat' && (
        <Melding toon="let-op">
          <p>{t('aanvraag.nietIngetrokken', { telefoon: env().STAD_TELEFOON })}</p>
        </Melding>
      )}
      <h1>{formulier.record.name[taal]}</h1>
      <p className="mb-3 flex flex-wrap gap-1.5">
        <Statusmerkje aanvraag={aanvraag} heeftMoment={heeftMoment(zaak)} />
      </p>
      <Inleiding>{t('aanvraag.inleiding', { referentie, moment: toonMoment(taal, aanvraag.ingediendOp) })}</Inleiding>
      {aanvraag.toepassing && <p className="-mt-3 mb-6 max-w-regel">{t('aanvraag.via', { toepassing: toepassingsnaam(aanvraag.toepassing) })}</p>}
      <DoorWie vertegenwoordiger={aanvraag.eigenaar.door} />
      <TweeKolommen zijLabel={t('aanvraag.zij')} zij={<Zijkant zaak={zaak} />}>
        <Gevraagd zaak={zaak} />
        {!aanvraag.stilSinds && <NuPaneel zaak={zaak} />}
        <Vertraging {...zaak.vertraagd} />
        <Bezoek zaak={zaak} afspraak={zaak.afspraak} />
        <Instemmingen zaak={zaak} gedaan={instemming} instemfout={instemfout} />
        {beperkt ? <LaagNiveau wat="aanvraag" terug={hier} /> : <Besluit zaak={zaak} />}
        <EerderGevraagd zaak={zaak} />
        {!beperkt && <Gesprek zaak={zaak} gelukt={bericht === 'gelukt'} fout={zin} />}
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

/** What was wrong with a message that was sent, while messages can be sent. */
function foutIn({ status }: Zaak['aanvraag'], bericht: string | undefined): Berichtfout | undefined {
  return isOpenGesprek(status) ? BERICHTFOUTEN.find((fout) => fout === bericht) : undefined
}

/** What is wrong with the address to which an invitation should go. */
function Uitnodigfout({ zaak: { instemming }, id }: { zaak: Zaak; id?: string }) {
  const t = useTranslations('instemming.aanvrager')
  const tf = useTranslations('fouten')
  if (!instemming?.instemmingen.some((regel) => regel.id === id)) return null
  return <Foutensamenvatting titel={tf('samenvatting')} fouten={[{ controle: `email-${id}`, zin: t('emailFout') }]} />
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

async function Klok({ zaak: { aanvraag } }: { zaak: Zaak }) {
  const [t, zinnen] = await Promise.all([getTranslations('klok'), klokzinnen(aanvraag, 'burger')])
  if (zinnen.length === 0) return null
  return (
    <Kaart>
      <h2 className="mb-1 text-[1.05rem]">{t('titel')}</h2>
      {zinnen.map((zin) => (
        <p key={zin} className="text-[0.95rem]">
          {zin}
        </p>
      ))}
    </Kaart>
  )
}

function Zijkant({ zaak }: { zaak: Zaak }) {
  const { aanvraag } = zaak
  const tk = useTranslations('algemeen.kop')
  const taal = useLocale()
  const { STAD_TELEFOON, STAD_EMAIL } = env()
  return (
    <>
      <Klok zaak={zaak} />
      <Kaart>
        <h2 className="mb-1 text-[1.05rem]">{tk('hulpTitel')}</h2>
        <p className="text-[0.95rem]">{tk('hulp', { telefoon: STAD_TELEFOON, email: STAD_EMAIL })}</p>
        <Belhulp waar={{ zaak: aanvraag.referentie }} />
        <p className="mt-1 text-[0.95rem]">{tk('hulpNummer', { referentie: aanvraag.referentie })}</p>
      </Kaart>
      <Intrekkaart aanvraag={aanvraag} href={pad(taal, `/mijn/aanvragen/${aanvraag.referentie}/intrekken`)} />
    </>
  )
}
