import { getLocale, getTranslations } from 'next-intl/server'
import { Nu } from '@/components/ui/melding'
import { isAfgesloten } from '@/lib/aanvragen/status'
import { stapVan, zonderOngedaan } from '@/lib/aanvragen/verloop'
import { mag } from '@/lib/auth/rechten'
import type { MedewerkerSessie } from '@/lib/auth/sessie'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import type { Actie } from '@/lib/loket/acties'
import type { Dossier } from '@/lib/loket/open-aanvraag'
import { pad } from '@/lib/tekst/talen'
import { Handelingformulier } from './handelingformulier'
import { stapwoorden } from './stapwoorden'
import { Voorgelegd } from './voorgelegd'

type Props = {
  dossier: Dossier
  formulier: EenFormulier
  medewerker: Pick<MedewerkerSessie['medewerker'], 'id' | 'rol'>
  fouten: { controle: string; zin: string }[]
}

/** Questions and messages have a place of their own on the page. */
const HANDELINGEN = ['nemen', 'stap', 'afronden', 'besluit'] as const satisfies readonly Actie[]

/** What this person may do with the case now, and nothing else; or why there is nothing to do. */
export async function WatNu({ dossier, formulier, medewerker: { id: medewerkerId, rol }, fouten }: Props) {
  const [t, tt, td, taal] = await Promise.all([
    getTranslations('loket'),
    getTranslations('taken.loket'),
    getTranslations('dossier.bedenktijd'),
    getLocale(),
  ])
  const { aanvraag } = dossier
  const acties = dossier.acties.filter(isHandeling)
  const stap = stapVan(formulier, aanvraag)
  const { werk, uitslag } = stapwoorden(formulier, taal)
  return (
    <Nu titel={werk(stap?.id) || t('nu.titel')}>
      {uitslagenlijst()}
      <Voorgelegd dossier={dossier} medewerkerId={medewerkerId} magGoedkeuren={mag(rol, 'goedkeuren')} />
      {acties.length === 0 && dossier.voorbereid?.status !== 'wacht' && <p>{waaromNiets()}</p>}
      {aanvraag.afhandeling === 'afspraak' && !isAfgesloten(aanvraag.status) && !dossier.bezoek && mag(rol, 'agenda-zien') && (
        <p>
          <a href={pad(taal, `/loket/agenda/boeken?zaak=${aanvraag.referentie}`)} className="inline-block py-2">
            {t('zaak.boek')}
          </a>
        </p>
      )}
      {acties.map((actie, rang) => (
        <div key={actie} className={rang === 0 ? 'mt-4' : 'mt-6 border-t border-rand pt-5'}>
          <Handelingformulier actie={actie} soort={rang === 0 ? 'vol' : 'rand'} dossier={dossier} formulier={formulier} fouten={fouten} />
        </div>
      ))}
    </Nu>
  )

  /** Earlier results, where they matter for what is decided now. */
  function uitslagenlijst() {
    const uitslagen = zonderOngedaan(aanvraag.gebeurtenissen).filter(({ soort, gegevens }) => soort === 'stap.afgerond' && gegevens.resultaat)
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
    if (dossier.uitgesteld) return td('tot')
    if (aanvraag.stilSinds) return tt('staatStil')
    if (stap?.wachtOp === 'niemand') return t('nu.gaatVanzelf')
    if (aanvraag.afhandeling === 'afspraak' && !dossier.bezoek) return t('nu.wachtOpBoeking')
    return mag(rol, 'aanvraag-nemen') ? t('nu.anderBeslist') : t('nu.nietJij')
  }
}

function isHandeling(actie: Actie): actie is (typeof HANDELINGEN)[number] {
  return HANDELINGEN.some((handeling) => handeling === actie)
}
