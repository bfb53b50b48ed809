import { randomBytes } from 'node:crypto'
import { inTweeModi } from '@/tests/ondersteuning/in-elke-modus'
import { expect, test } from '@/tests/ondersteuning/portaal'
import { opDatabase } from '@/tests/ondersteuning/portaalburger'
import { isToegankelijk } from '@/tests/ondersteuning/toegankelijk'

inTweeModi('a search in citizens’ words leads from the start to the dienst', async ({ page, hand }) => {
  await page.goto('/')
  await hand.vul(page.getByRole('searchbox'), 'velo gepikt')
  await hand.druk(page.getByRole('search').getByRole('button'))
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toContainText('velo gepikt')
  const eerste = page.getByRole('main').locator('a[href^="/diensten/"]').first()
  await expect(eerste).toHaveAttribute('href', '/diensten/fietsdiefstal-aangeven')
})

test('results come while somebody types, are announced, and leave the focus where it is', async ({ page }) => {
  await page.goto('/diensten')
  const vak = page.getByRole('searchbox')
  await vak.pressSequentially('grof vuil')
  await expect(page.getByRole('status')).toContainText('grof vuil')
  await expect(page.getByRole('main').locator('a[href^="/diensten/"]').first()).toHaveAttribute('href', '/diensten/grofvuil-ophalen')
  await expect(vak).toBeFocused()
  await expect(vak).toHaveValue('grof vuil')
  expect(new URL(page.url()).searchParams.get('zoek')).toBe('grof vuil')
})

test('a wrong word is offered as it is written; nothing found gives the telephone and the themes, and is counted once', async ({ page }) => {
  await page.goto('/diensten?zoek=stmboom')
  await page.getByRole('status').getByRole('link', { name: 'stamboom' }).click()
  await expect(page.getByRole('heading', { name: /‘stamboom’/ })).toBeVisible()

  const woord = `zzz${randomBytes(8).toString('hex').replace(/\d/g, 'q')}`
  await page.goto('/diensten')
  await page.getByRole('searchbox').pressSequentially(woord)
  await expect(page.getByRole('heading', { name: 'Of kijk per thema' })).toBeVisible()
  await expect(page.getByRole('status')).toContainText('Bel ')
  const geteld = () => opDatabase(async (client) => (await client.query('select aantal from zoek_zonder_uitslag where woorden = $1', [woord])).rows)
  expect(await geteld()).toEqual([])
  await page.getByRole('searchbox').press('Enter')
  await expect.poll(geteld).toEqual([{ aantal: 1 }])
  await isToegankelijk(page, 'nothing found')
})
