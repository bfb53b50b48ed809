import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Kaart } from '@/components/ui/kaart'
import { Acties, Knop, KnopLink } from '@/components/ui/knop'
import { Lijst } from '@/components/ui/lijstkaart'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { listVerwijzingen } from '@/lib/aanvragen/list-aanvragen'
import { listAfspraken, listEerdereAfspraken } from '@/lib/afspraken/afspraken'
import { getLoket } from '@/lib/afspraken/loketten'
import { listWachtplaatsen, type Wachtregel } from '@/lib/afspraken/wachtlijst'
import { eisBurger } from '@/lib/auth/eis'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { Afspraakkaart } from '../delen/afspraakkaart'
import { Meldingen } from './meldingen'

type Props = { searchParams: Promise<{ gedaan?: string; fout?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('afspraken'))('titel') }
}

/** The visits of a citizen: what is to come, for what they wait, and what was. */
export default async function Page({ searchParams }: Props) {
  const { burger } = await eisBurger()
  const { burgerId } = burger
  const [t, taal, vraag, komend, eerder, wachtend] = await Promise.all([
    getTranslations('afspraken'),
    getLocale(),
    searchParams,
    listAfspraken(burgerId),
    listEerdereAfspraken(burgerId),
    listWachtplaatsen(burgerId),
  ])
  const aanvragen = await listVerwijzingen(
    burgerId,
    [...komend, ...eerder].flatMap(({ aanvraagId }) => aanvraagId ?? []),
  )
  const kaart = (afspraak: (typeof komend)[number]) => (
    <Afspraakkaart key={afspraak.id} afspraak={afspraak} aanvraag={aanvragen.get(afspraak.aanvraagId ?? '')} />
  )
  return (
    <Pagina>
      <Meldingen {...vraag} />
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      <section className="mb-10">
        <h2 className="mb-3">{t('komend')}</h2>
        {komend.length === 0 && <p>{t('geen')}</p>}
        <Lijst>{komend.map(kaart)}</Lijst>
        <Acties>
          <KnopLink href={pad(taal, '/mijn/afspraken/nieuw')}>{t('maak')}</KnopLink>
        </Acties>
      </section>
      {wachtend.length > 0 && (
        <section className="mb-10">
          <h2 className="mb-3">{t('wachtlijst.titel')}</h2>
          <Lijst>
            {wachtend.map((regel) => (
              <Wachtkaart key={regel.id} regel={regel} />
            ))}
          </Lijst>
        </section>
      )}
      {eerder.length > 0 && (
        <section>
          <h2 className="mb-3">{t('eerder')}</h2>
          <Lijst>{eerder.map(kaart)}</Lijst>
        </section>
      )}
    </Pagina>
  )
}

/** For what somebody waits, and the moment that is offered to them now: taken with one press. */
async function Wachtkaart({ regel: { id, loket, dienst, totEnMet, aanbod } }: { regel: Wachtregel }) {
  const [t, taal] = await Promise.all([getTranslations('afspraken'), getLocale()])
  const plaats = loket ? getLoket(loket).naam : t('wachtlijst.eender')
  const knop = (actie: string, over: string, tekst: string, soort: 'vol' | 'rand') => (
    <form method="post" action={`/api/mijn/afspraken/${over}/${actie}`}>
      <input type="hidden" name="taal" value={taal} />
      <Knop soort={soort}>{tekst}</Knop>
    </form>
  )
  return (
    <Kaart als="li" rand={aanbod ? 'goed' : 'gewoon'}>
      <h3 className="text-[1.08rem]">{dienst ? dienstnaam(dienst, taal) : t('waarvoor')}</h3>
      <p>{t('wachtlijst.wacht', { plaats })}</p>
      <p className="text-[0.95rem] text-gedempt">{t('wachtlijst.tot', { dag: toonDag(taal, totEnMet) })}</p>
      {aanbod && (
        <p className="mt-2 font-bold">
          {t('wachtlijst.aanbod', { loket: getLoket(aanbod.loket).naam, moment: toonMoment(taal, aanbod.van) })}
          {aanbod.aanbodTot && <span className="block font-normal">{t('wachtlijst.aanbodTot', { moment: toonMoment(taal, aanbod.aanbodTot) })}</span>}
        </p>
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        {aanbod && knop('aanbod', aanbod.id, t('wachtlijst.neem'), 'vol')}
        {knop('stop', id, t('wachtlijst.stop'), 'rand')}
      </div>
    </Kaart>
  )
}
