import { useLocale, useTranslations } from 'next-intl'
import { dagVan } from '@/lib/platform/klok'
import { toonDag } from '@/lib/tekst/datum'
import type { Zaak } from '../aanvragen/[referentie]/laad'

/** The decision with its reason, which staff write in Dutch, and what to do if one disagrees (Bestuursdecreet II.21). */
export function Besluit({ zaak: { besluit, formulier } }: { zaak: Pick<Zaak, 'besluit' | 'formulier'> }) {
  const t = useTranslations('mijn.aanvraag')
  const taal = useLocale()
  if (!besluit) return null
  const dag = toonDag(taal, dagVan(besluit.op))
  return (
    <section className="mb-10 max-w-regel">
      <h2 className="mb-3">{t('besluit')}</h2>
      <p>{t(besluit.uitkomst === 'goedgekeurd' ? 'besluitGoed' : 'besluitNiet', { dag })}</p>
      <h3 className="mt-4">{t('waarom')}</h3>
      <p lang="nl" className="whitespace-pre-line [overflow-wrap:anywhere]">
        {besluit.motivering}
      </p>
      {taal === 'en' && besluit.uitleg && (
        <>
          <h3 className="mt-4">{t('uitleg')}</h3>
          <p lang="en" className="whitespace-pre-line [overflow-wrap:anywhere]">
            {besluit.uitleg}
          </p>
        </>
      )}
      <h3 className="mt-4">{t('beroep')}</h3>
      <div className="proza">
        {formulier.tekst[taal].beroep.map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
      </div>
    </section>
  )
}
