import { getTranslations } from 'next-intl/server'
import { WetenPaneel } from '@/components/formulier/weten'
import type { OpenFormulier } from '@/lib/aanvragen/open-formulier'
import { dagVan, isDag } from '@/lib/platform/klok'
import { toonDag } from '@/lib/tekst/datum'
import type { Taal } from '@/lib/tekst/talen'
import { KloptNiet } from './klopt-niet'
import type { Formuliertekst } from './maak-vragen'

/** Above one step, or above all answers when none is named. `zelf`: its citizen looks, and can say that something is wrong. */
type Props = { open: OpenFormulier; stap?: string; taal: Taal; zelf: boolean }

/** What the city knows, above the questions of a step that shows it, or above the answers of a form that showed it. */
export async function Weten({ open: { formulier, concept }, stap, taal, zelf }: Props) {
  if (!formulier.stappen.some(({ id, toonWeten }) => toonWeten && (stap === undefined || id === stap))) return null
  const [t, tb] = await Promise.all([getTranslations('formulier'), getTranslations('algemeen.bronnen')])
  const regels = formulier.weten(concept.feiten).map((weetje) => ({
    id: weetje.code,
    term: formulier.tekst[taal].weten[weetje.code] ?? weetje.code,
    waarde: weetje.waarde,
    bron: bronzin(t, tb(weetje.bron), weetje.op, taal, weetje.bron === 'aprofiel'),
    actie: zelf ? (
      <KloptNiet concept={concept} code={weetje.code} wat={formulier.tekst[taal].weten[weetje.code] ?? weetje.code} taal={taal} />
    ) : undefined,
  }))
  return <WetenPaneel titel={t('weten.titel')} regels={regels} />
}

/** A day says since when it holds, a moment when it was read. */
function bronzin(t: Formuliertekst, bron: string, op: string, taal: Taal, isGelezen: boolean): string {
  return isDag(op) && !isGelezen
    ? t('weten.sinds', { bron, dag: toonDag(taal, op) })
    : t('weten.gelezen', { bron, dag: toonDag(taal, isDag(op) ? op : dagVan(new Date(op))) })
}
