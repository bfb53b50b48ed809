import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Knop } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { openStatus } from '@/lib/aanvragen/statusuitslag'
import { pad } from '@/lib/tekst/talen'

type Props = { searchParams: Promise<{ u?: string; fout?: string }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, fouttekst, verkeerd] = await Promise.all([getTranslations('status'), getTranslations('fouten'), leesVerkeerd(searchParams)])
  return { title: verkeerd ? fouttekst('titelVoorvoegsel', { titel: t('titel') }) : t('titel') }
}

/** Where anyone with a reference asks how a case stands, without signing in. */
export default async function Page({ searchParams }: Props) {
  const [t, fouttekst, taal, { fout }, verkeerd] = await Promise.all([
    getTranslations('status'),
    getTranslations('fouten'),
    getLocale(),
    searchParams.then(elkEenmaal),
    leesVerkeerd(searchParams),
  ])
  const zin = verkeerd && t(`fouten.${verkeerd.fout}`)
  return (
    <Pagina breedte="smal">
      {zin && <Foutensamenvatting titel={fouttekst('samenvatting')} fouten={[{ controle: 'referentie', zin }]} />}
      {fout === 'verlopen' && (
        <Melding toon="let-op">
          <p>{t('verlopen')}</p>
        </Melding>
      )}
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      <form method="post" action="/api/status" noValidate>
        <input type="hidden" name="taal" value={taal} />
        <Invoer
          name="referentie"
          label={t('label')}
          hint={t('hint')}
          fout={zin}
          defaultValue={verkeerd?.getypt ?? ''}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <Knop className="max-sm:w-full">{t('knop')}</Knop>
      </form>
      <div className="proza mt-10 max-w-regel">
        <p>{t('meer')}</p>
        <p>
          <a href={pad(taal, '/mijn/aanvragen')}>{t('meldAan')}</a>
        </p>
      </div>
    </Pagina>
  )
}

async function leesVerkeerd(vraag: Props['searchParams']) {
  const { u } = elkEenmaal<{ u?: string }>(await vraag)
  const uitslag = openStatus(u)
  return uitslag?.soort === 'typfout' ? uitslag : undefined
}
