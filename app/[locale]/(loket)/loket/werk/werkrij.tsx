import { getTranslations } from 'next-intl/server'
import { Merkje, type Toon } from '@/components/ui/merkje'
import { dienstnaam, findFormulier } from '@/lib/catalogus/find-dienst'
import { dagVan } from '@/lib/platform/klok'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad, type Taal } from '@/lib/tekst/talen'
import type { Werkregel } from '@/lib/werklijst/list-werklijst'
import { schrijfGekozen } from '@/lib/werklijst/verdeel'

/** From here on a term is called tight. */
const KRAP_DAGEN = 2

/** How a case is shown in the work list: a row of the table. */
export async function maakWerkrij(taal: Taal) {
  const [t, tw, tb] = await Promise.all([getTranslations('loket.werklijst'), getTranslations('werklijst'), getTranslations('bescherming')])

  return async (regel: Werkregel) => {
    const { referentie, dienst, behandelaar, ingediendOp } = regel
    return {
      id: referentie,
      cellen: {
        kies: (
          <label className="inline-flex size-11 items-center justify-center">
            <input type="checkbox" name="zaak" value={schrijfGekozen(regel)} className="size-5 accent-merk" />
            <span className="sr-only">{tw('kiesZaak', { referentie })}</span>
          </label>
        ),
        aanvraag: (
          <a href={pad(taal, `/loket/aanvragen/${referentie}`)} data-toets="rij" className="inline-block py-1">
            {referentie}
          </a>
        ),
        dienst: (
          <>
            {dienstnaam(dienst, taal)}
            <span className="block text-[0.88rem] text-gedempt">{tw('verstuurd', { dag: toonDag(taal, dagVan(ingediendOp)) })}</span>
          </>
        ),
        watNu: await watNu(regel),
        termijn: termijn(regel),
        behandelaar: behandelaar ?? <span className="text-gedempt">{t('niemand')}</span>,
      },
    }
  }

  async function watNu({ dienst, status, stap, wachtOp, bezoek, nieuws, beschermd }: Werkregel) {
    const formulier = await findFormulier(dienst)
    const werk = stap ? formulier?.tekst[taal].verloop[stap]?.werk : undefined
    const rondBezoek = bezoek ? t('bezoekOp', { moment: toonMoment(taal, bezoek.van) }) : t('planBezoek')
    return (
      <>
        {status === 'ingediend' && <Merkje toon="info">{t('nieuw')}</Merkje>} {nieuws && <Merkje toon="let-op">{t('heeftNieuws')}</Merkje>}{' '}
        {beschermd && <Merkje toon="info">{tb('merkje')}</Merkje>} {werk ?? rondBezoek}
        {wachtOp && wachtOp !== 'medewerker' && <span className="block text-[0.88rem] text-gedempt">{t(`wacht.${wachtOp}`)}</span>}
      </>
    )
  }

  function nogWoorden(dagen: number): string {
    if (dagen === 0) return t('vandaag')
    return dagen < 0 ? t('teLaat', { dagen: -dagen }) : t('nog', { dagen })
  }

  function termijn({ termijn: gegeven, staatStil }: Werkregel) {
    if (!gegeven && staatStil) return <Merkje toon="info">{t('staatStil')}</Merkje>
    if (!gegeven) return <span className="text-gedempt">{t('geenTermijn')}</span>
    const { dag, nogDagen } = gegeven
    return (
      <>
        <Merkje toon={toonVan(nogDagen)}>{nogWoorden(nogDagen)}</Merkje> <span className="text-[0.88rem] text-gedempt">{toonDag(taal, dag)}</span>
      </>
    )
  }
}

function toonVan(nogDagen: number): Toon {
  if (nogDagen < 0) return 'fout'
  return nogDagen <= KRAP_DAGEN ? 'let-op' : 'goed'
}
