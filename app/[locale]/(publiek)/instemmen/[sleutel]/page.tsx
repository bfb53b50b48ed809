import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { adresVan } from '@/app/verzoek'
import { Acties, Knop } from '@/components/ui/knop'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { isUitnodiging } from '@/lib/instemming/find-instemming'
import { leesUitnodiging } from '@/lib/instemming/terugweg'
import { telPoging } from '@/lib/platform/limiet'
import { VOORAF_KOP } from '@/lib/platform/vooraf'
import { pad } from '@/lib/tekst/talen'

type Props = { params: Promise<{ sleutel: string }> }

/** Whether this link leads on; what only fetches ahead learns nothing. Tries are counted. */
const laad = cache(async (deel: string) => {
  const koppen = await headers()
  const sleutel = leesUitnodiging(deel)
  if (koppen.get(VOORAF_KOP)) return { sleutel, werkt: true }
  const poging = await telPoging('delen', adresVan({ headers: koppen }))
  if (poging) redirect(`${pad(await getLocale(), '/fout/te-vaak')}?minuten=${poging.wachtMinuten}`)
  return { sleutel, werkt: await isUitnodiging(sleutel) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { werkt }] = await Promise.all([getTranslations('instemming.uitnodiging'), laad((await params).sleutel)])
  return { title: t(werkt ? 'titel' : 'werktNietTitel') }
}

/** Where the link of an invitation leads: nothing of what is asked, only the way to signing in. */
export default async function Page({ params }: Props) {
  const [t, taal, { sleutel, werkt }] = await Promise.all([getTranslations('instemming.uitnodiging'), getLocale(), laad((await params).sleutel)])
  if (!werkt) {
    return (
      <Pagina breedte="smal">
        <h1>{t('werktNietTitel')}</h1>
        <Inleiding>{t('werktNiet')}</Inleiding>
      </Pagina>
    )
  }
  return (
    <Pagina breedte="smal">
      <h1>{t('titel')}</h1>
      <Inleiding>{t('uitleg')}</Inleiding>
      <form method="post" action="/api/instemmen">
        <input type="hidden" name="taal" value={taal} />
        <input type="hidden" name="sleutel" value={sleutel} />
        <Acties>
          <Knop>{t('knop')}</Knop>
        </Acties>
      </form>
    </Pagina>
  )
}
