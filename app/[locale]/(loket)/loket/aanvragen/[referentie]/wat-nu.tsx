import { getLocale, getTranslations } from 'next-intl/server'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Keuzegroep } from '@/components/formulier/velden/keuzes'
import { Tekstvlak } from '@/components/formulier/velden/lange-tekst'
import { Vinkvak } from '@/components/formulier/velden/verklaring'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { Nu } from '@/components/ui/melding'
import { DAGDELEN } from '@/lib/aanvragen/afspraakwens'
import { isAfgesloten } from '@/lib/aanvragen/status'
import { stapNa, stapVan } from '@/lib/aanvragen/verloop'
import { getLoket } from '@/lib/afspraken/loketten'
import { mag } from '@/lib/auth/rechten'
import type { MedewerkerSessie } from '@/lib/auth/sessie'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import type { Actie } from '@/lib/loket/acties'
import type { Dossier } from '@/lib/loket/open-aanvraag'

type Props = { dossier: Dossier; formulier: EenFormulier; rol: MedewerkerSessie['medewerker']['rol']; fouten: { controle: string; zin: string }[] }

/** What this person may do with the case now, and nothing else; or why there is nothing to do. */
export async function WatNu({ dossier, formulier, rol, fouten }: Props) {
  const [t, taal] = await Promise.all([getTranslations('loket'), getLocale()])
  const { aanvraag, acties, kladden, bezoek } = dossier
  const tekst = formulier.tekst[taal]
  const stap = stapVan(formulier, aanvraag)
  const uitslag = (id = '', resultaat = '') => tekst.verloop[id]?.uitslagen?.[resultaat] ?? resultaat
  const werk = (id: string | undefined) => tekst.verloop[id ?? '']?.werk ?? ''
  return (
    <Nu titel={werk(stap?.id) || t('nu.titel')}>
      {uitslagenlijst()}
      {acties.length === 0 && <p>{waaromNiets()}</p>}
      {acties.map((actie, rang) => (
        <div key={actie} className={rang === 0 ? 'mt-4' : 'mt-6 border-t border-rand pt-5'}>
          {formulierVan(actie, rang === 0)}
        </div>
      ))}
    </Nu>
  )

  /** Earlier results, where they matter for what is decided now. */
  function uitslagenlijst() {
    const uitslagen = aanvraag.gebeurtenissen.filter(({ soort, gegevens }) => soort === 'stap.afgerond' && gegevens.resultaat)
    if (!stap?.besluit || uitslagen.length === 0) return null
    return (
      <ul>
        {uitslagen.map(({ id, gegevens }) => (
          <li key={id} className="font-bold">
            {t('nu.uitslag', { stap: werk(gegevens.stap), resultaat: uitslag(gegevens.stap, gegevens.resultaat) })}
          </li>
        ))}
      </ul>
    )
  }

  function waaromNiets(): string {
    if (isAfgesloten(aanvraag.status)) return t('nu.klaar')
    if (stap?.wachtOp === 'niemand') return t('nu.gaatVanzelf')
    return mag(rol, 'aanvraag-nemen') ? t('nu.anderBeslist') : t('nu.nietJij')
  }

  function formulierVan(actie: Actie, eerste: boolean) {
    const naar = {
      actie: `/api/loket/${encodeURIComponent(aanvraag.referentie)}/${actie}`,
      verborgen: { taal, stand: String(aanvraag.gebeurtenissen.length), ...(stap ? { stap: stap.id } : {}) },
      soort: eerste ? ('vol' as const) : ('rand' as const),
    }
    const waarde = (veld: string) => kladden[actie]?.waarden[veld] ?? ''
    const vak = (name: string) => ({ name, fout: fouten.find(({ controle }) => controle === name)?.zin })
    switch (actie) {
      case 'nemen':
        return (
          <>
            <p>{t('nu.nemenUitleg')}</p>
            <Zaakformulier {...naar} knop={t('nu.nemen')} />
          </>
        )
      case 'stap':
        return (
          <Zaakformulier {...naar} knop={stap?.resultaten ? t('nu.legVast') : t('nu.stapKlaar')}>
            {stap?.resultaten && (
              <Keuzegroep
                {...vak('resultaat')}
                type="radio"
                label={t('nu.resultaat')}
                gekozen={[waarde('resultaat')]}
                opties={stap.resultaten.map((resultaat) => ({
                  waarde: resultaat,
                  label: metHoofdletter(uitslag(stap.id, resultaat)),
                  hint: t('nu.resultaatLeest', { tekst: tekst.verloop[stap.id]?.resultaten?.[resultaat] ?? resultaat }),
                }))}
              />
            )}
            <p className="mb-4">{daarna()}</p>
          </Zaakformulier>
        )
      case 'bezoek':
        return (
          <>
            <h3>{t(bezoek?.moment ? 'nu.verzetTitel' : 'nu.planTitel')}</h3>
            <p className="mb-4">{wens()}</p>
            <Zaakformulier {...naar} knop={t(bezoek?.moment ? 'nu.verzet' : 'nu.plan')}>
              <div className="flex flex-wrap gap-x-6">
                <Invoer {...vak('dag')} type="date" breedte="datum" label={t('nu.dag')} defaultValue={waarde('dag')} />
                <Invoer {...vak('tijd')} type="time" breedte="kort" label={t('nu.tijd')} defaultValue={waarde('tijd')} />
              </div>
            </Zaakformulier>
          </>
        )
      case 'afronden':
        return (
          <>
            <h3>{t('nu.afrondenTitel')}</h3>
            <Zaakformulier {...naar} knop={t('nu.rondAf')}>
              <Vinkvak {...vak('geregeld')} label={t('nu.geregeld')} defaultChecked={waarde('geregeld') === 'ja'} />
            </Zaakformulier>
          </>
        )
      case 'besluit':
        return (
          <Zaakformulier {...naar} knop={t('nu.kijkNa')}>
            {kladden.besluit && fouten.length === 0 && <p className="mb-3">{t('nu.bewaard')}</p>}
            <Keuzegroep
              {...vak('uitkomst')}
              type="radio"
              label={t('nu.uitkomst')}
              gekozen={[waarde('uitkomst')]}
              opties={(['goedgekeurd', 'geweigerd'] as const).map((uitkomst) => ({ waarde: uitkomst, label: t(`nu.${uitkomst}`) }))}
            />
            <Tekstvlak {...vak('motivering')} label={t('nu.motivering')} hint={t('nu.motiveringHint')} defaultValue={waarde('motivering')} />
            <details className="mb-5">
              <summary className="py-2 text-merk underline">{t('nu.beroepBij')}</summary>
              <div className="proza mt-1 max-w-regel">
                {tekst.beroep.map((zin) => (
                  <p key={zin}>{zin}</p>
                ))}
              </div>
            </details>
            <p className="mb-4 text-gedempt">{t('nu.kijkNaUitleg')}</p>
          </Zaakformulier>
        )
    }
  }

  function daarna(): string {
    const volgende = stap && stapNa(formulier, stap.id)
    return volgende ? t('nu.stapUitleg', { volgende: werk(volgende.id) }) : t('nu.stapLaatste')
  }

  function wens(): string {
    const dagdeel = DAGDELEN.find((deel) => deel === bezoek?.dagdeel)
    return t('nu.planUitleg', { loket: getLoket(bezoek?.loket ?? '').naam, dagdeel: dagdeel ? t(`dagdelen.${dagdeel}`) : '' })
  }
}

function metHoofdletter(woord: string): string {
  return `${woord.charAt(0).toUpperCase()}${woord.slice(1)}`
}
