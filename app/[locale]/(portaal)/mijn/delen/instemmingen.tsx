import { useLocale, useTranslations } from 'next-intl'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Knop } from '@/components/ui/knop'
import { Lijst, Lijstkaart } from '@/components/ui/lijstkaart'
import { Melding } from '@/components/ui/melding'
import { Merkje, type Toon } from '@/components/ui/merkje'
import { wachtOpInstemming } from '@/lib/aanvragen/verloop'
import type { Instemregel } from '@/lib/instemming/list-instemmingen'
import { env } from '@/lib/platform/env'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import type { Zaak } from '../aanvragen/[referentie]/laad'

const TOON: Record<Instemregel['status'], Toon> = {
  gevraagd: 'info',
  akkoord: 'goed',
  geweigerd: 'fout',
  ingetrokken: 'fout',
  vervangen: 'info',
}

type Props = { zaak: Zaak; gedaan?: string; instemfout?: string }

/** Whose consent a case needs, and how each stands; the applicant says who is who, and invites again. */
export function Instemmingen({ zaak, gedaan, instemfout }: Props) {
  const t = useTranslations('instemming.aanvrager')
  const taal = useLocale()
  if (!zaak.instemming) return null
  const wacht = wachtOpInstemming(zaak.aanvraag)
  const { totEnMet, instemmingen } = zaak.instemming
  return (
    <section id="instemming" className="mb-10">
      <h2 className="mb-2">{t('titel')}</h2>
      {(gedaan === 'bevestigd' || gedaan === 'uitgenodigd') && <Melding toon="goed" titel={t(`gedaan.${gedaan}`)} />}
      {gedaan === 'niet-meer' && (
        <Melding toon="let-op">
          <p>{t('nietMeer')}</p>
        </Melding>
      )}
      {wacht && <p className="mb-3 max-w-regel">{t('uitleg', { dag: toonDag(taal, totEnMet) })}</p>}
      <Lijst>
        {instemmingen.map((regel) => (
          <Een key={regel.id} regel={regel} referentie={zaak.aanvraag.referentie} wacht={wacht} isFout={instemfout === regel.id} />
        ))}
      </Lijst>
    </section>
  )
}

type Eenprops = { regel: Instemregel; referentie: string; wacht: boolean; isFout: boolean }

function Een({ regel, referentie, wacht, isFout }: Eenprops) {
  const t = useTranslations('instemming.aanvrager')
  const ts = useTranslations('instemming.stand')
  const { naam, rol, status, reden, geldt } = regel
  const teBevestigen = wacht && status === 'akkoord' && !geldt
  return (
    <Lijstkaart
      titel={t('wie', { naam, rol: t(`rol.${rol}`) })}
      merkjes={<Merkje toon={teBevestigen ? 'let-op' : TOON[status]}>{ts(status)}</Merkje>}
    >
      <p>
        <Watgebeurde regel={regel} />
      </p>
      {reden && <p className="whitespace-pre-line text-inkt [overflow-wrap:anywhere]">{reden}</p>}
      {teBevestigen && <Bevestigen id={regel.id} referentie={referentie} />}
      {wacht && (status === 'gevraagd' || teBevestigen) && <Uitnodigen regel={regel} referentie={referentie} isFout={isFout} />}
    </Lijstkaart>
  )
}

function Watgebeurde({ regel: { naam, email, isGekend, status, door = '', beantwoordOp } }: { regel: Instemregel }) {
  const t = useTranslations('instemming.aanvrager')
  const taal = useLocale()
  const moment = beantwoordOp ? toonMoment(taal, beantwoordOp) : ''
  if (status === 'geweigerd' || status === 'ingetrokken') return t(status, { door: door || naam, moment })
  if (status === 'akkoord') return isGekend ? t('akkoord', { moment }) : t('akkoordDoor', { door, moment })
  if (!isGekend) return t('gevraagd', { email: email ?? naam })
  return t('gevraagdGekend', { naam, adres: `${env().PUBLIC_URL}${pad(taal, '/mijn/instemmingen')}` })
}

function Bevestigen({ id, referentie }: { id: string; referentie: string }) {
  const t = useTranslations('instemming.aanvrager')
  const taal = useLocale()
  return (
    <form method="post" action={`/api/mijn/instemmingen/${id}/bevestigen`} className="my-3">
      <input type="hidden" name="taal" value={taal} />
      <input type="hidden" name="referentie" value={referentie} />
      <p className="mb-2 text-inkt">{t('isJuist')}</p>
      <Knop>{t('juist')}</Knop>
    </form>
  )
}

function Uitnodigen({ regel: { id, naam, email, isGekend }, referentie, isFout }: { regel: Instemregel; referentie: string; isFout: boolean }) {
  const t = useTranslations('instemming.aanvrager')
  const taal = useLocale()
  const isEersteMail = isGekend && !email
  return (
    <details open={isFout}>
      <summary className="w-fit py-2.5 text-merk underline underline-offset-[0.18em]">{t(isEersteMail ? 'uitnodigen' : 'opnieuw')}</summary>
      <p className="mb-2">{isGekend ? t('uitnodigenUitleg', { naam }) : t('opnieuwUitleg')}</p>
      <form method="post" action={`/api/mijn/instemmingen/${id}/uitnodigen`} noValidate>
        <input type="hidden" name="taal" value={taal} />
        <input type="hidden" name="referentie" value={referentie} />
        <Invoer
          name={`email-${id}`}
          type="email"
          autoComplete="off"
          label={t('email', { naam })}
          fout={isFout ? t('emailFout') : undefined}
          defaultValue={email ?? ''}
        />
        <Knop soort="rand">{t('stuur')}</Knop>
      </form>
    </details>
  )
}
