import { getTranslations } from 'next-intl/server'
import { WetenPaneel } from '@/components/formulier/weten'
import type { OpenFormulier } from '@/lib/aanvragen/open-formulier'
import { env } from '@/lib/platform/env'
import { dagVan, isDag } from '@/lib/platform/klok'
import { toonDag } from '@/lib/tekst/datum'
import type { Taal } from '@/lib/tekst/talen'
import type { Formuliertekst } from './maak-vragen'

/** What the city knows, above the questions of a step that shows it. */
export async function Weten({ open: { formulier, concept }, stap, taal }: { open: OpenFormulier; stap: string; taal: Taal }) {
  if (!formulier.stappen.some(({ id, toonWeten }) => id === stap && toonWeten)) return null
  const [t, tb] = await Promise.all([getTranslations('formulier'), getTranslations('algemeen.bronnen')])
  const regels = formulier.weten(concept.feiten).map((weetje) => ({
    id: weetje.code,
    term: formulier.tekst[taal].weten[weetje.code] ?? weetje.code,
    waarde: weetje.waarde,
    bron: weetje.bron === 'aprofiel' ? tb(weetje.bron) : bronzin(t, tb(weetje.bron), weetje.op, taal),
  }))
  const uitleg = t('weten.uitleg', { telefoon: env().STAD_TELEFOON })
  return <WetenPaneel titel={t('weten.titel')} regels={regels} klopt={t('weten.klopt')} uitleg={uitleg} />
}

/** A day says since when it holds, a moment when it was read. */
function bronzin(t: Formuliertekst, bron: string, op: string, taal: Taal): string {
  return isDag(op) ? t('weten.sinds', { bron, dag: toonDag(taal, op) }) : t('weten.gelezen', { bron, dag: toonDag(taal, dagVan(new Date(op))) })
}
