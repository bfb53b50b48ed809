import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Kaart, TweeKolommen } from '@/components/ui/kaart'
import { Knop } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { eisBurger } from '@/lib/auth/eis'
import { pad } from '@/lib/tekst/talen'
import { getVoorJou } from '@/lib/wegwijs/voor-jou'
import { LaagNiveau } from '../delen/laag-niveau'
import { Voorstellen } from '../delen/voorstellen'

type Props = { searchParams: Promise<{ gezet?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('wegwijs.voorJou'))('titel') }
}

/** What may be meant for a citizen and why, how that is known, and the button that stops it. */
export default async function Page({ searchParams }: Props) {
  const { burger } = await eisBurger()
  const [t, tm, taal, { gezet }] = await Promise.all([
    getTranslations('wegwijs.voorJou'),
    getTranslations('mijn.overzicht'),
    getLocale(),
    searchParams,
  ])
  const { aan, voorstellen } = burger.insz ? await getVoorJou(burger.burgerId, burger.insz) : { aan: true, voorstellen: [] }
  return (
    <Pagina>
      <Terug href={pad(taal, '/mijn')}>{tm('titel')}</Terug>
      <TweeKolommen zijLabel={t('hoe')} zij={burger.insz && <Hoe aan={aan} />}>
        <h1>{t('titel')}</h1>
        <Inleiding>{t('inleiding')}</Inleiding>
        {(gezet === 'aan' || gezet === 'uit') && <Melding toon="goed" titel={t(gezet === 'aan' ? 'gezetAan' : 'gezetUit')} />}
        {!burger.insz && <LaagNiveau wat="gegevens" terug="/mijn/voor-jou" />}
        {burger.insz && aan && voorstellen.length === 0 && <p>{t('niets')}</p>}
        <Voorstellen voorstellen={voorstellen} kop="h2" />
      </TweeKolommen>
    </Pagina>
  )
}

async function Hoe({ aan }: { aan: boolean }) {
  const [t, taal] = await Promise.all([getTranslations('wegwijs.voorJou'), getLocale()])
  return (
    <>
      {aan && (
        <Kaart>
          <h2 className="text-[1.05rem]">{t('hoe')}</h2>
          <p className="mt-1">{t('uitleg')}</p>
          <p className="mt-2">{t('stil')}</p>
        </Kaart>
      )}
      <Kaart>
        <h2 className="text-[1.05rem]">{t(aan ? 'uitTitel' : 'isUit')}</h2>
        <p className="mt-1 mb-3">{t(aan ? 'uitUitleg' : 'isUitUitleg')}</p>
        <form method="post" action="/api/mijn/voor-jou">
          <input type="hidden" name="taal" value={taal} />
          <input type="hidden" name="aan" value={aan ? 'nee' : 'ja'} />
          <Knop soort="rand">{t(aan ? 'zetUit' : 'zetAan')}</Knop>
        </form>
      </Kaart>
    </>
  )
}
