import { readFile } from 'node:fs/promises'
import { leesZip } from '@/tests/documenten/lees-zip'
import { inElkeModus } from '@/tests/ondersteuning/in-elke-modus'
import { meldAan } from '@/tests/ondersteuning/meld-aan'
import { expect } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, opDatabase } from '@/tests/ondersteuning/portaalburger'
import { haalBestand, wachtOpDocumenten } from '@/tests/ondersteuning/reisstappen'

inElkeModus('3 documents that come and renew by themselves', 'documents come unasked, are read, and renew', async ({ page, hand }) => {
  const burger = await eenPortaalburger({ leden: [{ leeftijd: 6, ouders: [0] }] })
  await page.goto('/mijn/documenten')
  await meldAan(page, hand, burger.loginnaam)
  await wachtOpDocumenten(page, 7)
  const main = page.getByRole('main')
  for (const naam of ['Uittreksel geboorteakte', 'Attest van hoofdverblijfplaats', 'Attest gezinssamenstelling']) {
    await expect(main.getByRole('link', { name: naam, exact: true })).toBeVisible()
  }
  await expect(main.getByText('Geldig', { exact: true })).toHaveCount(7)

  await hand.druk(main.getByRole('link', { name: 'Attest gezinssamenstelling', exact: true }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Attest gezinssamenstelling')
  await expect(main.getByRole('heading', { level: 2, name: 'Wat staat erop?' })).toBeVisible()
  await expect(main.getByRole('heading', { level: 3, name: /^Het gezin van / })).toBeVisible()
  await expect(main.getByRole('table', { name: 'Leden van het gezin' }).getByRole('columnheader')).toHaveText([
    'Naam',
    'Geboren op',
    'Plaats in het gezin',
  ])
  await expect(main.getByRole('table', { name: 'Leden van het gezin' }).getByRole('rowheader')).toHaveCount(2)
  const eerste = await haalBestand(page, main.getByRole('link', { name: /^Download/ }).first())
  expect(eerste.soort).toBe('application/pdf')
  expect(eerste.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect((await haalBestand(page, main.getByRole('link', { name: /^Download/ }).first())).bytes.equals(eerste.bytes), 'the same file twice').toBe(
    true,
  )

  const documentId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await opDatabase(async (client) => {
    await client.query('update document set vernieuw_vanaf = current_date where id = $1', [documentId])
    await client.query("select graphile_worker.add_job('zoek-te-vernieuwen')")
  })
  await expect(async () => {
    await page.reload()
    await expect(main.getByText('Vervangen', { exact: true })).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(main.getByRole('heading', { name: /^Versie \d+ Geldig$/ })).toHaveCount(1)
  await expect(main.getByRole('heading', { name: 'Versie 1 Vervangen' })).toBeVisible()
  await page.goto('/mijn/documenten')
  await expect(main.getByRole('link', { name: 'Attest gezinssamenstelling', exact: true })).toHaveCount(1)

  await hand.kies(main.getByLabel('Ook eerdere versies'))
  const [zip] = await Promise.all([page.waitForEvent('download'), hand.druk(main.getByRole('button', { name: 'Download alles (zip)' }))])
  expect(zip.suggestedFilename()).toMatch(/^mijn-documenten_[\d-]+\.zip$/)
  const delen = leesZip(await readFile(await zip.path())).map(({ naam }) => naam)
  expect(delen.filter((naam) => /^[\w-]+\.pdf$/.test(naam))).toHaveLength(7)
  expect(delen.filter((naam) => naam.startsWith('eerdere-versies/attest-gezinssamenstelling_'))).toHaveLength(1)
})
