import { expect, test } from '@playwright/test'
import type { Aanvrager } from '@/lib/aanvragen/aanvrager'
import { findAanvraagKop, leesAanvraag } from '@/lib/aanvragen/find-aanvraag'
import { OVERZICHT, UITWEG } from '@/lib/aanvragen/plaats'
import { antwoordenVan } from '@/lib/catalogus/antwoorden'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { getFormulier, listDiensten } from '@/lib/catalogus/find-dienst'
import { REGELS } from '@/lib/catalogus/register.generated'
import { SCHEMAS } from '@/lib/catalogus/schemas.generated'
import { eigenInzage } from '@/lib/inzage/noteer-inzage'
import { vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { beantwoordStap, type Voorkeur } from '@/tests/diensten/beantwoord'
import { goedOpDag } from '@/tests/diensten/speel-recordvoorbeeld'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { PDF } from './bestanden'
import { conceptVan, dienIn, eenInvuller, open, stuur, zwak } from './invullen'

/** The forms that follow from a record; those with a schema of their own are played by their examples. */
const DIENSTEN = listDiensten('nl').filter(({ slug, channel }) => (channel === 'form' || channel === 'appointment') && !Object.hasOwn(SCHEMAS, slug))
const HOOGSTENS_STAPPEN = 40

let registers: Proefregisters
let burger: Aanvrager

test.beforeAll(async () => {
  registers = await proefregisters()
  burger = (await eenInvuller(registers)).aanvrager
})
test.afterAll(() => registers?.stop())

for (const { slug, channel } of DIENSTEN) {
  test(`${slug} goes from its first page to a case, whatever is chosen`, async () => {
    const formulier = await getFormulier(slug)
    // Where rules say what goes together, whatever is chosen is not enough: the example that is right is sent.
    for (const voorkeur of Object.hasOwn(REGELS, slug) ? (['eerste'] as const) : (['eerste', 'laatste'] as const)) {
      await speelTotEinde(burger, formulier, voorkeur)
      const referentie = await dienIn(burger, await conceptVan(burger, slug))
      await controleerZaak(burger, formulier, referentie, channel === 'form' ? 'dossier' : 'afspraak')
    }
  })
}

for (const slug of ['sluikstort-melden', 'inname-publieke-ruimte']) {
  test(`${slug} goes without registers for who signed in with a password, and types what they would have said`, async () => {
    const formulier = await getFormulier(slug)
    const wie = zwak((await eenInvuller(registers)).aanvrager)
    await speelTotEinde(wie, formulier, 'eerste')
    await controleerZaak(wie, formulier, await dienIn(wie, await conceptVan(wie, slug)), 'dossier')
  })
}

/** Sends every step that comes, as a person does who answers all of them. */
async function speelTotEinde(wie: Aanvrager, formulier: EenFormulier, voorkeur: Voorkeur): Promise<void> {
  const { slug } = formulier.record
  let plaats = formulier.stappen[0]?.id ?? ''
  await open(wie, slug, plaats)
  const goed = await goedVan(formulier)
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
async function goedVan(formulier: EenFormulier): Promise<Record<string, string | string[]>> {
  return Object.hasOwn(REGELS, formulier.record.slug) ? goedOpDag(formulier, vandaag()) : {}
}

/** Staff and citizen read every answer under the question that was asked, in both languages. */
async function controleerZaak(wie: Aanvrager, formulier: EenFormulier, referentie: string, afhandeling: 'dossier' | 'afspraak'): Promise<void> {
  const kop = await findAanvraagKop(referentie, wie.burgerId)
  if (!kop) throw new Error('there is no case')
  expect(kop).toMatchObject({ status: 'ingediend', afhandeling, team: formulier.team })
  const { inhoud, feiten, bijlagen } = await leesAanvraag(eigenInzage(wie.burgerId), kop)
  const woorden = {
    ja: 'ja',
    nee: 'nee',
    nietIngevuld: '?',
    bestandsnaam: (id: string) => bijlagen.find((bijlage) => bijlage.id === id)?.naam ?? '??',
  }
  const goed = await goedVan(formulier)
  for (const taal of ['nl', 'en'] as const) {
    for (const { antwoorden } of antwoordenVan(formulier, taal, inhoud, feiten, woorden)) {
      for (const { veld, label, regels } of antwoorden) {
        expect(label, veld).toBe(formulier.tekst[taal].velden[veld]?.label)
        const isLeegGelaten = goed[veld]?.length === 0
        expect(regels.join(), veld).not.toMatch(isLeegGelaten ? /undefined/ : /^\??$|\?\?|undefined|\[object/)
      }
    }
  }
}
