import { inTweeModi } from '@/tests/ondersteuning/in-elke-modus'
import { meldAan } from '@/tests/ondersteuning/meld-aan'
import { expect } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, opDatabase } from '@/tests/ondersteuning/portaalburger'
import { haalBestand, wachtOpDocumenten } from '@/tests/ondersteuning/reisstappen'
import { isToegankelijk, pastInBreedte } from '@/tests/ondersteuning/toegankelijk'

inTweeModi('a citizen chooses what comes by itself, and reads why each document is there', async ({ page, hand, modus }) => {
  const burger = await eenPortaalburger({ leden: [{ positie: '02' }] })
  const main = page.getByRole('main')
  await page.goto('/mijn/documenten')
  await meldAan(page, hand, burger.loginnaam)
  await wachtOpDocumenten(page, 7)

  await hand.vul(main.getByLabel('Zoek op soort of nummer'), 'leven')
  await hand.druk(main.getByRole('button', { name: 'Zoek' }))
  await expect(main.getByRole('link', { name: /^Download/ })).toHaveCount(1)
  await pastInBreedte(page, 'found documents')
  await hand.druk(main.getByRole('link', { name: 'Toon alles' }))
  const kalender = await haalBestand(page, main.getByRole('link', { name: 'Zet de einddatums in je kalender' }))
  expect(kalender.soort).toBe('text/calendar; charset=utf-8')
  expect(kalender.bytes.toString()).toContain('SUMMARY:Einde van: Attest van leven')

  await hand.druk(main.getByRole('link', { name: 'Kies wat er vanzelf komt' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat komt er vanzelf?')
  await pastInBreedte(page, 'what comes by itself')
  if (modus.javascript) await isToegankelijk(page, 'what comes by itself')
  await expect(main.getByRole('listitem').filter({ hasText: 'Parkeervergunning voor bewoners' })).toContainText('Je krijgt het nu niet.')

  const leven = main.getByRole('listitem').filter({ hasText: 'Attest van leven' })
  await hand.druk(leven.getByRole('button', { name: 'Laat niet meer komen: Attest van leven' }))
  await expect(main).toContainText('Dit document komt niet meer vanzelf.')
  await expect(leven).toContainText('Komt niet')
  await hand.druk(leven.getByRole('link', { name: 'Attest van leven' }))
  await expect(main).toContainText('Omdat je je op')
  await expect(main).toContainText('Je liet dit document niet meer vanzelf komen.')
  await hand.druk(main.getByRole('button', { name: 'Laat komen: Attest van leven' }))
  await expect(main).toContainText('maken we vanzelf een nieuwe versie')

  await page.goto('/mijn/berichten')
  await hand.druk(main.getByRole('link', { name: 'Kies waarover je een mail krijgt' }))
  const vervangen = main.getByLabel('Een document is vervangen door een nieuwe versie')
  await expect(vervangen).not.toBeChecked()
  await hand.kies(vervangen)
  await hand.druk(main.getByRole('button', { name: 'Bewaar je keuze' }))
  await expect(main).toContainText('Je keuze is bewaard.')
  await expect(vervangen).toBeChecked()
  await expect(main.getByLabel('Er is een nieuw document voor me')).toBeChecked()

  await page.goto('/en/mijn/documenten/vanzelf')
  const huwelijk = main.getByRole('listitem').filter({ hasText: 'Extract of the marriage certificate' })
  await hand.druk(huwelijk.getByRole('button', { name: 'Have it come: Extract of the marriage certificate' }))
  await expect(main).toContainText('This document comes by itself.')
  await wachtOpDocumenten(page, 8)
  await hand.druk(main.getByRole('link', { name: 'Uittreksel huwelijksakte', exact: true }))
  await expect(main).toContainText('Omdat je het op')

  const { pathname } = new URL(page.url())
  await opDatabase(async (client) => {
    await client.query('update document set vernieuw_vanaf = current_date where id = $1', [pathname.split('/').at(-1)])
    await client.query("select graphile_worker.add_job('zoek-te-vernieuwen')")
  })
  await expect(async () => {
    await page.reload()
    await expect(main.getByText(/^Vervangt nr\. D-/)).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(main.getByText(/^Vervangt nr\. D-/)).toContainText('De gegevens zijn dezelfde als in de vorige versie.')
})
