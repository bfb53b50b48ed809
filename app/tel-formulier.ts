import type { OpenFormulier } from '@/lib/aanvragen/open-formulier'
import type { EenFormulier, Overtreding } from '@/lib/catalogus/define-dienst'
import { controlesVan, veldVan } from '@/lib/catalogus/velden'
import { duurklasse } from '@/lib/metingen/duur'
import { foutcode, HELE_FORMULIER, type Meting, toestelVan } from '@/lib/metingen/meting'
import { tel } from '@/lib/metingen/tel'
import { momentVan } from '@/lib/platform/ids'
import { nu } from '@/lib/platform/klok'
import { VOORAF_KOP } from '@/lib/platform/vooraf'

type Koppen = Pick<Headers, 'get'>

/** Name of the hidden field in which the page's script says that it ran, and which faults it found before anything was sent. */
export const METING_VELD = '_meting'
const MET_SCRIPT = 'js'
/** What a page may say of faults: `js straat:tekst.leeg straat:tekst.leeg`. */
const MEEST_FOUTEN = 50

/** Counts that a step was shown, and that a form began; not for who asks for a page without reading it. */
export function telGetoond(koppen: Koppen, { formulier, isNieuw }: OpenFormulier, stap: string): void {
  if (koppen.get(VOORAF_KOP)) return
  const hier = { dienst: formulier.record.slug, stap, toestel: toestelVan(koppen.get('user-agent')) }
  tel({ ...hier, wat: 'getoond' }, ...(isNieuw ? [{ ...hier, wat: 'begonnen' } satisfies Meting] : []))
}

/**
 * Counts what a step sent: that the person went on, or which faults stopped them, at the server and before it in the page; each
 * fault once for one sending.
 */
export function telGestuurd(koppen: Koppen, formulier: EenFormulier, stap: string, { meting, overtredingen }: Gestuurd): void {
  const hier = { dienst: formulier.record.slug, stap, toestel: toestelVan(koppen.get('user-agent')), javascript: metScript(meting) }
  const fouten = [...foutenInPagina(formulier, stap, meting), ...overtredingen.map(({ veld, code }) => foutcode(veld, code))]
  tel(...[...new Set(fouten)].map((code) => ({ ...hier, wat: 'fout', code }) satisfies Meting))
  if (overtredingen.length === 0) tel({ ...hier, wat: 'verder' })
}

type Gestuurd = { meting: string; overtredingen: readonly Overtreding[] }

/** Counts that a form was sent, and in which class of time since it began. */
export function telVerzonden(koppen: Koppen, dienst: string, sleutel: string): void {
  const code = duurklasse(nu().getTime() - momentVan(sleutel).getTime())
  tel({ dienst, stap: HELE_FORMULIER, wat: 'verzonden', code, toestel: toestelVan(koppen.get('user-agent')) })
}

function metScript(meting: string): 'ja' | 'nee' {
  return meting.split(' ')[0] === MET_SCRIPT ? 'ja' : 'nee'
}

/** Only faults that this step can have: what else stands there was not said by our page, and might be about somebody. */
function foutenInPagina(formulier: EenFormulier, stap: string, meting: string): string[] {
  const velden = formulier.stappen.find(({ id }) => id === stap)?.velden ?? []
  const controles = new Set(velden.flatMap((naam) => [naam, ...controlesVan(naam, veldVan(formulier, naam))]))
  const zinnen = formulier.tekst.nl.fouten
  return meting
    .split(' ')
    .slice(1, MEEST_FOUTEN + 1)
    .flatMap((deel) => {
      const [veld = '', code = ''] = deel.split(':')
      return controles.has(veld) && Object.hasOwn(zinnen, code) ? [foutcode(veld, code)] : []
    })
}
