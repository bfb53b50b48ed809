import { useLocale, useTranslations } from 'next-intl'
import { Merkje } from '@/components/ui/merkje'
import type { DocumentDetail, VersieRegel } from '@/lib/documenten/find-document'
import { UITGIFTEREDENEN } from '@/lib/documenten/geef-uit'
import { dagVan, plusDagen } from '@/lib/platform/klok'
import { toonDag } from '@/lib/tekst/datum'
import { gekend } from '@/lib/tekst/gekend'
import { pad, type Taal } from '@/lib/tekst/talen'
import { waaromVan } from './codes'
import { STANDTOON } from './documentkaart'

type Woorden = ReturnType<typeof useTranslations<'mijn'>>

const EINDEREDENEN = [...UITGIFTEREDENEN, 'overleden', 'geen-recht', 'ingetrokken', 'verbeterd'] as const

/** Every version of a document, newest first: why it came, how it ended, and its file as long as it is kept. */
export function Versieketen({ document: { id, versies } }: { document: DocumentDetail }) {
  const t = useTranslations('mijn')
  const taal = useLocale()
  return (
    <section className="mt-10">
      <h2 className="mb-3">{t('document.versies')}</h2>
      <ol className="border-t border-lijn" reversed>
        {versies.map((versie) => (
          <li key={versie.nummer} className="grid gap-x-6 gap-y-1 border-b border-lijn py-4 sm:grid-cols-[minmax(0,1fr)_auto]">
            <div className="max-w-regel">
              <h3 className="flex flex-wrap items-center gap-2">
                {t('document.versie', { nummer: versie.volgnummer })}
                <Merkje toon={STANDTOON[versie.stand]}>{t(`stand.${versie.stand}`)}</Merkje>
              </h3>
              <p>{nummerregel(versie, t, taal)}</p>
              {versie.vervangt && (
                <p>
                  {t('document.vervangt', { nummer: versie.vervangt.nummer, dag: toonDag(taal, versie.vervangt.uitgegevenOp) })}{' '}
                  {versie.ongewijzigd && t('document.ongewijzigd')}
                </p>
              )}
              <p className="text-gedempt">{waarom(versie, t, taal)}</p>
              {einde(versie, t, taal)}
              {versie.intrekking && <p className="whitespace-pre-line">{t('document.intrekking.toelichting', versie.intrekking)}</p>}
              {versie.gatVanaf && (
                <p>{t('document.gat', { van: toonDag(taal, versie.gatVanaf), tot: toonDag(taal, plusDagen(versie.uitgegevenOp, -1)) })}</p>
              )}
            </div>
            {versie.heeftBestand ? (
              <a
                href={`${pad(taal, `/mijn/documenten/${id}`)}/pdf/${versie.nummer}`}
                aria-label={t('document.downloadVersie', { nummer: versie.volgnummer })}
                className="self-center py-2.5"
              >
                {t('documenten.download')}
              </a>
            ) : (
              <p className="max-w-60 self-center text-[0.9rem] text-gedempt">{t('document.geenBestand')}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The sentence that says why a versie is there. */
export function waarom(versie: VersieRegel, t: Woorden, taal: Taal): string {
  const { zin, dag } = waaromVan(versie)
  return t(zin, { dag: toonDag(taal, dag) })
}

function nummerregel({ nummer, uitgegevenOp, geldigTot }: VersieRegel, t: Woorden, taal: Taal): string {
  const dag = toonDag(taal, uitgegevenOp)
  if (!geldigTot) return t('document.versieZonderEinde', { nummer, dag })
  return t('document.versieNummer', { nummer, dag, tot: toonDag(taal, geldigTot) })
}

function einde({ stand, eindeOp, eindeReden, geldigTot }: VersieRegel, t: Woorden, taal: Taal) {
  if (stand === 'verlopen' && geldigTot) return <p>{t('documenten.liepAf', { dag: toonDag(taal, geldigTot) })}.</p>
  if (!eindeOp) return null
  const reden = t(`document.eindeReden.${gekend(EINDEREDENEN, eindeReden, 'andere')}`)
  return <p>{t('document.einde', { stand: t(`stand.${stand}`), dag: toonDag(taal, dagVan(eindeOp)), reden })}.</p>
}
