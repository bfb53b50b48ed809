import { nieuwDocumentnummer } from '@/lib/platform/ids'
import { inTweeModi, type Toestel } from '@/tests/ondersteuning/in-elke-modus'
import { expect, type Page, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, mailsVan, type Portaalburger, rij, stelRegister } from '@/tests/ondersteuning/portaalburger'
import { isToegankelijk, pastInBreedte } from '@/tests/ondersteuning/toegankelijk'
import { meldVlugAan, wachtOpVersies } from '@/tests/ondersteuning/vlug'

type Stuk = Portaalburger & { documentId: string; nummer: string; code: string }

/** A residence certificate of somebody new, as its holder has it before them on this page. */
async function eenStuk(page: Page): Promise<Stuk> {
  const burger = await eenPortaalburger()
  await meldVlugAan(page, burger.loginnaam)
  await wachtOpVersies(burger.email, 7)
  const { id, nummer } = await rij<{ id: string; nummer: string }>(
    `select document.id, versie.nummer from document join versie on versie.document_id = document.id
       where documenttype = 'attest-hoofdverblijfplaats' and burger_id = (select id from burger where email = $1)`,
    [burger.email],
  )
  await page.goto(`/mijn/documenten/${id}`)
  const code = /C-[0-9A-Z-]{17}/.exec((await page.getByRole('main').textContent()) ?? '')?.[0] ?? ''
  return { ...burger, documentId: id, nummer, code }
}

