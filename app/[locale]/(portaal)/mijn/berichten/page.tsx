import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Lijst, Lijstkaart } from '@/components/ui/lijstkaart'
import { Merkje } from '@/components/ui/merkje'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { Paginering } from '@/components/ui/paginering'
import { eisBurger } from '@/lib/auth/eis'
import { type BerichtRegel, listBerichten, markeerGelezen } from '@/lib/berichten/list-berichten'
import { MAILKEUZEPAGINA } from '@/lib/berichten/mailkeuzes'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'

type Props = { searchParams: Promise<{ voor?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('berichten'))('titel') }
}

/** The inbox of a citizen; what is shown here counts as read from then on. */
export default async function Page({ searchParams }: Props) {
  const { burger } = await eisBurger()
  const [t, tm, taal, { voor }] = await Promise.all([getTranslations('berichten'), getTranslations('mijn.berichten'), getLocale(), searchParams])
  const { berichten, volgende } = await listBerichten(burger.burgerId, voor)
  await markeerGelezen(
    burger.burgerId,
    berichten.filter(({ gelezen }) => !gelezen).map(({ id }) => id),
  )
  const hier = pad(taal, '/mijn/berichten')
  return (
    <Pagina>
      <h1>{t('titel')}</h1>
      <Inleiding>{tm('inleiding')}</Inleiding>
      <p className="mb-5">
        <a href={pad(taal, MAILKEUZEPAGINA)}>{t('mailkeuze')}</a>
      </p>
      {berichten.length === 0 && <p>{t('leeg')}</p>}
      <Lijst>
        {berichten.map((bericht) => (
          <Bericht key={bericht.id} bericht={bericht} />
        ))}
      </Lijst>
      <Paginering
        label={t('titel')}
        vorige={voor ? { href: hier, tekst: tm('nieuwste') } : undefined}
        volgende={volgende ? { href: `${hier}?voor=${volgende}`, tekst: t('ouder') } : undefined}
      />
    </Pagina>
  )
}

async function Bericht({ bericht }: { bericht: BerichtRegel }) {
  const [t, taal] = await Promise.all([getTranslations('berichten'), getLocale()])
  const { soort, gegevens, gelezen, op } = bericht
  const waarheen = bestemming(bericht)
  return (
    <Lijstkaart
      kop="h2"
      titel={t(`soorten.${soort}.titel`)}
      merkjes={!gelezen && <Merkje toon="info">{t('nieuw')}</Merkje>}
      acties={waarheen && <a href={pad(taal, waarheen.adres)}>{t(waarheen.woord)}</a>}
    >
      <p className="text-inkt">
        {t(`soorten.${soort}.tekst`, {
          referentie: gegevens.referentie ?? '',
          toepassing: gegevens.toepassing ?? '',
          dag: gegevens.dag ? toonDag(taal, gegevens.dag) : '',
        })}
      </p>
      <p>{toonMoment(taal, op)}</p>
    </Lijstkaart>
  )
}

/** Where a message leads: the case or the document that it is about. */
function bestemming({ soort, gegevens, documentId }: BerichtRegel) {
  if (gegevens.mandaat) return { adres: '/mijn/mandaten', woord: 'bekijkMandaten' as const }
  if (gegevens.terugbellen) return { adres: '/mijn', woord: 'bekijkOverzicht' as const }
  if (soort === 'terugbellen-niet-bereikt') return { adres: '/terugbellen', woord: 'vraagTelefoon' as const }
  if (gegevens.instemming) return { adres: `/mijn/instemmingen/${gegevens.instemming}`, woord: 'bekijkInstemming' as const }
  if (gegevens.inzage) return { adres: `/mijn/gegevens/inzage/${gegevens.inzage}`, woord: 'bekijkInzage' as const }
  if (gegevens.concept) return { adres: '/mijn/aanvragen', woord: 'bekijkConcepten' as const }
  if (soort === 'afspraak-aanbod') return { adres: '/mijn/afspraken', woord: 'bekijkAfspraken' as const }
  if (gegevens.afspraak) return { adres: `/mijn/afspraken/${gegevens.afspraak}`, woord: 'bekijkAfspraak' as const }
  if (gegevens.referentie) return { adres: `/mijn/aanvragen/${gegevens.referentie}`, woord: 'bekijkAanvraag' as const }
  if (documentId && soort === 'document-geopend') return { adres: `/mijn/documenten/${documentId}/delen`, woord: 'bekijkLinks' as const }
  if (documentId) return { adres: `/mijn/documenten/${documentId}`, woord: 'bekijkDocument' as const }
  return soort === 'documenten-klaar' ? { adres: '/mijn/documenten', woord: 'bekijkDocumenten' as const } : undefined
}
