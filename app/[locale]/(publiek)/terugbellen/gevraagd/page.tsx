import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { belwaarden } from '@/app/[locale]/belzinnen'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Acties, Knop, KnopLink } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Pagina } from '@/components/ui/pagina'
import { toonWeekdag } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { openVerzoek } from '@/lib/terugbellen/eigen'
import { MAX_POGINGEN } from '@/lib/terugbellen/regels'

type Vraag = { v?: string }
type Props = { searchParams: Promise<Vraag> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('terugbellen.gevraagd'))('titel') }
}

/** What happens now with a request to be called, and the way to take it back. */
export default async function Page({ searchParams }: Props) {
  const [t, taal, { v = '' }] = await Promise.all([getTranslations('terugbellen.gevraagd'), getLocale(), searchParams.then(elkEenmaal<Vraag>)])
  const verzoek = await openVerzoek(v)
  if (verzoek?.status !== 'open') {
    return (
      <Pagina breedte="smal">
        <h1>{t(verzoek?.status === 'geannuleerd' ? 'geannuleerd' : 'voorbij')}</h1>
        <Acties>
          <KnopLink href={pad(taal, '/terugbellen')}>{t('opnieuw')}</KnopLink>
        </Acties>
      </Pagina>
    )
  }
  const { dag, dagdeel } = verzoek
  const { van, tot, telefoon } = belwaarden(taal, dagdeel)
  return (
    <Pagina breedte="smal">
      <h1>{t('titel')}</h1>
      <div className="mt-4">
        <Melding toon="goed" titel={t('wanneer', { dag: toonWeekdag(taal, dag), van, tot })}>
          <p>{t('lukt', { keer: MAX_POGINGEN })}</p>
        </Melding>
      </div>
      <p className="max-w-regel">{t('zelf', { telefoon })}</p>
      <form method="post" action="/api/terugbellen/annuleren">
        <input type="hidden" name="_taal" value={taal} />
        <input type="hidden" name="v" value={v} />
        <Acties>
          <KnopLink href={pad(taal, '/diensten')}>{t('verder')}</KnopLink>
          <Knop soort="link">{t('annuleer')}</Knop>
        </Acties>
      </form>
    </Pagina>
  )
}
