import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Keuzegroep } from '@/components/formulier/velden/keuzes'
import { Tekstvlak } from '@/components/formulier/velden/lange-tekst'
import { Tabel } from '@/components/loket/tabel'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { Melding } from '@/components/ui/melding'
import { Merkje } from '@/components/ui/merkje'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { eisMedewerker } from '@/lib/auth/eis'
import { BESCHERMINGSOORTEN } from '@/lib/bescherming/beheer-bescherming'
import { openBeschermklad } from '@/lib/bescherming/beschermklad'
import { listBeschermd, MAX_REDEN } from '@/lib/bescherming/zet-bescherming'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'

type Vraag = { u?: string; gedaan?: string; fout?: string }
type Props = { searchParams: Promise<Vraag> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('bescherming'))('titel') }
}

/** The files that are only opened with a reason: not whose they are. And the form with which one is protected. */
export default async function Page({ searchParams }: Props) {
  const { medewerker } = await eisMedewerker('bescherming-beheren')
  const [vraag, t, fouttekst, taal] = await Promise.all([
    searchParams.then(elkEenmaal<Vraag>),
    getTranslations('bescherming'),
    getTranslations('fouten'),
    getLocale(),
  ])
  const regels = (await listBeschermd(medewerker)) ?? []
  const klad = openBeschermklad(vraag.u)
  const fouten = (klad?.overtredingen ?? []).map(({ veld, code }) => ({ controle: veld, zin: t(`fouten.${code}`, { max: MAX_REDEN }) }))
  const foutBij = (controle: string) => fouten.find((een) => een.controle === controle)?.zin
  return (
    <Pagina>
      {fouten.length > 0 && <Foutensamenvatting titel={fouttekst('samenvatting')} fouten={fouten} />}
      {vraag.gedaan === 'zetten' && (
        <div role="status">
          <Melding toon="goed" titel={t('gedaan.zetten')} />
        </div>
      )}
      {vraag.fout === 'al-beschermd' && (
        <div role="alert">
          <Melding toon="let-op" titel={t('fouten.al-beschermd')} />
        </div>
      )}
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      {regels.length === 0 ? (
        <p>{t('leeg')}</p>
      ) : (
        <Tabel
          titel={t('tabel')}
          kolommen={[
            { id: 'sinds', kop: t('sinds'), naamtRij: true },
            { id: 'wie', kop: t('door') },
            { id: 'status', kop: t('status') },
          ]}
          rijen={regels.map(({ id, gezetOp, wie, status }) => ({
            id,
            cellen: {
              sinds: (
                <a href={pad(taal, `/loket/bescherming/${id}`)} className="inline-block py-1">
                  {toonMoment(taal, gezetOp)}
                </a>
              ),
              wie,
              status: <Merkje toon={status === 'vast' ? 'goed' : 'info'}>{t(`stand.${status}`)}</Merkje>,
            },
          }))}
        />
      )}
      <section className="mt-10 max-w-smal">
        <h2>{t('nieuw.titel')}</h2>
        <p>{t('nieuw.uitleg')}</p>
        <Zaakformulier actie="/api/loket/bescherming" verborgen={{ taal, doe: 'zetten' }} knop={t('nieuw.knop')}>
          <Invoer
            name="wie"
            label={t('nieuw.wie')}
            hint={t('nieuw.wieHint')}
            fout={foutBij('wie')}
            defaultValue={klad?.waarden.wie ?? ''}
            autoComplete="off"
          />
          <Keuzegroep
            name="soort"
            type="radio"
            label={t('nieuw.soort')}
            fout={foutBij('soort')}
            gekozen={[klad?.waarden.soort ?? '']}
            opties={BESCHERMINGSOORTEN.map((soort) => ({ waarde: soort, label: t(`soorten.${soort}`) }))}
          />
          <Tekstvlak
            name="reden"
            label={t('nieuw.reden')}
            hint={t('nieuw.redenHint')}
            fout={foutBij('reden')}
            defaultValue={klad?.waarden.reden ?? ''}
          />
        </Zaakformulier>
      </section>
    </Pagina>
  )
}
