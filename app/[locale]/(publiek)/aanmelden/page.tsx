import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Knop } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { isMinstens, leesNiveau } from '@/lib/auth/niveaus'
import { getSessie } from '@/lib/auth/sessie'
import { veiligTerug } from '@/lib/auth/terug'
import { env } from '@/lib/platform/env'
import { pad } from '@/lib/tekst/talen'

type Props = { searchParams: Promise<{ terug?: string; niveau?: string; wie?: string; fout?: string }> }

const FOUTEN = ['geannuleerd', 'aanbieder', 'profiel', 'geen-rol', 'mislukt', 'verlopen', 'niet-bewaard'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('aanmelden'))('titel') }
}

/** Where one signs in: plain, with one button; also where one comes back when it went wrong. */
export default async function Page({ searchParams }: Props) {
  const [t, taal, vraag, sessie] = await Promise.all([getTranslations('aanmelden'), getLocale(), searchParams, getSessie()])
  const medewerker = vraag.wie === 'medewerker'
  const niveau = leesNiveau(vraag.niveau) ?? 'low'
  const terug = veiligTerug(vraag.terug, pad(taal, medewerker ? '/loket' : '/mijn'))
  const fout = FOUTEN.find((soort) => soort === vraag.fout)
  const past = sessie?.soort === (medewerker ? 'medewerker' : 'burger') && isMinstens(sessie.niveau, niveau)
  if (past && !fout) redirect(terug)
  const sterker = sessie?.soort === 'burger' && !medewerker
  const soort = medewerker ? 'medewerker' : sterker ? 'sterker' : undefined
  return (
    <Pagina breedte="smal">
      {fout && (
        <Melding toon="let-op" titel={t(`fouten.${fout}.titel`)}>
          <p>{t(`fouten.${fout}.uitleg`)}</p>
        </Melding>
      )}
      <h1>{t(soort ? `${soort}Titel` : 'titel')}</h1>
      <Inleiding>{soort === 'medewerker' ? t('medewerkerInleiding') : t(soort ?? 'inleiding')}</Inleiding>
      <form method="post" action="/api/aanmelden">
        <input type="hidden" name="terug" value={terug} />
        <input type="hidden" name="taal" value={taal} />
        <input type="hidden" name="niveau" value={niveau} />
        <input type="hidden" name="wie" value={medewerker ? 'medewerker' : 'burger'} />
        {sterker && <input type="hidden" name="opnieuw" value="ja" />}
        <Knop className="max-sm:w-full">{t(soort ? `${soort}Knop` : 'knop')}</Knop>
      </form>
      {!medewerker && (
        <div className="proza mt-10">
          <h2>{t('hoeTitel')}</h2>
          <ol>
            <li>{t('hoe1')}</li>
            <li>{t('hoe2')}</li>
            <li>{t('hoe3')}</li>
          </ol>
          <p>{t('geenProfiel', { telefoon: env().STAD_TELEFOON })}</p>
          <p className="text-gedempt">
            {t('medewerkerVraag')} <a href={`${pad(taal, '/aanmelden')}?wie=medewerker`}>{t('medewerkerLink')}</a>
          </p>
        </div>
      )}
    </Pagina>
  )
}
