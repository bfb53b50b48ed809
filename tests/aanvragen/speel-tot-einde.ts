import { expect } from '@playwright/test'
import type { Aanvrager } from '@/lib/aanvragen/aanvrager'
import { OVERZICHT, UITWEG } from '@/lib/aanvragen/plaats'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { REGELS } from '@/lib/catalogus/register.generated'
import { vandaag } from '@/lib/platform/klok'
import { beantwoordStap, type Voorkeur } from '@/tests/diensten/beantwoord'
import { goedOpDag } from '@/tests/diensten/speel-recordvoorbeeld'
import { PDF } from './bestanden'
import { open, stuur } from './invullen'

const HOOGSTENS_STAPPEN = 40

/** Sends every step that comes, as a person does who answers all of them; `anders` is what they answer instead. */
export async function speelTotEinde(
  wie: Aanvrager,
  formulier: EenFormulier,
  voorkeur: Voorkeur,
  anders: Record<string, string | string[]> = {},
): Promise<void> {
  const { slug } = formulier.record
  let plaats = formulier.stappen[0]?.id ?? ''
  await open(wie, slug, plaats)
  const goed = { ...(await goedVan(formulier)), ...anders }
  for (let gedaan = 0; plaats !== OVERZICHT; gedaan += 1) {
    expect(gedaan, `${slug} has no end`).toBeLessThan(HOOGSTENS_STAPPEN)
    if (plaats === UITWEG) return
    const { concept } = await open(wie, slug, plaats)
    const velden = formulier.stappen.find(({ id }) => id === plaats)?.velden ?? []
    const uploads = velden.filter((naam) => formulier.velden[naam]?.soort === 'bestand').map((veld) => ({ veld, naam: 'bewijs.pdf', bytes: PDF }))
    const antwoorden = { ...beantwoordStap(formulier, velden, concept.feiten, voorkeur), ...goed }
    const { naar } = await stuur(wie, slug, plaats, antwoorden, { uploads })
    if (naar === plaats) {
      const { stand } = await open(wie, slug, plaats)
      throw new Error(`${slug} stays at ${plaats}: ${JSON.stringify(stand.stappen.find(({ id }) => id === plaats)?.overtredingen)}`)
    }
    plaats = naar
  }
}

/** What the example of a dienst with rules fills in, today; nothing for the others. */
export async function goedVan(formulier: EenFormulier): Promise<Record<string, string | string[]>> {
  return Object.hasOwn(REGELS, formulier.record.slug) ? goedOpDag(formulier, vandaag()) : {}
}
