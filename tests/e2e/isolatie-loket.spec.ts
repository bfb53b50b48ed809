import { randomBytes } from 'node:crypto'
import { nieuweReferentie, nieuwId } from '@/lib/platform/ids'
import { PDF } from '@/tests/aanvragen/bestanden'
import { isAlsOnbestaand, vraag } from '@/tests/ondersteuning/gelijk-antwoord'
import { expect, type Page, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, opDatabase, rij, rijen } from '@/tests/ondersteuning/portaalburger'
import { akteVanAnder, boekVlug, meldVlugAan, stuurVlug, vraagVlugAfspraak } from '@/tests/ondersteuning/vlug'

/** What somebody meets: a page, one that says that the role may not, or one that is not there. */
type Uitkomst = 'pagina' | 'geen-recht' | 'niet-gevonden'
type Rol = { naam: string; zaak: Uitkomst; besluit: Uitkomst; inzagen: Uitkomst; storingen: Uitkomst; neemt: boolean; beslist: boolean }

/** The table "Who may do what", as far as it is built. */
const ROLLEN: Rol[] = [
  { naam: 'karin', zaak: 'niet-gevonden', besluit: 'geen-recht', inzagen: 'pagina', storingen: 'geen-recht', neemt: false, beslist: false },
  { naam: 'dirk', zaak: 'pagina', besluit: 'pagina', inzagen: 'pagina', storingen: 'geen-recht', neemt: true, beslist: true },
  { naam: 'els', zaak: 'pagina', besluit: 'geen-recht', inzagen: 'pagina', storingen: 'pagina', neemt: true, beslist: false },
  { naam: 'sofie', zaak: 'geen-recht', besluit: 'geen-recht', inzagen: 'geen-recht', storingen: 'pagina', neemt: false, beslist: false },
  { naam: 'omar', zaak: 'geen-recht', besluit: 'geen-recht', inzagen: 'pagina', storingen: 'geen-recht', neemt: false, beslist: false },
]

for (const { naam, zaak, besluit, inzagen, storingen, neemt, beslist } of ROLLEN) {
  test(`${naam} reaches at the desk what the role may, and nothing else`, async ({ page, anderePagina }) => {
    const { id, referentie, bijlage } = await eenZaak(await anderePagina())
    const status = async () => (await rij<{ status: string }>('select status from aanvraag where id = $1', [id])).status
    const doe = (actie: string, form: Record<string, string>) => page.request.post(`/api/loket/${referentie}/${actie}`, { form })
    await meldVlugAan(page, naam, 'iam-mprofiel-eid')
    const adres = `/loket/aanvragen/${referentie}`
    expect(await uitkomst(page, '/loket')).toBe('pagina')
    expect(await uitkomst(page, '/loket/inzagen')).toBe(inzagen)
    await zietStoringen(page, id, referentie, storingen, naam === 'els')
    expect(await uitkomst(page, adres)).toBe(zaak)
    expect(await uitkomst(page, `${adres}/bijlagen/${bijlage}`)).toBe(zaak)
    await doe('nemen', { stand: '1', stap: 'nazicht' })
    expect(await status()).toBe(neemt ? 'in-behandeling' : 'ingediend')
    await doe('besluit', { stand: neemt ? '2' : '1', stap: 'nazicht', uitkomst: 'geweigerd', motivering: 'Nee.' })
    const [klad] = await rijen<{ id: string }>('select id from klad where aanvraag_id = $1', [id])
    expect(klad !== undefined).toBe(beslist)
    expect(await uitkomst(page, `${adres}/besluit`)).toBe(besluit)
    await doe('bevestigen', { klad: klad?.id ?? nieuwId() })
    expect(await status(), 'a refusal waits for a second person').toBe(neemt ? 'in-behandeling' : 'ingediend')
    expect(await rijen("select 1 from voorbereiding where onderwerp = $1 and status = 'wacht'", [id])).toHaveLength(beslist ? 1 : 0)
    expect(await uitkomst(page, '/loket/goedkeuren')).toBe(besluit === 'pagina' || naam === 'els' ? 'pagina' : 'geen-recht')
    for (const eigen of ['/mijn', '/mijn/documenten', '/diensten/geboorteakte/aanvraag/wat']) {
      expect((await vraag(page, eigen)).naar, eigen).toMatch(/^\/aanmelden\?terug=/)
    }
  })
}

