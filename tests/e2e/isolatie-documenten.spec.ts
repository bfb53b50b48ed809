import { nieuwDocumentnummer, nieuwId } from '@/lib/platform/ids'
import { deelVlug } from '@/tests/ondersteuning/gedeeld'
import { isAlsOnbestaand, vraag } from '@/tests/ondersteuning/gelijk-antwoord'
import { expect, type Page, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, rij } from '@/tests/ondersteuning/portaalburger'
import { meldVlugAan, wachtOpVersies } from '@/tests/ondersteuning/vlug'

type Stuk = { id: string; nummer: string }

test('a document of somebody else, and its file, are as what does not exist', async ({ page, anderePagina }) => {
  const andere = await anderePagina()
  const [mijn, hunne] = [await metDocumenten(page), await metDocumenten(andere)]
  for (const taal of ['', '/en']) {
    const adres = (id: string) => `${taal}/mijn/documenten/${id}`
    expect((await vraag(andere, adres(hunne.id))).status).toBe(200)
    await isAlsOnbestaand(page, adres(hunne.id), adres(nieuwId()))
    await isAlsOnbestaand(page, `${adres(hunne.id)}/pdf/${hunne.nummer}`, `${adres(nieuwId())}/pdf/${nieuwDocumentnummer()}`)
    await isAlsOnbestaand(page, `${adres(mijn.id)}/pdf/${hunne.nummer}`, `${adres(mijn.id)}/pdf/${nieuwDocumentnummer()}`)
  }
  const bestand = ({ id, nummer }: Stuk) => `/api/mijn/documenten/${id}/${nummer}`
  const vertaald = ({ id, nummer }: Stuk, taal = 'fr') => `/mijn/documenten/${id}/pdf/${nummer}?taal=${taal}`
  expect((await vraag(andere, bestand(hunne))).soort).toBe('application/pdf')
  expect((await vraag(andere, vertaald(hunne))).naar).toBe(`${bestand(hunne)}?taal=fr`)
  expect((await vraag(andere, `${bestand(hunne)}?taal=fr`)).soort).toBe('application/pdf')
  for (const taal of ['fr', 'es']) {
    expect((await vraag(page, vertaald(hunne, taal))).status).toBe(404)
    await isAlsOnbestaand(page, `${bestand(hunne)}?taal=${taal}`, `${bestand({ id: nieuwId(), nummer: nieuwDocumentnummer() })}?taal=${taal}`)
  }
  expect((await vraag(andere, vertaald(hunne, 'es'))).status).toBe(404)
  await isAlsOnbestaand(page, bestand(hunne), bestand({ id: nieuwId(), nummer: nieuwDocumentnummer() }))
  await isAlsOnbestaand(page, bestand({ id: mijn.id, nummer: hunne.nummer }), bestand({ id: mijn.id, nummer: nieuwDocumentnummer() }))
  for (const lijst of ['/mijn', '/mijn/documenten', `/mijn/documenten?voor=${hunne.id}`, '/api/mijn/documenten/archief?eerdere=ja']) {
    expect((await vraag(page, lijst)).tekst, lijst).not.toContain(hunne.nummer)
  }
})

test('nobody who is not signed in, no member of staff and no weak sign-in gets a document', async ({ page, anderePagina }) => {
  const eigenaar = await anderePagina()
  const { id, nummer, loginnaam } = await metDocumenten(eigenaar)
  const adressen = [`/mijn/documenten/${id}`, `/mijn/documenten/${id}/pdf/${nummer}`]
  const bestand = `/api/mijn/documenten/${id}/${nummer}`
  const wordtGeweigerd = async (niveau: string) => {
    for (const adres of [...adressen, '/api/mijn/documenten/archief']) {
      expect((await vraag(page, adres)).naar, adres).toMatch(new RegExp(`^/aanmelden\\?.*${niveau}`))
    }
    for (const eigen of [bestand, '/api/mijn/documenten/kalender']) expect((await vraag(page, eigen)).status).toBe(401)
  }
  await wordtGeweigerd('terug=')
  await meldVlugAan(page, 'dirk', 'iam-mprofiel-eid')
  await wordtGeweigerd('terug=')
  await page.context().clearCookies()
  await meldVlugAan(page, loginnaam, 'iam-aprofiel-userpass')
  await wordtGeweigerd('niveau=substantial')
})

