import { getLocale, getTranslations } from 'next-intl/server'
import { Paginering } from '@/components/ui/paginering'
import { STANDEN, WIJZIGINGEN } from '@/lib/documenten/controle/antwoord'
import { listControles } from '@/lib/documenten/controle/list-controles'
import { toonMoment } from '@/lib/tekst/datum'
import { gekend } from '@/lib/tekst/gekend'
import { pad } from '@/lib/tekst/talen'

/** Every check that somebody did of this document: when, how, of which version, and what was answered. */
export async function Controles({ burgerId, documentId, voor }: { burgerId: string; documentId: string; voor?: string }) {
  const [t, algemeen, taal, { controles, volgende }] = await Promise.all([
    getTranslations('mijn.document.controles'),
    getTranslations('algemeen'),
    getLocale(),
    listControles(burgerId, documentId, voor),
  ])
  const adres = pad(taal, `/mijn/documenten/${documentId}`)
  return (
    <section id="controles" className="mt-10">
      <h2 className="mb-1">{t('titel')}</h2>
      <p className="mb-3 max-w-regel text-gedempt">{t('uitleg')}</p>
      {controles.length === 0 && <p>{t('leeg')}</p>}
      {controles.length > 0 && (
        <ol className="border-t border-lijn">
          {controles.map(({ id, op, wijze, uitkomst, volgnummer }) => (
            <li key={id} className="border-b border-lijn py-3">
              <strong className="block">{toonMoment(taal, op)}</strong>
              {t('regel', {
                wijze: t(`wijze.${wijze}`),
                nummer: volgnummer,
                uitkomst: t(`uitkomst.${gekend([...STANDEN, ...WIJZIGINGEN], uitkomst, 'andere')}`),
              })}
            </li>
          ))}
        </ol>
      )}
      <Paginering
        label={algemeen('paginas')}
        vorige={voor ? { href: `${adres}#controles`, tekst: t('nieuwste') } : undefined}
        volgende={volgende ? { href: `${adres}?voor=${volgende}#controles`, tekst: t('ouder') } : undefined}
      />
    </section>
  )
}
