import { getLocale, getTranslations } from 'next-intl/server'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { KnopLink } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import type { Dossier } from '@/lib/loket/open-aanvraag'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'

type Props = { dossier: Pick<Dossier, 'voorbereid' | 'namen'>; medewerkerId: string; magGoedkeuren: boolean }

/** A decision that waits for a second pair of eyes, or that came back with words; nothing when none was prepared. */
export async function Voorgelegd({ dossier: { voorbereid, namen }, medewerkerId, magGoedkeuren }: Props) {
  const [t, taal] = await Promise.all([getTranslations('vierogen'), getLocale()])
  if (!voorbereid || voorbereid.status === 'goedgekeurd' || voorbereid.status === 'ingetrokken') return null
  const { id, status, voorbereidDoor, voorbereidOp, nagekekenDoor, geslotenOp, woorden } = voorbereid
  const naam = (wie: string | undefined) => namen.get(wie ?? '') ?? t('collega')
  if (status === 'teruggestuurd') {
    return (
      <Melding toon="let-op" titel={t('terug.titel', { wie: naam(nagekekenDoor), moment: toonMoment(taal, geslotenOp ?? voorbereidOp) })}>
        <p className="max-w-regel whitespace-pre-line">{woorden}</p>
      </Melding>
    )
  }
  const isEigen = voorbereidDoor === medewerkerId
  return (
    <div className="mt-2">
      <p>{t('wacht', { wie: naam(voorbereidDoor), moment: toonMoment(taal, voorbereidOp) })}</p>
      {isEigen && <Zaakformulier actie={`/api/loket/goedkeuren/${id}`} verborgen={{ taal, wat: 'terugnemen' }} knop={t('neemTerug')} soort="rand" />}
      {magGoedkeuren && !isEigen && <KnopLink href={pad(taal, `/loket/goedkeuren/${id}`)}>{t('kijkNa')}</KnopLink>}
    </div>
  )
}
