import type { Browser, Page } from '@playwright/test'
import { PDF } from '@/tests/aanvragen/bestanden'
import { type Ogen, openOgen, sluitOgen, test as vanNiemand } from './bladzijde'
import { eenPortaalburger, opDatabase, type Portaalburger, rij, stelRegister, zonderNummer } from './portaalburger'
import { akteVanAnder, boekVlug, meldVlugAan, stuurVlug, verhuisVlug, vraagVlugAfspraak, vulVlugIn, waardenVan, wachtOpVersies } from './vlug'
import { beslisVlug, doeVlug } from './vlug-loket'

const MEDEWERKERS = ['dirk', 'els', 'karin', 'sofie', 'omar'] as const

/** Who looks at a page: a citizen with everything, with nothing, with a password only, or whom no register knows now; or staff. */
export type Wie = 'vol' | 'leeg' | 'zwak' | 'stil' | (typeof MEDEWERKERS)[number]

type Zaak = 'nieuw' | 'bezoek' | 'gepland' | 'ingetrokken' | 'automatisch' | 'controle' | 'besluit' | 'geweigerd' | 'kaart'

/** People of the city with everything that a page can show, and where it stands. */
export type Wereld = {
  ogen: Record<Wie, Ogen>
  /** References of cases, by how they stand. */
  zaken: Record<Zaak, string>
  /** Ids of documents: one with several versions, one that could not be made. */
  documenten: { vernieuwd: string; probleem: string }
}

const LANGE_NAAM = { voornamen: ['Maria-Magdalena', 'Wilhelmina', 'Josephina'], achternaam: 'Vandenbroucke-Vanderstraeten van Wijnegem' }

