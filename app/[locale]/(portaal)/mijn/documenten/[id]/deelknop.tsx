import { getLocale, getTranslations } from 'next-intl/server'
import { KnopLink } from '@/components/ui/knop'
import { telDelingen } from '@/lib/documenten/delen/list-delingen'
import { pad } from '@/lib/tekst/talen'

/** Leads to the links of a document: to make one while it is valid, and to look back at what was made. */
export async function Deelknop({ burgerId, documentId, isGeldig }: { burgerId: string; documentId: string; isGeldig: boolean }) {
  const [t, taal, heeftLinks] = await Promise.all([
    getTranslations('delen'),
    getLocale(),
    isGeldig || telDelingen(burgerId, documentId).then((aantal) => aantal > 0),
  ])
  if (!heeftLinks) return null
  return (
    <KnopLink soort="rand" href={pad(taal, `/mijn/documenten/${documentId}/delen`)}>
      {t(isGeldig ? 'knop' : 'lijst.links')}
    </KnopLink>
  )
}
