import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import { getBezoeker } from '@/app/aanvrager-van-formulier'
import { Acties, Knop } from '@/components/ui/knop'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { eisBurger } from '@/lib/auth/eis'
import { volgCookie } from '@/lib/bezoekers/bezoeksleutel'
import { env } from '@/lib/platform/env'
import { pad } from '@/lib/tekst/talen'
import { kanOvernemen } from '@/lib/volgen/neem-over'
import { laadGevolgde } from '../laad'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('volgen'))('overnemen.titel') }
}

/** Asks once whether a case becomes that of who signed in: it is for good. */
export default async function Page({ params }: Props) {
  const { id } = await params
  const { burger } = await eisBurger()
  const [t, taal, { aanvraag, formulier }] = await Promise.all([getTranslations('volgen.overnemen'), getLocale(), laadGevolgde(id)])
  const wie = { burgerId: burger.burgerId, bezoekerId: await getBezoeker() }
  const terug = pad(taal, `/volgen/zaak/${id}`)
  if (!(await kanOvernemen(wie, id, (await cookies()).get(volgCookie().name)?.value))) {
    return (
      <Pagina breedte="smal">
        <h1>{t('kanNiet.titel')}</h1>
        <Inleiding>{t('kanNiet.uitleg')}</Inleiding>
        <p className="max-w-regel">{t('kanNiet.toestel')}</p>
        <p className="max-w-regel">{t('kanNiet.profiel', { telefoon: env().STAD_TELEFOON })}</p>
        <p>
          <a href={terug}>{t('kanNiet.terug')}</a>
        </p>
      </Pagina>
    )
  }
  const naam = `${burger.voornaam} ${burger.achternaam}`
  return (
    <Pagina breedte="smal">
      <h1>{t('titel')}</h1>
      <Inleiding>{t('uitleg', { dienst: formulier.record.name[taal], referentie: aanvraag.referentie, naam })}</Inleiding>
      <p className="max-w-regel">{t('gevolg')}</p>
      <form method="post" action="/api/volgen/overnemen">
        <input type="hidden" name="taal" value={taal} />
        <input type="hidden" name="toegang" value={id} />
        <Acties>
          <Knop>{t('knop')}</Knop>
          <a href={terug} className="py-2">
            {t('nee')}
          </a>
        </Acties>
      </form>
    </Pagina>
  )
}
