import { nieuwId } from '@/lib/platform/ids'
import { expect, type Page, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, opDatabase, rij } from '@/tests/ondersteuning/portaalburger'
import { eenPortaalmedewerker } from '@/tests/ondersteuning/portaalmedewerker'
import { meldVlugAan, verhuisVlug } from '@/tests/ondersteuning/vlug'

/** A team of one test alone, with cases that were just sent, the first with the tightest term. */
async function eenTeamMet(page: Page, aantal: number): Promise<{ team: string; zaken: string[] }> {
  const team = `team-${nieuwId().slice(-8)}`
  const zaken: string[] = []
  for (let rang = 0; rang < aantal; rang += 1) {
    await page.context().clearCookies()
    await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
    const referentie = await verhuisVlug(page)
    await opDatabase((client) =>
      client.query('update aanvraag set team = $1, stap_termijn = current_date + $2::int where referentie = $3', [team, rang + 10, referentie]),
    )
    zaken.push(referentie)
  }
  await page.context().clearCookies()
  return { team, zaken }
}

for (const { naam, javaScriptEnabled } of [
  { naam: 'with JavaScript', javaScriptEnabled: true },
  { naam: 'without JavaScript', javaScriptEnabled: false },
]) {
  test.describe(naam, () => {
    test.use({ javaScriptEnabled })

    test(`a filter is chosen, kept and removed, and cases are taken and given back, ${naam}`, async ({ page, anderePagina }) => {
      const { team, zaken } = await eenTeamMet(await anderePagina(), 2)
      const [eerste = '', tweede = ''] = zaken
      await meldVlugAan(page, await eenPortaalmedewerker('dossierbehandelaar', team), 'iam-mprofiel-eid')
      await page.goto('/loket')
      await expect(page.getByText(`Er zijn 2 open aanvragen in team ${team}`)).toBeVisible()
      await page.getByText('Filter de lijst').click()
      await page.getByLabel('Wie behandelt').selectOption('niemand')
      await page.getByRole('button', { name: 'Toon', exact: true }).click()
      await expect(page).toHaveURL(/[?&]wie=niemand/)
      await expect(page.getByText('2 aanvragen passen bij je filter')).toBeVisible()
      await page.getByText('Mijn filters').click()
      await page.getByLabel('Naam voor deze filter').fill('Nog van niemand')
      await page.getByRole('button', { name: 'Bewaar deze filter' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Je filter is bewaard' })).toBeVisible()
      await page.getByLabel(`Kies ${tweede}`).check()
      await page.getByRole('button', { name: 'Neem', exact: true }).click()
      await expect(page.getByText('Je nam één aanvraag')).toBeVisible()
      await expect(page.getByText('Eén aanvraag past bij je filter')).toBeVisible()
      await page.getByRole('button', { name: 'Neem de volgende aanvraag' }).click()
      await expect(page).toHaveURL(new RegExp(`/loket/aanvragen/${eerste}\\?gedaan=nemen$`))
      await page.goto('/loket?wie=ik')
      await page.getByLabel(`Kies ${eerste}`).check()
      await page.getByLabel('Waarom geef je vrij?').selectOption('te-druk')
      await page.getByRole('button', { name: 'Geef vrij' }).click()
      await expect(page.getByText('Eén aanvraag is terug in de lijst')).toBeVisible()
      await expect(page.getByRole('link', { name: eerste })).toHaveCount(0)
      await page.getByRole('link', { name: 'Nog van niemand' }).click()
      await expect(page.getByRole('link', { name: eerste })).toBeVisible()
      await page.getByRole('button', { name: 'Verwijder de filter Nog van niemand' }).click()
      await expect(page.getByText('Je filter is verwijderd')).toBeVisible()
      await page.goto('/loket')
      await page.getByRole('button', { name: 'Geef vrij' }).click()
      await expect(page.getByText('Kies eerst een aanvraag in de lijst')).toBeVisible()
    })
  })
}

test('the keyboard walks over the list and takes the next case, and its keys can be switched off', async ({ page, anderePagina }) => {
  const { team, zaken } = await eenTeamMet(await anderePagina(), 2)
  const [eerste = '', tweede = ''] = zaken
  await meldVlugAan(page, await eenPortaalmedewerker('dossierbehandelaar', team), 'iam-mprofiel-eid')
  await page.goto('/loket', { waitUntil: 'networkidle' })
  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: eerste })).toBeFocused()
  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: tweede })).toBeFocused()
  await page.keyboard.press('k')
  await expect(page.getByRole('link', { name: eerste })).toBeFocused()
  await page.getByText('Werken met het toetsenbord').click()
  await page.getByLabel('Gebruik deze toetsen').uncheck()
  await page.reload({ waitUntil: 'networkidle' })
  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: eerste })).not.toBeFocused()
  await page.getByText('Werken met het toetsenbord').click()
  await page.getByLabel('Gebruik deze toetsen').check()
  await page.getByText('Filter de lijst').click()
  await page.getByLabel('Dienst', { exact: true }).press('v')
  await expect(page, 'not while somebody chooses').toHaveURL(/\/loket$/)
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('v')
  await expect(page).toHaveURL(new RegExp(`/loket/aanvragen/${eerste}\\?gedaan=nemen$`))
  await page.goto(`/loket/aanvragen/${eerste}?gedaan=stap`, { waitUntil: 'networkidle' })
  await page.getByLabel('Schrijf de burger').press('v')
  await expect(page, 'not while somebody writes').toHaveURL(/gedaan=stap$/)
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('v')
  await expect(page, 'from the case that is done to the next').toHaveURL(new RegExp(`/loket/aanvragen/${tweede}\\?gedaan=nemen$`))
})

