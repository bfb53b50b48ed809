import { getLocale, getTranslations } from 'next-intl/server'
import { Tabel } from '@/components/loket/tabel'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { listMailregels } from '@/lib/loket/list-mailweigeringen'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'

/** Citizens whose mail does not arrive, and what to do about it; without their addresses. */
export async function Mailregels({ medewerker }: { medewerker: Behandelaar }) {
  const [t, taal, regels] = await Promise.all([getTranslations('bezorging'), getLocale(), listMailregels(medewerker)])
  return (
    <section className="mt-10">
      <h2 className="mb-2">{t('mail.titel')}</h2>
      <p className="mb-4 max-w-regel">{t('mail.uitleg')}</p>
      {regels.length === 0 ? (
        <p>{t('mail.leeg')}</p>
      ) : (
        <Tabel
          titel={t('mail.titel')}
          kolommen={[
            { id: 'sinds', kop: t('sinds') },
            { id: 'waarom', kop: t('waarom') },
            { id: 'doen', kop: t('doen') },
          ]}
          rijen={regels.map(({ id, op, antwoord, referenties }) => ({
            id,
            cellen: {
              sinds: toonMoment(taal, op),
              waarom: t('mail.weigert', { antwoord }),
              doen: referenties.length === 0 ? t('mail.zonderZaak') : metZaken(referenties),
            },
          }))}
        />
      )}
    </section>
  )

  function metZaken(referenties: string[]) {
    return (
      <>
        {t('mail.belOfSchrijf')}{' '}
        {referenties.map((referentie) => (
          <a key={referentie} href={pad(taal, `/loket/aanvragen/${referentie}`)} className="mr-2 inline-block py-1 whitespace-nowrap">
            {referentie}
          </a>
        ))}
      </>
    )
  }
}
