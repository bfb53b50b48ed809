import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { poortAdres } from '@/app/poort'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { eisMedewerker } from '@/lib/auth/eis'
import type { MedewerkerSessie } from '@/lib/auth/sessie'
import type { Beschermd } from '@/lib/bescherming/poort'
import { openBurgerbrief, openZoekbrief, type Zoekbrief } from '@/lib/opzoeken/brief'
import { leesZoekvraag, MAX_ZOEKTEKST, type Zoekfout } from '@/lib/opzoeken/lees-vraag'
import { type Gevondene, openBurger } from '@/lib/opzoeken/open-burger'
import { leesZoekreden, type Zoekreden } from '@/lib/opzoeken/redenen'
import { type Gevonden, zoek } from '@/lib/opzoeken/zoek'
import { env } from '@/lib/platform/env'
import { pad } from '@/lib/tekst/talen'
import { Burger } from './burger'
import { Treffers } from './treffers'
import { Zoekformulier } from './zoekformulier'

type Vraag = { u?: string; p?: string }
type Props = { searchParams: Promise<Vraag> }
type Medewerker = MedewerkerSessie['medewerker']

/** What the page shows below its form. */
type Uitslag =
  | { soort: 'begin' | 'verlopen' }
  | { soort: 'fout'; zoekfout?: Zoekfout; zonderReden: boolean; brief: Zoekbrief }
  | { soort: 'burger'; burger: Gevondene; waarom: Zoekreden; brief?: Zoekbrief }
  | { soort: 'treffers'; gevonden: Exclude<Gevonden, { soort: 'burger' }>; waarom: Zoekreden; brief: Zoekbrief }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { medewerker } = await eisMedewerker('burger-helpen')
  const [t, tf, { u }] = await Promise.all([getTranslations('opzoeken'), getTranslations('fouten'), searchParams.then(elkEenmaal<Vraag>)])
  const brief = openZoekbrief(medewerker.id, u)
  return { title: brief && isFout(brief) ? tf('titelVoorvoegsel', { titel: t('titel') }) : t('titel') }
}

/** Where staff find a citizen who is there, calls or wrote, and what of theirs they may handle. Each look leaves its line. */
export default async function Page({ searchParams }: Props) {
  const { medewerker } = await eisMedewerker('burger-helpen')
  const [vraag, t, tf, taal] = await Promise.all([
    searchParams.then(elkEenmaal<Vraag>),
    getTranslations('opzoeken'),
    getTranslations('fouten'),
    getLocale(),
  ])
  const uitslag = await kijk(medewerker, vraag)
  if ('betrokkene' in uitslag) {
    const hier = `${pad(taal, '/loket/zoeken')}?${new URLSearchParams(vraag.p ? { p: vraag.p } : { u: vraag.u ?? '' })}`
    redirect(poortAdres(taal, medewerker.id, uitslag.betrokkene, hier))
  }
  const fouten = uitslag.soort === 'fout' ? zinnenVan(uitslag) : []
  const foutBij = (controle: string) => fouten.find((een) => een.controle === controle)?.zin
  const brief = 'brief' in uitslag ? uitslag.brief : undefined
  const waarom = 'waarom' in uitslag ? uitslag.waarom : (brief?.waarom ?? '')
  const heeftUitslag = uitslag.soort === 'burger' || uitslag.soort === 'treffers'
  const formulier = <Zoekformulier getypt={brief?.getypt ?? ''} waarom={waarom} foutBij={foutBij} />
  return (
    <Pagina>
      {fouten.length > 0 && <Foutensamenvatting titel={tf('samenvatting')} fouten={fouten} />}
      {uitslag.soort === 'verlopen' && <Melding toon="let-op" titel={t('verlopen')} />}
      <h1>{t('titel')}</h1>
      {!heeftUitslag && <Inleiding>{t('inleiding')}</Inleiding>}
      {heeftUitslag ? (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
          <div>
            {uitslag.soort === 'burger' && <Burger burger={uitslag.burger} waarom={uitslag.waarom} medewerkerId={medewerker.id} />}
            {uitslag.soort === 'treffers' && <Treffers gevonden={uitslag.gevonden} waarom={uitslag.waarom} medewerkerId={medewerker.id} />}
          </div>
          {formulier}
        </div>
      ) : (
        formulier
      )}
    </Pagina>
  )

  function zinnenVan({ zoekfout, zonderReden }: Extract<Uitslag, { soort: 'fout' }>): { controle: string; zin: string }[] {
    return [
      ...(zonderReden ? [{ controle: 'waarom', zin: t('fout.waarom') }] : []),
      ...(zoekfout ? [{ controle: 'zoek', zin: t(`fout.${zoekfout}`, { max: MAX_ZOEKTEKST }) }] : []),
    ]
  }
}

async function kijk(medewerker: Medewerker, { u, p }: Vraag): Promise<Uitslag | Beschermd> {
  const gekozen = openBurgerbrief(medewerker.id, p)
  if (gekozen) return toonBurger(medewerker, gekozen.burgerId, gekozen.waarom)
  const brief = openZoekbrief(medewerker.id, u)
  if (!brief) return { soort: u || p ? 'verlopen' : 'begin' }
  const waarom = leesZoekreden(brief.waarom)
  const vraag = leesVraagVan(brief)
  if (!waarom || !vraag.ok) return { soort: 'fout', zonderReden: !waarom, brief, ...(vraag.ok ? {} : { zoekfout: vraag.fout }) }
  const gevonden = await zoek(medewerker, vraag.waarde, waarom)
  if (!gevonden.ok) return gevonden.fout.code === 'beschermd' ? gevonden.fout : { soort: 'begin' }
  if (gevonden.waarde.soort === 'burger') return toonBurger(medewerker, gevonden.waarde.burgerId, waarom, brief)
  return { soort: 'treffers', gevonden: gevonden.waarde, waarom, brief }
}

async function toonBurger(medewerker: Medewerker, burgerId: string, waarom: Zoekreden, brief?: Zoekbrief): Promise<Uitslag | Beschermd> {
  const burger = await openBurger(medewerker, { burgerId, waarom })
  if (burger.ok) return { soort: 'burger', burger: burger.waarde, waarom, brief }
  return burger.fout.code === 'beschermd' ? burger.fout : { soort: 'begin' }
}

function isFout(brief: Zoekbrief): boolean {
  return !leesZoekreden(brief.waarom) || !leesVraagVan(brief).ok
}

function leesVraagVan({ getypt }: Zoekbrief) {
  return leesZoekvraag(getypt, { demo: env().OPENLOKET_MODUS === 'demo' })
}
