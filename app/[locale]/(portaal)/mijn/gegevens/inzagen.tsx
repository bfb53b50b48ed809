import { getLocale, getTranslations } from 'next-intl/server'
import { Paginering } from '@/components/ui/paginering'
import { listVerwijzingen, type Verwijzing } from '@/lib/aanvragen/list-aanvragen'
import { type Functie, listFuncties } from '@/lib/auth/list-functies'
import { listBetrokkenen } from '@/lib/burgers/betrokkene'
import { namenVanBurgers } from '@/lib/burgers/get-burger'
import { groepeerInzagen, type Inzagegroep, listInzagen } from '@/lib/inzage/list-inzagen'
import { listEigenInzagevragen } from '@/lib/inzagevragen/stel-inzagevraag'
import { env } from '@/lib/platform/env'
import { dagVan } from '@/lib/platform/klok'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { toepassingsnaam } from '@/lib/toepassingen/toepassing'
import { wieKeek } from './wie-keek'

/** Who looked at the person's data, when, at what and what for: staff by their function, the same look on one day as one line. */
export async function Inzagen({ burgerId, voor }: { burgerId: string; voor?: string }) {
  const [t, tv, taal] = await Promise.all([getTranslations('mijn.gegevens'), getTranslations('inzagevraag'), getLocale()])
  const { inzagen, volgende } = await listInzagen(await listBetrokkenen(burgerId), voor)
  const [functies, vertegenwoordigers, aanvragen, vragen] = await Promise.all([
    listFuncties(inzagen.flatMap(({ medewerkerId }) => medewerkerId ?? [])),
    namenVanBurgers(inzagen.flatMap(({ vertegenwoordigerId }) => vertegenwoordigerId ?? [])),
    listVerwijzingen(
      burgerId,
      inzagen.flatMap(({ aanvraagId }) => aanvraagId ?? []),
    ),
    listEigenInzagevragen(
      burgerId,
      inzagen.map(({ id }) => id),
    ),
  ])
  const hier = pad(taal, '/mijn/gegevens')
  const { STAD_TELEFOON } = env()
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
              <th scope="col" className="px-4 py-2.5 text-[0.88rem] text-gedempt">
                {tv('kolom')}
              </th>
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
                vraag={vraagOver(inzage)}
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
      <p className="mt-4 max-w-regel">{t('wieVraag', { telefoon: STAD_TELEFOON })}</p>
    </section>
  )

  /** What was asked about any of the looks that stand as one line. */
  function vraagOver({ ids }: Inzagegroep): Vraagstand | undefined {
    const inzageId = ids.find((id) => vragen.has(id))
    const vraag = inzageId && vragen.get(inzageId)
    return vraag ? { inzageId, ...vraag } : undefined
  }
}

type Vraagstand = { inzageId: string; gesteldOp: Date; beantwoordOp?: Date }

type Rijprops = { inzage: Inzagegroep; functie?: Functie; naam: string; aanvraag?: Verwijzing; vraag?: Vraagstand }

async function Rij({ inzage, functie, naam, aanvraag, vraag }: Rijprops) {
  const [t, tv, taal] = await Promise.all([getTranslations('mijn.gegevens'), getTranslations('inzagevraag'), getLocale()])
  const { id, op, keer, wat, doel } = inzage
  const wanneer = toonMoment(taal, op)
  const cel = 'px-4 py-2.5 align-top'
  return (
    <tr className="border-b border-lijn">
      <th scope="row" className={`${cel} font-normal`}>
        {keer > 1 ? t('keer', { op: wanneer, keer }) : wanneer}
      </th>
      <td className={cel} data-kop={t('kolom.door')}>
        {wieKeek(t, inzage.door, functie, naam)}
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
      <td className={cel} data-kop={tv('kolom')}>
        <a href={pad(taal, `/mijn/gegevens/inzage/${vraag?.inzageId ?? id}`)} className="inline-block py-1">
          {stand()}
          <span className="sr-only"> {tv('bijLijn', { wat: t(`wat.${wat}`), op: wanneer })}</span>
        </a>
      </td>
    </tr>
  )

  function stand(): string {
    if (!vraag) return tv('vraagErover')
    const { gesteldOp, beantwoordOp } = vraag
    return beantwoordOp ? tv('beantwoord', { dag: toonDag(taal, dagVan(beantwoordOp)) }) : tv('gevraagd', { dag: toonDag(taal, dagVan(gesteldOp)) })
  }
}
