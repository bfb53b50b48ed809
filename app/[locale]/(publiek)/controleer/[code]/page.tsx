import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { adresVan } from '@/app/verzoek'
import { leesGetypt } from '@/lib/documenten/controle/controlecode'
import { controleerCode } from '@/lib/documenten/controle/controleer-code'
import type { Uitslag } from '@/lib/documenten/controle/uitslag'
import { stadsNu } from '@/lib/platform/klok'
import { telPoging } from '@/lib/platform/limiet'
import { VOORAF_KOP } from '@/lib/platform/vooraf'
import { pad } from '@/lib/tekst/talen'
import { Antwoord, woordVan } from '../antwoord'
import { Vraag } from '../vraag'

type Props = { params: Promise<{ code: string }> }

/** What is not read by somebody is no check: nothing is looked up, and nothing is told. */
type Vooraf = { soort: 'vooraf'; code: string }

/** One check for one request: the title and the page say the same. */
const controleer = cache(async (deel: string): Promise<Uitslag | Vooraf> => {
  const koppen = await headers()
  if (koppen.get(VOORAF_KOP)) return { soort: 'vooraf', code: ontcijfer(deel) }
  const poging = await telPoging('controleren', adresVan({ headers: koppen }))
  if (poging) redirect(`${pad(await getLocale(), '/fout/te-vaak')}?minuten=${poging.wachtMinuten}`)
  const getypt = ontcijfer(deel)
  const gelezen = leesGetypt(getypt)
  if (gelezen.soort !== 'code') return { soort: 'typfout', fout: gelezen.soort, getypt }
  return { soort: 'antwoord', antwoord: await controleerCode(gelezen.code, 'qr'), code: gelezen.code, op: stadsNu().toISOString() }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, fouttekst, uitslag] = await Promise.all([getTranslations('controle'), getTranslations('fouten'), controleer((await params).code)])
  if (uitslag.soort === 'vooraf') return { title: t('titel') }
  if (uitslag.soort === 'typfout') return { title: fouttekst('titelVoorvoegsel', { titel: t('titel') }) }
  return { title: t(`uitkomst.${woordVan(uitslag.antwoord)}.titel`) }
}

/** What the QR code of a document leads to: the answer at once. A program that only looks gets the question, with the code filled in. */
export default async function Page({ params }: Props) {
  const uitslag = await controleer((await params).code)
  if (uitslag.soort === 'vooraf') return <Vraag code={uitslag.code} />
  if (uitslag.soort === 'typfout') return <Vraag verkeerd={uitslag} />
  return <Antwoord antwoord={uitslag.antwoord} code={uitslag.code} op={new Date(uitslag.op)} />
}

function ontcijfer(deel: string): string {
  try {
    return decodeURIComponent(deel)
  } catch {
    return deel
  }
}
