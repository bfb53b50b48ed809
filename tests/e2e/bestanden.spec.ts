import { inTweeModi } from '@/tests/ondersteuning/in-elke-modus'
import { expect } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, opDatabase, rij } from '@/tests/ondersteuning/portaalburger'
import { isToegankelijk, pastInBreedte } from '@/tests/ondersteuning/toegankelijk'
import { meldVlugAan, wachtOpVersies } from '@/tests/ondersteuning/vlug'

/** Changes one byte of a stored file, or changes it back. */
async function verdraai(bestandId: string): Promise<void> {
  await opDatabase((client) => client.query('update bestand set inhoud = set_byte(inhoud, 40, get_byte(inhoud, 40) # 1) where id = $1', [bestandId]))
}

/** Lets the promise to read it again strand, as it does after some minutes. */
async function laatStranden(bestandId: string): Promise<void> {
  const gestrand = () =>
    opDatabase((client) =>
      client.query(
        `update graphile_worker._private_jobs set attempts = 7, run_at = now() + interval '1 hour', created_at = now() - interval '1 hour'
         where key = $1 and last_error is not null and locked_at is null`,
        [`bestand:${bestandId}`],
      ),
    )
  await expect.poll(async () => (await gestrand()).rowCount).toBe(1)
}

inTweeModi(
  'a damaged file is not given but explained, staff see it, and it is gone from their list once it is mended',
  async ({ page, hand, modus, anderToestel }) => {
    const burger = await eenPortaalburger()
    const { page: thuis, hand: thuisHand } = await anderToestel()
    await meldVlugAan(thuis, burger.loginnaam)
    await wachtOpVersies(burger.email, 7)
    const { id, nummer } = await rij<{ id: string; nummer: string }>(
      `select d.id, v.nummer from document d join versie v on v.document_id = d.id
     where d.burger_id = (select id from burger where email = $1) order by v.nummer limit 1`,
      [burger.email],
    )
    const adres = `/mijn/documenten/${id}/pdf/${nummer}`
    const eerst = await (await thuis.request.get(adres)).body()
    const { bestandId } = await rij<{ bestandId: string }>('select bestand_id as "bestandId" from versie where nummer = $1', [nummer])
    await verdraai(bestandId)
    await thuis.goto(`/mijn/documenten/${id}`)
    const link = thuis.locator(`main a[href*="${nummer}"][href*="pdf"]`).first()
    await thuisHand.druk(link)
    await expect(thuis.getByRole('heading', { level: 1 })).toHaveText('We kunnen dit bestand nu niet openen')
    await pastInBreedte(thuis, '/fout/bestand')

    await laatStranden(bestandId)
    await meldVlugAan(page, 'els', 'iam-mprofiel-eid')
    await page.goto('/loket/storingen')
    const { id: job } = await rij<{ id: string }>('select id::text as id from graphile_worker._private_jobs where key = $1', [`bestand:${bestandId}`])
    const regel = page
      .getByRole('main')
      .getByRole('row')
      .filter({ hasText: `nummer ${job} ` })
    await expect(regel).toContainText('Een bestand opnieuw lezen')
    await expect(regel).toContainText('Dit bestand is beschadigd.')
    await pastInBreedte(page, '/loket/storingen')
    if (modus.javascript) await isToegankelijk(page, '/loket/storingen')
    await verdraai(bestandId)
    await hand.druk(regel.getByRole('button', { name: /^Probeer opnieuw/ }))
    await expect(async () => {
      await page.goto('/loket/storingen')
      await expect(regel).toHaveCount(0, { timeout: 500 })
    }).toPass()
    expect((await (await thuis.request.get(adres)).body()).equals(eerst)).toBe(true)
  },
)
