import { getTranslations } from 'next-intl/server'
import { Acties, KnopLink } from '@/components/ui/knop'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { env } from '@/lib/platform/env'
import { pad, type Taal } from '@/lib/tekst/talen'

/** The register does not say who this is, so the form cannot be prepared: nothing is lost, and trying again helps. */
export async function BronStil({ taal, dienst, hier }: { taal: Taal; dienst: string; hier: string }) {
  const t = await getTranslations('formulier')
  return (
    <Pagina breedte="smal">
      <Terug href={pad(taal, `/diensten/${dienst}`)}>{t('naarDienst')}</Terug>
      <h1>{t('bron.titel')}</h1>
      <Inleiding>{t('bron.begin', { telefoon: env().STAD_TELEFOON })}</Inleiding>
      <Acties>
        <KnopLink href={hier}>{t('bron.opnieuw')}</KnopLink>
      </Acties>
    </Pagina>
  )
}
