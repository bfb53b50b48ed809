import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { belwaarden } from '@/app/[locale]/belzinnen'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Tabel } from '@/components/loket/tabel'
import { Knop } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Merkje } from '@/components/ui/merkje'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { eisMedewerker } from '@/lib/auth/eis'
import { namenVanMedewerkers } from '@/lib/auth/list-medewerkers'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { type Belwerk, listBelwerk } from '@/lib/terugbellen/werk'

const UITSLAGEN = ['gebeld', 'geen-antwoord', 'los', 'gewijzigd'] as const

type Vraag = { uitslag?: string }
type Props = { searchParams: Promise<Vraag> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('terugbellen.loket'))('titel') }
}

/** The calls that a team promised, oldest first: from where and when, not yet who. Who takes one sees the number. */
export default async function Page({ searchParams }: Props) {
  const { medewerker } = await eisMedewerker('burgers-terugbellen')
  const [t, ta, taal, vraag, lijst] = await Promise.all([
    getTranslations('terugbellen'),
    getTranslations('afspraken'),
    getLocale(),
    searchParams.then(elkEenmaal<Vraag>),
    listBelwerk(medewerker),
  ])
  const { werk, aantal } = lijst.ok ? lijst.waarde : { werk: [], aantal: 0 }
  const namen = await namenVanMedewerkers(werk.map(({ medewerkerId }) => medewerkerId))
  const uitslag = UITSLAGEN.find((soort) => soort === vraag.uitslag)
  const kolommen = (['wanneer', 'waar', 'gevraagd', 'wie'] as const).map((id) => ({ id, kop: t(`loket.kolom.${id}`) }))
  return (
    <Pagina>
      {uitslag && (
        <div role="status">
          <Melding toon={uitslag === 'gewijzigd' ? 'let-op' : 'goed'} titel={t(`loket.uitslag.${uitslag}`)} />
        </div>
      )}
      <h1>{t('loket.titel')}</h1>
      <Inleiding>{t('loket.aantal', { aantal })}</Inleiding>
      {werk.length > 0 && <Tabel titel={t('loket.titel')} kolommen={kolommen} rijen={werk.map(rij)} />}
    </Pagina>
  )

  function rij(een: Belwerk) {
    const { id, dag, dagdeel, bij, dienst, isLaat, pogingen, taalhulp, gevraagdOp } = een
    const deel = t(`deel.${dagdeel}`, belwaarden(taal, dagdeel))
    return {
      id,
      cellen: {
        wanneer: (
          <>
            <span className="flex flex-wrap gap-1.5">
              {isLaat && <Merkje toon="fout">{t('loket.laat')}</Merkje>}
              {pogingen > 0 && <Merkje toon="let-op">{t('loket.poging', { nummer: pogingen + 1 })}</Merkje>}
              {taalhulp && <Merkje toon="info">{ta(`nieuw.taal.${taalhulp as 'fr'}`)}</Merkje>}
            </span>
            <strong>{toonDag(taal, dag)}</strong>. {deel}
          </>
        ),
        waar: dienst ? `${dienstnaam(dienst, taal)} (${t(`loket.bij.${bij}`)})` : t(`loket.bij.${bij}`),
        gevraagd: toonMoment(taal, gevraagdOp),
        wie: wie(een),
      },
    }
  }

  function wie({ id, dag, bij, medewerkerId }: Belwerk) {
    if (medewerkerId === medewerker.id) return <a href={pad(taal, `/loket/terugbellen/${id}`)}>{t('loket.verder')}</a>
    if (medewerkerId) return namen.get(medewerkerId)
    return (
      <form method="post" action="/api/loket/terugbellen">
        <input type="hidden" name="taal" value={taal} />
        <input type="hidden" name="id" value={id} />
        <Knop
          soort="rand"
          name="actie"
          value="nemen"
          className="whitespace-nowrap"
          aria-label={`${t('loket.neem')}: ${toonDag(taal, dag)}, ${t(`loket.bij.${bij}`)}`}
        >
          {t('loket.neem')}
        </Knop>
      </form>
    )
  }
}
