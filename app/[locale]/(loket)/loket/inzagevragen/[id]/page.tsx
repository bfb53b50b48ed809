import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Tekstvlak } from '@/components/formulier/velden/lange-tekst'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { Melding } from '@/components/ui/melding'
import { Pagina, Terug } from '@/components/ui/pagina'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { eisMedewerker } from '@/lib/auth/eis'
import { openInzagevraag } from '@/lib/inzagevragen/beantwoord-inzagevraag'
import { MAX_VRAAG } from '@/lib/inzagevragen/inzagevraag'
import { openVraagklad } from '@/lib/inzagevragen/vraagklad'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'

type Vraag = { fout?: string; u?: string; gedaan?: string }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Vraag> }

const FOUTEN = ['leeg', 'lang'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('inzagevraag'))('loket.een') }
}

/** A question of a citizen about a look, with that look; and the form with which it is answered. */
export default async function Page({ params, searchParams }: Props) {
  const { medewerker } = await eisMedewerker('inzagevraag-beantwoorden')
  const [{ id }, zoek, t, ti, bt, fouttekst, taal] = await Promise.all([
    params,
    searchParams.then(elkEenmaal<Vraag>),
    getTranslations('inzagevraag'),
    getTranslations('loket.inzagen'),
    getTranslations('bescherming'),
    getTranslations('fouten'),
    getLocale(),
  ])
  const dossier = await openInzagevraag(medewerker, id)
  if (!dossier) notFound()
  const { vraag, regel, wie, referentie, toegang } = dossier
  const code = FOUTEN.find((kandidaat) => kandidaat === zoek.fout)
  const fout = code && !vraag.antwoord ? t(`loket.fouten.${code}`, { max: MAX_VRAAG }) : undefined
  return (
    <Pagina breedte="smal">
      <Terug href={pad(taal, '/loket/inzagevragen')}>{t('loket.naarLijst')}</Terug>
      {fout && <Foutensamenvatting titel={fouttekst('samenvatting')} fouten={[{ controle: 'antwoord', zin: fout }]} />}
      {zoek.fout === 'gewijzigd' && (
        <div role="alert">
          <Melding toon="let-op" titel={t('loket.gewijzigd')} />
        </div>
      )}
      {zoek.gedaan && vraag.antwoord && (
        <div role="status">
          <Melding toon="goed" titel={t('loket.gedaan')} />
        </div>
      )}
      <h1>{t('loket.een')}</h1>
      <Samenvattingslijst
        regels={[
          { id: 'vraag', term: t('loket.vraag'), waarde: vraag.vraag },
          { id: 'op', term: ti('wanneer'), waarde: toonMoment(taal, regel.op) },
          { id: 'wie', term: ti('wie'), waarde: wie ?? t('loket.geenMedewerker') },
          { id: 'wat', term: ti('wat'), waarde: ti(`soort.${regel.wat}`) },
          { id: 'waarom', term: ti('waarom'), waarde: ti(`doel.${regel.doel}`) },
          ...(toegang ? [{ id: 'toegang', term: bt('poort.woorden'), waarde: `${bt(`redenen.${toegang.reden}`)}: ${toegang.woorden}` }] : []),
          { id: 'aanvraag', term: ti('aanvraag'), waarde: referentie ?? ti('geenAanvraag') },
          ...(vraag.antwoord ? [{ id: 'antwoord', term: t('loket.antwoord'), waarde: vraag.antwoord }] : []),
        ]}
      />
      {!vraag.antwoord && (
        <Zaakformulier actie={`/api/loket/inzagevragen/${id}`} verborgen={{ taal }} knop={t('loket.stuur')}>
          <Tekstvlak
            name="antwoord"
            label={t('loket.antwoord')}
            hint={t('loket.antwoordHint')}
            fout={fout}
            defaultValue={openVraagklad(zoek.u) ?? ''}
          />
        </Zaakformulier>
      )}
    </Pagina>
  )
}
