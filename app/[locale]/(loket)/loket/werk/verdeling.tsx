import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Keuzelijst } from '@/components/formulier/velden/keuzelijst'
import { Knop } from '@/components/ui/knop'
import { listCollegas } from '@/lib/auth/list-medewerkers'
import { mag } from '@/lib/auth/rechten'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { REDENEN } from '@/lib/werklijst/vrijgaveredenen'

/** The list as a form: what is chosen in it is taken, given back, or assigned to a colleague. */
export async function Verdeling({ medewerker, filter, children }: { medewerker: Behandelaar; filter: string; children: ReactNode }) {
  const [t, taal] = await Promise.all([getTranslations('werklijst'), getLocale()])
  const collegas = mag(medewerker.rol, 'zaak-toewijzen') ? await listCollegas(medewerker.team, 'aanvraag-nemen') : []
  const redenen = REDENEN.map((code) => ({ waarde: code, label: t(`reden.${code}`) }))
  return (
    <form method="post" action="/api/loket/werklijst/nemen" noValidate>
      <input type="hidden" name="taal" value={taal} />
      <input type="hidden" name="filter" value={filter} />
      {children}
      <fieldset className="mt-6 min-w-0 rounded-vak bg-kaart p-5">
        <legend className="sr-only">{t('verdeling.titel')}</legend>
        <p aria-hidden="true" className="mb-3 font-bold">
          {t('verdeling.titel')}
        </p>
        <div className="flex flex-wrap items-end gap-x-8 gap-y-4 [&>div]:max-w-full [&>div>div]:mb-3">
          <div>
            <Knop soort="rand" formAction="/api/loket/werklijst/nemen">
              {t('verdeling.nemen')}
            </Knop>
          </div>
          <div>
            <Keuzelijst naam="reden" label={t('verdeling.reden')} waarde="" opties={[{ waarde: '', label: t('verdeling.geenReden') }, ...redenen]} />
            <Knop soort="rand" formAction="/api/loket/werklijst/vrijgeven">
              {t('verdeling.vrijgeven')}
            </Knop>
          </div>
          {collegas.length > 0 && (
            <div>
              <Keuzelijst
                naam="aan"
                label={t('verdeling.aan')}
                waarde=""
                opties={[{ waarde: '', label: t('verdeling.kiesCollega') }, ...collegas.map(({ id, naam }) => ({ waarde: id, label: naam }))]}
              />
              <Knop soort="rand" formAction="/api/loket/werklijst/toewijzen">
                {t('verdeling.toewijzen')}
              </Knop>
            </div>
          )}
        </div>
      </fieldset>
    </form>
  )
}
