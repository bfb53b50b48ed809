import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { kanZonderAanmelding } from '@/lib/aanvragen/aanvrager'
import { type FormulierStand, formulierStand } from '@/lib/aanvragen/formulier-stand'
import { antwoordenVan } from '@/lib/catalogus/antwoorden'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { findFormulier, listDiensten } from '@/lib/catalogus/find-dienst'
import { SCHEMAS } from '@/lib/catalogus/schemas.generated'
import { controlesVan, type Ruw } from '@/lib/catalogus/velden'
import { BEKENDE } from '@/lib/recordformulier/voorbeelden'
import fouten from '@/lib/tekst/berichten/nl/formulier.json'
import { alleControles, SLECHTE_WAARDEN, VREEMDE_CONTROLES } from './slechte-invoer'
import { laadVoorbeelden } from './speel-voorbeeld'

/** The same bad luck every time. */
const ZAAD = 20261126
const GEVALLEN = 25

const WOORDEN = { ja: 'ja', nee: 'nee', nietIngevuld: '-', bestandsnaam: () => 'bestand.pdf' }

for (const { slug, channel } of listDiensten('nl')) {
  if (channel !== 'form' && channel !== 'appointment' && !Object.hasOwn(SCHEMAS, slug)) continue

  test(`${slug}: whatever stands in its boxes, every fault is at a box of its page and has words`, async () => {
    const { formulier, wie } = await laad(slug)
    const stappen = formulier.stappen.map(({ id }) => id)
    for (const feiten of wie) {
      for (const [wat, waarden] of Object.entries(SLECHTE_WAARDEN)) {
        const ruw = Object.fromEntries(alleControles(formulier).map((controle) => [controle, waarden]))
        controleer(formulier, { ruw: { ...ruw, ...VREEMDE_CONTROLES }, gestuurd: stappen, feiten }, wat)
      }
    }
  })

  test(`${slug}: any mixture of answers, in any order of its pages, is read without a fault of ours`, async () => {
    const { formulier, wie } = await laad(slug)
    const keuzes = Object.values(formulier.velden).flatMap((veld) => ('opties' in veld && Array.isArray(veld.opties) ? veld.opties : []))
    const waarde = fc.oneof(
      fc.constantFrom(
        ...Object.values(SLECHTE_WAARDEN).flat(),
        'ja',
        'nee',
        '2026-11-26',
        '31',
        '12',
        '0',
        '1-ABC-123',
        '2000',
        ...keuzes.map((optie) => optie.waarde),
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    )
    const ruw = fc.dictionary(fc.constantFrom(...alleControles(formulier), 'weg'), fc.array(waarde, { maxLength: 3 }), { maxKeys: 60 })
    const gestuurd = fc.subarray([...formulier.stappen.map(({ id }) => id), 'een-stap-van-vroeger', 'afspraak'])
    fc.assert(
      fc.property(ruw, gestuurd, fc.constantFrom(...wie), (getypt, stappen, feiten) =>
        controleer(formulier, { ruw: getypt, gestuurd: stappen, feiten }, 'a mixture'),
      ),
      { seed: ZAAD, numRuns: GEVALLEN },
    )
  })
}

/** A form, and what the city knows of who fills it in; where it asks no sign-in also of who did not. */
async function laad(slug: string): Promise<{ formulier: EenFormulier; wie: unknown[] }> {
  const formulier = await findFormulier(slug)
  if (!formulier) throw new Error(`${slug} has no form`)
  const feiten = Object.hasOwn(SCHEMAS, slug) ? (await laadVoorbeelden(slug)).voorbeelden[0]?.feiten : BEKENDE
  return { formulier, wie: kanZonderAanmelding(formulier) ? [feiten, NIET_AANGEMELD] : [feiten] }
}

const NIET_AANGEMELD = { ...BEKENDE, naam: '', persoon: undefined, gezin: [], zonderAanmelding: true }

/** Nothing of the form throws, no fault is without a box or without words, and what went wrong never gets through. */
function controleer(formulier: EenFormulier, ingevuld: { ruw: Ruw; gestuurd: readonly string[]; feiten: unknown }, wat: string): void {
  const stand = formulierStand(formulier, ingevuld)
  for (const stap of stand.stappen) {
    const controles = stap.velden.flatMap((naam) => controlesVan(naam, formulier.velden[naam] ?? { soort: 'tekst' }))
    for (const { veld, code } of stap.overtredingen) {
      expect(controles, `${wat}: ${code}`).toContain(veld)
      for (const taal of ['nl', 'en'] as const) expect(formulier.tekst[taal].fouten[code] ?? GEDEELD[code], `${taal}, ${wat}: ${code}`).toBeTruthy()
    }
  }
  controleerWoorden(formulier, stand, ingevuld.feiten, wat)
}

/** Codes that every form shares. */
const GEDEELD: Record<string, string | undefined> = {
  'datum.vorm': fouten.fouten.datum.vorm,
  'tekst.te-lang': fouten.fouten.tekst['te-lang'],
}

/** What was taken reads as words, and staff get their reasons. */
function controleerWoorden(formulier: EenFormulier, { inhoud, uitweg, opmerkingen }: FormulierStand, feiten: unknown, wat: string): void {
  for (const taal of ['nl', 'en'] as const) {
    const groepen = antwoordenVan(formulier, taal, inhoud, feiten, WOORDEN)
    expect(JSON.stringify(groepen), wat).not.toMatch(/undefined|\[object|Invalid Date|NaN/)
    if (uitweg) expect(formulier.tekst[taal].uitwegen[uitweg.code]?.titel, wat).toBeTruthy()
    for (const code of opmerkingen) expect(formulier.tekst[taal].redenen[code], wat).toBeTruthy()
  }
}
