import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Knop } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { eisMedewerker } from '@/lib/auth/eis'
import { pad } from '@/lib/tekst/talen'

type Vraag = { fout?: string; gesloten?: string; verstuurd?: string }
type Props = { searchParams: Promise<Vraag> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, tf, { fout }] = await Promise.all([getTranslations('balie.loket'), getTranslations('fouten'), searchParams.then(elkEenmaal<Vraag>)])
  return { title: fout ? tf('titelVoorvoegsel', { titel: t('titel') }) : t('titel') }
}

/** Where staff open the form of a citizen who is at the counter, by the code that the citizen made. */
export default async function Page({ searchParams }: Props) {
  await eisMedewerker('burger-helpen')
  const [t, tf, taal, { fout, gesloten, verstuurd }] = await Promise.all([
    getTranslations('balie.loket'),
    getTranslations('fouten'),
    getLocale(),
    searchParams.then(elkEenmaal<Vraag>),
  ])
  const zin = fout ? t('codeFout') : undefined
  return (
    <Pagina breedte="smal">
      {zin && <Foutensamenvatting titel={tf('samenvatting')} fouten={[{ controle: 'code', zin }]} />}
      {verstuurd && (
        <Melding toon="goed" titel={t('verstuurd')}>
          <p>{t('verstuurdTekst', { referentie: verstuurd.slice(0, 20) })}</p>
        </Melding>
      )}
      {gesloten && (
        <Melding>
          <p>{t('gesloten')}</p>
        </Melding>
      )}
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      <form method="post" action="/api/loket/balie" noValidate>
        <input type="hidden" name="taal" value={taal} />
        <Invoer name="code" label={t('code')} hint={t('codeHint')} fout={zin} autoComplete="off" spellCheck={false} />
        <Knop>{t('open')}</Knop>
      </form>
      <p className="mt-8 max-w-regel">{t('zonderCode', { adres: pad(taal, '/diensten') })}</p>
    </Pagina>
  )
}
