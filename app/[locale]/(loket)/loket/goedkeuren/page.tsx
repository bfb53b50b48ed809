import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Tabel } from '@/components/loket/tabel'
import { Merkje, type Toon } from '@/components/ui/merkje'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { eisMedewerker } from '@/lib/auth/eis'
import { mag } from '@/lib/auth/rechten'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { listGoedkeuringen, type Voorbereidingregel } from '@/lib/loket/open-goedkeuring'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'

const TOON: Record<Voorbereidingregel['status'], Toon> = { wacht: 'info', goedgekeurd: 'goed', teruggestuurd: 'let-op', ingetrokken: 'info' }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('vierogen'))('titel') }
}

/** What waits for a second pair of eyes, and what became of what somebody prepared. */
export default async function Page() {
  const { medewerker } = await eisMedewerker('voorgelegd-zien')
  const [t, taal] = await Promise.all([getTranslations('vierogen'), getLocale()])
  const { wachtend, eigen } = await listGoedkeuringen(medewerker)
  const keurt = mag(medewerker.rol, 'goedkeuren')
  const kolommen = [
    { id: 'kenmerk', kop: t('lijst.kenmerk'), naamtRij: true as const },
    { id: 'wat', kop: t('lijst.wat') },
    { id: 'sinds', kop: t('lijst.sinds') },
  ]
  return (
    <Pagina>
      <h1>{t('titel')}</h1>
      <Inleiding>{t(keurt ? 'inleiding' : 'inleidingEigen')}</Inleiding>
      {keurt && lijst(wachtend, t('lijst.wachtend'), [...kolommen, { id: 'wie', kop: t('lijst.wie') }])}
      {eigen.length > 0 && keurt && <h2 className="mt-10 mb-3">{t('lijst.eigen')}</h2>}
      {(!keurt || eigen.length > 0) && lijst(eigen, t('lijst.eigen'), [...kolommen, { id: 'stand', kop: t('lijst.stand') }])}
    </Pagina>
  )

  function lijst(regels: Voorbereidingregel[], titel: string, koppen: typeof kolommen | { id: string; kop: string }[]) {
    return regels.length > 0 ? (
      <Tabel titel={titel} kolommen={koppen} rijen={regels.map(rij)} />
    ) : (
      <p>{t(keurt ? 'lijst.leeg' : 'lijst.leegEigen')}</p>
    )
  }

  function rij({ id, soort, status, kenmerk, dienst, voorbereidOp, wie }: Voorbereidingregel) {
    return {
      id,
      cellen: {
        kenmerk: (
          <a href={pad(taal, `/loket/goedkeuren/${id}`)} className="inline-block py-1">
            {kenmerk ?? t('lijst.zonderNaam')}
          </a>
        ),
        wat: (
          <>
            {t(`soort.${soort}`)}
            {dienst && <span className="block text-[0.88rem] text-gedempt">{dienstnaam(dienst, taal)}</span>}
          </>
        ),
        sinds: toonMoment(taal, voorbereidOp),
        wie: wie ?? t('collega'),
        stand: <Merkje toon={TOON[status]}>{t(`status.${status}`)}</Merkje>,
      },
    }
  }
}
