import { useLocale, useTranslations } from 'next-intl'
import { KnopLink } from '@/components/ui/knop'
import { Lijst, Lijstkaart } from '@/components/ui/lijstkaart'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { getLoket } from '@/lib/afspraken/loketten'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { sluitBurgerbrief } from '@/lib/opzoeken/brief'
import type { Gevondene } from '@/lib/opzoeken/open-burger'
import type { Zoekreden } from '@/lib/opzoeken/redenen'
import { toonDag, toonMoment, toonTijd } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { Gesprekken } from './gesprekken'
import { Zaken } from './zaken'

type Props = { burger: Gevondene; waarom: Zoekreden; medewerkerId: string }

/** Somebody who was found: by what they are known, and what of theirs this member of staff can help with. */
export function Burger({ burger, waarom, medewerkerId }: Props) {
  const t = useTranslations('opzoeken')
  const taal = useLocale()
  const { burgerId, naam, geboortedag, afspraken, overgedragen, gesprekken, zaken, andere } = burger
  const p = sluitBurgerbrief(medewerkerId, { burgerId, waarom })
  return (
    <>
      <Samenvattingslijst
        titel={naam}
        regels={[
          { id: 'geboren', term: t('burger.geboren'), waarde: geboortedag ? toonDag(taal, geboortedag) : t('burger.onbekend') },
          { id: 'taal', term: t('burger.taal'), waarde: t(`burger.talen.${burger.taal}`) },
        ]}
      />
      <p className="mb-6 max-w-regel text-[0.95rem] text-gedempt">{t('burger.lijn')}</p>
      <Gesprekken gesprekken={gesprekken} medewerkerId={medewerkerId} />
      <section className="mb-10">
        <h2 className="mb-3">{t('afspraken.titel')}</h2>
        {afspraken.length === 0 && <p className="mb-3">{t('afspraken.geen')}</p>}
        <Lijst>
          {afspraken.map(({ id, van, loket, dienst, code }) => (
            <Lijstkaart key={id} titel={toonMoment(taal, van)} href={pad(taal, `/loket/agenda/bezoek/${id}`)}>
              <p>{`${getLoket(loket).naam}, ${code}`}</p>
              {dienst && <p>{dienstnaam(dienst, taal)}</p>}
            </Lijstkaart>
          ))}
        </Lijst>
        <p className="mt-4">
          <KnopLink soort="rand" href={`${pad(taal, '/loket/agenda/boeken')}?${new URLSearchParams({ p })}`}>
            {t('afspraken.boek')}
          </KnopLink>
        </p>
      </section>
      <Zaken zaken={zaken} andere={andere} />
      {overgedragen.length > 0 && (
        <section className="mb-10">
          <h2 className="mb-3">{t('overgedragen.titel')}</h2>
          <Lijst>
            {overgedragen.map(({ id, dienst, medewerkerId: wie, tot }) => (
              <Lijstkaart
                key={id}
                titel={dienstnaam(dienst, taal)}
                href={wie === medewerkerId ? pad(taal, `/loket/balie/${id}/overzicht`) : undefined}
                acties={!wie && <a href={pad(taal, '/loket/balie')}>{t('overgedragen.code')}</a>}
              >
                <p>
                  {t(wie ? (wie === medewerkerId ? 'overgedragen.vanMij' : 'overgedragen.collega') : 'overgedragen.wacht', {
                    tijd: toonTijd(taal, tot),
                  })}
                </p>
              </Lijstkaart>
            ))}
          </Lijst>
        </section>
      )}
    </>
  )
}
