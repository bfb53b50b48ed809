import { nieuwId } from '@/lib/platform/ids'
import { isVoorIedereen, testVanIemand as test } from '@/tests/ondersteuning/bladzijde'
import { eenPortaalburger, opDatabase } from '@/tests/ondersteuning/portaalburger'
import { eenPortaalmedewerker } from '@/tests/ondersteuning/portaalmedewerker'
import { pastInBreedte } from '@/tests/ondersteuning/toegankelijk'
import { meldVlugAan, verhuisVlug } from '@/tests/ondersteuning/vlug'

test.describe.configure({ timeout: 240_000 })

test('the work list is fit for everyone, with a filter, with what it says, and for who may assign', async ({ page, kaal }) => {
  const team = `team-${nieuwId().slice(-8)}`
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  const referentie = await verhuisVlug(page)
  await opDatabase((client) => client.query('update aanvraag set team = $1 where referentie = $2', [team, referentie]))
  await page.context().clearCookies()
  await meldVlugAan(page, await eenPortaalmedewerker('teamverantwoordelijke', team), 'iam-mprofiel-eid')
  await page.request.post('/api/loket/werklijst/bewaar-filter', { form: { taal: 'nl', filter: 'wie=niemand', naam: 'Nog van niemand' } })
  await opDatabase((client) =>
    client.query(
      `insert into vrijgave (id, aanvraag_id, medewerker_id, reden, op)
         select gen_random_uuid(), aanvraag.id, medewerker.id, reden, now() from aanvraag, medewerker, unnest('{stil,verdeeld,rol}'::text[]) reden
         where referentie = $1 and medewerker.team = $2`,
      [referentie, team],
    ),
  )
  for (const adres of [
    '/loket',
    '/loket?wie=niemand&risico=later&fout=filter-naam.leeg',
    '/loket?wie=ik&fout=leeg',
    '/loket?gedaan=vrijgeven&aantal=2&gewijzigd=1',
    '/loket?fout=geen-collega',
    `/loket?na=zonder.${nieuwId()}`,
  ]) {
    await isVoorIedereen({ page, kaal }, adres)
    // Between a phone and a desk the list is a table with all its columns.
    await page.setViewportSize({ width: 768, height: 900 })
    await pastInBreedte(page, `${adres}, on a tablet`)
  }
})
