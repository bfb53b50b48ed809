import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Acties, Knop, KnopLink } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { findConcept } from '@/lib/aanvragen/concept'
import { teZwakVoor } from '@/lib/aanvragen/zicht'
import { eisBurger } from '@/lib/auth/eis'
import { findOverdracht } from '@/lib/balie/overdracht'
import { openOverdrachtcode } from '@/lib/balie/toon-code'
import { dienstnaam, findFormulier } from '@/lib/catalogus/find-dienst'
import { toonTijd } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { formulierAdres } from '../open-pagina'
import { TeZwak } from '../te-zwak'

type Vraag = { code?: string }
type Props = { params: Promise<{ dienst: string }>; searchParams: Promise<Vraag> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('balie.burger'))('titel') }
}

/** Where a citizen hands a form over to the counter: a code that works once, shown once. */
export default async function Page({ params, searchParams }: Props) {
  const { burger, niveau: aangemeld } = await eisBurger()
  const [{ dienst }, vraag, taal, t] = await Promise.all([params, searchParams.then(elkEenmaal<Vraag>), getLocale(), getTranslations('balie.burger')])
  const concept = await findConcept({ burgerId: burger.burgerId }, dienst)
  if (!concept) {
    return (
      <Pagina breedte="smal">
        <h1>{t('niets')}</h1>
        <KnopLink href={pad(taal, `/diensten/${encodeURIComponent(dienst)}`)}>{t('naarDienst')}</KnopLink>
      </Pagina>
    )
  }
  const niveau = teZwakVoor(aangemeld, concept, await findFormulier(dienst))
  if (niveau) return <TeZwak taal={taal} dienst={dienst} hier={formulierAdres(taal, dienst, 'loket')} niveau={niveau} tot={concept.tot} />
  const stand = await findOverdracht(concept.id)
  const code = stand?.soort === 'code' ? openOverdrachtcode(burger.burgerId, stand.id, vraag.code) : undefined
  const tot = stand ? toonTijd(taal, stand.tot) : ''
  return (
    <Pagina breedte="smal">
      <Terug href={formulierAdres(taal, dienst, concept.formulierStap ?? 'overzicht')}>{t('terug')}</Terug>
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding', { dienst: dienstnaam(dienst, taal) })}</Inleiding>
      {code && (
        <Melding toon="goed" titel={t('jeCode')}>
          <p className="text-[1.9rem] font-bold tracking-wide whitespace-nowrap">{code}</p>
          <p>{t('codeTot', { tijd: tot })}</p>
        </Melding>
      )}
      {stand?.soort === 'code' && !code && (
        <Melding>
          <p>{t('codeLoopt', { tijd: tot })}</p>
        </Melding>
      )}
      {stand?.soort === 'open' && (
        <Melding titel={t('open')}>
          <p>{t('openTot', { tijd: tot })}</p>
        </Melding>
      )}
      <ul className="proza mb-4 max-w-regel">
        {(['ziet', 'merk', 'stopt'] as const).map((zin) => (
          <li key={zin}>{t(zin)}</li>
        ))}
      </ul>
      <form method="post" action={`/api/aanvragen/${dienst}/loket`}>
        <input type="hidden" name="_taal" value={taal} />
        <Acties>
          <Knop name="_actie" value="maak" soort={stand ? 'rand' : 'vol'}>
            {t(stand ? 'maakNieuwe' : 'maak')}
          </Knop>
          {stand && (
            <Knop name="_actie" value="stop" soort="link">
              {t('stop')}
            </Knop>
          )}
        </Acties>
      </form>
    </Pagina>
  )
}
