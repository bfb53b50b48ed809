import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Staaf } from '@/components/loket/staaf'
import { Tabel } from '@/components/loket/tabel'
import { findLoket } from '@/lib/afspraken/loketten'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import type { Cijfers } from '@/lib/cijfers/lees-cijfers'
import type { Aantal } from '@/lib/metingen/lees-inzicht'
import { env } from '@/lib/platform/env'
import { toonDag } from '@/lib/tekst/datum'

type Props = { cijfers: Cijfers; metZaken: boolean; vanAlles: boolean; toon: (aantal: Aantal) => string }

/** The figures as tables, with a bar beside what is compared. A place is about visits only. */
export async function Cijfertabellen({ cijfers: { weken, diensten, digitaal, plaatsen }, metZaken, vanAlles, toon }: Props) {
  const [t, taal, getal] = await Promise.all([getTranslations('cijfers'), getLocale(), getFormatter()])
  const vroeger = env().CIJFERS_VROEGER
  const naamVan = (dienst: string) => (dienst ? dienstnaam(dienst, taal) : t('zonderDienst'))
  // What the city wants to do better stands there from the first day, before anything was counted.
  const nietGeteld = vanAlles ? [...vroeger.keys()].filter((naam) => !digitaal.some((dienst) => dienst.naam === naam)) : []
  const vergeleken = [...digitaal, ...nietGeteld.map((naam) => ({ naam, digitaal: 0, loket: 0 }))]
  const [meestWeek, meestDienst] = [meeste(weken.map((week) => (metZaken ? week.in : week.bezoeken))), meeste(diensten.map((dienst) => dienst.in))]
  return (
    <>
      {deel('perWeek', weken.length, () => (
        <Tabel
          titel={t('perWeek')}
          kolommen={[
            { id: 'week', kop: t('week'), naamtRij: true },
            ...(metZaken ? (['in', 'uit', 'bezoeken'] as const) : (['bezoeken'] as const)).map((id) => ({ id, kop: t(id) })),
          ]}
          rijen={weken.map(({ naam, ...week }) => ({
            id: naam,
            cellen: {
              week: toonDag(taal, naam),
              in: staaf(week.in, meestWeek),
              uit: toon(week.uit),
              bezoeken: metZaken ? toon(week.bezoeken) : staaf(week.bezoeken, meestWeek),
            },
          }))}
        />
      ))}
      {metZaken &&
        deel('perDienst', diensten.length, () => (
          <Tabel
            titel={t('perDienst')}
            kolommen={[{ id: 'dienst', kop: t('dienst') }, ...(['in', 'uit', 'open', 'laat', 'krap'] as const).map((id) => ({ id, kop: t(id) }))]}
            rijen={diensten.map(({ naam, ...aantallen }) => ({
              id: naam,
              cellen: {
                dienst: naamVan(naam),
                in: staaf(aantallen.in, meestDienst),
                uit: toon(aantallen.uit),
                open: toon(aantallen.open),
                laat: toon(aantallen.laat),
                krap: toon(aantallen.krap),
              },
            }))}
          />
        ))}
      {metZaken &&
        deel(
          'digitaalTitel',
          vergeleken.length,
          () => (
            <Tabel
              titel={t('digitaalTitel')}
              kolommen={(['dienst', 'digitaal', 'loket', 'deel', 'vroeger'] as const).map((id) => ({ id, kop: t(id) }))}
              rijen={vergeleken.map(({ naam, digitaal: online, loket }) => ({
                id: naam,
                cellen: {
                  dienst: naamVan(naam),
                  digitaal: toon(online),
                  loket: toon(loket),
                  deel: deelDigitaal(online, loket),
                  vroeger: toonVroeger(naam),
                },
              }))}
            />
          ),
          t('digitaalUitleg'),
        )}
      {deel('perPlaats', plaatsen.length, () => (
        <Tabel
          titel={t('perPlaats')}
          kolommen={(['plaats', 'bezoeken', 'nietGekomen', 'wacht'] as const).map((id) => ({ id, kop: t(id) }))}
          rijen={plaatsen.map(({ naam, bezoeken, nietGekomen, wachtMinuten }) => ({
            id: naam,
            cellen: {
              plaats: findLoket(naam)?.naam ?? naam,
              bezoeken: staaf(bezoeken, meeste(plaatsen.map((plaats) => plaats.bezoeken))),
              nietGekomen: toon(nietGekomen),
              wacht: wachtMinuten === undefined ? t('onbekend') : t('minuten', { aantal: wachtMinuten }),
            },
          }))}
        />
      ))}
    </>
  )

  function deel(titel: 'perWeek' | 'perDienst' | 'digitaalTitel' | 'perPlaats', aantal: number, tabel: () => ReactNode, uitleg?: string) {
    return (
      <>
        <h2 className="mt-8 mb-2">{t(titel)}</h2>
        {uitleg && <p className="mb-3 max-w-regel">{uitleg}</p>}
        {aantal > 0 ? tabel() : <p>{t('leeg')}</p>}
      </>
    )
  }

  function staaf(aantal: Aantal, meest: number) {
    return aantal === undefined ? toon(aantal) : <Staaf tekst={toon(aantal)} deel={aantal / meest} />
  }

  function deelDigitaal(online: Aantal, loket: Aantal) {
    if (online === undefined || loket === undefined || online + loket === 0) return t('onbekend')
    return <Staaf tekst={procent(online / (online + loket))} deel={online / (online + loket)} />
  }

  function toonVroeger(dienst: string): string {
    const geteld = vroeger.get(dienst)
    if (!geteld) return t('onbekend')
    const { online, alle } = geteld
    return t('vroegerTelling', { deel: procent(online / alle), online: getal.number(online), alle: getal.number(alle) })
  }

  function procent(aandeel: number): string {
    return getal.number(aandeel, { style: 'percent' })
  }
}

function meeste(aantallen: Aantal[]): number {
  return Math.max(1, ...aantallen.map((aantal) => aantal ?? 0))
}
