import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Tabel } from '@/components/loket/tabel'
import { Merkje } from '@/components/ui/merkje'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { eisMedewerker } from '@/lib/auth/eis'
import { listInzagevragen } from '@/lib/inzagevragen/beantwoord-inzagevraag'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('inzagevraag'))('loket.titel') }
}

/** What citizens ask about looks at their data, and who answers: a team first, then an auditor. */
export default async function Page() {
  const { medewerker } = await eisMedewerker('inzagevraag-beantwoorden')
  const [t, taal, regels] = await Promise.all([getTranslations('inzagevraag.loket'), getLocale(), listInzagevragen(medewerker)])
  return (
    <Pagina>
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      {regels.length === 0 ? (
        <p>{t('leeg')}</p>
      ) : (
        <Tabel
          titel={t('tabel')}
          kolommen={[
            { id: 'gesteld', kop: t('gesteld'), naamtRij: true },
            { id: 'wie', kop: t('wie') },
            { id: 'uiterlijk', kop: t('uiterlijk') },
          ]}
          rijen={regels.map(({ id, gesteldOp, uiterlijk, wie, bijAuditor }) => ({
            id,
            cellen: {
              gesteld: (
                <a href={pad(taal, `/loket/inzagevragen/${id}`)} className="inline-block py-1">
                  {toonMoment(taal, gesteldOp)}
                </a>
              ),
              wie: wie ?? t('geenMedewerker'),
              uiterlijk: (
                <>
                  {toonDag(taal, uiterlijk)} {bijAuditor && <Merkje toon="let-op">{t('bijAuditor')}</Merkje>}
                </>
              ),
            },
          }))}
        />
      )}
    </Pagina>
  )
}
