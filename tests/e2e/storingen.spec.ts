import { inTweeModi } from '@/tests/ondersteuning/in-elke-modus'
import { expect } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, opDatabase, rij } from '@/tests/ondersteuning/portaalburger'
import { staatOp } from '@/tests/ondersteuning/reisstappen'
import { isToegankelijk, pastInBreedte } from '@/tests/ondersteuning/toegankelijk'
import { meldVlugAan, verhuisVlug, wachtOpVersies } from '@/tests/ondersteuning/vlug'

/** Lets a promise about something strand: a job that failed for an hour and waits another one for its next try. */
async function laatStranden(job: string, over: object, id: string): Promise<void> {
  await opDatabase(async (client) => {
    const payload = JSON.stringify(over)
    await client.query("select graphile_worker.add_job($1, payload := $2::json, job_key := $3, run_at := now() + interval '1 hour')", [
      job,
      payload,
      `proef:${id}`,
    ])
    await client.query(
      `update graphile_worker._private_jobs set attempts = 7, created_at = now() - interval '1 hour',
         last_error = 'a register did not answer: bron-onbereikbaar' where key = $1`,
      [`proef:${id}`],
    )
  })
}

inTweeModi('what keeps failing is seen by the citizen and by staff, who have it tried again', async ({ page, hand, modus, anderToestel }) => {
  const burger = await eenPortaalburger()
  const thuis = (await anderToestel()).page
  await meldVlugAan(thuis, burger.loginnaam)
  const referentie = await verhuisVlug(thuis, '18')
  const { id } = await rij<{ id: string }>('select id from aanvraag where referentie = $1', [referentie])
  await laatStranden('voer-besluit-uit', { aanvraagId: id }, id)
  const bijBurger = thuis.getByRole('main')
  await thuis.goto(`/mijn/aanvragen/${referentie}`)
  await expect(bijBurger.getByText('Dit duurt langer dan gewoonlijk')).toHaveCount(1)
  await expect(bijBurger).toContainText('We blijven het proberen, sinds')
  await pastInBreedte(thuis, 'the case')

  await meldVlugAan(page, 'els', 'iam-mprofiel-eid')
  await page.goto('/loket')
  const main = page.getByRole('main')
  await hand.druk(main.getByRole('link', { name: 'Bekijk de storingen' }))
  await staatOp(page, '/loket/storingen')
  const regel = main.getByRole('row').filter({ hasText: referentie })
  await expect(regel).toContainText('Een beslissing uitvoeren in het register')
  await expect(regel).toContainText('Een register antwoordt niet.')
  await expect(regel).toContainText('7 keer geprobeerd.')
  await pastInBreedte(page, '/loket/storingen')
  if (modus.javascript) await isToegankelijk(page, '/loket/storingen')
  await hand.druk(regel.getByRole('button', { name: /^Probeer opnieuw/ }))
  await expect(main.getByRole('status')).toContainText('Het portaal probeert dit nu opnieuw.')
  await expect(async () => {
    await page.goto('/loket/storingen')
    await expect(main.getByRole('row').filter({ hasText: referentie })).toHaveCount(0, { timeout: 500 })
  }).toPass()
  await thuis.reload()
  await expect(bijBurger).toContainText(referentie)
  await expect(bijBurger).not.toContainText('Dit duurt langer dan gewoonlijk')
})

inTweeModi('a document that cannot be renewed says so once, with since when', async ({ page }) => {
  const burger = await eenPortaalburger()
  await meldVlugAan(page, burger.loginnaam)
  await wachtOpVersies(burger.email, 7)
  const { id } = await rij<{ id: string }>(
    `select id from document where documenttype = 'attest-hoofdverblijfplaats' and burger_id = (select id from burger where email = $1)`,
    [burger.email],
  )
  await laatStranden('vernieuw-documenten', { documentIds: [id] }, id)
  const main = page.getByRole('main')
  await page.goto(`/en/mijn/documenten/${id}`)
  await expect(main.getByText('This takes longer than usual')).toHaveCount(1)
  await opDatabase((client) => client.query("update document set beletsel = 'bron-onbereikbaar', beletsel_op = now() where id = $1", [id]))
  await page.goto(`/mijn/documenten/${id}`)
  await expect(main).toContainText('Het register antwoordt nu niet.')
  await expect(main).toContainText('We proberen dit sinds')
  await expect(main).not.toContainText('Dit duurt langer dan gewoonlijk')
})
