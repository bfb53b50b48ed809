import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Voorwaarden } from '@/app/[locale]/voorwaarden'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Acties, Knop } from '@/components/ui/knop'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { eisBurger } from '@/lib/auth/eis'
import { controleerMandaat, gewoneDag, type Mandaatvraag } from '@/lib/mandaten/geef-mandaat'
import { openMandaatvraag } from '@/lib/mandaten/toon-code'
import { pad } from '@/lib/tekst/talen'

type Vraag = { u?: string }
type Props = { searchParams: Promise<Vraag> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, tf, { u }] = await Promise.all([getTranslations('mandaten.nieuw'), getTranslations('fouten'), searchParams.then(elkEenmaal<Vraag>)])
  return { title: u ? tf('titelVoorvoegsel', { titel: t('titel') }) : t('titel') }
}

/** Where somebody lets another act for them. Nobody is looked up: the name is whom they mean, and the code goes from hand to hand. */
export default async function Page({ searchParams }: Props) {
  const { burger } = await eisBurger('substantial')
  const [t, tf, taal, { u }] = await Promise.all([
    getTranslations('mandaten.nieuw'),
    getTranslations('fouten'),
    getLocale(),
    searchParams.then(elkEenmaal<Vraag>),
  ])
  const ingevuld = openMandaatvraag(burger.burgerId, u)
  const leeg: Mandaatvraag = { voornaam: '', achternaam: '', groepen: [], metGegevens: '', metDocumenten: '', totEnMet: gewoneDag() }
  const waarden = ingevuld ?? leeg
  const fouten = ingevuld ? controleerMandaat(ingevuld).map((fout) => ({ controle: fout, zin: t(`fout.${fout}`) })) : []
  const foutBij = (controle: string) => fouten.find((een) => een.controle === controle)?.zin
  return (
    <Pagina breedte="smal">
      <Terug href={pad(taal, '/mijn/mandaten')}>{t('terug')}</Terug>
      {fouten.length > 0 && <Foutensamenvatting titel={tf('samenvatting')} fouten={fouten} />}
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      <form method="post" action="/api/mijn/mandaten" noValidate>
        <input type="hidden" name="taal" value={taal} />
        <Invoer name="voornaam" label={t('voornaam')} fout={foutBij('voornaam')} defaultValue={waarden.voornaam} autoComplete="off" />
        <Invoer
          name="achternaam"
          label={t('achternaam')}
          hint={t('achternaamHint')}
          fout={foutBij('achternaam')}
          defaultValue={waarden.achternaam}
          autoComplete="off"
        />
        <Voorwaarden waarden={waarden} foutBij={foutBij} />
        <ul className="proza mb-4 max-w-regel">
          {(['nooit', 'zien', 'stop'] as const).map((zin) => (
            <li key={zin}>{t(zin)}</li>
          ))}
        </ul>
        <Acties>
          <Knop>{t('knop')}</Knop>
        </Acties>
      </form>
    </Pagina>
  )
}
