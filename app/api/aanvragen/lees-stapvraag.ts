import { tekstVan } from '@/app/verzoek'
import type { Stapvraag } from '@/lib/aanvragen/bewaar-stap'
import { OVERZICHT } from '@/lib/aanvragen/plaats'
import type { Ruw } from '@/lib/catalogus/velden'
import type { Taal } from '@/lib/tekst/talen'

/** More than this in one box was not typed by a person. */
const MAX_TEKENS = 20_000
const MAX_WAARDEN = 50
/** Nor was more than this in all boxes of a page together. */
const MAX_SAMEN = 200_000

/** What a step of a form sent, whoever fills it in. */
export async function leesStapvraag(formulier: FormData, stap: string, taal: Taal): Promise<Omit<Stapvraag, 'dienst' | 'sleutel'>> {
  const ruw: Ruw = {}
  const uploads: Stapvraag['uploads'] = []
  let over = MAX_SAMEN
  for (const [naam, waarde] of formulier) {
    if (typeof waarde !== 'string') {
      if (waarde.name || waarde.size > 0) uploads.push({ veld: naam, naam: waarde.name, bytes: new Uint8Array(await waarde.arrayBuffer()) })
      continue
    }
    const waarden = Object.hasOwn(ruw, naam) ? (ruw[naam] ?? []) : []
    if (waarden.length >= MAX_WAARDEN) continue
    const tekst = zonderStuurtekens(waarde).slice(0, Math.min(MAX_TEKENS, over))
    over -= tekst.length
    ruw[naam] = [...waarden, tekst]
  }
  return {
    stap,
    ruw,
    uploads,
    actie: leesActie(tekstVan(formulier, '_actie')),
    taal,
    vanuitOverzicht: tekstVan(formulier, '_vanuit') === OVERZICHT,
  }
}

/** No keyboard types them, no page shows them, and a register may refuse them. */
function zonderStuurtekens(tekst: string): string {
  return tekst.replace(/[^\P{Cc}\t\r\n]/gu, '')
}

/** Which button was pressed: `verder`, or `bijlage-weg:<id>`. Anything else goes on. */
function leesActie(tekst: string): Stapvraag['actie'] {
  const [soort = '', wat = ''] = tekst.split(':')
  if (soort === 'later' || soort === 'voeg-toe') return { soort }
  if (soort === 'erbij' || soort === 'rij-weg' || soort === 'bijlage-weg') return { soort, wat }
  return { soort: 'verder' }
}
