import { getLocale, getTranslations } from 'next-intl/server'
import { Acties, KnopLink } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Merkje, type Toon } from '@/components/ui/merkje'
import { Pagina } from '@/components/ui/pagina'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import type { Controleantwoord, Gecontroleerd, Uitkomst } from '@/lib/documenten/controle/antwoord'
import { documenttekst } from '@/lib/documenten/find-documenttype'
import type { Stand } from '@/lib/documenten/list-documenten'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { Weten } from './weten'

type Props = { antwoord: Controleantwoord; code?: string; op: Date }

const STANDTOON: Record<Stand, Toon> = { geldig: 'goed', verlopen: 'let-op', vervangen: 'let-op', vervallen: 'fout', ingetrokken: 'fout' }

/** The key of the words of an answer. */
export function woordVan({ uitkomst, document }: Controleantwoord): Uitkomst | 'verbeterd' {
  return uitkomst === 'ingetrokken' && document?.isVerbeterd ? 'verbeterd' : uitkomst
}

/** What who checks a document reads: how it stands, and what to hold beside the paper. */
export async function Antwoord({ antwoord, code = '', op }: Props) {
  const [t, taal] = await Promise.all([getTranslations('controle'), getLocale()])
  const { uitkomst, document } = antwoord
  const woord = woordVan(antwoord)
  return (
    <Pagina breedte="smal">
      <h1>{t(`uitkomst.${woord}.titel`)}</h1>
      <div className="mt-4">
        <Melding toon={document?.stand === uitkomst ? STANDTOON[document.stand] : 'fout'}>
          <p>{t.rich(`uitkomst.${woord}.uitleg`, { code, heel: (tekst) => <span className="whitespace-nowrap">{tekst}</span> })}</p>
        </Melding>
      </div>
      {document && <Gegevens document={document} />}
      <p className="text-gedempt">{t('op', { moment: toonMoment(taal, op) })}</p>
      <Acties>
        <KnopLink href={pad(taal, '/controleer')}>{t('opnieuw')}</KnopLink>
      </Acties>
      <Weten />
    </Pagina>
  )
}

async function Gegevens({ document }: { document: Gecontroleerd }) {
  const [t, taal] = await Promise.all([getTranslations('controle'), getLocale()])
  const { documenttype, nummer, stand, uitgegevenOp, geldigTot, eindeOp, initialen, geboortejaar } = document
  return (
    <Samenvattingslijst
      titel={t('gegevens.titel')}
      regels={[
        { id: 'stand', term: t('gegevens.stand'), waarde: <Merkje toon={STANDTOON[stand]}>{t(`stand.${stand}`)}</Merkje> },
        { id: 'soort', term: t('gegevens.soort'), waarde: documenttekst(documenttype, taal).naam },
        { id: 'nummer', term: t('gegevens.nummer'), waarde: nummer },
        { id: 'uitgegeven', term: t('gegevens.uitgegeven'), waarde: toonDag(taal, uitgegevenOp) },
        { id: 'tot', term: t('gegevens.geldigTot'), waarde: geldigTot ? toonDag(taal, geldigTot) : t('gegevens.geenEinde') },
        ...(eindeOp ? [{ id: 'sinds', term: t('gegevens.sinds'), waarde: toonDag(taal, eindeOp) }] : []),
        ...(initialen ? [{ id: 'initialen', term: t('gegevens.initialen'), waarde: initialen }] : []),
        ...(geboortejaar ? [{ id: 'geboortejaar', term: t('gegevens.geboortejaar'), waarde: geboortejaar }] : []),
      ]}
    />
  )
}
