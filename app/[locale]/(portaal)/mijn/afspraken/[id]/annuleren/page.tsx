import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Acties, Knop } from '@/components/ui/knop'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { findEigenAfspraak } from '@/lib/afspraken/afspraken'
import { getLoket } from '@/lib/afspraken/loketten'
import { eisBurger } from '@/lib/auth/eis'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('afspraken.annuleren'))('titel') }
}

/** Asks whether the person is sure before a visit is cancelled. */
export default async function Page({ params }: Props) {
  const [{ burger }, { id }, taal, t] = await Promise.all([eisBurger(), params, getLocale(), getTranslations('afspraken')])
  const afspraak = (await findEigenAfspraak(burger.burgerId, id)) ?? notFound()
  const terug = pad(taal, `/mijn/afspraken/${id}`)
  if (afspraak.status !== 'gepland') redirect(terug)
  return (
    <Pagina breedte="smal">
      <Terug href={terug}>{t('een.titel')}</Terug>
      <h1>{t('annuleren.titel')}</h1>
      <Inleiding>{t('regel', { loket: getLoket(afspraak.loket).naam, moment: toonMoment(taal, afspraak.van) })}</Inleiding>
      <p className="max-w-regel">{t('annuleren.uitleg')}</p>
      <form method="post" action={`/api/mijn/afspraken/${id}/annuleren`}>
        <input type="hidden" name="taal" value={taal} />
        <Acties>
          <Knop>{t('annuleren.knop')}</Knop>
          <a href={terug} className="py-2">
            {t('annuleren.terug')}
          </a>
        </Acties>
      </form>
    </Pagina>
  )
}
