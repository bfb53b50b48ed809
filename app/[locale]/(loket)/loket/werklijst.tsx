import { getLocale, getTranslations } from 'next-intl/server'
import { Filterlijst } from '@/components/loket/filterlijst'
import { Tabel } from '@/components/loket/tabel'
import { Merkje, type Toon } from '@/components/ui/merkje'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { Paginering } from '@/components/ui/paginering'
import { FILTERS, type Werkfilter } from '@/lib/aanvragen/list-aanvragen'
import { dienstnaam, findFormulier } from '@/lib/catalogus/find-dienst'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { listWerklijst, type Werkregel } from '@/lib/loket/list-werklijst'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { Goedkeurtelling } from './goedkeurtelling'
import { Inzagevraagtelling } from './inzagevraagtelling'
import { Storingstelling } from './storingstelling'

/** From here on a term is called tight. */
const KRAP_DAGEN = 2

/** The cases of a team: one line each, what is to be done and how long there is for it. */
export async function Werklijst({ medewerker, filter: gevraagd, pagina }: { medewerker: Behandelaar; filter?: string; pagina: number }) {
  const [t, bt, algemeen, taal] = await Promise.all([
    getTranslations('loket'),
    getTranslations('bescherming'),
    getTranslations('algemeen'),
    getLocale(),
  ])
  const filter = FILTERS.find((kandidaat) => kandidaat === gevraagd) ?? 'alle'
  const { regels, heeftMeer, tellingen, telTot } = await listWerklijst(medewerker, filter, pagina)
  const adres = (naar: Werkfilter, nummer = 1) => {
    const vraag = new URLSearchParams({ ...(naar === 'alle' ? {} : { filter: naar }), ...(nummer > 1 ? { pagina: String(nummer) } : {}) })
    return `${pad(taal, '/loket')}${vraag.size > 0 ? `?${vraag}` : ''}`
  }
  const filters = FILTERS.map((soort) => ({
    id: soort,
    tekst: t(`werklijst.filters.${soort}`),
    aantal: tellingen[soort] >= telTot ? `${telTot}+` : String(tellingen[soort]),
    href: adres(soort),
    actief: soort === filter,
    dringend: soort === 'laat' && tellingen.laat > 0,
  }))
  const kolommen = [
    { id: 'aanvraag', kop: t('werklijst.aanvraag'), naamtRij: true as const },
    { id: 'dienst', kop: t('werklijst.dienst') },
    { id: 'watNu', kop: t('werklijst.watNu') },
    { id: 'termijn', kop: t('werklijst.termijn') },
    { id: 'behandelaar', kop: t('werklijst.behandelaar') },
  ]
  const rijen = await Promise.all(regels.map((regel) => rij(regel)))
  const [aantal, team] = [tellingen.alle, medewerker.team]
  return (
    <Pagina>
      <h1>{t('werklijst.titel')}</h1>
      <Inleiding>
        {aantal >= telTot ? t('werklijst.inleidingVeel', { aantal: telTot, team }) : t('werklijst.inleiding', { aantal, team })}{' '}
        {aantal > 0 && t('werklijst.laat', { aantal: tellingen.laat })}
      </Inleiding>
      <Goedkeurtelling medewerker={medewerker} />
      <Inzagevraagtelling medewerker={medewerker} />
      <Storingstelling medewerker={medewerker} />
      <Filterlijst label={t('werklijst.filterLabel')} filters={filters} />
      {rijen.length > 0 ? <Tabel titel={t('werklijst.tabel')} kolommen={kolommen} rijen={rijen} /> : leeg()}
      <Paginering
        label={algemeen('paginas')}
        vorige={pagina > 1 ? { href: adres(filter, pagina - 1), tekst: algemeen('vorige') } : undefined}
        volgende={heeftMeer ? { href: adres(filter, pagina + 1), tekst: algemeen('volgende') } : undefined}
      />
    </Pagina>
  )

  function leeg() {
    return (
      <div className="proza">
        <p>{t('werklijst.leeg')}</p>
        {filter !== 'alle' && (
          <p>
            <a href={adres('alle')}>{t('werklijst.alles')}</a>
          </p>
        )}
      </div>
    )
  }

  async function rij(regel: Werkregel) {
    const { referentie, dienst, behandelaar } = regel
    return {
      id: referentie,
      cellen: {
        aanvraag: (
          <a href={pad(taal, `/loket/aanvragen/${referentie}`)} className="inline-block py-1">
            {referentie}
          </a>
        ),
        dienst: dienstnaam(dienst, taal),
        watNu: await watNu(regel),
        termijn: termijn(regel),
        behandelaar: behandelaar ?? <span className="text-gedempt">{t('werklijst.niemand')}</span>,
      },
    }
  }

  async function watNu({ dienst, status, stap, wachtOp, bezoek, nieuws, beschermd }: Werkregel) {
    const formulier = await findFormulier(dienst)
    const werk = stap ? formulier?.tekst[taal].verloop[stap]?.werk : undefined
    const rondBezoek = bezoek ? t('werklijst.bezoekOp', { moment: toonMoment(taal, bezoek.van) }) : t('werklijst.planBezoek')
    return (
      <>
        {status === 'ingediend' && <Merkje toon="info">{t('werklijst.nieuw')}</Merkje>}{' '}
        {nieuws && <Merkje toon="let-op">{t('werklijst.heeftNieuws')}</Merkje>} {beschermd && <Merkje toon="info">{bt('merkje')}</Merkje>}{' '}
        {werk ?? rondBezoek}
        {wachtOp && wachtOp !== 'medewerker' && <span className="block text-[0.88rem] text-gedempt">{t(`werklijst.wacht.${wachtOp}`)}</span>}
      </>
    )
  }

  function nogWoorden(dagen: number): string {
    if (dagen === 0) return t('werklijst.vandaag')
    return dagen < 0 ? t('werklijst.teLaat', { dagen: -dagen }) : t('werklijst.nog', { dagen })
  }

  function termijn({ termijn: gegeven, staatStil }: Werkregel) {
    if (!gegeven && staatStil) return <Merkje toon="info">{t('werklijst.staatStil')}</Merkje>
    if (!gegeven) return <span className="text-gedempt">{t('werklijst.geenTermijn')}</span>
    const { dag, nogDagen } = gegeven
    return (
      <>
        <Merkje toon={toonVan(nogDagen)}>{nogWoorden(nogDagen)}</Merkje>{' '}
        <span className="text-[0.88rem] whitespace-nowrap text-gedempt">{toonDag(taal, dag)}</span>
      </>
    )
  }
}

function toonVan(nogDagen: number): Toon {
  if (nogDagen < 0) return 'fout'
  return nogDagen <= KRAP_DAGEN ? 'let-op' : 'goed'
}
