import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Tabel } from '@/components/loket/tabel'
import { Acties, Knop } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { getLoket } from '@/lib/afspraken/loketten'
import { listGevolgen } from '@/lib/afspraken/wijziging'
import { eisMedewerker } from '@/lib/auth/eis'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { leesWijziging, openPlaatswaarden, sluitPlaatswaarden } from '@/lib/loket/lees-wijziging'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { Verborgen } from '../../deur'

type Props = { searchParams: Promise<{ u?: string; gewijzigd?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agenda.gevolgen'))('titel') }
}

/** Whose visit does not fit any more when a change is saved, before it is. */
export default async function Page({ searchParams }: Props) {
  await eisMedewerker('agenda-regelen')
  const [t, taal, { u, gewijzigd }] = await Promise.all([getTranslations('agenda'), getLocale(), searchParams])
  const waarden = openPlaatswaarden(u)
  const gelezen = waarden && leesWijziging(waarden)
  if (!waarden || !gelezen?.ok) redirect(pad(taal, '/loket/agenda/regelen'))
  const wijziging = gelezen.waarde
  const geraakt = await listGevolgen(wijziging)
  const { naam } = getLoket(wijziging.loket)
  const wat =
    wijziging.soort === 'uren'
      ? t('gevolgen.urenWijziging', { loket: naam, dag: toonDag(taal, wijziging.vanaf), balies: wijziging.balies })
      : t('gevolgen.dichtWijziging', {
          loket: naam,
          wat: wijziging.balie ? t('balieNummer', { nummer: wijziging.balie }) : t('heelLoket'),
          van: toonMoment(taal, new Date(wijziging.van)),
          tot: toonMoment(taal, new Date(wijziging.tot)),
        })
  const kolommen = [
    { id: 'uur', kop: t('bezoek.wanneer'), naamtRij: true as const },
    { id: 'balie', kop: t('balie') },
    { id: 'vraag', kop: t('vraag') },
    { id: 'code', kop: t('code') },
  ]
  return (
    <Pagina breedte="smal">
      {gewijzigd && <Melding toon="let-op" titel={t('gevolgen.gewijzigd')} />}
      <h1>{t('gevolgen.titel')}</h1>
      <Inleiding>{wat}</Inleiding>
      {geraakt.length === 0 ? (
        <p>{t('gevolgen.geen')}</p>
      ) : (
        <>
          <h2 className="mb-2">{t('gevolgen.wie', { aantal: geraakt.length })}</h2>
          <p className="mb-4 max-w-regel">{t('gevolgen.uitleg')}</p>
          <Tabel
            titel={t('gevolgen.tabel')}
            kolommen={kolommen}
            rijen={geraakt.map(({ id, van, balie, dienst, code }) => ({
              id,
              cellen: { uur: toonMoment(taal, van), balie, vraag: dienst ? dienstnaam(dienst, taal) : t('geenVraag'), code },
            }))}
          />
        </>
      )}
      <form method="post" action="/api/loket/agenda/plaats/bewaar">
        <Verborgen waarden={{ taal, u: u ?? '', gezien: sluitPlaatswaarden({ ids: geraakt.map(({ id }) => id).join() }) }} />
        <Acties>
          <Knop>{t(geraakt.length > 0 ? 'gevolgen.bewaarEnVerzet' : 'gevolgen.bewaar')}</Knop>
          <a href={pad(taal, `/loket/agenda/regelen?loket=${wijziging.loket}`)} className="py-2">
            {t('gevolgen.terug')}
          </a>
        </Acties>
      </form>
    </Pagina>
  )
}
