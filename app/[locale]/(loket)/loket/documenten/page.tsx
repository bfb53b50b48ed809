import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { poortAdres } from '@/app/poort'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Keuzelijst } from '@/components/formulier/velden/keuzelijst'
import { Knop } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { eisMedewerker } from '@/lib/auth/eis'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { controleerHerroeping } from '@/lib/loket/herroep-document'
import { openHerroepklad } from '@/lib/loket/herroepklad'
import { KIJKREDENEN, openDocument } from '@/lib/loket/open-document'
import { pad } from '@/lib/tekst/talen'
import { Dossier } from './dossier'

/** `vul` is a number that another page leads here with: it stands in the box, and is looked for once it was said why. */
type Vraag = { vul?: string; nummer?: string; waarom?: string; gedaan?: string; mislukt?: string; u?: string }
type Props = { searchParams: Promise<Vraag> }

const MISLUKT = ['gewijzigd', 'ongewijzigd', 'bron', 'niet-te-verbeteren'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('loket.document'))('titel') }
}

/** Where staff find a document by the number on the paper, and withdraw or correct it. */
export default async function Page({ searchParams }: Props) {
  const { medewerker } = await eisMedewerker('document-openen')
  const [t, vt, fouttekst, taal, vraag] = await Promise.all([
    getTranslations('loket.document'),
    getTranslations('vierogen'),
    getTranslations('fouten'),
    getLocale(),
    searchParams.then(elkEenmaal<Vraag>),
  ])
  const { dossier, fout } = await zoek(medewerker, vraag)
  if (fout && typeof fout !== 'string') {
    const zoek = new URLSearchParams({ nummer: vraag.nummer ?? '', waarom: vraag.waarom ?? '' })
    redirect(poortAdres(taal, medewerker.id, fout.betrokkene, `${pad(taal, '/loket/documenten')}?${zoek}`))
  }
  const klad = openHerroepklad(vraag.u)
  const kladfouten = (klad && dossier ? controleerHerroeping(klad) : []).map(({ veld, code }) => ({ controle: veld, zin: t(`fouten.${code}`) }))
  const zoekfout = fout && { controle: fout === 'waarom' ? 'waarom' : 'nummer', zin: t(`fout.${fout}`) }
  const fouten = [...(zoekfout ? [zoekfout] : []), ...kladfouten]
  const foutBij = (controle: string) => fouten.find((een) => een.controle === controle)?.zin
  const mislukt = MISLUKT.find((kandidaat) => kandidaat === vraag.mislukt)
  return (
    <Pagina>
      {fouten.length > 0 && <Foutensamenvatting titel={fouttekst('samenvatting')} fouten={fouten} />}
      {vraag.gedaan === 'voorgelegd' && (
        <div role="status">
          <Melding toon="goed">{vt('document.voorgelegd')}</Melding>
        </div>
      )}
      {mislukt && <Melding toon="let-op">{t(`mislukt.${mislukt}`)}</Melding>}
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      <form action={pad(taal, '/loket/documenten')} className="mb-6 flex flex-wrap items-end gap-x-6">
        <Invoer name="nummer" label={t('nummer')} hint={t('nummerHint')} fout={foutBij('nummer')} defaultValue={vraag.nummer ?? vraag.vul ?? ''} />
        <div className="min-w-0">
          <Keuzelijst
            naam="waarom"
            label={t('waarom')}
            waarde={vraag.waarom ?? ''}
            opties={[{ waarde: '', label: t('kies') }, ...KIJKREDENEN.map((reden) => ({ waarde: reden, label: t(`kijkreden.${reden}`) }))]}
            fout={foutBij('waarom')}
          />
        </div>
        <div className="mb-7 max-sm:w-full">
          <Knop soort={dossier ? 'rand' : 'vol'} className="max-sm:w-full">
            {t('zoek')}
          </Knop>
        </div>
      </form>
      {dossier && (
        <Dossier dossier={dossier} medewerker={medewerker} nummer={vraag.nummer ?? ''} waarom={vraag.waarom ?? ''} klad={klad} foutBij={foutBij} />
      )}
    </Pagina>
  )
}

/** Nothing is looked up without a reason. */
async function zoek(medewerker: Behandelaar, { nummer, waarom }: Vraag) {
  if (nummer === undefined) return {}
  const reden = KIJKREDENEN.find((kandidaat) => kandidaat === waarom)
  if (!reden) return { fout: 'waarom' as const }
  const uitslag = await openDocument(medewerker, nummer, reden)
  if (uitslag.ok) return { dossier: uitslag.waarde }
  if (uitslag.fout.code === 'beschermd') return { fout: uitslag.fout }
  return { fout: uitslag.fout.code === 'geen-nummer' ? ('geen-nummer' as const) : ('niet-gevonden' as const) }
}
