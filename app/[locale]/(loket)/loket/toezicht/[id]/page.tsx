import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Melding } from '@/components/ui/melding'
import { Pagina, Terug } from '@/components/ui/pagina'
import { eisMedewerker } from '@/lib/auth/eis'
import { pad } from '@/lib/tekst/talen'
import { openBevinding } from '@/lib/toezicht/bevinding'
import { listToezicht, MAX_BEVINDING } from '@/lib/toezicht/houd-toezicht'
import { Signaal } from './signaal'
import { Steekproef } from './steekproef'

type Vraag = { gedaan?: string; fout?: string; u?: string }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Vraag> }

const FOUTEN = ['woorden.leeg', 'woorden.lang', 'oordeel.leeg', 'gewijzigd'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('toezicht'))('een') }
}

/** One signal or one opening: what is known of it, and what the auditor makes of it. */
export default async function Page({ params, searchParams }: Props) {
  const { medewerker } = await eisMedewerker('toezicht-zien')
  const [{ id }, vraag, t, fouttekst, taal] = await Promise.all([
    params,
    searchParams.then(elkEenmaal<Vraag>),
    getTranslations('toezicht'),
    getTranslations('fouten'),
    getLocale(),
  ])
  const toezicht = await listToezicht(medewerker)
  const signaal = toezicht?.signalen.find((een) => een.id === id)
  const steekproef = toezicht?.steekproef.find((een) => een.id === id)
  if (!toezicht || !(signaal ?? steekproef)) notFound()
  const code = FOUTEN.find((kandidaat) => kandidaat === vraag.fout)
  const zin = code && t(`fouten.${code}`, { max: MAX_BEVINDING })
  const veld = code === 'oordeel.leeg' ? 'oordeel' : 'woorden'
  const fout = zin && code !== 'gewijzigd' ? { veld, zin } : undefined
  const klad = openBevinding(vraag.u)
  return (
    <Pagina breedte="smal">
      <Terug href={pad(taal, '/loket/toezicht')}>{t('naarLijst')}</Terug>
      {fout && <Foutensamenvatting titel={fouttekst('samenvatting')} fouten={[{ controle: fout.veld, zin: fout.zin }]} />}
      {code === 'gewijzigd' && (
        <div role="alert">
          <Melding toon="let-op" titel={zin} />
        </div>
      )}
      {vraag.gedaan && (
        <div role="status">
          <Melding toon="goed" titel={t('bewaard')} />
        </div>
      )}
      {signaal && <Signaal signaal={signaal} houdtToezicht={toezicht.houdtToezicht} fout={fout?.zin} klad={klad} />}
      {steekproef && <Steekproef regel={steekproef} houdtToezicht={toezicht.houdtToezicht} fout={fout} klad={klad} />}
    </Pagina>
  )
}
