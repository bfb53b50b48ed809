import { getTranslations } from 'next-intl/server'
import { Acties, KnopLink } from '@/components/ui/knop'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { aanmeldAdres } from '@/lib/auth/eis'
import type { Niveau } from '@/lib/catalogus/define-dienst'
import { env } from '@/lib/platform/env'
import { toonDag } from '@/lib/tekst/datum'
import { pad, type Taal } from '@/lib/tekst/talen'

type Props = { taal: Taal; dienst: string; hier: string; niveau: Niveau; tot: string }

/** What was typed in a session with a stronger sign-in is not shown in this one: why, until when it is kept, and how to see it. */
export async function TeZwak({ taal, dienst, hier, niveau, tot }: Props) {
  const t = await getTranslations('formulier')
  return (
    <Pagina breedte="smal">
      <Terug href={pad(taal, `/diensten/${dienst}`)}>{t('naarDienst')}</Terug>
      <h1>{t('teZwak.titel')}</h1>
      <Inleiding>{t('teZwak.waarom')}</Inleiding>
      <p className="max-w-regel">{t('teZwak.bewaard', { dag: toonDag(taal, tot) })}</p>
      <Acties>
        <KnopLink href={aanmeldAdres(hier, { niveau })}>{t('teZwak.knop')}</KnopLink>
      </Acties>
      <p className="mt-4 max-w-regel">{t(niveau === 'high' ? 'teZwak.hoeHoog' : 'teZwak.hoe')}</p>
      <p className="max-w-regel">{t('teZwak.kanNiet', { telefoon: env().STAD_TELEFOON })}</p>
    </Pagina>
  )
}
