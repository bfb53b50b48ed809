import { getTranslations } from 'next-intl/server'
import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import { verschillendeDelen } from '@/lib/redactie/delen'
import { type Deelwoorden, regelsVanDeel } from '@/lib/redactie/regels-van-deel'
import { type Verschilregel, verschilVan } from '@/lib/redactie/verschil'
import type { Taal } from '@/lib/tekst/talen'
import { voorwaardewoorden } from './voorwaardewoorden'

type Props = { oud: DienstRecord; nieuw: DienstRecord; taal: Taal }

/** What differs between two records, part by part and in each language: what goes, what comes, and the words of it. */
export async function Verschil({ oud, nieuw, taal }: Props) {
  const [t, woorden] = await Promise.all([getTranslations('redactie'), deelwoorden()])
  const delen = verschillendeDelen(oud, nieuw)
  if (delen.length === 0) return <p className="mb-6">{t('verschil.geen')}</p>
  return (
    <>
      <p className="mb-4 max-w-regel text-gedempt">{t('verschil.uitleg')}</p>
      {delen.map((deel) => {
        const [was, wordt] = [regelsVanDeel(oud, deel, woorden), regelsVanDeel(nieuw, deel, woorden)]
        const groepen = (['geen', 'nl', 'en'] as const).map((van) => ({ van, regels: verschilVan(was[van], wordt[van]) }))
        const gevonden = groepen.filter(({ regels }) => regels.length > 0)
        return (
          <section key={deel} className="kaart mb-5 rounded-vak border border-lijn bg-kaart px-5 py-4">
            <h2 className="text-[1.08rem]">{t(`deel.${deel}`)}</h2>
            {gevonden.length === 0 && <p>{t('verschil.volgorde')}</p>}
            {gevonden.map(({ van, regels }) => (
              <div key={van} className="mt-2">
                {van !== 'geen' && <h3 className="text-[0.95rem] text-gedempt">{t(`taal.${van}`)}</h3>}
                <ul lang={van === 'geen' ? taal : van} className="max-w-regel list-none">
                  {regels.map((regel, plaats) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a difference have no name but their place
                    <li key={plaats} className="mt-1 [overflow-wrap:anywhere] whitespace-pre-line">
                      <Regel regel={regel} weg={t('verschil.weg')} nieuw={t('verschil.nieuw')} taal={taal} />
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </section>
        )
      })}
    </>
  )
}

/** The colour only helps: that words are old or new stands before them for who hears the page, and each looks its own way. */
function Regel({ regel, weg, nieuw, taal }: { regel: Verschilregel; weg: string; nieuw: string; taal: Taal }) {
  return regel.stukken.map(({ soort, tekst }, plaats) => {
    const sleutel = `${plaats}-${soort}`
    if (soort === 'zelfde') return <span key={sleutel}>{tekst}</span>
    const Als = soort === 'weg' ? 'del' : 'ins'
    return (
      <Als key={sleutel} className={soort === 'weg' ? 'bg-fout-was text-fout' : 'bg-goed-was text-goed'}>
        <span className="sr-only" lang={taal}>
          {soort === 'weg' ? weg : nieuw}{' '}
        </span>
        {tekst}
      </Als>
    )
  })
}

async function deelwoorden(): Promise<Deelwoorden> {
  const [t, td, nl, en] = await Promise.all([
    getTranslations('redactie'),
    getTranslations('diensten'),
    voorwaardewoorden('nl'),
    voorwaardewoorden('en'),
  ])
  return {
    bedrag: (eur) => t('verschil.bedrag', { bedrag: String(eur).replace('.', ',') }),
    geenBedrag: t('verschil.geenBedrag'),
    nagekeken: t('verschil.nagekeken'),
    nietNagekeken: t('verschil.nietNagekeken'),
    dagen: ({ days, kind, basis }) => t('verschil.dagen', { dagen: String(days), soort: t(`termijn.${kind}`), grond: t(`termijn.${basis}`) }),
    maanden: ({ months, basis }) => t('verschil.maanden', { maanden: months, grond: t(`termijn.${basis}`) }),
    deel: (deel) => t(`deel.${deel as 'cost'}`),
    soort: (soort) => t(`soort.${soort}`),
    verplicht: t('vragen.verplicht'),
    vooraf: t('verschil.vooraf'),
    doelgroep: (groep) => td(`doelgroepen.${groep}`),
    magLeeg: t('vragen.magLeeg'),
    toonAls: (zin, taal) => (taal === 'nl' ? nl : en).toonAls(zin),
    voorwaarde: { nl: nl.woorden, en: en.woorden },
  }
}