test('a team lead assigns, who had it reads so, and whose role is taken away while a case is open changes nothing more', async ({
  page,
  anderePagina,
  klachten,
}) => {
  klachten.verwacht.push(/403/)
  const { team, zaken } = await eenTeamMet(await anderePagina(), 1)
  const [referentie = ''] = zaken
  const [ward, an, els] = await Promise.all([
    eenPortaalmedewerker('dossierbehandelaar', team, 'Eerst'),
    eenPortaalmedewerker('dossierbehandelaar', team, 'Daarna'),
    eenPortaalmedewerker('teamverantwoordelijke', team, 'Leidt'),
  ])
  const collega = await anderePagina()
  await meldVlugAan(collega, an, 'iam-mprofiel-eid')
  await meldVlugAan(page, ward, 'iam-mprofiel-eid')
  await page.goto('/loket')
  await page.getByRole('button', { name: 'Neem de volgende aanvraag' }).click()
  await expect(page).toHaveURL(/gedaan=nemen/)
  const leider = await anderePagina()
  await meldVlugAan(leider, els, 'iam-mprofiel-eid')
  await leider.goto('/loket')
  await leider.getByLabel(`Kies ${referentie}`).check()
  await leider.getByRole('button', { name: 'Wijs toe' }).click()
  await expect(leider.getByText('Kies een collega van je team')).toBeVisible()
  await leider.getByLabel(`Kies ${referentie}`).check()
  await leider.getByLabel('Toewijzen aan').selectOption({ label: 'Ward Daarna' })
  await leider.getByRole('button', { name: 'Wijs toe' }).click()
  await expect(leider.getByText('Eén aanvraag is toegewezen')).toBeVisible()
  await page.goto('/loket')
  await expect(page.getByText('je verantwoordelijke verdeelde deze aanvraag opnieuw')).toBeVisible()
  await page.getByRole('button', { name: 'Ik heb het gelezen' }).click()
  await expect(page.getByText('je verantwoordelijke verdeelde')).toHaveCount(0)

  await collega.goto(`/loket/aanvragen/${referentie}`)
  const knop = collega.getByRole('main').locator('form[action*="/stap"] button').first()
  await expect(knop).toBeVisible()
  await opDatabase((client) => client.query("update medewerker set rol = 'auditor' where achternaam = 'Daarna' and team = $1", [team]))
  await knop.click()
  await expect(collega).toHaveURL(/\/fout\/geen-recht/)
  await expect(collega.getByRole('main')).toContainText('jouw functie geeft geen toegang')
  expect(await rij('select stap from aanvraag where referentie = $1', [referentie])).toEqual({ stap: 'ontvangen' })
})
