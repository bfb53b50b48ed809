import { getLocale, getTranslations } from 'next-intl/server'
import { Knop } from '@/components/ui/knop'
import type { OpenOverdracht } from '@/lib/balie/overdracht'
import { getBurger } from '@/lib/burgers/get-burger'
import { toonTijd } from '@/lib/tekst/datum'

/** Whose form this is and until when it is open here; and the way to close it. */
export async function Burgerband({ overdracht: { id, burgerId, openTot } }: { overdracht: OpenOverdracht }) {
  const [t, taal, { voornaam, achternaam }] = await Promise.all([getTranslations('balie.loket'), getLocale(), getBurger(burgerId)])
  return (
    <div className="mb-6 flex flex-wrap items-center justify-between gap-x-6 rounded-vak bg-let-op-was px-5 py-3">
      <p className="max-w-regel">
        <strong>{t('samenMet', { naam: `${voornaam} ${achternaam}` })}</strong> {t('openTot', { tijd: toonTijd(taal, openTot) })}
      </p>
      <form method="post" action={`/api/loket/balie/${id}/sluit`}>
        <input type="hidden" name="_taal" value={taal} />
        <Knop soort="link">{t('sluit')}</Knop>
      </form>
    </div>
  )
}
