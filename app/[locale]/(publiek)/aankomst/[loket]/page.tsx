import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Ververs } from '@/components/portaal/ververs'
import { Acties, Knop, KnopLink } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { korteCode } from '@/lib/afspraken/aankomst'
import { listOpgeroepen } from '@/lib/afspraken/agenda'
import { findLoket } from '@/lib/afspraken/loketten'
import { pad } from '@/lib/tekst/talen'

type Vraag = { uitslag?: string; kort?: string }
type Props = { params: Promise<{ loket: string }>; searchParams: Promise<Vraag> }

/** How often the board looks who is called. */
const BORD_OM_DE_MS = 15_000

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loket = findLoket((await params).loket)
  return { title: (await getTranslations('agenda.aankomst'))('titel', { loket: loket?.naam ?? '' }), robots: { index: false } }
}

/** The screen at the door of a place: somebody types their code, and sees who is called to which counter. */
export default async function Page({ params, searchParams }: Props) {
  const [{ loket: code }, { uitslag, kort = '' }, taal, t] = await Promise.all([
    params,
    searchParams.then(elkEenmaal<Vraag>),
    getLocale(),
    getTranslations('agenda.aankomst'),
  ])
  const loket = findLoket(code) ?? notFound()
  const opgeroepen = await listOpgeroepen(loket.code)
  const hier = pad(taal, `/aankomst/${loket.code}`)
  const veilig = /^[0-9A-Z]{4}$/.test(kort) ? kort : ''
  return (
    <Pagina breedte="smal">
      <h1>{t('titel', { loket: loket.naam })}</h1>
      {uitslag === 'gelukt' ? (
        <div role="status">
          <Melding toon="goed" titel={t('gelukt')}>
            <p>{t('geluktUitleg', { kort: veilig })}</p>
          </Melding>
          <Acties>
            <KnopLink href={hier}>{t('volgende')}</KnopLink>
          </Acties>
        </div>
      ) : (
        <>
          {uitslag === 'mislukt' && (
            <div role="alert">
              <Melding toon="fout" titel={t('mislukt')}>
                <p>{t('misluktUitleg')}</p>
              </Melding>
            </div>
          )}
          <Inleiding>{t('uitleg')}</Inleiding>
          <form method="post" action="/api/aankomst" noValidate>
            <input type="hidden" name="taal" value={taal} />
            <input type="hidden" name="loket" value={loket.code} />
            <Invoer
              name="code"
              label={t('code')}
              hint={t('codeHint')}
              fout={uitslag === 'leeg' ? t('leeg') : undefined}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
            />
            <Knop className="max-sm:w-full">{t('knop')}</Knop>
          </form>
        </>
      )}
      <section className="mt-10" aria-live="polite">
        <h2 className="mb-2">{t('bord')}</h2>
        {opgeroepen.length === 0 && <p>{t('bordLeeg')}</p>}
        <Ververs omDeMs={BORD_OM_DE_MS} hoogstens={Number.POSITIVE_INFINITY} />
        <ul className="text-[1.35rem] font-bold">
          {opgeroepen.map((een) => (
            <li key={een.code} className="py-1">
              {t('bordRegel', { kort: korteCode(een.code), balie: een.balie })}
            </li>
          ))}
        </ul>
        <p className="mt-3">
          <a href={hier} className="inline-block py-2">
            {t('ververs')}
          </a>
        </p>
      </section>
    </Pagina>
  )
}
