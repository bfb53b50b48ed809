import { getLocale, getTranslations } from 'next-intl/server'
import { Kaart } from '@/components/ui/kaart'
import { Melding } from '@/components/ui/melding'
import { Merkje } from '@/components/ui/merkje'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import type { Dossier } from '@/lib/loket/open-aanvraag'
import { toonMoment } from '@/lib/tekst/datum'

type Props = { dossier: Pick<Dossier, 'besluit' | 'vervallen' | 'namen'>; formulier: EenFormulier }

/** The decision on a case, with its reason; and the ones before it that a register refused. */
export async function Beslissing({ dossier: { besluit, vervallen, namen }, formulier }: Props) {
  const [t, vt, taal] = await Promise.all([getTranslations('loket'), getTranslations('vierogen'), getLocale()])
  if (!besluit && vervallen.length === 0) return null
  const { redenen } = formulier.tekst[taal]
  return (
    <section id="beslissing" className="mb-10 scroll-mt-6">
      <h2 className="mb-3">{t('besluit.titel')}</h2>
      {vervallen.map(({ vervallenOp, vervallenReden, motivering }) => (
        <Melding key={vervallenOp?.toISOString()} toon="let-op" titel={t('besluit.vervallenTitel')}>
          <p>
            {t('besluit.vervallen', {
              moment: vervallenOp ? toonMoment(taal, vervallenOp) : '',
              reden: redenen[vervallenReden ?? ''] ?? t('zaak.registerWeigert'),
            })}
          </p>
          <p className="whitespace-pre-line text-gedempt">{motivering}</p>
        </Melding>
      ))}
      {besluit && (
        <Kaart rand={besluit.uitkomst === 'goedgekeurd' ? 'goed' : 'fout'}>
          <p>
            <Merkje toon={besluit.uitkomst === 'goedgekeurd' ? 'goed' : 'fout'}>{t(`besluit.${besluit.uitkomst}`)}</Merkje>{' '}
            <span className="text-[0.93rem] text-gedempt">
              {t('besluit.door', { wie: namen.get(besluit.medewerkerId) ?? t('zaak.medewerker'), moment: toonMoment(taal, besluit.op) })}
            </span>
            {besluit.goedgekeurdDoor && (
              <span className="block text-[0.93rem] text-gedempt">
                {vt('nagekekenDoor', { wie: namen.get(besluit.goedgekeurdDoor) ?? t('zaak.medewerker') })}
              </span>
            )}
          </p>
          <p className="mt-2 max-w-regel whitespace-pre-line">{besluit.motivering}</p>
          {besluit.uitkomst === 'goedgekeurd' && formulier.gevolgen && (
            <p className="mt-2 text-[0.93rem] text-gedempt">
              {besluit.uitgevoerdOp ? t('besluit.uitgevoerd', { moment: toonMoment(taal, besluit.uitgevoerdOp) }) : t('besluit.nietUitgevoerd')}
            </p>
          )}
        </Kaart>
      )}
    </section>
  )
}
