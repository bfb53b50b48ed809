import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Acties, Knop } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { eisMedewerker } from '@/lib/auth/eis'

const VELDEN = ['gever', 'gemachtigde'] as const
const CODES = ['vorm', 'niet-gevonden', 'zelfde', 'zelf'] as const

type Vraag = { gever?: string; gemachtigde?: string; gedaan?: string; bron?: string }
type Props = { searchParams: Promise<Vraag> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, tf, vraag] = await Promise.all([getTranslations('mandaten.loket'), getTranslations('fouten'), searchParams.then(elkEenmaal<Vraag>)])
  return { title: vraag.gever || vraag.gemachtigde ? tf('titelVoorvoegsel', { titel: t('titel') }) : t('titel') }
}

/** Where staff find the two people of a mandate on paper, by the numbers on the cards that they show. */
export default async function Page({ searchParams }: Props) {
  await eisMedewerker('mandaten-inschrijven')
  const [t, tf, taal, vraag] = await Promise.all([
    getTranslations('mandaten.loket'),
    getTranslations('fouten'),
    getLocale(),
    searchParams.then(elkEenmaal<Vraag>),
  ])
  const fouten = VELDEN.flatMap((controle) => {
    const code = CODES.find((een) => een === vraag[controle])
    return code ? [{ controle, zin: t(`fout.${code}`) }] : []
  })
  return (
    <Pagina breedte="smal">
      {fouten.length > 0 && <Foutensamenvatting titel={tf('samenvatting')} fouten={fouten} />}
      {vraag.gedaan && (
        <div role="status">
          <Melding toon="goed" titel={t('gedaan')}>
            <p>{t('gedaanUitleg')}</p>
          </Melding>
        </div>
      )}
      {vraag.bron && <Melding toon="let-op" titel={t('bron')} />}
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      <form method="post" action="/api/loket/mandaten/zoeken" noValidate>
        <input type="hidden" name="taal" value={taal} />
        {VELDEN.map((veld) => (
          <Invoer
            key={veld}
            name={veld}
            label={t(veld)}
            hint={t('nummerHint')}
            fout={fouten.find(({ controle }) => controle === veld)?.zin}
            autoComplete="off"
            inputMode="numeric"
          />
        ))}
        <p className="max-w-regel">{t('lijn')}</p>
        <Acties>
          <Knop>{t('zoek')}</Knop>
        </Acties>
      </form>
    </Pagina>
  )
}