/** Opens what a colleague prepared about a document, from the list of what waits. */
async function openVoorgelegd({ page, hand }: Toestel, nummer: string): Promise<void> {
  await page.goto('/loket/goedkeuren')
  await hand.druk(page.getByRole('main').getByRole('link', { name: nummer }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk na wat er met dit document gebeurt')
}

inTweeModi('a document that is wrong is corrected, and one that should not be is withdrawn', async ({ page, hand, modus, anderToestel }) => {
  const { page: houder } = await anderToestel()
  const { page: ontvanger } = await anderToestel()
  const { insz, email, documentId, nummer, code } = await eenStuk(houder)
  const main = page.getByRole('main')
  await meldVlugAan(page, 'dirk', 'iam-mprofiel-eid')
  await page.goto('/loket')
  await hand.open(page.getByRole('banner').locator('summary').filter({ visible: true }))
  await hand.druk(page.getByRole('banner').getByRole('link', { name: 'Documenten' }))

  await hand.vul(page.getByLabel('Nummer van het document'), nummer.toLowerCase())
  await hand.druk(page.getByRole('button', { name: 'Toon het document' }))
  await expect(main.getByRole('alert')).toContainText('Kies waarom')
  await page.getByLabel('Waarom zoek je het op?').selectOption({ label: 'Er zou een fout in staan' })
  await hand.druk(page.getByRole('button', { name: 'Toon het document' }))
  await expect(main).toContainText('Attest van hoofdverblijfplaats')
  await pastInBreedte(page, 'the document')
  if (modus.javascript) await isToegankelijk(page, 'the document')

  await hand.vul(page.getByLabel('Uitleg voor de persoon'), 'Je voornaam was fout.')
  await hand.druk(page.getByRole('button', { name: 'Leg dit voor aan je teamverantwoordelijke' }))
  await expect(main.getByRole('alert')).toContainText('Kies wat je doet')
  await expect(page.getByLabel('Uitleg voor de persoon')).toHaveValue('Je voornaam was fout.')
  await hand.kies(page.getByLabel('Geef een verbeterd document'))
  await hand.kies(page.getByLabel('Er staat iets fout in'))
  await hand.kies(page.getByLabel(/^Ik weet dat dit meteen geldt/))
  await hand.druk(page.getByRole('button', { name: 'Leg dit voor aan je teamverantwoordelijke' }))
  await expect(main).toContainText('Dit ligt nu bij je teamverantwoordelijke')
  const els = await anderToestel()
  const bijEls = els.page.getByRole('main')
  await meldVlugAan(els.page, 'els', 'iam-mprofiel-eid')
  await openVoorgelegd(els, nummer)
  await els.hand.druk(bijEls.getByRole('button', { name: 'Keur dit goed' }))
  await expect(bijEls).toContainText('Het register zegt vandaag hetzelfde')

  await stelRegister('/beheer/naamswijziging', { INSZ: insz, voornamen: ['Verbeterd'] })
  await els.hand.druk(bijEls.getByRole('button', { name: 'Keur dit goed' }))
  await expect(bijEls).toContainText('Het is gebeurd. De persoon kreeg een bericht')
  await ontvanger.goto(`/controleer/${code}`)
  await expect(ontvanger.getByRole('main')).toContainText('gaven een verbeterd document uit')

  await page.goto(`/loket/documenten?nummer=${nummer}&waarom=document-fout`)
  await hand.kies(page.getByLabel('Trek het in'))
  await hand.kies(page.getByLabel('Er is misbruik van gemaakt'))
  await hand.vul(page.getByLabel('Uitleg voor de persoon'), 'Iemand gebruikte je document.')
  await hand.kies(page.getByLabel(/^Ik weet dat dit meteen geldt/))
  await hand.druk(page.getByRole('button', { name: 'Leg dit voor aan je teamverantwoordelijke' }))
  await expect(main).toContainText('Dit ligt nu bij je teamverantwoordelijke')
  const { onderwerp } = await rij<{ onderwerp: string }>(
    `select onderwerp from voorbereiding join versie on versie.nummer = onderwerp where document_id = $1 and voorbereiding.status = 'wacht'`,
    [documentId],
  )
  await openVoorgelegd(els, onderwerp)
  await els.hand.druk(bijEls.getByRole('button', { name: 'Keur dit goed' }))
  await expect(bijEls).toContainText('Het is gebeurd. De persoon kreeg een bericht')
  await page.goto(`/loket/documenten?nummer=${nummer}&waarom=document-fout`)
  await expect(main).toContainText('Er is geen geldige versie om in te trekken.')

  await houder.goto(`/mijn/documenten/${documentId}`)
  const mijn = houder.getByRole('main')
  await expect(mijn).toContainText('De stad trok dit document in')
  await expect(mijn).toContainText('Iemand gebruikte je document.')
  await expect(mijn).toContainText('Je voornaam was fout.')
  const nieuweCode = /C-[0-9A-Z-]{17}/.exec((await mijn.textContent()) ?? '')?.[0] ?? ''
  await ontvanger.goto(`/controleer/${nieuweCode}`)
  await expect(ontvanger.getByRole('heading', { level: 1 })).toHaveText('Dit document is ingetrokken')
  await houder.goto('/mijn/gegevens')
  await expect(mijn).toContainText('Om een fout in een document na te kijken')
  await houder.goto('/mijn/berichten')
  await expect(mijn).toContainText('Een document is verbeterd')
  await expect(mijn).toContainText('Een document is ingetrokken')
  await expect.poll(async () => (await mailsVan(email)).map(({ onderwerp }) => onderwerp)).toContain('Een document is ingetrokken')
})

test('nobody else finds or withdraws a document: not the holder, not another role, not who is not signed in', async ({ page, anderePagina }) => {
  const houder = await anderePagina()
  const { nummer, code, documentId } = await eenStuk(houder)
  const vraag = `/loket/documenten?nummer=${nummer}&waarom=document-vraag`
  const form = { herroeping: 'intrekken', reden: 'misbruik', toelichting: 'x', zeker: 'ja', taal: 'nl' }
  const probeer = async (wie: Page, waar: RegExp) => {
    for (const antwoord of [
      await wie.request.get(vraag, { maxRedirects: 0 }),
      await wie.request.post(`/api/loket/documenten/${nummer}`, { form, maxRedirects: 0 }),
    ]) {
      expect(antwoord.headers().location).toMatch(waar)
    }
  }
  await probeer(page, /^\/aanmelden\?/)
  await probeer(houder, /^\/aanmelden\?.*wie=medewerker/)
  for (const loginnaam of ['karin', 'sofie']) {
    await page.context().clearCookies()
    await meldVlugAan(page, loginnaam, 'iam-mprofiel-eid')
    await probeer(page, /^\/fout\/geen-recht$/)
  }
  await page.context().clearCookies()
  await page.goto(`/controleer/${code}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit document is geldig')
  expect(await rij<{ n: number }>("select count(*)::int as n from versie where document_id = $1 and status = 'geldig'", [documentId])).toEqual({
    n: 1,
  })
})

test('a number that is nobody’s is said to be so', async ({ page }) => {
  await meldVlugAan(page, 'els', 'iam-mprofiel-eid')
  await page.goto(`/loket/documenten?nummer=${nieuwDocumentnummer()}&waarom=document-vraag`)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('We vinden geen document met dit nummer')
  await page.goto('/en/loket/documenten?nummer=D-0&waarom=document-vraag')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('This number is wrong')
})
