import { useLocale, useTranslations } from 'next-intl'
import { belwaarden } from '@/app/[locale]/belzinnen'
import { Knop } from '@/components/ui/knop'
import { Lijst, Lijstkaart } from '@/components/ui/lijstkaart'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { toonDag } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import type { Belwerk } from '@/lib/terugbellen/werk'

type Props = { gesprekken: readonly Belwerk[]; medewerkerId: string }

/** Calls that were promised to who calls now: to be taken, so that nobody calls them again. Nothing where there are none. */
export function Gesprekken({ gesprekken, medewerkerId }: Props) {
  const t = useTranslations('opzoeken.gesprekken')
  const tb = useTranslations('terugbellen')
  const taal = useLocale()
  if (gesprekken.length === 0) return null
  return (
    <section className="mb-10">
      <h2 className="mb-3">{t('titel')}</h2>
      <Lijst>
        {gesprekken.map(({ id, bij, dienst, dag, dagdeel, medewerkerId: wie }) => (
          <Lijstkaart key={id} titel={dienst ? dienstnaam(dienst, taal) : tb(`loket.bij.${bij}`)} acties={knop(id, dag, wie)}>
            <p>{t('wanneer', { dag: toonDag(taal, dag), deel: tb(`deel.${dagdeel}`, belwaarden(taal, dagdeel)) })}</p>
            {wie && wie !== medewerkerId && <p>{t('collega')}</p>}
          </Lijstkaart>
        ))}
      </Lijst>
    </section>
  )

  function knop(id: string, dag: string, wie: string | undefined) {
    if (wie === medewerkerId) return <a href={pad(taal, `/loket/terugbellen/${id}`)}>{tb('loket.verder')}</a>
    if (wie) return undefined
    return (
      <form method="post" action="/api/loket/terugbellen">
        <input type="hidden" name="taal" value={taal} />
        <input type="hidden" name="id" value={id} />
        <Knop soort="rand" name="actie" value="nemen" aria-label={t('neemVan', { dag: toonDag(taal, dag) })}>
          {t('neem')}
        </Knop>
      </form>
    )
  }
}
