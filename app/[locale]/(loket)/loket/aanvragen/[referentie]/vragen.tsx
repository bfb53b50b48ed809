import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Viruszin } from '@/app/[locale]/viruszin'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { Kaart } from '@/components/ui/kaart'
import { Merkje, type Toon } from '@/components/ui/merkje'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import type { Dossier } from '@/lib/loket/open-aanvraag'
import { GEWONE_DAGEN } from '@/lib/taken/regels'
import { bijlageveld, type Taak } from '@/lib/taken/taak'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { Handelingformulier } from './handelingformulier'

type Props = { dossier: Dossier; formulier: EenFormulier; fouten: { controle: string; zin: string }[] }

const TOON: Record<'open' | 'verstreken' | 'beantwoord' | 'ingetrokken', Toon> = {
  open: 'info',
  verstreken: 'let-op',
  beantwoord: 'goed',
  ingetrokken: 'info',
}

/** What was asked of the citizen, with the answers; and the form to ask something more. */
export async function Vragen({ dossier, formulier, fouten }: Props) {
  const t = await getTranslations('taken.loket')
  const { taken, acties, kladden } = dossier
  const magVragen = acties.includes('vragen')
  if (taken.length === 0 && !magVragen) return null
  return (
    <section id="vragen" className="mb-10 scroll-mt-6">
      <h2 className="mb-3">{t('titel')}</h2>
      {taken.length === 0 && <p className="mb-3">{t('geen')}</p>}
      <ul className="flex flex-col gap-3.5">
        {taken.map((taak) => (
          <Kaart key={taak.id} als="li" rand={taak.isVerstreken ? 'let-op' : 'gewoon'}>
            <Een taak={taak} dossier={dossier} />
          </Kaart>
        ))}
      </ul>
      {magVragen && (
        <details className="mt-4" open={kladden.vragen !== undefined}>
          <summary className="w-fit py-3 font-bold text-merk underline underline-offset-[0.18em]">{t('stel')}</summary>
          <Handelingformulier actie="vragen" soort="rand" dossier={dossier} formulier={formulier} fouten={kladden.vragen ? fouten : []} />
        </details>
      )}
    </section>
  )
}

async function Een({ taak, dossier }: { taak: Taak; dossier: Dossier }): Promise<ReactNode> {
  const [t, tz, taal] = await Promise.all([getTranslations('taken.loket'), getTranslations('loket.zaak'), getLocale()])
  const { aanvraag, acties, namen } = dossier
  const stand = taak.isVerstreken ? 'verstreken' : taak.status
  const bijlagen = aanvraag.bijlagen.filter(({ veld }) => veld === bijlageveld(taak.id))
  return (
    <>
      <p>
        <Merkje toon={TOON[stand]}>{t(stand)}</Merkje>
      </p>
      <p className="mt-1 max-w-regel font-bold whitespace-pre-line">{taak.vraag}</p>
      {taak.opties && <p className="max-w-regel text-[0.95rem]">{t('opties', { opties: taak.opties.join(' / ') })}</p>}
      <p className="text-[0.93rem] text-gedempt">
        {t('gesteld', {
          soort: t(`soort.${taak.soort}`),
          wie: namen.get(taak.medewerkerId) ?? tz('medewerker'),
          moment: toonMoment(taal, taak.gesteldOp),
          dag: toonDag(taal, taak.uiterlijk),
        })}{' '}
        {taak.herinnerdOp && t('herinnerd', { moment: toonMoment(taal, taak.herinnerdOp) })}
      </p>
      {taak.isVerstreken && <p className="mt-2 max-w-regel">{t('verstrekenUitleg')}</p>}
      {taak.antwoord && (
        <div className="mt-3 border-l-[3px] border-goed pl-3">
          <p className="text-[0.93rem] text-gedempt">{t('antwoordOp', { moment: taak.geslotenOp ? toonMoment(taal, taak.geslotenOp) : '' })}</p>
          <p className="max-w-regel whitespace-pre-line">{taak.antwoord.keuze ?? taak.antwoord.tekst ?? t('geenTekst')}</p>
          {bijlagen.map(({ id, naam, bestandId }) => (
            <p key={id}>
              <a href={pad(taal, `/loket/aanvragen/${aanvraag.referentie}/bijlagen/${id}`)} className="inline-block py-2 [overflow-wrap:anywhere]">
                {naam}
              </a>{' '}
              <span className="text-[0.9rem] text-gedempt">
                <Viruszin keuring={dossier.keuringen.get(bestandId)} />
              </span>
            </p>
          ))}
        </div>
      )}
      {taak.status === 'open' && acties.includes('vraag-weg') && <Knoppen taak={taak} dossier={dossier} />}
    </>
  )
}

async function Knoppen({ taak, dossier: { aanvraag } }: { taak: Taak; dossier: Dossier }) {
  const [t, taal] = await Promise.all([getTranslations('taken.loket'), getLocale()])
  const naar = (actie: string) => ({
    soort: 'rand' as const,
    actie: `/api/loket/${encodeURIComponent(aanvraag.referentie)}/${actie}`,
    verborgen: { taal, stand: String(aanvraag.gebeurtenissen.length), taak: taak.id },
  })
  const dagen = GEWONE_DAGEN
  return (
    <div className="flex flex-wrap gap-x-4">
      {taak.isVerstreken && (
        <Zaakformulier {...naar('vraag-langer')} knop={t('langer', { dagen })} label={t('langerWat', { dagen, vraag: taak.vraag })} />
      )}
      <Zaakformulier {...naar('vraag-weg')} knop={t('trekIn')} label={t('trekInWat', { vraag: taak.vraag })} />
    </div>
  )
}
