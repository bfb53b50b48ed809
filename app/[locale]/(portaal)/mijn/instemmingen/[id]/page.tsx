import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { eisBurger } from '@/lib/auth/eis'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { openInstemming } from '@/lib/instemming/open-instemming'
import { MAX_REDEN } from '@/lib/instemming/regels'
import { toonDag } from '@/lib/tekst/datum'
import { gekend } from '@/lib/tekst/gekend'
import { leesTaal, pad, type Taal } from '@/lib/tekst/talen'
import { Antwoordformulieren } from './antwoordformulieren'
import { Stand } from './stand'

type Vraag = { fout?: string; mislukt?: string }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Vraag> }

const REDENFOUTEN = ['leeg', 'lang', 'geen'] as const
const WEIGERINGEN = ['eigen', 'dubbel', 'niet-meer'] as const

/** The title says nothing of whom or what: it stands in the history of a browser. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, tf, { fout }] = await Promise.all([getTranslations('instemming.vraag'), getTranslations('fouten'), searchParams.then(elkEenmaal<Vraag>)])
  return { title: fout ? tf('titelVoorvoegsel', { titel: t('paginatitel') }) : t('paginatitel') }
}

/** What somebody is asked to agree to: the text that everyone sees, who has not answered, and the answer. */
export default async function Page({ params, searchParams }: Props) {
  const { burger } = await eisBurger('substantial')
  const [{ id }, vraag, taal] = await Promise.all([params, searchParams.then(elkEenmaal<Vraag>), getLocale()])
  const [t, ts, tf] = await Promise.all([getTranslations('instemming.vraag'), getTranslations('instemming.stand'), getTranslations('fouten')])
  const open = (await openInstemming(burger.burgerId, id)) ?? notFound()
  if (open === 'voorbij') return <Voorbij taal={leesTaal(taal)} />
  const { aanvrager, dag, groepen } = open.tekst
  const redenfout = gekend(REDENFOUTEN, vraag.fout ?? '', 'geen')
  const fout = open.kan !== 'niets' && redenfout !== 'geen' ? t(`fout.${redenfout}`, { max: MAX_REDEN }) : undefined
  const mislukt = WEIGERINGEN.find((kandidaat) => kandidaat === vraag.mislukt)
  return (
    <Pagina breedte="smal">
      {fout && <Foutensamenvatting titel={tf('samenvatting')} fouten={[{ controle: 'reden', zin: fout }]} />}
      <Terug href={pad(taal, '/mijn/instemmingen')}>{(await getTranslations('instemming.lijst'))('titel')}</Terug>
      {mislukt && (
        <Melding toon="let-op">
          <p>{mislukt === 'niet-meer' ? t('nietMeer') : t(`fouten.${mislukt}`)}</p>
        </Melding>
      )}
      <h1>{t('titel', { aanvrager })}</h1>
      <Stand open={open} />
      <Inleiding>{t('inleiding', { dienst: dienstnaam(open.dienst, taal) })}</Inleiding>
      {open.kan === 'antwoorden' && <p className="max-w-regel">{t('totWanneer', { dag: toonDag(taal, open.totEnMet) })}</p>}
      <h2 className="mt-6 mb-3">{t('wat', { aanvrager, dag: toonDag(taal, dag) })}</h2>
      {groepen[taal].map(({ stap, titel, regels }) => (
        <Samenvattingslijst
          key={stap}
          kop="h3"
          titel={titel}
          regels={regels.map(({ veld, label, isTitel, waarde }) => ({ id: veld, term: label, termInTitel: isTitel, waarde }))}
        />
      ))}
      <p className="max-w-regel text-gedempt">{t('nietAlles')}</p>
      <h2 className="mt-8 mb-3">{t('anderen')}</h2>
      <Samenvattingslijst
        regels={open.anderen.map(({ id: wie, naam, status, ik }) => ({ id: wie, term: ik ? t('jij', { naam }) : naam, waarde: ts(status) }))}
      />
      <Antwoordformulieren id={id} open={open} fout={fout} />
    </Pagina>
  )
}

/** What somebody reads who did not answer in time: that it is over, and nothing of what was asked. */
async function Voorbij({ taal }: { taal: Taal }) {
  const [t, tl] = await Promise.all([getTranslations('instemming.vraag'), getTranslations('instemming.lijst')])
  return (
    <Pagina breedte="smal">
      <Terug href={pad(taal, '/mijn/instemmingen')}>{tl('titel')}</Terug>
      <h1>{t('voorbij')}</h1>
      <Inleiding>{t('voorbijTekst')}</Inleiding>
    </Pagina>
  )
}
