import { getLocale, getTranslations } from 'next-intl/server'
import type { GebeurtenisRegel } from '@/lib/aanvragen/find-aanvraag'
import type { GebeurtenisSoort } from '@/lib/aanvragen/noteer-gebeurtenis'
import { getLoket } from '@/lib/afspraken/loketten'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { documenttekst } from '@/lib/documenten/find-documenttype'
import { SOORTEN } from '@/lib/loket/lees-vraag'
import type { Dossier } from '@/lib/loket/open-aanvraag'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { gekend } from '@/lib/tekst/gekend'
import { toepassingsnaam } from '@/lib/toepassingen/toepassing'
import { VRIJGAVEREDENEN } from '@/lib/werklijst/vrijgaveredenen'
import { stapwoorden } from './stapwoorden'

const UITGESTELD = ['besluit', 'stap', 'afronden'] as const
const ONGEDAAN = ['nemen', ...UITGESTELD] as const

/** Something that happened, in words. */
export type Gebeurteniswoorden = { id: string; wat: string; wie: string; op: Date }

/** What happened to a case, in words, with who did it; oldest first. */
export async function gebeurteniswoorden(
  { aanvraag, namen }: Pick<Dossier, 'aanvraag' | 'namen'>,
  formulier: EenFormulier,
): Promise<Gebeurteniswoorden[]> {
  const [t, tt, tw, taal] = await Promise.all([
    getTranslations('loket'),
    getTranslations('taken.loket'),
    getTranslations('werklijst.geschiedenis'),
    getLocale(),
  ])
  const { werk, uitslag } = stapwoorden(formulier, taal)
  return aanvraag.gebeurtenissen.map((gebeurtenis) => ({
    id: gebeurtenis.id,
    wat: watVan(gebeurtenis),
    wie: wieVan(gebeurtenis),
    op: gebeurtenis.op,
  }))

  function watVan({ soort, gegevens }: GebeurtenisRegel): string {
    const stap = werk(gegevens.stap) || (gegevens.stap ?? '')
    const kop = soort as GebeurtenisSoort
    switch (kop) {
      case 'stap.afgerond':
        return gegevens.resultaat
          ? t('geschiedenis.stap.resultaat', { stap, resultaat: uitslag(gegevens.stap, gegevens.resultaat) })
          : t('geschiedenis.stap.afgerond', { stap })
      case 'stap.gevraagd':
        return t('geschiedenis.stap.gevraagd', { stap })
      case 'besluit.genomen':
        return t('geschiedenis.besluit.genomen', { uitkomst: uitkomstIn(gegevens) })
      case 'besluit.voorgelegd':
        return t('geschiedenis.besluit.voorgelegd', { uitkomst: uitkomstIn(gegevens) })
      case 'handeling.uitgesteld':
        return t(`geschiedenis.handeling.uitgesteld.${gekend(UITGESTELD, gegevens.actie, 'stap')}`, { uitkomst: uitkomstIn(gegevens), stap })
      case 'handeling.ongedaan':
        return t(`geschiedenis.handeling.ongedaan.${gekend(ONGEDAAN, gegevens.actie, 'stap')}`)
      case 'handeling.vervallen':
        return t('geschiedenis.handeling.vervallen')
      case 'afspraak.gevraagd':
        return t('geschiedenis.afspraak.gevraagd', { loket: getLoket(gegevens.loket ?? '').naam })
      case 'afspraak.gepland':
        return t('geschiedenis.afspraak.gepland', { moment: toonMoment(taal, new Date(gegevens.moment ?? '')) })
      case 'afspraak.geannuleerd':
      case 'afspraak.gemist':
        return t(`geschiedenis.${kop}`)
      case 'document.uitgegeven':
        return t('geschiedenis.document.uitgegeven', { document: documenttekst(gegevens.documenttype ?? '', taal).naam })
      case 'aanvraag.aan-balie':
        return t(gegevens.verklaring === 'papier' ? 'geschiedenis.balie.papier' : 'geschiedenis.balie.scherm')
      case 'taak.gesteld':
        return tt('geschiedenis.gesteld', { soort: tt(`soort.${gekend(SOORTEN, gegevens.soort, 'antwoord')}`), dag: dagIn(gegevens) })
      case 'taak.verlengd':
        return tt('geschiedenis.verlengd', { dag: dagIn(gegevens) })
      case 'taak.beantwoord':
        return tt('geschiedenis.beantwoord')
      case 'taak.ingetrokken':
        return tt('geschiedenis.ingetrokken')
      case 'taak.verstreken':
        return tt('geschiedenis.verstreken')
      case 'aanvraag.vrijgegeven':
        return tw(`vrijgave.${gekend(VRIJGAVEREDENEN, gegevens.reden, 'anders')}`)
      case 'aanvraag.toegewezen':
        return tw('toegewezen')
      case 'aanvraag.ingediend':
      case 'aanvraag.ingetrokken':
      case 'aanvraag.genomen':
      case 'aanvraag.afgerond':
      case 'aanvraag.overgenomen':
      case 'email.bevestigd':
      case 'email.afgewezen':
      case 'besluit.vervallen':
      case 'besluit.nagezien':
      case 'besluit.teruggestuurd':
      case 'besluit.teruggenomen':
      case 'instemming.gevraagd':
      case 'instemming.gegeven':
      case 'instemming.geweigerd':
      case 'instemming.ingetrokken':
      case 'instemming.volledig':
      case 'instemming.gestopt':
        return t(`geschiedenis.${kop}`)
    }
  }

  function uitkomstIn({ uitkomst }: GebeurtenisRegel['gegevens']): string {
    return t(uitkomst === 'geweigerd' ? 'besluit.geweigerd' : 'besluit.goedgekeurd')
  }

  function dagIn({ uiterlijk }: GebeurtenisRegel['gegevens']): string {
    return uiterlijk ? toonDag(taal, uiterlijk) : ''
  }

  function wieVan({ door, medewerkerId, gegevens }: GebeurtenisRegel): string {
    if (door === 'toepassing') return t('zaak.toepassing', { naam: toepassingsnaam(gegevens.toepassing ?? '') })
    if (door === 'vertegenwoordiger') return t('zaak.vertegenwoordiger')
    if (door === 'burger') return t('zaak.burger')
    if (door === 'instemmer') return t('zaak.instemmer')
    if (door === 'systeem') return t('zaak.vanzelf')
    return namen.get(medewerkerId ?? '') ?? t('zaak.medewerker')
  }
}
