import { getLocale, getTranslations } from 'next-intl/server'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { dienstnaam, getFormulier } from '@/lib/catalogus/find-dienst'
import { documenttekst } from '@/lib/documenten/find-documenttype'
import { INTREKREDENEN } from '@/lib/documenten/intrekken/redenen'
import { HERROEPINGEN } from '@/lib/loket/herroep-document'
import { leesMotivering, leesUitkomst } from '@/lib/loket/lees-handeling'
import type { Goedkeurdossier } from '@/lib/loket/open-goedkeuring'
import { gekend } from '@/lib/tekst/gekend'
import { pad } from '@/lib/tekst/talen'

const SOORTEN = { besluit: Besluit, document: Herroeping, bescherming: Bescherming }

/** What was prepared, in the words that the citizen will read. */
export function Voorbereid({ dossier }: { dossier: Goedkeurdossier }) {
  const Soort = SOORTEN[dossier.voorbereiding.soort]
  return <Soort dossier={dossier} />
}

async function Besluit({ dossier: { voorbereiding, aanvraag } }: { dossier: Goedkeurdossier }) {
  const [t, vt, taal] = await Promise.all([getTranslations('loket'), getTranslations('vierogen'), getLocale()])
  if (!aanvraag) return null
  const uitkomst = leesUitkomst(voorbereiding.inhoud) ?? 'geweigerd'
  const { beroep } = (await getFormulier(aanvraag.dienst)).tekst[taal]
  return (
    <Samenvattingslijst
      regels={[
        {
          id: 'zaak',
          term: vt('lijst.kenmerk'),
          waarde: (
            <a href={pad(taal, `/loket/aanvragen/${aanvraag.referentie}`)} className="inline-block py-1">
              {dienstnaam(aanvraag.dienst, taal)}, {aanvraag.referentie}
            </a>
          ),
        },
        { id: 'uitkomst', term: t('besluit.uitkomst'), waarde: <strong>{t(`besluit.${uitkomst}`)}</strong> },
        { id: 'motivering', term: t('besluit.motivering'), waarde: leesMotivering(voorbereiding.inhoud) },
        { id: 'beroep', term: t('besluit.beroep'), waarde: beroep.join('\n\n') },
      ]}
    />
  )
}

async function Herroeping({ dossier: { voorbereiding, document } }: { dossier: Goedkeurdossier }) {
  const [t, vt, taal] = await Promise.all([getTranslations('loket.document'), getTranslations('vierogen'), getLocale()])
  const { herroeping, reden, toelichting } = voorbereiding.inhoud
  const vraag = new URLSearchParams({ nummer: voorbereiding.onderwerp, waarom: 'document-fout' })
  return (
    <Samenvattingslijst
      regels={[
        { id: 'soort', term: vt('lijst.kenmerk'), waarde: document && documenttekst(document.documenttype, taal).naam },
        {
          id: 'nummer',
          term: t('nummerKolom'),
          waarde: (
            <a href={`${pad(taal, '/loket/documenten')}?${vraag}`} className="inline-block py-1">
              {voorbereiding.onderwerp}
            </a>
          ),
        },
        { id: 'wat', term: t('wat'), waarde: <strong>{t(`${gekend(HERROEPINGEN, herroeping, 'intrekken')}.titel`)}</strong> },
        { id: 'reden', term: t('reden'), waarde: t(`redenen.${gekend(INTREKREDENEN, reden, 'andere')}`) },
        { id: 'toelichting', term: t('toelichting'), waarde: toelichting },
      ]}
    />
  )
}

async function Bescherming({ dossier: { voorbereiding, bescherming } }: { dossier: Goedkeurdossier }) {
  const t = await getTranslations('bescherming')
  const { doe, reden } = voorbereiding.inhoud
  const opheffen = doe === 'opheffen'
  return (
    <Samenvattingslijst
      regels={[
        { id: 'wat', term: t('wat'), waarde: <strong>{t(opheffen ? 'opheffen.titel' : 'nieuw.titel')}</strong> },
        { id: 'soort', term: t('nieuw.soort'), waarde: bescherming && t(`soorten.${bescherming.soort}`) },
        { id: 'reden', term: t('nieuw.reden'), waarde: bescherming?.reden },
        ...(opheffen ? [{ id: 'opheffen', term: t('opheffen.reden'), waarde: reden }] : []),
      ]}
    />
  )
}
