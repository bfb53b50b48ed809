import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Besluit } from '@/app/[locale]/(portaal)/mijn/delen/besluit'
import { Intrekkaart } from '@/app/[locale]/(portaal)/mijn/delen/intrekkaart'
import { NuPaneel } from '@/app/[locale]/(portaal)/mijn/delen/nu-paneel'
import { heeftMoment, Statusmerkje } from '@/app/[locale]/(portaal)/mijn/delen/statusmerkje'
import { Verloop } from '@/app/[locale]/(portaal)/mijn/delen/verloop'
import { Vertraging } from '@/app/[locale]/(portaal)/mijn/delen/vertraging'
import { Belhulp } from '@/app/[locale]/belhulp'
import { Kaart, TweeKolommen } from '@/components/ui/kaart'
import { KnopLink } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { env } from '@/lib/platform/env'
import { toonMoment, toonTijd } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { laadGevolgde } from './laad'
import { VanDeStad } from './van-de-stad'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ taak?: string; intrekken?: string }> }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const [t, { aanvraag }] = await Promise.all([getTranslations('volgen'), laadGevolgde((await params).id)])
  return { title: t('zaak.paginatitel', { referentie: aanvraag.referentie }) }
}

/** A case as it is followed by a link: what happens now, what was decided and the course; what was filled in is not shown. */
export default async function Page({ params, searchParams }: Props) {
  const [{ id }, { taak, intrekken }] = await Promise.all([params, searchParams])
  const [t, tk, taal, zaak] = await Promise.all([getTranslations('volgen'), getTranslations('algemeen.kop'), getLocale(), laadGevolgde(id)])
  const { aanvraag, formulier, tot, vragen } = zaak
  const { referentie } = aanvraag
  const { STAD_TELEFOON, STAD_EMAIL } = env()
  return (
    <Pagina>
      <Gedaan taak={taak} intrekken={intrekken} />
      <h1>{formulier.record.name[taal]}</h1>
      <p className="mb-3 flex flex-wrap gap-1.5">
        <Statusmerkje aanvraag={aanvraag} heeftMoment={heeftMoment(zaak)} />
      </p>
      <Inleiding>{t('zaak.inleiding', { referentie, moment: toonMoment(taal, aanvraag.ingediendOp) })}</Inleiding>
      <TweeKolommen
        zijLabel={t('zaak.zij')}
        zij={
          <>
            <Kaart>
              <h2 className="mb-1 text-[1.05rem]">{t('zaak.overnemen.titel')}</h2>
              <p className="mb-3 text-[0.95rem]">{t('zaak.overnemen.uitleg')}</p>
              <KnopLink soort={vragen.length > 0 ? 'rand' : 'vol'} href={pad(taal, `/volgen/zaak/${id}/overnemen`)}>
                {t('zaak.overnemen.knop')}
              </KnopLink>
            </Kaart>
            <Kaart>
              <h2 className="mb-1 text-[1.05rem]">{tk('hulpTitel')}</h2>
              <p className="text-[0.95rem]">{tk('hulp', { telefoon: STAD_TELEFOON, email: STAD_EMAIL })}</p>
              <Belhulp waar={{ dienst: aanvraag.dienst }} />
              <p className="mt-1 text-[0.95rem]">{tk('hulpNummer', { referentie })}</p>
            </Kaart>
            <Intrekkaart aanvraag={aanvraag} href={pad(taal, `/volgen/zaak/${id}/intrekken`)} />
          </>
        }
      >
        <NuPaneel zaak={zaak} />
        <Vertraging {...zaak.vertraagd} />
        <VanDeStad toegang={id} vragen={vragen} berichten={zaak.berichten} />
        <Besluit zaak={zaak} />
        <Verloop zaak={zaak} />
        <section className="proza max-w-regel">
          <h2>{t('zaak.watNiet.titel')}</h2>
          <p>{t('zaak.watNiet.uitleg')}</p>
          <p>{t('zaak.tot', { tijd: toonTijd(taal, tot) })}</p>
        </section>
      </TweeKolommen>
    </Pagina>
  )
}

/** What who follows the case did a moment ago. */
async function Gedaan({ taak, intrekken }: { taak?: string; intrekken?: string }) {
  const [t, tt] = await Promise.all([getTranslations('mijn.aanvraag'), getTranslations('taken.zaak')])
  if (intrekken === 'te-laat') {
    return (
      <Melding toon="let-op">
        <p>{t('nietIngetrokken', { telefoon: env().STAD_TELEFOON })}</p>
      </Melding>
    )
  }
  const gelukt = intrekken === 'gelukt' ? t('ingetrokken') : taak === 'gelukt' ? tt('gelukt') : undefined
  return gelukt ? (
    <div role="status">
      <Melding toon="goed" titel={gelukt} />
    </div>
  ) : null
}
