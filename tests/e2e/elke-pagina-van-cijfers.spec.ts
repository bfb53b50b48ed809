import { isVoorIedereen, testVanIemand as test } from '@/tests/ondersteuning/bladzijde'
import { expect } from '@/tests/ondersteuning/portaal'
import { opDatabase } from '@/tests/ondersteuning/portaalburger'
import { eenPortaalmedewerker } from '@/tests/ondersteuning/portaalmedewerker'
import { meldVlugAan } from '@/tests/ondersteuning/vlug'

test.describe.configure({ timeout: 240_000 })

/** A month of counted days of one team and its place. */
function telDagen(team: string): Promise<unknown> {
  return opDatabase((client) =>
    client.query(
      `insert into dagcijfer (dag, wat, dienst, team, loket, kanaal, aantal)
         select current_date - n, wat::cijfer, dienst, $1, loket, kanaal::kanaal, aantal + n
         from generate_series(1, 29) n, (values
           ('in', 'adreswijziging', '', 'online', 10), ('in', 'adreswijziging', '', 'balie', 40), ('in', 'geboorteakte', '', 'programma', 12),
           ('uit', 'adreswijziging', '', 'online', 30), ('open', 'adreswijziging', '', 'online', 50), ('laat', 'adreswijziging', '', 'online', 3),
           ('bezoek', 'adreswijziging', 'deurne', 'loket', 20), ('niet-gekomen', 'adreswijziging', 'deurne', 'loket', 0),
           ('gewacht', 'adreswijziging', 'deurne', 'loket', 20), ('wachtminuten', 'adreswijziging', 'deurne', 'loket', 180)
         ) v (wat, dienst, loket, kanaal, aantal)
       on conflict do nothing`,
      [team],
    ),
  )
}

test('the figures are fit for everyone, for a team, a place and all, and can be taken along', async ({ page, kaal }) => {
  const team = `team-${Date.now()}`
  await telDagen(team)
  await meldVlugAan(page, await eenPortaalmedewerker('dossierbehandelaar', team), 'iam-mprofiel-eid')
  await isVoorIedereen({ page, kaal }, '/loket/cijfers')
  await isVoorIedereen({ page, kaal }, '/loket/cijfers?dagen=365')
  const csv = await page.request.get('/api/loket/cijfers?dagen=30')
  expect(csv.headers()).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'private, no-store' })
  expect((await csv.text()).split('\r\n')).toContain('dienst,adreswijziging,laat,')
  await page.context().clearCookies()
  await meldVlugAan(page, 'omar', 'iam-mprofiel-eid')
  await isVoorIedereen({ page, kaal }, '/loket/cijfers')
  await page.goto('/loket/cijfers')
  await expect(page.getByRole('row').filter({ hasText: /5\.796 van 59\.645/ }), 'what the city wants to do better').toContainText('Adreswijziging')
  await page.context().clearCookies()
  await meldVlugAan(page, await eenPortaalmedewerker('loketmedewerker', team), 'iam-mprofiel-eid')
  await isVoorIedereen({ page, kaal }, '/loket/cijfers')
  await expect(page.getByRole('main')).toContainText('We do not know at which place you work')
  await opDatabase((client) => client.query("update medewerker set loket = 'deurne' where team = $1", [team]))
  await isVoorIedereen({ page, kaal }, '/loket/cijfers')
  await expect(page.getByRole('main')).toContainText('Regioloket Deurne')
})
