import { getLocale, getTranslations } from 'next-intl/server'
import { belwaarden } from '@/app/[locale]/belzinnen'
import { Knop } from '@/components/ui/knop'
import { Lijst, Lijstkaart } from '@/components/ui/lijstkaart'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { toonWeekdag } from '@/lib/tekst/datum'
import { listEigenVerzoeken } from '@/lib/terugbellen/eigen'

/** The calls that a citizen asked for and that are still to come, each with the way to take it back; nothing when there are none. */
export async function Belafspraken({ burgerId }: { burgerId: string }) {
  const [t, taal, verzoeken] = await Promise.all([getTranslations('terugbellen'), getLocale(), listEigenVerzoeken(burgerId)])
  if (verzoeken.length === 0) return null
  return (
    <section className="mb-10">
      <h2 className="mb-3">{t('mijn.titel')}</h2>
      <Lijst>
        {verzoeken.map(({ id, bij, dienst, dag, dagdeel, pogingen }) => {
          const titel = t('gevraagd.wanneer', { dag: toonWeekdag(taal, dag), ...belwaarden(taal, dagdeel) })
          return (
            <Lijstkaart
              key={id}
              titel={titel}
              acties={
                <form method="post" action="/api/terugbellen/annuleren">
                  <input type="hidden" name="_taal" value={taal} />
                  <input type="hidden" name="id" value={id} />
                  <Knop soort="link" aria-label={`${t('gevraagd.annuleer')}: ${titel}`}>
                    {t('gevraagd.annuleer')}
                  </Knop>
                </form>
              }
            >
              <p>{dienst ? dienstnaam(dienst, taal) : t(`loket.bij.${bij}`)}</p>
              {pogingen > 0 && <p>{t('mijn.pogingen', { keer: pogingen })}</p>}
            </Lijstkaart>
          )
        })}
      </Lijst>
    </section>
  )
}
