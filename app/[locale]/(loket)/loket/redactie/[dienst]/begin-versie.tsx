import { getTranslations } from 'next-intl/server'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { Melding } from '@/components/ui/melding'
import type { Versie } from '@/lib/redactie/versies'
import { pad, type Taal } from '@/lib/tekst/talen'

type Props = { dienst: string; taal: Taal; open: Versie | undefined; naar: 'teksten' | 'vragen' }

/** In place of a form that cannot be filled in now: there is no version to write in, or it waits for a second person. */
export async function BeginVersie({ dienst, taal, open, naar }: Props) {
  const t = await getTranslations('redactie')
  if (open) {
    return (
      <Melding titel={t('open.voorgelegd', { nummer: open.nummer })}>
        <p>{t('open.eerstTerug')}</p>
        <p>
          <a href={pad(taal, `/loket/redactie/${dienst}`)}>{t('teksten.klaar')}</a>
        </p>
      </Melding>
    )
  }
  return (
    <>
      <p className="max-w-regel">{t('open.geenUitleg')}</p>
      <Zaakformulier actie={`/api/loket/redactie/${dienst}/begin`} verborgen={{ taal, naar }} knop={t('open.begin')} />
    </>
  )
}
