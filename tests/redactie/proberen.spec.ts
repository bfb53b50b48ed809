import { expect, test } from '@playwright/test'
import { formulierStand } from '@/lib/aanvragen/formulier-stand'
import { findRecord, formulierVoor, heeftCodeformulier, listDiensten } from '@/lib/catalogus/find-dienst'
import type { Ruw } from '@/lib/catalogus/velden'
import { db } from '@/lib/platform/database'
import { kanProberen, openProef, stuurProef } from '@/lib/redactie/probeer'
import type { Redacteur } from '@/lib/redactie/schrijf'
import { tweeRedacteurs } from './redacteurs'

let sofie: Redacteur
test.beforeAll(async () => {
  sofie = (await tweeRedacteurs()).sofie
})

const vul = (waarden: Record<string, string | string[]>): Ruw =>
  Object.fromEntries(Object.entries(waarden).map(([naam, een]) => [naam, [een].flat()]))

/** Sends pages one after the other, as an editor who tries; gives where it ends. */
async function probeer(dienst: string, paginas: Record<string, Record<string, string | string[]>>): Promise<string | undefined> {
  const record = await findRecord(dienst)
  if (!record) throw new Error(`${dienst} is not there`)
  const anders = { ...record, cost: { ...record.cost, eur: 3.5 } }
  let naar: string | undefined
  for (const [stap, waarden] of Object.entries(paginas)) {
    naar = (await stuurProef(sofie.id, anders, { stap, ruw: vul(waarden), uploads: [], actie: { soort: 'verder' }, vanuitOverzicht: false }))?.naar
  }
  const open = await openProef(sofie.id, anders, naar)
  expect(open?.formulier.record.cost.eur, 'what is tried is what is proposed').toBe(3.5)
  return open?.plaats
}

test('a form in code is tried to its end by somebody made up, and leaves nothing but a note of a day', async () => {
  const tel = () => Promise.all([db.aanvraag.count(), db.inzage.count(), db.meting.count()])
  const voor = await tel()
  const verhuisd = await probeer('adreswijziging', {
    situatie: { situatie: 'gewoon' },
    'nieuw-adres': { 'nieuwAdres-straat': 'Abdijstraat', 'nieuwAdres-huisnummer': '12', 'verhuisdatum-dag': '2020-01-06' },
    wie: { wie: ['ik', 'partner', 'kind'], anderen: 'nee' },
    woning: { bewoning: 'leeg' },
    thuis: { thuis: ['avond'], naamOpBel: 'ja', telefoon: '' },
  })
  expect(verhuisd).toBe('overzicht')
  const vanKind = await probeer('geboorteakte', { wat: { soort: 'uittreksel' }, 'voor-wie': { voorWie: 'kind' }, kind: { kind: 'kind' } })
  expect(vanKind).toBe('overzicht')
  expect(await tel()).toEqual(voor)
})

test('who moves with a child alone is led out of a form that is tried, as anybody would be', async () => {
  const weg = await probeer('adreswijziging', {
    situatie: { situatie: 'gewoon' },
    'nieuw-adres': { 'nieuwAdres-straat': 'Abdijstraat', 'nieuwAdres-huisnummer': '12', 'verhuisdatum-dag': '2020-01-06' },
    wie: { wie: ['ik', 'kind'], anderen: 'nee' },
  })
  expect(weg).toBe('uitweg')
})

test('what comes before a visit is tried too, with what to bring', async () => {
  const record = await findRecord('rijbewijs')
  if (!record) throw new Error('the dienst is there')
  const anders = { ...record, bring: [{ nl: 'Je zevenslaper.', en: 'Your dormouse.' }], unverified: [] }
  const stap = { stap: 'waarvoor', ruw: {}, uploads: [], actie: { soort: 'verder' as const }, vanuitOverzicht: false }
  expect(await stuurProef(sofie.id, anders, stap)).toMatchObject({ naar: 'uitweg' })
  const open = await openProef(sofie.id, anders, 'uitweg')
  expect(open?.formulier.tekst.nl.uitwegen[open.stand.uitweg?.code ?? '']?.meebrengen).toEqual(['Je zevenslaper.'])
})

test('every form can be tried from its first page, with facts of nobody', async () => {
  for (const { slug, channel } of listDiensten('nl').filter(kanProberen)) {
    const record = await findRecord(slug)
    const formulier = record && (await formulierVoor(record))
    if (!formulier) throw new Error(`${slug} has no form`)
    const feiten = formulier.proeffeiten({ vandaag: '2026-03-11', inhoud: {} })
    const stand = formulierStand(formulier, { ruw: {}, gestuurd: formulier.stappen.map(({ id }) => id), feiten })
    expect(stand.stappen.length, slug).toBeGreaterThan(0)
    expect(JSON.stringify(feiten), `${slug} ${channel}`).not.toMatch(/\d{11}/)
    if (heeftCodeformulier(slug))
      expect(
        formulier.weten(feiten).map(({ waarde }) => waarde),
        slug,
      ).toContain('Robin Voorbeeld')
  }
})
