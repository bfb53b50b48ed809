import { getLocale, getTranslations } from 'next-intl/server'
import { Tekstvlak } from '@/components/formulier/velden/lange-tekst'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { Merkje } from '@/components/ui/merkje'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import type { Signaalregel } from '@/lib/toezicht/houd-toezicht'
import { SIGNAALTOON } from '../tonen'

type Props = { signaal: Signaalregel; houdtToezicht: boolean; fout?: string; klad?: { woorden: string } }

/** One signal: who, what kind, how often and when; and what came of it. */
export async function Signaal({ signaal, houdtToezicht, fout, klad }: Props) {
  const [t, taal] = await Promise.all([getTranslations('toezicht'), getLocale()])
  const { id, soort, wie, medewerkerId, aantal, vanaf, tot, status, woorden } = signaal
  return (
    <>
      <h1>{t(`soort.${soort}`, { wie, aantal })}</h1>
      <p>
        <Merkje toon={SIGNAALTOON[status]}>{t(`status.${status}`)}</Merkje>{' '}
        {t('tussen', { vanaf: toonMoment(taal, vanaf), tot: toonMoment(taal, tot) })}
      </p>
      <p className="mt-3 max-w-regel">{t(`uitleg.${soort}`)}</p>
      {woorden && <p className="mt-3 max-w-regel whitespace-pre-line">{woorden}</p>}
      <p className="mt-3">
        <a href={`${pad(taal, '/loket/inzagen')}?medewerker=${medewerkerId}`} className="inline-block py-1">
          {t('naarInzagen', { wie })}
        </a>
      </p>
      {houdtToezicht && status === 'nieuw' && (
        <Zaakformulier actie="/api/loket/toezicht" verborgen={{ taal, id, wat: 'bezig' }} knop={t('bekijk')} soort="rand" />
      )}
      {houdtToezicht && status !== 'klaar' && (
        <section className="mt-8">
          <h2>{t('sluitTitel')}</h2>
          <Zaakformulier actie="/api/loket/toezicht" verborgen={{ taal, id, wat: 'klaar' }} knop={t('sluit')}>
            <Tekstvlak name="woorden" label={t('bevinding')} fout={fout} defaultValue={klad?.woorden ?? ''} />
          </Zaakformulier>
        </section>
      )}
    </>
  )
}
