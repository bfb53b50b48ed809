import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Keuzegroep } from '@/components/formulier/velden/keuzes'
import { Tekstvlak } from '@/components/formulier/velden/lange-tekst'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { eisMedewerker } from '@/lib/auth/eis'
import { controleerToegang, MAX_TOEGANGSWOORDEN, TOEGANGSREDENEN } from '@/lib/bescherming/geef-toegang'
import { openPoortbrief, openPoortklad } from '@/lib/bescherming/poortbrief'
import { pad } from '@/lib/tekst/talen'

type Vraag = { u?: string; k?: string }
type Props = { searchParams: Promise<Vraag> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('bescherming'))('poort.titel') }
}

/** Before a protected file opens: why. Nothing of it is read until then. */
export default async function Page({ searchParams }: Props) {
  const { medewerker } = await eisMedewerker('aanvraag-lezen')
  const [{ u = '', k }, t, fouttekst, taal] = await Promise.all([
    searchParams.then(elkEenmaal<Vraag>),
    getTranslations('bescherming'),
    getTranslations('fouten'),
    getLocale(),
  ])
  const klad = openPoortklad(k)
  const fouten = (klad ? controleerToegang(klad) : []).map(({ veld, code }) => ({
    controle: veld,
    zin: t(`poort.fouten.${code}`, { max: MAX_TOEGANGSWOORDEN }),
  }))
  const foutBij = (controle: string) => fouten.find((een) => een.controle === controle)?.zin
  if (!openPoortbrief(u, medewerker.id)) {
    return (
      <Pagina breedte="smal">
        <h1>{t('poort.titel')}</h1>
        <p>{t('poort.verlopen')}</p>
        <p>
          <a href={pad(taal, '/loket')}>{t('poort.begin')}</a>
        </p>
      </Pagina>
    )
  }
  return (
    <Pagina breedte="smal">
      {fouten.length > 0 && <Foutensamenvatting titel={fouttekst('samenvatting')} fouten={fouten} />}
      <h1>{t('poort.titel')}</h1>
      <Inleiding>{t('poort.inleiding')}</Inleiding>
      <Zaakformulier actie="/api/loket/beschermd" verborgen={{ taal, u }} knop={t('poort.open')}>
        <Keuzegroep
          name="reden"
          type="radio"
          label={t('poort.reden')}
          fout={foutBij('reden')}
          gekozen={[klad?.reden ?? '']}
          opties={TOEGANGSREDENEN.map((reden) => ({ waarde: reden, label: t(`redenen.${reden}`) }))}
        />
        <Tekstvlak
          name="woorden"
          label={t('poort.woorden')}
          hint={t('poort.woordenHint')}
          fout={foutBij('woorden')}
          defaultValue={klad?.woorden ?? ''}
        />
      </Zaakformulier>
    </Pagina>
  )
}
