import { getTranslations } from 'next-intl/server'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { Acties, KnopLink } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { namenVanMedewerkers } from '@/lib/auth/list-medewerkers'
import { mag } from '@/lib/auth/rechten'
import { DELEN } from '@/lib/redactie/delen'
import type { Redacteur } from '@/lib/redactie/schrijf'
import { tekstcontroleBij } from '@/lib/redactie/tekstcontroles'
import type { Versie } from '@/lib/redactie/versies'
import { pad, type Taal } from '@/lib/tekst/talen'
import { foutzin } from './foutwoorden'
import { Tekstvak } from './tekstvak'

type Props = { dienst: string; taal: Taal; open: Versie | undefined; medewerker: Redacteur; fout?: string }

/** The version that is being made, and what this person can do with it: write, put forward, publish or send back. */
export async function Openversie({ dienst, taal, open, medewerker, fout }: Props) {
  const t = await getTranslations('redactie')
  const doel = (actie: string) => `/api/loket/redactie/${dienst}/${actie}`
  if (!open) {
    return (
      <section className="mb-8">
        <h2>{t('open.geen')}</h2>
        <p className="max-w-regel">{t('open.geenUitleg')}</p>
        <Zaakformulier actie={doel('begin')} verborgen={{ taal }} knop={t('open.begin')} />
      </section>
    )
  }
  const verborgen = { taal, revisie: String(open.revisie) }
  const namen = [...(await namenVanMedewerkers(open.schrijvers)).values()]
  const isEigen = open.schrijvers.includes(medewerker.id)
  const veldfout = fout === 'reden' || fout === 'woorden' ? { controle: fout, zin: t(`fouten.${fout}`) } : undefined
  return (
    <section className="mb-8">
      {veldfout && <Foutensamenvatting titel={t('fouten.titel')} fouten={[veldfout]} />}
      <h2>{t(open.status === 'voorgelegd' ? 'open.voorgelegd' : 'open.concept', { nummer: open.nummer })}</h2>
      <p className="max-w-regel">{t('open.wie', { namen: new Intl.ListFormat(taal).format(namen) })}</p>
      {open.delen.length > 0 && <p className="max-w-regel">{t('open.delen', { delen: open.delen.map((deel) => t(`deel.${deel}`)).join(', ') })}</p>}
      {open.verschoven.length > 0 && verschoven()}
      {open.status === 'voorgelegd' ? voorgelegd() : concept()}
    </section>
  )

  function verschoven() {
    return (
      <div className="mt-3">
        <Melding toon="let-op" titel={t('open.codeTitel')}>
          <p>{t('open.code', { delen: (open?.verschoven ?? []).map((deel) => t(`deel.${deel}`)).join(', ') })}</p>
          <p>
            <a href={pad(taal, `/loket/redactie/${dienst}/verschil?van=code`)}>{t('open.codeVerschil')}</a>
          </p>
        </Melding>
        {open?.status === 'concept' && <Zaakformulier actie={doel('gezien')} verborgen={verborgen} knop={t('open.gezien')} soort="rand" />}
      </div>
    )
  }

  function concept() {
    return (
      <>
        {open && open.fouten.length > 0 && (
          <div className="mt-3">
            <Melding toon="let-op" titel={t('open.fouten', { aantal: open.fouten.length })}>
              <ul>
                {open.fouten.map((een) => {
                  const controle = tekstcontroleBij(een.veld)
                  const waar = DELEN.find((deel) => een.veld.startsWith(deel)) ?? 'formFields'
                  return (
                    <li key={`${een.veld}-${een.code}-${een.wat}`}>
                      <a href={pad(taal, `/loket/redactie/${dienst}/${controle ? `teksten#${controle}` : 'vragen'}`)}>
                        {t(`deel.${waar}`)}: {foutzin(t, een)}
                      </a>
                    </li>
                  )
                })}
              </ul>
            </Melding>
          </div>
        )}
        <Acties>
          <KnopLink href={pad(taal, `/loket/redactie/${dienst}/teksten`)}>{t('open.schrijf')}</KnopLink>
          <a href={pad(taal, `/loket/redactie/${dienst}/verschil`)} className="py-2">
            {t('open.verschil')}
          </a>
          <a href={pad(taal, `/loket/redactie/${dienst}/voorbeeld`)} className="py-2">
            {t('open.voorbeeld')}
          </a>
        </Acties>
        <h3 className="mt-8">{t('open.legVoorTitel')}</h3>
        <p className="max-w-regel">{t('open.legVoorUitleg')}</p>
        <Zaakformulier actie={doel('voorleggen')} verborgen={verborgen} knop={t('open.legVoor')} soort="rand">
          <Tekstvak
            naam="reden"
            label={t('open.reden')}
            fout={veldfout?.controle === 'reden' ? veldfout.zin : undefined}
            waarde={open?.reden ?? ''}
          />
        </Zaakformulier>
        {weggooien()}
      </>
    )
  }

  function voorgelegd() {
    return (
      <>
        <p className="max-w-regel whitespace-pre-line">
          <b>{t('open.waarom')}</b> {open?.reden}
        </p>
        <Acties>
          <a href={pad(taal, `/loket/redactie/${dienst}/verschil`)} className="py-2">
            {t('open.verschil')}
          </a>
          <a href={pad(taal, `/loket/redactie/${dienst}/voorbeeld`)} className="py-2">
            {t('open.voorbeeld')}
          </a>
        </Acties>
        {isEigen || !mag(medewerker.rol, 'catalogus-publiceren') ? (
          <div className="mt-3">
            <Melding>{t('open.wacht')}</Melding>
          </div>
        ) : (
          <>
            <h3 className="mt-8">{t('open.publiceerTitel')}</h3>
            <p className="max-w-regel">{t('open.publiceerUitleg')}</p>
            <Zaakformulier actie={doel('publiceren')} verborgen={verborgen} knop={t('open.publiceer')} />
          </>
        )}
        <h3 className="mt-8">{t(isEigen ? 'open.haalTerugTitel' : 'open.stuurTerugTitel')}</h3>
        <Zaakformulier actie={doel('terugsturen')} verborgen={verborgen} knop={t(isEigen ? 'open.haalTerug' : 'open.stuurTerug')} soort="rand">
          <Tekstvak naam="woorden" label={t('open.woorden')} fout={veldfout?.controle === 'woorden' ? veldfout.zin : undefined} waarde="" />
        </Zaakformulier>
        {weggooien()}
      </>
    )
  }

  function weggooien() {
    return (
      <details className="mt-8">
        <summary className="w-fit py-2 font-bold">{t('open.weggooienTitel')}</summary>
        <p className="max-w-regel">{t('open.weggooienUitleg')}</p>
        <Zaakformulier actie={doel('weggooien')} verborgen={verborgen} knop={t('open.weggooien')} soort="rand" />
      </details>
    )
  }
}
