import { useLocale, useTranslations } from 'next-intl'
import { Lijst, Lijstkaart } from '@/components/ui/lijstkaart'
import { Melding } from '@/components/ui/melding'
import { sluitBurgerbrief } from '@/lib/opzoeken/brief'
import type { Zoekreden } from '@/lib/opzoeken/redenen'
import { type Gevonden, MEEST } from '@/lib/opzoeken/zoek'
import { toonDag } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { Gesprekken } from './gesprekken'
import { Nieuw } from './nieuw'
import { Zaken } from './zaken'

type Props = { gevonden: Exclude<Gevonden, { soort: 'burger' }>; waarom: Zoekreden; medewerkerId: string }

/** What was found when it is not one citizen: several of a name, a case or a visit of somebody without a name, calls to a number, or nobody. */
export function Treffers({ gevonden, waarom, medewerkerId }: Props) {
  const t = useTranslations('opzoeken')
  const taal = useLocale()
  switch (gevonden.soort) {
    case 'niemand':
      return (
        <section role="status">
          <h2 className="mb-3">{t('niemand.titel')}</h2>
          <p className="max-w-regel">{t('niemand.wat')}</p>
          <ul className="mt-2 mb-4 max-w-regel list-disc space-y-1 pl-6">
            {(['nummer', 'team', 'nieuw', 'beschermd'] as const).map((reden) => (
              <li key={reden}>{t(`niemand.${reden}`)}</li>
            ))}
          </ul>
        </section>
      )
    case 'register-zwijgt':
      return <Melding toon="let-op" titel={t('registerZwijgt')} />
    case 'nieuw':
      return <Nieuw nieuw={gevonden.nieuw} waarom={waarom} medewerkerId={medewerkerId} />
    case 'namen':
      return (
        <section>
          <h2 className="mb-3">{t('namen.titel')}</h2>
          <p className="mb-3 max-w-regel">{t(gevonden.isMeer ? 'namen.meer' : 'namen.kies', { meest: MEEST })}</p>
          <Lijst>
            {gevonden.namen.map(({ burgerId, naam, dag }) => (
              <Lijstkaart
                key={burgerId}
                titel={naam}
                href={`${pad(taal, '/loket/zoeken')}?${new URLSearchParams({ p: sluitBurgerbrief(medewerkerId, { burgerId, waarom }) })}`}
              >
                <p>{t('geboren', { dag: toonDag(taal, dag) })}</p>
              </Lijstkaart>
            ))}
          </Lijst>
        </section>
      )
    case 'bezoek':
      return (
        <section>
          <h2>{t('bezoek.titel')}</h2>
          <p>
            <a className="inline-block py-2" href={pad(taal, `/loket/agenda/bezoek/${gevonden.id}`)}>
              {t('bezoek.naar', { code: gevonden.code })}
            </a>
          </p>
        </section>
      )
    case 'zaak':
      return (
        <>
          <p className="mb-4 max-w-regel">{t('zonderAanmelden')}</p>
          <Zaken zaken={[{ ...gevonden.zaak, magBoeken: false }]} andere={0} />
          <Gesprekken gesprekken={gevonden.gesprekken} medewerkerId={medewerkerId} />
        </>
      )
    case 'gesprekken':
      return <Gesprekken gesprekken={gevonden.gesprekken} medewerkerId={medewerkerId} />
  }
}
