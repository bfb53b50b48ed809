import { getLocale, getTranslations } from 'next-intl/server'
import { Lijst, Lijstkaart } from '@/components/ui/lijstkaart'
import type { BurgerSessie } from '@/lib/auth/sessie'
import { findDienst } from '@/lib/catalogus/find-dienst'
import { pad, type Taal } from '@/lib/tekst/talen'
import { findLevensgebeurtenis } from '@/lib/wegwijs/find-levensgebeurtenis'
import { getVoorJou, type Voorstel } from '@/lib/wegwijs/voor-jou'

const EERSTE = 3

/** The first things that may be meant for a citizen; nothing while it is off, and for who signed in too weakly to be known. */
export async function VoorJouKort({ sessie: { burger } }: { sessie: BurgerSessie }) {
  if (!burger.insz) return null
  const [t, taal, { voorstellen }] = await Promise.all([getTranslations('wegwijs.voorJou'), getLocale(), getVoorJou(burger.burgerId, burger.insz)])
  if (voorstellen.length === 0) return null
  return (
    <section className="mb-10">
      <h2 className="mb-3">{t('titel')}</h2>
      <Voorstellen voorstellen={voorstellen.slice(0, EERSTE)} kop="h3" />
      <p className="mt-2">
        <a href={pad(taal, '/mijn/voor-jou')} className="inline-block py-2">
          {t('alle')}
        </a>
      </p>
    </section>
  )
}

/** What may be meant for a citizen, each with why. */
export async function Voorstellen({ voorstellen, kop }: { voorstellen: readonly Voorstel[]; kop: 'h2' | 'h3' }) {
  const taal = await getLocale()
  return (
    <Lijst>
      {voorstellen.map((voorstel) => {
        const hier = waarheen(voorstel, taal)
        return (
          hier && (
            <Lijstkaart key={`${voorstel.soort} ${voorstel.slug}`} kop={kop} titel={hier.titel} href={hier.href}>
              <p className="text-inkt">{voorstel.reden[taal]}</p>
              <p>{hier.uitleg}</p>
            </Lijstkaart>
          )
        )
      })}
    </Lijst>
  )
}

function waarheen({ soort, slug }: Voorstel, taal: Taal): { titel: string; uitleg: string; href: string } | undefined {
  if (soort === 'gebeurtenis') {
    const gebeurtenis = findLevensgebeurtenis(slug)
    return gebeurtenis && { titel: gebeurtenis.naam[taal], uitleg: gebeurtenis.samenvatting[taal], href: pad(taal, `/levensgebeurtenissen/${slug}`) }
  }
  const dienst = findDienst(slug)
  return dienst && { titel: dienst.name[taal], uitleg: dienst.summary[taal], href: pad(taal, `/diensten/${slug}`) }
}
