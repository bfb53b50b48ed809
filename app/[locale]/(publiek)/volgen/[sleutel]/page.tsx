import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { adresVan } from '@/app/verzoek'
import { Acties, Knop, KnopLink } from '@/components/ui/knop'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { env } from '@/lib/platform/env'
import { telPoging } from '@/lib/platform/limiet'
import { VOORAF_KOP } from '@/lib/platform/vooraf'
import { pad } from '@/lib/tekst/talen'
import { werktVolglink } from '@/lib/volgen/volglink'

type Props = { params: Promise<{ sleutel: string }> }

/** Whether this link leads somewhere; once for one request. A program that only looks is told nothing. */
const laad = cache(async (deel: string) => {
  const koppen = await headers()
  if (koppen.get(VOORAF_KOP)) return { sleutel: '', werkt: true }
  const poging = await telPoging('volgen', adresVan({ headers: koppen }))
  if (poging) redirect(`${pad(await getLocale(), '/fout/te-vaak')}?minuten=${poging.wachtMinuten}`)
  const sleutel = deel.toUpperCase()
  return { sleutel, werkt: await werktVolglink(sleutel) }
})

/** The title says nothing: it stands in tabs, in the history of a browser and in previews. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { werkt }] = await Promise.all([getTranslations('volgen'), laad((await params).sleutel)])
  return { title: t(werkt ? 'link.titel' : 'werktNiet.titel') }
}

/**
 * Where the link in a mail leads: a button that opens it. Nothing of the case stands here, and to come here neither opens nor
 * confirms anything: mail programs look at every link. Whatever does not work looks alike.
 */
export default async function Page({ params }: Props) {
  const [t, taal, { sleutel, werkt }] = await Promise.all([getTranslations('volgen'), getLocale(), laad((await params).sleutel)])
  const { STAD_TELEFOON: telefoon, PUBLIC_URL } = env()
  if (!werkt) {
    return (
      <Pagina breedte="smal">
        <h1>{t('werktNiet.titel')}</h1>
        <Inleiding>{t('werktNiet.uitleg')}</Inleiding>
        <Acties>
          <KnopLink href={pad(taal, '/volgen')}>{t('werktNiet.vraag')}</KnopLink>
        </Acties>
        <p className="mt-8 max-w-regel">{t('bel', { telefoon })}</p>
      </Pagina>
    )
  }
  return (
    <Pagina breedte="smal">
      <h1>{t('link.titel')}</h1>
      <Inleiding>{t('link.uitleg')}</Inleiding>
      {sleutel && (
        <form method="post" action="/api/volgen">
          <input type="hidden" name="taal" value={taal} />
          <input type="hidden" name="sleutel" value={sleutel} />
          <Acties>
            <Knop>{t('link.knop')}</Knop>
          </Acties>
        </form>
      )}
      <section className="proza mt-10 max-w-regel">
        <h2>{t('link.nietVanJou')}</h2>
        <p>{t('link.nietVanJouUitleg')}</p>
      </section>
      {sleutel && (
        <form method="post" action="/api/volgen/afwijzen" className="mt-4">
          <input type="hidden" name="taal" value={taal} />
          <input type="hidden" name="sleutel" value={sleutel} />
          <Knop soort="rand">{t('link.afwijzen')}</Knop>
        </form>
      )}
      <section className="proza mt-10 max-w-regel">
        <h2>{t('link.echtTitel')}</h2>
        <p className="[overflow-wrap:anywhere]">{t('link.echt', { adres: `${PUBLIC_URL}/` })}</p>
        <p>{t('bel', { telefoon })}</p>
      </section>
    </Pagina>
  )
}
