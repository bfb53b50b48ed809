import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Acties, Knop } from '@/components/ui/knop'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { findBoekbeletsel } from '@/lib/afspraken/boekbeletsel'
import { controleerKeuze, type Keuzewaarden, openWaarden } from '@/lib/afspraken/keuze'
import type { NODEN } from '@/lib/afspraken/wensen'
import { eisMedewerker } from '@/lib/auth/eis'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { pad } from '@/lib/tekst/talen'
import { Keuzevelden } from '../../../../(portaal)/mijn/afspraken/keuzevelden'
import { Agendameldingen } from '../meldingen'
import { laadBoekdoel, type Voor, voorVan } from './boekdoel'

type Vraag = Voor & { u?: string; fout?: string }
type Props = { searchParams: Promise<Vraag> }

const LEEG: Keuzewaarden = { aanvraag: '', dienst: '', personen: '1', noden: [], taalhulp: '', anders: '', postcode: '' }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, tf, { u }] = await Promise.all([getTranslations('agenda.boeken'), getTranslations('fouten'), searchParams.then(elkEenmaal<Vraag>)])
  return { title: openWaarden(u) ? tf('titelVoorvoegsel', { titel: t('titel') }) : t('titel') }
}

/** What a citizen who is there or calls comes for and needs, before a moment is chosen for them: what they could say themselves. */
export default async function Page({ searchParams }: Props) {
  const { medewerker } = await eisMedewerker('agenda-zien')
  const [vraag, taal, t, ta, tf] = await Promise.all([
    searchParams.then(elkEenmaal<Vraag>),
    getLocale(),
    getTranslations('agenda.boeken'),
    getTranslations('afspraken.nieuw'),
    getTranslations('fouten'),
  ])
  const voor = voorVan(vraag)
  const hier = `${pad(taal, '/loket/agenda/boeken')}?${new URLSearchParams(voor)}`
  const { zaak, terug } = await laadBoekdoel(medewerker, vraag, taal, hier)
  const beletsel = zaak && (await findBoekbeletsel(zaak))
  if (beletsel?.code === 'heeft-al') redirect(pad(taal, `/loket/agenda/bezoek/${beletsel.id}`))
  if (beletsel) notFound()
  const ingevuld = openWaarden(vraag.u)
  const fouten = ingevuld ? controleerKeuze(ingevuld).map(({ veld, code }) => ({ controle: veld, zin: ta(`fout.${code}`) })) : []
  const woorden = {
    waarvoor: t('waarvoor'),
    personen: t('personen'),
    personenHint: t('personenHint'),
    noden: t('noden'),
    nodenHint: t('nodenHint'),
    nood: (nood: (typeof NODEN)[number]) => t(`nood.${nood}`),
    taalhulp: t('taalhulp'),
    anders: t('anders'),
    postcode: t('postcode'),
    postcodeHint: t('postcodeHint'),
  }
  return (
    <Pagina breedte="smal">
      <Terug href={pad(taal, terug)}>{t(zaak ? 'terug' : 'terugBurger')}</Terug>
      {fouten.length > 0 && <Foutensamenvatting titel={tf('samenvatting')} fouten={fouten} />}
      <Agendameldingen fout={vraag.fout} />
      <h1>{t('titel')}</h1>
      <Inleiding>{zaak ? t('inleiding', { referentie: zaak.referentie }) : t('inleidingVrij')}</Inleiding>
      {zaak && <p className="mb-6 font-bold">{ta('voor', { dienst: dienstnaam(zaak.dienst, taal) })}</p>}
      <form method="post" action="/api/loket/agenda/keuze" noValidate>
        <input type="hidden" name="taal" value={taal} />
        <input type="hidden" name="aanvraag" value={zaak?.referentie ?? ''} />
        <input type="hidden" name="p" value={vraag.p ?? ''} />
        <Keuzevelden
          woorden={woorden}
          waarden={ingevuld ?? LEEG}
          foutBij={(controle) => fouten.find((een) => een.controle === controle)?.zin}
          metDienst={!zaak}
        />
        <Acties>
          <Knop>{t('verder')}</Knop>
        </Acties>
      </form>
    </Pagina>
  )
}
