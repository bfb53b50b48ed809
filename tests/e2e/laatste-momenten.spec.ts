import { encode } from 'next-auth/jwt'
import { sluitKeuze } from '@/lib/afspraken/keuze'
import { isWerkdag } from '@/lib/gegevens/werkdagen'
import { env } from '@/lib/platform/env'
import { nieuwId } from '@/lib/platform/ids'
import { momentOp, plusDagen, vandaag } from '@/lib/platform/klok'
import { type EigenWeb, startEigenWeb } from '@/tests/ondersteuning/eigen-web'
import { expect, test } from '@/tests/ondersteuning/portaal'
import { opDatabase, rij } from '@/tests/ondersteuning/portaalburger'

const MENSEN = 500
const BALIES = 5
const MOMENTEN = 10
const DUUR = 20
const LOKET = 'linkeroever'

/** Somebody who is signed in: what their browser sends, and from where. */
type Aangemeld = { burgerId: string; koppen: Record<string, string> }

/** So many people who signed in with a password, each in a browser of their own. */
async function meldMensenAan(): Promise<Aangemeld[]> {
  const mensen = Array.from({ length: MENSEN }, () => ({ burgerId: nieuwId(), sid: nieuwId() }))
  const [burgers, sessies] = [mensen.map(({ burgerId }) => burgerId), mensen.map(({ sid }) => sid)]
  await opDatabase(async (client) => {
    await client.query(
      `insert into burger (id, profiel_sub, voornaam, achternaam, email, aangemaakt_op, laatst_aangemeld_op)
       select id, 'rush-' || id, 'Lotte', 'Janssens', id || '@voorbeeld.example', now(), now() from unnest($1::uuid[]) as id`,
      [burgers],
    )
    await client.query(
      `insert into sessie (id, burger_id, niveau, gemaakt_op, verloopt_op, uiterlijk_op)
       select id, burger, 'low', now(), now() + interval '15 minutes', now() + interval '1 hour' from unnest($1::uuid[], $2::uuid[]) as t (id, burger)`,
      [sessies, burgers],
    )
  })
  return Promise.all(
    mensen.map(async ({ burgerId, sid }, rang) => {
      const token = await encode({ token: { sid }, secret: env().NEXTAUTH_SECRET })
      const adres = `203.0.${Math.floor(rang / 250)}.${1 + (rang % 250)}`
      return { burgerId, koppen: { cookie: `next-auth.session-token=${token}`, accept: 'text/html', 'x-forwarded-for': adres } }
    }),
  )
}

/** Has a place open on one working day alone, for so many moments at so many counters; gives the moments, and how to undo it. */
async function opentNog(): Promise<{ momenten: Date[]; sluit: () => Promise<void> }> {
  let dag = plusDagen(vandaag(), 40)
  while (!isWerkdag(dag)) dag = plusDagen(dag, 1)
  const [van, tot] = [new Date(`${dag}T09:00:00Z`), new Date(`${dag}T09:00:00Z`)]
  tot.setUTCMinutes(MOMENTEN * DUUR)
  const uren = JSON.stringify(
    Object.fromEntries(['1', '2', '3', '4', '5'].map((naam) => [naam, [{ van: '09:00', tot: tot.toISOString().slice(11, 16) }]])),
  )
  const ids = [nieuwId(), nieuwId(), nieuwId()]
  await opDatabase((client) =>
    client.query(
      `insert into loketregeling (id, loket, vanaf, balies, uren, medewerker_id, op)
       select id, $2, vanaf, $3, uren, id, now() from unnest($1::uuid[], $4::date[], $5::jsonb[]) as t (id, vanaf, uren)`,
      [ids, LOKET, BALIES, [vandaag(), dag, plusDagen(dag, 1)], ['{}', uren, '{}']],
    ),
  )
  const momenten = Array.from({ length: MOMENTEN }, (_, rang) => {
    const uur = new Date(van.getTime() + rang * DUUR * 60_000).toISOString().slice(11, 16)
    const moment = momentOp(dag, uur)
    if (!moment) throw new Error(`${dag} has no ${uur}`)
    return moment
  })
  const sluit = () => opDatabase(async (client) => void (await client.query('delete from loketregeling where id = any($1::uuid[])', [ids])))
  return { momenten, sluit }
}

/** Presses the button, and follows to where the answer leads: the statuses, the address and the page. */
async function boekAlsBrowser({ url }: EigenWeb, { koppen }: Aangemeld, van: Date) {
  const keuze = { aanvraag: '', dienst: '', personen: '1', noden: [], taalhulp: '', anders: '', postcode: '' }
  const body = new URLSearchParams({ taal: 'nl', k: sluitKeuze(keuze), loket: LOKET, plek: `${LOKET}|${van.toISOString()}` })
  const gestuurd = await fetch(`${url}/api/mijn/afspraken`, { method: 'POST', headers: koppen, body, redirect: 'manual' })
  await gestuurd.arrayBuffer()
  const naar = new URL(gestuurd.headers.get('location') ?? '/', url)
  const gevolgd = await fetch(naar, { headers: koppen, redirect: 'manual' })
  return { gestuurd: gestuurd.status, gevolgd: gevolgd.status, naar, bladzijde: await gevolgd.text() }
}

test('five hundred people who are signed in press for the last fifty moments: fifty have one, and everyone else sees what is free elsewhere', async () => {
  test.setTimeout(300_000)
  const [webs, mensen] = await Promise.all([Promise.all([startEigenWeb({}, 200), startEigenWeb({}, 200)]), meldMensenAan()])
  const { momenten, sluit } = await opentNog()
  try {
    const uitslagen = await Promise.all(
      mensen.map((mens, rang) => boekAlsBrowser(webs[rang % 2] as EigenWeb, mens, momenten[rang % MOMENTEN] as Date)),
    )
    const tel = (wat: (uitslag: (typeof uitslagen)[number]) => string | number) =>
      Object.fromEntries([...Map.groupBy(uitslagen, wat)].map(([naam, groep]) => [naam, groep.length]))
    expect(tel(({ gestuurd, gevolgd }) => `${gestuurd} ${gevolgd}`)).toEqual({ '303 200': MENSEN })
    const isWinnaar = ({ naar }: { naar: URL }) => naar.searchParams.get('gedaan') === 'geboekt'
    expect(uitslagen.filter(isWinnaar)).toHaveLength(BALIES * MOMENTEN)
    for (const { naar, bladzijde } of uitslagen.filter((uitslag) => !isWinnaar(uitslag))) {
      expect(`${naar.pathname} ${naar.searchParams.get('fout')}`).toBe('/mijn/afspraken/nieuw/tijd bezet')
      expect(bladzijde).toContain('Iemand anders was net voor je.')
      expect(bladzijde, 'another moment to press for').toMatch(/<input[^>]*type="radio"[^>]*name="plek"/)
    }
    const stand = await rij(
      `select count(*)::int as afspraken, count(distinct (balie, van))::int as plekken, count(distinct burger_id)::int as mensen
         from afspraak where burger_id = any($1::uuid[]) and status = 'gepland' and loket = $2`,
      [mensen.map(({ burgerId }) => burgerId), LOKET],
    )
    expect(stand).toEqual({ afspraken: 50, plekken: 50, mensen: 50 })
    expect(await rij('select count(*)::int as n from afspraak where burger_id = any($1::uuid[])', [mensen.map(({ burgerId }) => burgerId)])).toEqual({
      n: 50,
    })
    for (const web of webs) expect(web.log()).not.toMatch(/"level":[56]0/)
  } finally {
    await sluit()
    await Promise.all(webs.map(({ stop }) => stop()))
  }
})
