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
import { ontleedPad, pad, type Taal } from '@/lib/tekst/talen'

type Props = { searchParams: Promise<{ terug?: string; niveau?: string; wie?: string; fout?: string }> }

const FOUTEN = ['geannuleerd', 'aanbieder', 'profiel', 'geen-rol', 'mislukt', 'verlopen', 'niet-bewaard'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('aanmelden'))('titel') }
}

/** Where one signs in: plain, with one button; also where one comes back when it went wrong. */
export default async function Page({ searchParams }: Props) {
  const [t, taal, vraag, sessie] = await Promise.all([getTranslations('aanmelden'), getLocale(), searchParams, getSessie()])
  const medewerker = vraag.wie === 'medewerker'
  const terug = inTaal(taal, veiligTerug(vraag.terug, medewerker ? '/loket' : '/mijn'))
  const fout = FOUTEN.find((soort) => soort === vraag.fout)
  const sterker = sessie?.soort === 'burger' && !medewerker
  // Who comes back from the provider without a stronger sign-in still needs one: the address does not say so then.
  const niveau = leesNiveau(vraag.niveau) ?? (sterker && fout ? 'substantial' : 'low')
  const past = sessie?.soort === (medewerker ? 'medewerker' : 'burger') && isMinstens(sessie.niveau, niveau)
  if (past) redirect(terug)
  const soort = medewerker ? 'medewerker' : sterker ? 'sterker' : undefined
  const melding = fout === 'geannuleerd' && sterker ? 'sterker-geannuleerd' : fout
  return (
    <Pagina breedte="smal">
      {melding && (
        <Melding toon="let-op" titel={t(`fouten.${melding}.titel`)}>
          <p>{t(`fouten.${melding}.uitleg`)}</p>
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
          <p>
            {t('zonderVraag')} <a href={pad(taal, '/volgen')}>{t('zonderLink')}</a>
          </p>
          <p className="text-gedempt">
            {t('medewerkerVraag')} <a href={`${pad(taal, '/aanmelden')}?wie=medewerker`}>{t('medewerkerLink')}</a>
          </p>
        </div>
      )}
    </Pagina>
  )
}

/** Who changes the language while signing in, goes back in that language. */
function inTaal(taal: Taal, terug: string): string {
  return pad(taal, ontleedPad(terug).adres)
}
