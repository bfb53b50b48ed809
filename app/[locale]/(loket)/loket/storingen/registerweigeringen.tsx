import { getLocale, getTranslations } from 'next-intl/server'
import { Tabel } from '@/components/loket/tabel'
import { dienstnaam, getFormulier } from '@/lib/catalogus/find-dienst'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { listRegisterweigeringen } from '@/lib/loket/list-registerweigeringen'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'

/** Decisions that a register refused to carry out: why, and what to do about it. */
export async function Registerweigeringen({ medewerker }: { medewerker: Behandelaar }) {
  const [t, tz, taal, weigeringen] = await Promise.all([
    getTranslations('bezorging'),
    getTranslations('loket.zaak'),
    getLocale(),
    listRegisterweigeringen(medewerker),
  ])
  const rijen = await Promise.all(
    weigeringen.map(async ({ id, dienst, reden, op, referentie }) => ({
      id,
      cellen: {
        zaak: (
          <>
            {dienstnaam(dienst, taal)}{' '}
            {referentie && (
              <a href={pad(taal, `/loket/aanvragen/${referentie}`)} className="inline-block py-1 whitespace-nowrap">
                {referentie}
              </a>
            )}
          </>
        ),
        sinds: toonMoment(taal, op),
        waarom: `${(await getFormulier(dienst)).tekst[taal].redenen[reden] ?? tz('registerWeigert')} (${reden})`,
        doen: t(referentie ? 'register.beslisOpnieuw' : 'register.anderTeam'),
      },
    })),
  )
  return (
    <section className="mt-10">
      <h2 className="mb-2">{t('register.titel')}</h2>
      <p className="mb-4 max-w-regel">{t('register.uitleg')}</p>
      {rijen.length === 0 ? (
        <p>{t('register.leeg')}</p>
      ) : (
        <Tabel
          titel={t('register.titel')}
          kolommen={[
            { id: 'zaak', kop: t('register.zaak') },
            { id: 'sinds', kop: t('sinds') },
            { id: 'waarom', kop: t('waarom') },
            { id: 'doen', kop: t('doen') },
          ]}
          rijen={rijen}
        />
      )}
    </section>
  )
}