test('the links of somebody else are as what does not exist: not seen, not made, not ended', async ({ page, anderePagina }) => {
  const andere = await anderePagina()
  const [mijn, hunne] = [await metDocumenten(page), await metDocumenten(andere)]
  const link = await deelVlug(andere, hunne.id)
  const { id: deling } = await rij<{ id: string }>('select id from deling where document_id = $1', [hunne.id])
  for (const taal of ['', '/en']) {
    for (const rest of ['delen', 'delen/nieuw']) {
      const adres = (id: string) => `${taal}/mijn/documenten/${id}/${rest}`
      expect((await vraag(andere, adres(hunne.id))).status).toBe(200)
      await isAlsOnbestaand(page, adres(hunne.id), adres(nieuwId()))
    }
  }
  const stuur = async (wie: Page, actie: string, form: Record<string, string>) =>
    (await wie.request.post(`/api/mijn/documenten/delen${actie}`, { form, maxRedirects: 0 })).headers().location
  for (const vreemd of [deling, nieuwId()]) expect(await stuur(page, '/einde', { deling: vreemd })).toBe('/mijn/documenten')
  const vraagEen = { wat: 'lezen', ontvanger: 'Ik', doel: 'Kijken', dagen: '7', keren: '1' }
  for (const vreemd of [hunne.id, nieuwId()]) {
    expect(await stuur(page, '', { ...vraagEen, document: vreemd })).toBe(`/mijn/documenten/${vreemd}/delen`)
  }
  expect(await rij('select count(*)::int as n from deling where document_id = $1 and beeindigd_op is null', [hunne.id])).toEqual({ n: 1 })
  expect((await vraag(page, link)).tekst, 'a link is for whoever has it').toContain('Bekijk')

  const niemand = await anderePagina()
  const medewerker = await anderePagina()
  await meldVlugAan(medewerker, 'els', 'iam-mprofiel-eid')
  for (const wie of [niemand, medewerker]) {
    expect((await vraag(wie, `/mijn/documenten/${mijn.id}/delen`)).naar).toMatch(/^\/aanmelden\?/)
    expect(await stuur(wie, '', { ...vraagEen, document: mijn.id })).toMatch(/^\/aanmelden\?/)
    expect(await stuur(wie, '/einde', { deling })).toMatch(/^\/aanmelden\?/)
  }
  const zwak = await anderePagina()
  await meldVlugAan(zwak, mijn.loginnaam, 'iam-aprofiel-userpass')
  expect((await vraag(zwak, `/mijn/documenten/${mijn.id}/delen`)).naar).toMatch(/niveau=substantial/)
  expect(await stuur(zwak, '', { ...vraagEen, document: mijn.id })).toMatch(/niveau=substantial/)
})

test('all documents in one file can be had ten times in ten minutes, by each citizen', async ({ page, anderePagina }) => {
  const andere = await anderePagina()
  for (const een of [page, andere]) await metDocumenten(een)
  const archief = '/api/mijn/documenten/archief'
  for (let keer = 1; keer <= 10; keer += 1) expect(await vraag(page, archief)).toMatchObject({ status: 200, soort: 'application/zip' })
  expect((await vraag(page, `${archief}?taal=en`)).naar).toMatch(/^\/en\/fout\/te-vaak\?minuten=\d+$/)
  expect((await vraag(andere, archief)).status).toBe(200)
})

async function metDocumenten(page: Page): Promise<Stuk & { loginnaam: string }> {
  const { loginnaam, email } = await eenPortaalburger()
  await meldVlugAan(page, loginnaam)
  await wachtOpVersies(email, 7)
  const stuk = await rij<Stuk>(
    `select document.id, versie.nummer from document join versie on versie.document_id = document.id
       where documenttype = 'uittreksel-geboorteakte' and burger_id = (select id from burger where email = $1)`,
    [email],
  )
  return { ...stuk, loginnaam }
}
