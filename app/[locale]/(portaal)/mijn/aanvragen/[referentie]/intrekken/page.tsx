import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Acties, Knop, KnopLink } from '@/components/ui/knop'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { kanIntrekken } from '@/lib/aanvragen/verloop'
import { eisSterkeBurger } from '@/lib/auth/eis'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { env } from '@/lib/platform/env'
import { pad } from '@/lib/tekst/talen'
import { laadEigenAanvraag } from '../laad'

type Props = { params: Promise<{ referentie: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { aanvraag }] = await Promise.all([getTranslations('mijn.intrekken'), laadEigenAanvraag((await params).referentie)])
  return { title: t(kanIntrekken(aanvraag) ? 'titel' : 'kanNietTitel') }
}

/** Asks whether the person is sure before a case is withdrawn, and says what it means. */
export default async function Page({ params }: Props) {
  await eisSterkeBurger()
  const [t, taal, { aanvraag }] = await Promise.all([getTranslations('mijn.intrekken'), getLocale(), laadEigenAanvraag((await params).referentie)])
  const { referentie, dienst, afhandeling } = aanvraag
  const kan = kanIntrekken(aanvraag)
  const terug = pad(taal, `/mijn/aanvragen/${referentie}`)
  const wat = t('wat', { dienst: dienstnaam(dienst, taal), referentie })
  if (!kan) {
    return (
      <Pagina breedte="smal">
        <h1>{t('kanNietTitel')}</h1>
        <Inleiding>{wat}</Inleiding>
        <p>{t('kanNiet', { telefoon: env().STAD_TELEFOON })}</p>
        <Acties>
          <KnopLink href={terug}>{t('naarAanvraag')}</KnopLink>
        </Acties>
      </Pagina>
    )
  }
  return (
    <Pagina breedte="smal">
      <Terug href={terug}>{t('naarAanvraag')}</Terug>
      <h1>{t('titel')}</h1>
      <Inleiding>{wat}</Inleiding>
      <div className="proza max-w-regel">
        <p>{t('gevolg')}</p>
        {afhandeling === 'afspraak' && <p>{t('afspraak')}</p>}
      </div>
      <form method="post" action="/api/mijn/intrekken">
        <input type="hidden" name="referentie" value={referentie} />
        <input type="hidden" name="taal" value={taal} />
        <Acties>
          <Knop>{t('knop')}</Knop>
          <a href={terug} className="py-2">
            {t('terug')}
          </a>
        </Acties>
      </form>
    </Pagina>
  )
}
