import { getLocale, getTranslations } from 'next-intl/server'
import { Paginering } from '@/components/ui/paginering'
import { listVerwijzingen, type Verwijzing } from '@/lib/aanvragen/list-aanvragen'
import { type Functie, listFuncties } from '@/lib/auth/list-functies'
import { listBetrokkenen } from '@/lib/burgers/betrokkene'
import { namenVanBurgers } from '@/lib/burgers/get-burger'
import { groepeerInzagen, type Inzagegroep, listInzagen } from '@/lib/inzage/list-inzagen'
import { env } from '@/lib/platform/env'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { toepassingsnaam } from '@/lib/toepassingen/toepassing'

/** Who looked at the person's data, when, at what and what for: staff by their function, the same look on one day as one line. */
export async function Inzagen({ burgerId, voor }: { burgerId: string; voor?: string }) {
  const [t, taal] = await Promise.all([getTranslations('mijn.gegevens'), getLocale()])
  const { inzagen, volgende } = await listInzagen(await listBetrokkenen(burgerId), voor)
  const [functies, vertegenwoordigers, aanvragen] = await Promise.all([
    listFuncties(inzagen.flatMap(({ medewerkerId }) => medewerkerId ?? [])),
    namenVanBurgers(inzagen.flatMap(({ vertegenwoordigerId }) => vertegenwoordigerId ?? [])),
    listVerwijzingen(
      burgerId,
      inzagen.flatMap(({ aanvraagId }) => aanvraagId ?? []),
    ),
  ])
  const hier = pad(taal, '/mijn/gegevens')
  const { STAD_TELEFOON, STAD_EMAIL } = env()
  return (
    <section id="inzage">
      <h2 className="mb-2">{t('wie')}</h2>
      <p className="mb-4 max-w-regel">{t('wieUitleg')}</p>
      {inzagen.length === 0 ? (
        <p>{t('wieLeeg')}</p>
      ) : (
        <table className="tabel-kaart w-full bg-kaart text-left text-[0.95rem]">
          <caption className="sr-only">{t('wie')}</caption>
          <thead>
            <tr className="border-b border-lijn">
              {(['op', 'door', 'wat', 'doel'] as const).map((kolom) => (
                <th key={kolom} scope="col" className="px-4 py-2.5 text-[0.88rem] text-gedempt">
                  {t(`kolom.${kolom}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groepeerInzagen(inzagen).map((inzage) => (
              <Rij
                key={inzage.id}
                inzage={inzage}
                functie={functies.get(inzage.medewerkerId ?? '')}
                naam={vertegenwoordigers.get(inzage.vertegenwoordigerId ?? '') ?? toepassingsnaam(inzage.toepassing ?? '')}
                aanvraag={aanvragen.get(inzage.aanvraagId ?? '')}
              />
            ))}
          </tbody>
        </table>
      )}
      <Paginering
        label={t('wie')}
        vorige={voor ? { href: `${hier}#inzage`, tekst: t('wieNieuwste') } : undefined}
        volgende={volgende ? { href: `${hier}?voor=${volgende}#inzage`, tekst: t('wieOuder') } : undefined}
      />
      <p className="mt-4 max-w-regel">{t('wieVraag', { telefoon: STAD_TELEFOON, email: STAD_EMAIL })}</p>
    </section>
  )
}

async function Rij({ inzage, functie, naam, aanvraag }: { inzage: Inzagegroep; functie?: Functie; naam: string; aanvraag?: Verwijzing }) {
  const [t, taal] = await Promise.all([getTranslations('mijn.gegevens'), getLocale()])
  const { op, keer, wat, doel, door: wie } = inzage
  const wanneer = toonMoment(taal, op)
  const medewerker = functie ? t('medewerker', { functie: t(`functie.${functie.rol}`), team: functie.team }) : t('functie.andere')
  const door = wie === 'medewerker' ? medewerker : t(wie, { naam })
  const cel = 'px-4 py-2.5 align-top'
  return (
    <tr className="border-b border-lijn">
      <th scope="row" className={`${cel} font-normal`}>
        {keer > 1 ? t('keer', { op: wanneer, keer }) : wanneer}
      </th>
      <td className={cel} data-kop={t('kolom.door')}>
        {door}
      </td>
      <td className={cel} data-kop={t('kolom.wat')}>
        {t(`wat.${wat}`)}
      </td>
      <td className={cel} data-kop={t('kolom.doel')}>
        {t(`waarom.${doel}`)}
        {aanvraag && (
          <>
            {'. '}
            <a href={pad(taal, `/mijn/aanvragen/${aanvraag.referentie}`)} className="whitespace-nowrap">
              {t('bijAanvraag', { referentie: aanvraag.referentie })}
            </a>
          </>
        )}
      </td>
    </tr>
  )
}