test('the counter opens a case with a visit that is booked, and changes nothing in it', async ({ page, anderePagina }) => {
  const burger = await anderePagina()
  await meldVlugAan(burger, (await eenPortaalburger()).loginnaam)
  const referentie = await vraagVlugAfspraak(burger)
  const collega = await anderePagina()
  await meldVlugAan(collega, 'dirk', 'iam-mprofiel-eid')
  await meldVlugAan(page, 'karin', 'iam-mprofiel-eid')
  const adres = `/loket/aanvragen/${referentie}`
  await isAlsOnbestaand(page, adres, `/loket/aanvragen/${nieuweReferentie()}`)
  const bezoek = await rij<{ code: string; loket: string; dag: string }>(
    "select code, loket, to_char(van at time zone 'Europe/Brussels', 'YYYY-MM-DD') as dag from afspraak where id = $1",
    [await boekVlug(burger, { aanvraag: referentie })],
  )
  expect(await uitkomst(page, adres)).toBe('pagina')
  expect((await vraag(page, `/loket/agenda?loket=${bezoek.loket}&dag=${bezoek.dag}`)).tekst).toContain(bezoek.code)
  expect((await vraag(collega, adres)).tekst).toContain('action="/api/loket')
  // A note for colleagues is all that it may write there.
  const acties = [...(await vraag(page, adres)).tekst.matchAll(/action="\/api\/loket\/[^/"]+\/([a-z-]+)"/g)].map(([, actie]) => actie)
  expect(acties.filter((actie) => actie !== 'notitie')).toEqual([])
})

test('staff of another team and a reference that does not exist get the same', async ({ page, anderePagina }) => {
  const { referentie, bijlage } = await eenZaak(await anderePagina())
  const loginnaam = `m${randomBytes(6).toString('hex')}`
  await opDatabase((client) =>
    client.query(
      `insert into idp.account (loginnaam, sub, voornaam, achternaam, rol, team, middelen)
         values ($1, gen_random_uuid()::text, 'Ward', 'Proef', 'dossierbehandelaar', 'milieu', '{iam-mprofiel-eid}')`,
      [loginnaam],
    ),
  )
  await meldVlugAan(page, loginnaam, 'iam-mprofiel-eid')
  const adres = (welke: string) => `/loket/aanvragen/${welke}`
  await isAlsOnbestaand(page, adres(referentie), adres(nieuweReferentie()))
  await isAlsOnbestaand(page, `${adres(referentie)}/besluit`, `${adres(nieuweReferentie())}/besluit`)
  await isAlsOnbestaand(page, `${adres(referentie)}/bijlagen/${bijlage}`, `${adres(nieuweReferentie())}/bijlagen/${nieuwId()}`, 303)
  expect(await uitkomst(page, `${adres(referentie)}/bijlagen/${bijlage}`)).toBe('niet-gevonden')
  expect((await vraag(page, '/loket')).tekst).not.toContain(referentie)
})

test('a citizen does not reach the desk', async ({ page }) => {
  const { referentie, bijlage } = await eenZaak(page)
  const adressen = ['/loket', '/loket/inzagen', '/loket/storingen', `/loket/aanvragen/${referentie}`, `/loket/aanvragen/${referentie}/besluit`]
  for (const adres of [...adressen, `/loket/aanvragen/${referentie}/bijlagen/${bijlage}`]) {
    expect((await vraag(page, adres)).naar, adres).toMatch(/^\/aanmelden\?.*wie=medewerker/)
  }
  for (const actie of ['nemen', 'stap', 'besluit', 'bevestigen']) {
    const antwoord = await page.request.post(`/api/loket/${referentie}/${actie}`, { form: { stand: '1' } })
    expect(new URL(antwoord.url()).pathname).toBe('/aanmelden')
  }
  expect(await rij('select status from aanvraag where referentie = $1', [referentie])).toEqual({ status: 'ingediend' })
})

/** Something of this case keeps failing: who sees that, who gets its reference with it, and who has it tried again. */
async function zietStoringen(page: Page, id: string, referentie: string, verwacht: Uitkomst, metReferentie: boolean): Promise<void> {
  const job = await opDatabase(async (client) => {
    await client.query("select graphile_worker.add_job('voer-besluit-uit', payload := $1::json, job_key := $2, run_at := now() + interval '1 day')", [
      JSON.stringify({ aanvraagId: id }),
      `proef:${id}`,
    ])
    const gestrand = await client.query<{ id: string }>(
      "update graphile_worker._private_jobs set attempts = 9, last_error = 'proef' where key = $1 returning id::text as id",
      [`proef:${id}`],
    )
    return gestrand.rows[0]?.id ?? ''
  })
  expect(await uitkomst(page, '/loket/storingen')).toBe(verwacht)
  if (verwacht === 'pagina') {
    // The list may be longer than a page: this one is the last.
    const { tekst } = await vraag(page, `/loket/storingen?na=${BigInt(job) - 1n}`)
    expect(tekst).toContain(`value="${job}"`)
    expect(tekst.includes(referentie)).toBe(metReferentie)
  }
  const na = await page.request.post('/api/loket/storingen', { form: { job } })
  expect(new URL(na.url()).pathname).toBe(verwacht === 'pagina' ? '/loket/storingen' : '/fout/geen-recht')
  const wacht = () => rijen("select 1 from graphile_worker._private_jobs where id = $1 and run_at > now() + interval '1 hour'", [job])
  expect(await wacht()).toHaveLength(verwacht === 'pagina' ? 0 : 1)
  await opDatabase((client) => client.query('delete from graphile_worker._private_jobs where id = $1 and locked_at is null', [job]))
}

async function uitkomst(page: Page, adres: string): Promise<Uitkomst> {
  const antwoord = await page.request.get(adres, { headers: { accept: 'text/html' } })
  if (new URL(antwoord.url()).pathname === '/fout/geen-recht') return 'geen-recht'
  if (antwoord.status() === 404) return 'niet-gevonden'
  expect(antwoord.status(), adres).toBe(200)
  return 'pagina'
}

async function eenZaak(page: Page): Promise<{ id: string; referentie: string; bijlage: string }> {
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  const referentie = await stuurVlug(page, 'geboorteakte', akteVanAnder('bewijs.pdf', PDF))
  const zaak = await rij<{ id: string; bijlage: string }>(
    'select aanvraag.id, bijlage.id as bijlage from aanvraag join bijlage on bijlage.aanvraag_id = aanvraag.id where referentie = $1',
    [referentie],
  )
  return { ...zaak, referentie }
}
