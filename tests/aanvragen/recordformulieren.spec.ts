import { expect, test } from '@playwright/test'
import { type Aanvrager, aanvragerZonderAanmelding, type Burgeraanvrager } from '@/lib/aanvragen/aanvrager'
import { findAanvraagKop, leesAanvraag } from '@/lib/aanvragen/find-aanvraag'
import { gebruikBezoeker } from '@/lib/bezoekers/bezoeker'
import { antwoordenVan } from '@/lib/catalogus/antwoorden'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { getFormulier, listDiensten } from '@/lib/catalogus/find-dienst'
import { REGELS } from '@/lib/catalogus/register.generated'
import { SCHEMAS } from '@/lib/catalogus/schemas.generated'
import { noteerAanvraaginzage } from '@/lib/inzage/noteer-aanvraaginzage'
import { eigenInzage } from '@/lib/inzage/noteer-inzage'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { conceptVan, dienIn, eenInvuller, open, stuur, zwak } from './invullen'
import { goedVan, speelTotEinde } from './speel-tot-einde'

/** The forms that follow from a record; those with a schema of their own are played by their examples. */
const DIENSTEN = listDiensten('nl').filter(({ slug, channel }) => (channel === 'form' || channel === 'appointment') && !Object.hasOwn(SCHEMAS, slug))

const ALS_SYSTEEM = { door: { soort: 'systeem' }, doel: 'aanvraag-behandelen' } as const

let registers: Proefregisters
let burger: Burgeraanvrager

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

for (const { slug } of DIENSTEN.filter(({ channel }) => channel === 'form')) {
  test(`${slug} asks to sign in, or goes to a case without`, async () => {
    const formulier = await getFormulier(slug)
    const wie = aanvragerZonderAanmelding((await gebruikBezoeker(undefined)).bezoekerId)
    if (formulier.record.requiresLogin) {
      await expect(open(wie, slug, formulier.stappen[0]?.id)).rejects.toThrow('asks to sign in')
      return expect(stuur(wie, slug, formulier.stappen[0]?.id ?? '', {})).rejects.toThrow('asks to sign in')
    }
    for (const voorkeur of Object.hasOwn(REGELS, slug) ? (['eerste'] as const) : (['eerste', 'laatste'] as const)) {
      await speelTotEinde(wie, formulier, voorkeur)
      const referentie = await dienIn(wie, await conceptVan(wie, slug))
      await controleerZaak(wie, formulier, referentie, 'dossier')
    }
  })
}

/** Staff and citizen read every answer under the question that was asked, in both languages. */
async function controleerZaak(wie: Aanvrager, formulier: EenFormulier, referentie: string, afhandeling: 'dossier' | 'afspraak'): Promise<void> {
  const kop = await findAanvraagKop(referentie, wie)
  if (!kop) throw new Error('there is no case')
  expect(kop).toMatchObject({ status: 'ingediend', afhandeling, team: formulier.team })
  const bewijs = wie.burgerId === undefined ? await noteerAanvraaginzage(kop, ALS_SYSTEEM, 'aanvraag') : eigenInzage(wie.burgerId)
  const { inhoud, feiten, bijlagen } = await leesAanvraag(bewijs, kop)
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
