import { getLocale, getTranslations } from 'next-intl/server'
import { Tekstvlak } from '@/components/formulier/velden/lange-tekst'
import { Berichtenlijst } from '@/components/gesprek/berichtenlijst'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import type { Gespreksbericht } from '@/lib/gesprekken/list-gesprek'
import type { Dossier } from '@/lib/loket/open-aanvraag'
import { nieuwId } from '@/lib/platform/ids'
import { toonMoment } from '@/lib/tekst/datum'

/** What the citizen and staff wrote to each other about a case, and the form to write. `fout`: why what was typed could not be sent. */
export async function Gesprek({ dossier, fout }: { dossier: Dossier; fout?: string }) {
  const [t, tz, taal] = await Promise.all([getTranslations('gesprek'), getTranslations('loket.zaak'), getLocale()])
  const { aanvraag, acties, gesprek, kladden, namen } = dossier
  const magSchrijven = acties.includes('bericht')
  if (gesprek.length === 0 && !magSchrijven) return null
  const klad = kladden.bericht?.waarden.tekst
  return (
    <section id="gesprek" className="mb-10 scroll-mt-6">
      <h2 className="mb-3">{t('titel')}</h2>
      {gesprek.length === 0 ? <p className="mb-3">{t('loket.leeg')}</p> : <Berichtenlijst label={t('titel')} berichten={gesprek.map(toon)} />}
      {magSchrijven && (
        <>
          {klad && <p>{t('loket.bewaard')}</p>}
          <Zaakformulier
            actie={`/api/loket/${encodeURIComponent(aanvraag.referentie)}/bericht`}
            verborgen={{ taal, stand: String(aanvraag.gebeurtenissen.length), sleutel: nieuwId(), laatste: gesprek.at(-1)?.id ?? 'geen' }}
            knop={t('loket.knop')}
            soort="rand"
          >
            <Tekstvlak name="tekst" label={t('loket.label')} hint={t('loket.hint')} rows={4} fout={fout} defaultValue={klad ?? ''} />
          </Zaakformulier>
        </>
      )}
    </section>
  )

  function toon({ id, door, medewerkerId, op, gelezenOp, tekst }: Gespreksbericht) {
    const isEigen = door === 'medewerker'
    const wie = isEigen ? (namen.get(medewerkerId ?? '') ?? tz('medewerker')) : t('loket.burger')
    return {
      id,
      tekst,
      isEigen,
      wanneer: t('wanneer', { wie, moment: toonMoment(taal, op) }),
      stand: isEigen ? (gelezenOp ? t('gelezen', { moment: toonMoment(taal, gelezenOp) }) : t('nietGelezen')) : undefined,
      nieuw: !isEigen && !gelezenOp ? t('nieuw') : undefined,
    }
  }
}
