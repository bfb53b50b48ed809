import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { openUitslag } from '@/lib/documenten/controle/uitslag'
import { pad } from '@/lib/tekst/talen'
import { Antwoord, woordVan } from '../antwoord'

type Props = { searchParams: Promise<{ u?: string }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, uitslag] = await Promise.all([getTranslations('controle'), lees(searchParams)])
  return { title: uitslag ? t(`uitkomst.${woordVan(uitslag.antwoord)}.titel`) : t('titel') }
}

/** The answer on what was typed or brought, as it was given; reading it again is no new check. */
export default async function Page({ searchParams }: Props) {
  const [uitslag, taal] = await Promise.all([lees(searchParams), getLocale()])
  if (!uitslag) redirect(pad(taal, '/controleer?fout=verlopen'))
  return <Antwoord antwoord={uitslag.antwoord} code={uitslag.code} op={new Date(uitslag.op)} />
}

async function lees(vraag: Props['searchParams']) {
  const { u } = elkEenmaal<{ u?: string }>(await vraag)
  const uitslag = openUitslag(u)
  return uitslag?.soort === 'antwoord' ? uitslag : undefined
}
