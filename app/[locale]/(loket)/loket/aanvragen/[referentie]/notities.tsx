import { getLocale, getTranslations } from 'next-intl/server'
import { Tekstvlak } from '@/components/formulier/velden/lange-tekst'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import type { Dossier } from '@/lib/loket/open-aanvraag'
import { nieuwId } from '@/lib/platform/ids'
import { toonMoment } from '@/lib/tekst/datum'

/** What staff wrote to each other about a case, and the form to write. `fout`: why what was typed could not be kept. */
export async function Notities({ dossier, ik, fout }: { dossier: Dossier; ik: string; fout?: string }) {
  const [t, tz, taal] = await Promise.all([getTranslations('dossier.notities'), getTranslations('loket.zaak'), getLocale()])
  const { aanvraag, acties, notities, kladden, namen } = dossier
  const magSchrijven = acties.includes('notitie')
  const naar = (actie: string, verborgen: Record<string, string>) => ({
    soort: 'rand' as const,
    actie: `/api/loket/${encodeURIComponent(aanvraag.referentie)}/${actie}`,
    verborgen: { taal, stand: String(aanvraag.gebeurtenissen.length), ...verborgen },
  })
  if (notities.length === 0 && !magSchrijven) return null
  return (
    <section id="notities" className="mb-10 scroll-mt-6">
      <h2 className="mb-3">{t('titel')}</h2>
      {notities.length > 0 && (
        <ol aria-label={t('titel')} className="mb-5 flex flex-col gap-3">
          {notities.map(({ id, medewerkerId, op, tekst, doorgehaaldOp }) => (
            <li key={id} className="rounded-vak border border-lijn border-l-[6px] border-l-rand bg-kaart px-4 py-3">
              <p className="text-[0.93rem] text-gedempt">
                {t('door', { wie: namen.get(medewerkerId) ?? tz('medewerker'), moment: toonMoment(taal, op) })}
              </p>
              {doorgehaaldOp ? (
                <>
                  <p className="text-[0.93rem] text-gedempt">{t('doorgehaald', { moment: toonMoment(taal, doorgehaaldOp) })}</p>
                  <p className="max-w-regel whitespace-pre-line [overflow-wrap:anywhere]">
                    <s>{tekst}</s>
                  </p>
                </>
              ) : (
                <p className="max-w-regel whitespace-pre-line [overflow-wrap:anywhere]">{tekst}</p>
              )}
              {!doorgehaaldOp && medewerkerId === ik && acties.includes('notitie-weg') && (
                <Zaakformulier
                  {...naar('notitie-weg', { gekozen: id })}
                  knop={t('haalDoor')}
                  label={t('haalDoorWat', { moment: toonMoment(taal, op) })}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      {magSchrijven && (
        <details open={kladden.notitie !== undefined || fout !== undefined}>
          <summary className="w-fit py-3 font-bold text-merk underline underline-offset-[0.18em]">{t('schrijf')}</summary>
          {kladden.notitie && !fout && <p>{t('bewaard')}</p>}
          <Zaakformulier {...naar('notitie', { sleutel: nieuwId() })} knop={t('knop')}>
            <Tekstvlak
              name="notitie"
              label={t('label')}
              hint={t('hint')}
              rows={4}
              fout={fout}
              defaultValue={kladden.notitie?.waarden.notitie ?? ''}
            />
          </Zaakformulier>
        </details>
      )}
    </section>
  )
}
