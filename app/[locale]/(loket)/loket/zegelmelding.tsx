import { getLocale, getTranslations } from 'next-intl/server'
import { Melding } from '@/components/ui/melding'
import { findZegelwaarschuwing } from '@/lib/documenten/zegel/zegeleinde'
import { toonDag } from '@/lib/tekst/datum'

/** Says that the certificate of the seal ends soon, ran out or cannot be read; nothing while all is well. */
export async function Zegelmelding() {
  const [t, taal, waarschuwing] = await Promise.all([getTranslations('loket.zegel'), getLocale(), findZegelwaarschuwing()])
  if (!waarschuwing) return null
  const { soort } = waarschuwing
  const dag = 'dag' in waarschuwing ? toonDag(taal, waarschuwing.dag) : ''
  const dagen = 'dagen' in waarschuwing ? waarschuwing.dagen : 0
  return (
    <Melding toon={soort === 'eindigt' ? 'let-op' : 'fout'} titel={t(`titel.${soort}`, { dag, dagen })}>
      <p>{t(`tekst.${soort}`)}</p>
    </Melding>
  )
}
