import { handVan } from '@/tests/ondersteuning/hand'
import { inTweeModi } from '@/tests/ondersteuning/in-elke-modus'
import { bijAanbieder } from '@/tests/ondersteuning/meld-aan'
import { expect, MODI, opties, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, laatSessiesVerlopen, opDatabase } from '@/tests/ondersteuning/portaalburger'
import { isToegankelijk } from '@/tests/ondersteuning/toegankelijk'
import { meldVlugAan } from '@/tests/ondersteuning/vlug'

const MINUUT = 60_000

for (const modus of MODI.filter(({ naam }) => ['320 px', 'keyboard'].includes(naam))) {
  test.describe(modus.naam, () => {
    test.use(opties(modus))

    test(`two minutes before the end one press keeps somebody signed in, ${modus.naam}`, async ({ page }) => {
      const burger = await eenPortaalburger()
      const hand = handVan(page, modus)
      await meldVlugAan(page, burger.loginnaam)
      await page.clock.install()
      await page.goto('/mijn/gegevens')
      const venster = page.getByRole('dialog')
      await page.clock.fastForward(12.5 * MINUUT)
      await expect(page.getByText(/^Je blijft aangemeld tot/)).toBeVisible()
      await expect(venster).toHaveCount(0)
      await page.clock.fastForward(MINUUT)
      await expect(venster).toContainText('Over twee minuten melden we je af')
      await isToegankelijk(page, 'the warning')
      // So long did they do nothing, for the server too; the clock of the browser is set right again.
      const over = async () => (await einde(burger.email)).getTime() - Date.now()
      await laatNogOver(burger.email, '90 seconds')
      await page.clock.setSystemTime(new Date())
      await hand.druk(venster.getByRole('button', { name: 'Blijf aangemeld' }))
      await expect(venster).toHaveCount(0)
      await expect(page.getByRole('status').filter({ hasText: 'Je blijft aangemeld.' })).toHaveCount(1)
      expect(await over()).toBeGreaterThan(14 * MINUUT)
    })

    test(`who presses too late reads that it did not work, ${modus.naam}`, async ({ page, klachten }) => {
      klachten.verwacht.push(/401/)
      const burger = await eenPortaalburger()
      await meldVlugAan(page, burger.loginnaam)
      await page.clock.install()
      // Not a page that looks again while documents are made: without a session that look leads away to the sign-in.
      await page.goto('/mijn/gegevens')
      await page.clock.fastForward(13.5 * MINUUT)
      await laatSessiesVerlopen(burger.email)
      await handVan(page, modus).druk(page.getByRole('dialog').getByRole('button', { name: 'Blijf aangemeld' }))
      await expect(page.getByRole('dialog')).toContainText('Dat lukte niet')
    })
  })
}

inTweeModi('who has only a password is asked for more where it is needed, and reads no national number', async ({ page, hand }) => {
  const burger = await eenPortaalburger({ middelen: ['iam-aprofiel-userpass'] })
  const main = page.getByRole('main')
  await meldVlugAan(page, burger.loginnaam, 'iam-aprofiel-userpass')
  for (const adres of [
    '/mijn',
    '/mijn/documenten',
    '/mijn/documenten/vanzelf',
    '/mijn/gegevens',
    '/mijn/gegevens?nummer=toon',
    '/mijn/aanvragen',
    '/mijn/berichten',
  ]) {
    const antwoord = await page.goto(adres)
    expect(ziet(await antwoord?.text(), burger.insz), adres).toBe(false)
  }
  await page.goto('/mijn/documenten')
  await expect(main).toContainText('Je documenten tonen we pas als we zekerder weten wie je bent.')
  await page.goto('/diensten/adreswijziging/aanvraag/situatie')
  await hand.kies(page.getByLabel('Ik ben verhuisd naar een ander adres in Antwerpen'))
  await hand.druk(page.getByRole('button', { name: 'Ga verder' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meld je sterker aan')
  await hand.druk(main.getByRole('button', { name: 'Meld je sterker aan' }))
  await expect(page.locator('#middel').getByRole('option', { name: /itsme/ })).toHaveCount(1)
  await expect(page.locator('#middel').getByRole('option', { name: /wachtwoord/ })).toHaveCount(0)
  await hand.druk(page.getByRole('button', { name: 'Stop en ga terug' }))
  await expect(main).toContainText('Je bent niet sterker aangemeld')
  await expect(page.getByText(`Aangemeld als ${burger.voornaam}`)).toBeVisible()

  await opDatabase((client) => client.query("update idp.account set middelen = '{fas-citizen-otp}' where loginnaam = $1", [burger.loginnaam]))
  await hand.druk(main.getByRole('button', { name: 'Meld je sterker aan' }))
  await bijAanbieder(page, hand, burger.loginnaam, 'fas-citizen-otp')
  await expect(page).toHaveURL(/\/aanvraag\/nieuw-adres$/)
  await expect(main).toContainText('Dit weten we al')
})

/** Whether a national number stands in a page, however it is written. */
function ziet(html: string | undefined, insz: string): boolean {
  return (html ?? '').replace(/(?<=\d)[ .-]+(?=\d)/g, '').includes(insz)
}

async function einde(email: string): Promise<Date> {
  const { rows } = await opDatabase((client) =>
    client.query<{ op: Date }>('select verloopt_op as op from sessie where burger_id = (select id from burger where email = $1)', [email]),
  )
  if (!rows[0]) throw new Error('this person is not signed in')
  return rows[0].op
}

async function laatNogOver(email: string, duur: string): Promise<void> {
  await opDatabase((client) =>
    client.query('update sessie set verloopt_op = now() + $2::interval where burger_id = (select id from burger where email = $1)', [email, duur]),
  )
}
