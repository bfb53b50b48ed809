import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Tabel } from '@/components/loket/tabel'
import { Merkje } from '@/components/ui/merkje'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { eisMedewerker } from '@/lib/auth/eis'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { listToezicht, type Signaalregel, type Steekproefregel } from '@/lib/toezicht/houd-toezicht'
import { oordeeltoon, SIGNAALTOON } from './tonen'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('toezicht'))('titel') }
}

/** Reading that looks strange, and openings of protected files to look at afterwards: lines, never what was read. */
export default async function Page() {
  const { medewerker } = await eisMedewerker('toezicht-zien')
  const [t, bt, taal] = await Promise.all([getTranslations('toezicht'), getTranslations('bescherming'), getLocale()])
  const { signalen = [], steekproef = [], houdtToezicht = false } = (await listToezicht(medewerker)) ?? {}
  const wat = { id: 'wat', kop: t('wat') }
  const staat = { id: 'staat', kop: t('staat') }
  return (
    <Pagina>
      <h1>{t('titel')}</h1>
      <Inleiding>{t(houdtToezicht ? 'inleiding' : 'inleidingTeam')}</Inleiding>
      <section className="mb-10">
        <h2 className="mb-3">{t('signalen')}</h2>
        <p className="mb-4 max-w-regel">{t('signalenUitleg')}</p>
        {signalen.length === 0 ? (
          <p>{t('geenSignalen')}</p>
        ) : (
          <Tabel titel={t('signalen')} kolommen={[wat, { id: 'wanneer', kop: t('wanneer') }, staat]} rijen={signalen.map(signaal)} />
        )}
      </section>
      <section>
        <h2 className="mb-3">{t('steekproef')}</h2>
        <p className="mb-4 max-w-regel">{t('steekproefUitleg')}</p>
        {steekproef.length === 0 ? (
          <p>{t('geenSteekproef')}</p>
        ) : (
          <Tabel titel={t('steekproef')} kolommen={[wat, { id: 'waarom', kop: t('waarom') }, staat]} rijen={steekproef.map(opening)} />
        )}
      </section>
    </Pagina>
  )

  function link(id: string, tekst: string) {
    return (
      <a href={pad(taal, `/loket/toezicht/${id}`)} className="inline-block py-1">
        {tekst}
      </a>
    )
  }

  function signaal({ id, soort, wie, aantal, vanaf, tot, status }: Signaalregel) {
    return {
      id,
      cellen: {
        wat: link(id, t(`soort.${soort}`, { wie, aantal })),
        wanneer: t('tussen', { vanaf: toonMoment(taal, vanaf), tot: toonMoment(taal, tot) }),
        staat: <Merkje toon={SIGNAALTOON[status]}>{t(`status.${status}`)}</Merkje>,
      },
    }
  }

  function opening({ id, wie, op, toegang, oordeel }: Steekproefregel) {
    return {
      id,
      cellen: {
        wat: link(id, t('opende', { wie, moment: toonMoment(taal, op) })),
        waarom: toegang && bt(`redenen.${toegang.reden}`),
        staat: <Merkje toon={oordeeltoon(oordeel)}>{oordeel ? t(`oordeel.${oordeel}`) : t('teBekijken')}</Merkje>,
      },
    }
  }
}
