import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Acties, KnopLink } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Pagina } from '@/components/ui/pagina'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { openStatus } from '@/lib/aanvragen/statusuitslag'
import type { Statusantwoord } from '@/lib/aanvragen/vraag-status'
import { findFormulier } from '@/lib/catalogus/find-dienst'
import { env } from '@/lib/platform/env'
import { vandaag } from '@/lib/platform/klok'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'

type Props = { searchParams: Promise<{ u?: string }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, uitslag] = await Promise.all([getTranslations('status'), lees(searchParams)])
  return { title: uitslag ? t(`uitslag.${uitslag.antwoord.stand}.titel`) : t('titel') }
}

/** How a case stood when it was asked for: the step and its term. Reading it again asks nothing. */
export default async function Page({ searchParams }: Props) {
  const [uitslag, t, taal] = await Promise.all([lees(searchParams), getTranslations('status'), getLocale()])
  if (!uitslag) redirect(pad(taal, '/status?fout=verlopen'))
  const { antwoord, op } = uitslag
  return (
    <Pagina breedte="smal">
      <h1>{t(`uitslag.${antwoord.stand}.titel`)}</h1>
      <div className="mt-4">
        <Melding toon={antwoord.stand === 'onbekend' ? 'let-op' : 'info'}>
          <p>{t(`uitslag.${antwoord.stand}.uitleg`, { telefoon: env().STAD_TELEFOON })}</p>
        </Melding>
      </div>
      {antwoord.stand === 'loopt' && <Loopt antwoord={antwoord} />}
      <p className="text-gedempt">{t('op', { moment: toonMoment(taal, new Date(op)) })}</p>
      <Acties>
        <KnopLink href={pad(taal, '/status')}>{t('opnieuw')}</KnopLink>
        <a href={pad(taal, '/mijn/aanvragen')} className="py-2">
          {t('meldAan')}
        </a>
      </Acties>
    </Pagina>
  )
}

async function Loopt({ antwoord }: { antwoord: Extract<Statusantwoord, { stand: 'loopt' }> }) {
  const [t, taal, formulier] = await Promise.all([getTranslations('status'), getLocale(), findFormulier(antwoord.dienst)])
  const { stap, uiterlijk, staatStil } = antwoord
  return (
    <Samenvattingslijst
      titel={t('gegevens')}
      regels={[
        { id: 'stap', term: t('stap'), waarde: formulier?.tekst[taal].verloop[stap ?? '']?.titel ?? t('zonderStap') },
        { id: 'termijn', term: t('termijn'), waarde: termijn() },
      ]}
    />
  )

  function termijn(): string {
    if (staatStil) return t('stil')
    if (!uiterlijk) return t('geenTermijn')
    return t(uiterlijk < vandaag() ? 'teLaat' : 'uiterlijk', { dag: toonDag(taal, uiterlijk) })
  }
}

async function lees(vraag: Props['searchParams']) {
  const { u } = elkEenmaal<{ u?: string }>(await vraag)
  const uitslag = openStatus(u)
  return uitslag?.soort === 'antwoord' ? uitslag : undefined
}
