import { expect, type Page } from '@playwright/test'
import { nieuwId } from '@/lib/platform/ids'
import { rij, rijen } from './portaalburger'
import { dagenVerder } from './vlug'

type Actie = 'nemen' | 'stap' | 'besluit' | 'bevestigen' | 'vragen' | 'vraag-weg' | 'bericht' | 'notitie' | 'notitie-weg'

/** Does something with a case at the desk, as the form on its page would, without drawing that page. What is wrong stays with the case. */
export async function doeVlug(page: Page, referentie: string, actie: Actie, waarden: Record<string, string> = {}): Promise<void> {
  const { stand, stap } = await rij<{ stand: string; stap: string | null }>(
    `select stap, (select count(*) from gebeurtenis where aanvraag_id = aanvraag.id)::text as stand from aanvraag where referentie = $1`,
    [referentie],
  )
  const antwoord = await page.request.post(`/api/loket/${referentie}/${actie}`, { form: { stand, stap: stap ?? '', ...waarden } })
  expect(antwoord.url(), `${actie}: ${JSON.stringify(waarden)}`).not.toMatch(/gewijzigd=|geen-recht|aanmelden/)
}

/** Takes a case and decides it, through every step that comes before; what asks for four eyes is approved by `nakijker`. */
export async function beslisVlug(page: Page, nakijker: Page, referentie: string, uitkomst: 'goedgekeurd' | 'geweigerd'): Promise<void> {
  const id = await bevestigVlug(page, referentie, uitkomst)
  for (const { id: wachtend } of await rijen<{ id: string }>("select id from voorbereiding where onderwerp = $1 and status = 'wacht'", [id])) {
    await nakijker.request.post(`/api/loket/goedkeuren/${wachtend}`, { form: { wat: 'goedkeuren' } })
  }
  expect(await rij('select uitkomst from besluit where aanvraag_id = $1', [id])).toEqual({ uitkomst })
}

/** Takes a case and confirms a decision, which is then taken or waits; gives the id of the case. */
export async function bevestigVlug(page: Page, referentie: string, uitkomst: 'goedgekeurd' | 'geweigerd'): Promise<string> {
  await doeVlug(page, referentie, 'nemen')
  const { dienst, id } = await rij<{ dienst: string; id: string }>('select dienst, id from aanvraag where referentie = $1', [referentie])
  if (dienst === 'adreswijziging') {
    await doeVlug(page, referentie, 'stap')
    await doeVlug(page, referentie, 'stap', { resultaat: 'positief' })
  }
  await doeVlug(page, referentie, 'besluit', { uitkomst, motivering: 'We keken alles na.\n\nDit is de reden.' })
  const klad = await rij<{ id: string }>("select id from klad where aanvraag_id = $1 and formulier = 'besluit'", [id])
  await doeVlug(page, referentie, 'bevestigen', { klad: klad.id })
  return id
}

/** Asks the citizen something for a case that was taken; gives the id of the question. */
export async function vraagVlug(page: Page, referentie: string, waarden: Record<string, string> = {}): Promise<string> {
  const sleutel = nieuwId()
  const vraag = { sleutel, soort: 'antwoord', vraag: 'Sinds wanneer woon je daar?', opties: '', uiterlijk: dagenVerder(10) }
  await doeVlug(page, referentie, 'vragen', { ...vraag, ...waarden })
  await rij('select 1 from taak where id = $1', [sleutel])
  return sleutel
}
