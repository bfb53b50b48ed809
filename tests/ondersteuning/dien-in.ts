import type { Aanvrager, Burgeraanvrager } from '@/lib/aanvragen/aanvrager'
import { beginConcept, bewaarConcept } from '@/lib/aanvragen/concept'
import { submitAanvraag } from '@/lib/aanvragen/submit-aanvraag'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import type { Ruw } from '@/lib/catalogus/velden'
import { vandaag } from '@/lib/platform/klok'

/** A citizen who applies, at the level at which the registers may be asked. */
export function aanvrager({ burgerId, insz }: { burgerId: string; insz: string }): Burgeraanvrager {
  return { burgerId, insz, niveau: 'substantial', voornaam: 'Proef', achternaam: 'Persoon' }
}

/** Fills in every step of a form with answers; gives the key with which it is sent. `feiten` may still say who can be chosen. */
export async function vulIn(wie: Aanvrager, slug: string, antwoorden: (feiten: unknown) => Record<string, string | string[]>): Promise<string> {
  const formulier = await getFormulier(slug)
  const concept = await beginConcept(wie, slug, 'nl')
  if (!concept.ok) throw new Error(`no concept was begun: ${concept.fout.code}`)
  const ruw: Ruw = Object.fromEntries(Object.entries(antwoorden(concept.waarde.feiten)).map(([veld, waarde]) => [veld, [waarde].flat()]))
  const gestuurd = formulier.stappen.map(({ id }) => id)
  await bewaarConcept(concept.waarde, formulier, (inhoud) => ({ ...inhoud, ruw, gestuurd }))
  return concept.waarde.id
}

/** The answers of a plain move of the whole household, today, to an address that the register has once. */
export function verhuizing(feiten: unknown): Record<string, string | string[]> {
  const { gezin } = feiten as { gezin: { sleutel: string }[] }
  const [jaar = '', maand = '', dag = ''] = vandaag().split('-')
  return {
    situatie: 'gewoon',
    'nieuwAdres-straat': 'Abdijstraat',
    'nieuwAdres-huisnummer': '12',
    'verhuisdatum-dag': dag,
    'verhuisdatum-maand': maand,
    'verhuisdatum-jaar': jaar,
    wie: gezin.map(({ sleutel }) => sleutel),
    anderen: 'nee',
    bewoning: 'leeg',
    thuis: ['avond'],
    naamOpBel: 'ja',
  }
}

/** Fills in and sends; gives the reference. */
export async function dienIn(wie: Aanvrager, slug: string, antwoorden: (feiten: unknown) => Record<string, string | string[]>): Promise<string> {
  const uitkomst = await submitAanvraag(wie, { dienst: slug, indienSleutel: await vulIn(wie, slug, antwoorden) })
  if (!uitkomst.ok) throw new Error(`nothing was sent: ${JSON.stringify(uitkomst.fout)}`)
  return uitkomst.waarde.referentie
}