/** A test that looks at pages of people who are made once for a whole file, with the eyes of one of them. */
export const test = vanNiemand.extend<{ wie: Wie }, { wereld: Wereld }>({
  wereld: [
    async ({ browser }, geef) => {
      const wereld = await maakWereld(browser)
      await geef(wereld)
      for (const ogen of Object.values(wereld.ogen)) await sluitOgen(ogen)
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  wie: ['vol', { option: true }],
  ogen: ({ wereld, wie }, geef) => geef(wereld.ogen[wie]),
})

async function maakWereld(browser: Browser): Promise<Wereld> {
  const ogen = {} as Wereld['ogen']
  const aanDeSlag = async (wie: Wie, meldAan: (page: Page) => Promise<void>): Promise<Page> => {
    ogen[wie] = await openOgen(browser)
    const page = await ogen[wie].met.newPage()
    await meldAan(page)
    return page
  }
  const burger = await eenVolleBurger()
  const onbereikbaar = await eenPortaalburger()
  await stelRegister('/beheer/storing', { register: 'personen', soort: 'uit', INSZ: onbereikbaar.insz })
  for (const naam of MEDEWERKERS) await aanDeSlag(naam, (page) => meldVlugAan(page, naam, 'iam-mprofiel-eid'))
  await aanDeSlag('leeg', async (page) => meldVlugAan(page, (await zonderNummer()).loginnaam))
  await aanDeSlag('stil', (page) => meldVlugAan(page, onbereikbaar.loginnaam))
  const vol = await aanDeSlag('vol', (page) => meldVlugAan(page, burger.loginnaam))
  const [[dirk], [els]] = [ogen.dirk.met.pages(), ogen.els.met.pages()]
  if (!dirk || !els) throw new Error('dirk and els have a page')
  const zaken = await maakZaken(burger, vol, dirk, els)
  await vulVlugIn(vol, 'geboorteakte', { wat: { soort: 'meertalig' } })
  await vulVlugIn(vol, 'adreswijziging', { situatie: { situatie: 'gewoon' } })
  // The two cases that are decided bring a decision each.
  await wachtOpVersies(burger.email, 15)
  await stuurBerichten(burger.email)
  await aanDeSlag('zwak', (page) => meldVlugAan(page, burger.loginnaam, 'iam-aprofiel-userpass'))
  return {
    ogen,
    zaken,
    documenten: {
      vernieuwd: await findDocument(burger, 'attest-hoofdverblijfplaats', 'beletsel is null'),
      probleem: await findDocument(burger, 'uittreksel-geboorteakte', 'beletsel is not null'),
    },
  }
}

/** Long names, a partner and children; their own act is not in the register. */
function eenVolleBurger(): Promise<Portaalburger> {
  return eenPortaalburger({
    ik: { ...LANGE_NAAM, leeftijd: 41, akte: { ontbreekt: 'voor-2019-niet-overgezet' } },
    leden: [{ leeftijd: 39 }, { ...LANGE_NAAM, leeftijd: 6, ouders: [0, 1] }, { leeftijd: 9, ouders: [0, 1] }],
  })
}

async function findDocument({ email }: Portaalburger, soort: string, voorwaarde: string): Promise<string> {
  const { id } = await rij<{ id: string }>(
    `select id from document where documenttype = $2 and ${voorwaarde} and burger_id = (select id from burger where email = $1)`,
    [email, soort],
  )
  return id
}

/** A case in each of its states; the one that is approved also renews the attests. */
async function maakZaken({ email }: Portaalburger, vol: Page, dirk: Page, els: Page): Promise<Wereld['zaken']> {
  await wachtOpVersies(email, 6)
  const geweigerd = await stuurVlug(vol, 'geboorteakte', akteVanAnder('volmacht en identiteitskaart van mijn tante.pdf', PDF))
  await beslisVlug(dirk, els, geweigerd, 'geweigerd')
  await vulVlugIn(vol, 'geboorteakte', { wat: { soort: 'uittreksel' }, 'voor-wie': { voorWie: 'kind' } })
  const [kind = ''] = await waardenVan(vol, '/diensten/geboorteakte/aanvraag/kind', 'kind')
  const automatisch = await stuurVlug(vol, 'geboorteakte', { kind: { kind } })
  const kaart = await verhuisVlug(vol, '12')
  await beslisVlug(dirk, els, kaart, 'goedgekeurd')
  const besluit = await stuurVlug(vol, 'geboorteakte', akteVanAnder('trouwboekje.pdf', PDF))
  await doeVlug(dirk, besluit, 'nemen')
  await doeVlug(dirk, besluit, 'besluit', { uitkomst: 'geweigerd', motivering: 'Het trouwboekje is van iemand anders.\n\nBreng het juiste mee.' })
  const controle = await verhuisVlug(vol, '22')
  for (const actie of ['nemen', 'stap', 'stap'] as const) await doeVlug(dirk, controle, actie)
  const gepland = await vraagVlugAfspraak(vol)
  await doeVlug(dirk, gepland, 'nemen')
  await boekVlug(vol, { aanvraag: gepland, noden: 'rolstoel', taalhulp: 'uk' })
  const ingetrokken = await vraagVlugAfspraak(vol)
  await vol.request.post('/api/mijn/intrekken', { form: { referentie: ingetrokken } })
  const bezoek = await vraagVlugAfspraak(vol)
  const nieuw = await verhuisVlug(vol, '24')
  return { nieuw, bezoek, gepland, ingetrokken, automatisch, controle, besluit, geweigerd, kaart }
}

/** More messages than fit on a page, the first of them about a document that ends. */
async function stuurBerichten(email: string): Promise<void> {
  await opDatabase((client) =>
    client.query(
      `insert into bericht (id, burger_id, soort, gegevens, op, sleutel)
         select gen_random_uuid(), burger.id, 'documenten-klaar', '{}'::jsonb, now(), gen_random_uuid()::text from burger, generate_series(1, 22) where email = $1
         union all
         select ('ffffffff' || substr(gen_random_uuid()::text, 9))::uuid, burger.id, 'document-eindigt', '{"dag": "2027-01-31"}'::jsonb, now(),
           gen_random_uuid()::text from burger where email = $1`,
      [email],
    ),
  )
}
