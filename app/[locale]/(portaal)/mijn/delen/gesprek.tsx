import { getLocale, getTranslations } from 'next-intl/server'
import { Tekstvlak } from '@/components/formulier/velden/lange-tekst'
import { Berichtenlijst } from '@/components/gesprek/berichtenlijst'
import { Knop } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { findKlad, type Gespreksbericht, listGesprek } from '@/lib/gesprekken/list-gesprek'
import { markeerDoorBurger } from '@/lib/gesprekken/markeer-gesprek'
import { isOpenGesprek } from '@/lib/gesprekken/regels'
import { eigenInzage } from '@/lib/inzage/noteer-inzage'
import { env } from '@/lib/platform/env'
import { nieuwId } from '@/lib/platform/ids'
import { toonMoment } from '@/lib/tekst/datum'
import type { Zaak } from '../aanvragen/[referentie]/laad'

/** What the citizen and the city wrote to each other about a case, and the form to write; what is shown counts as read. */
export async function Gesprek({ zaak: { aanvraag, burgerId }, gelukt, fout }: { zaak: Zaak; gelukt: boolean; fout?: string }) {
  const { id, status } = aanvraag
  const [t, taal, berichten, klad] = await Promise.all([
    getTranslations('gesprek'),
    getLocale(),
    listGesprek(eigenInzage(burgerId), aanvraag),
    findKlad(burgerId, id),
  ])
  const isOpen = isOpenGesprek(status)
  if (!isOpen && berichten.length === 0 && !klad) return null
  if (berichten.some(isNieuw)) await markeerDoorBurger(burgerId, id)
  return (
    <section id="gesprek" className="mb-10 scroll-mt-6">
      <h2 className="mb-3">{t('titel')}</h2>
      {gelukt && (
        <div role="status">
          <Melding toon="goed" titel={t('burger.gelukt')} />
        </div>
      )}
      {berichten.length > 0 && <Berichtenlijst label={t('titel')} berichten={berichten.map(toon)} />}
      {isOpen ? formulier() : gesloten()}
    </section>
  )

  function toon(bericht: Gespreksbericht) {
    const { door, op, gelezenOp, tekst } = bericht
    const isEigen = door === 'burger'
    return {
      id: bericht.id,
      tekst,
      isEigen,
      wanneer: t('wanneer', { wie: t(isEigen ? 'burger.jij' : 'burger.stad'), moment: toonMoment(taal, op) }),
      stand: isEigen ? (gelezenOp ? t('gelezen', { moment: toonMoment(taal, gelezenOp) }) : t('nietGelezen')) : undefined,
      nieuw: isNieuw(bericht) ? t('nieuw') : undefined,
    }
  }

  function formulier() {
    return (
      <>
        <p className="mb-3 max-w-regel">{t('burger.uitleg')}</p>
        {klad && <p className="mb-3">{t('burger.bewaard')}</p>}
        <form method="post" action="/api/mijn/gesprek" noValidate>
          <input type="hidden" name="taal" value={taal} />
          <input type="hidden" name="referentie" value={aanvraag.referentie} />
          <input type="hidden" name="sleutel" value={nieuwId()} />
          <Tekstvlak name="tekst" label={t('burger.label')} hint={t('burger.hint')} fout={fout} defaultValue={klad ?? ''} />
          <Knop soort="rand" className="max-sm:w-full">
            {t('burger.knop')}
          </Knop>
        </form>
      </>
    )
  }

  function gesloten() {
    return (
      <>
        {klad && (
          <Melding toon="let-op" titel={t('burger.nietVerstuurd')}>
            <p className="whitespace-pre-line">{klad}</p>
          </Melding>
        )}
        <p>{t('burger.gesloten', { telefoon: env().STAD_TELEFOON })}</p>
      </>
    )
  }
}

function isNieuw({ door, gelezenOp }: Gespreksbericht): boolean {
  return door === 'medewerker' && !gelezenOp
}
