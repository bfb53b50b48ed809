/**
 * Fills a database with the cases, people, staff and visits of a city: `vul.ts <open> <closed>`. What is open can be read as any case can:
 * its content is encrypted for its own row. So can what is closed of the people who are at work; the rest is there to be passed over, and
 * has no content.
 */
import { Client } from 'pg'
import { verpakInhoud } from '@/lib/aanvragen/inhoud'
import { LOKETTEN } from '@/lib/afspraken/loketten'
import { geboortehash } from '@/lib/burgers/geboortehash'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { env } from '@/lib/platform/env'
import { nieuweReferentie } from '@/lib/platform/ids'
import { versleutel } from '@/lib/platform/versleuteling'
import { bewoner } from '../documenten/bewoner'
import { kopieer, type Waarde } from '../documenten/kopieer'
import { neemIndexenWeg } from '../zonder-indexen'
import { idVan, LEZERS, maatVan, TEAMS, teamVan } from './maat'

const TABELLEN = ['public.aanvraag', 'public.gebeurtenis', 'public.burger', 'public.afspraak']
const PER_KEER = 500_000
const PER_STUK = 2_000
const BALIES = 2
const DIENST = 'adreswijziging'
const INHOUD = { inhoud: { situatie: 'naar-buitenland' }, feiten: {} }
const PER_DAG = 24
const KOLOMMEN = [
  ...['id', 'referentie', 'burger_id', 'dienst', 'schema_versie', 'status', 'inhoud_versleuteld', 'taal', 'indien_sleutel', 'afhandeling', 'redenen'],
  ...[
    'stap',
    'stap_vanaf',
    'stap_termijn',
    'termijn_dagen',
    'wacht_op',
    'nieuws',
    'team',
    'behandelaar_id',
    'gemaakt_op',
    'bewaard_op',
    'ingediend_op',
  ],
]

const BURGERKOLOMMEN = [
  ...['id', 'profiel_sub', 'insz_hash', 'insz_versleuteld', 'geboorte_hash', 'voornaam', 'achternaam', 'email', 'taal', 'aangemaakt_op'],
  'laatst_aangemeld_op',
]

const [open = 0, gesloten = 0] = process.argv.slice(2).map(Number)
const maat = maatVan(open, gesloten)
const client = new Client({ connectionString: env().DATABASE_URL })
await client.connect()
const terug = await neemIndexenWeg(client, TABELLEN)
// What guards the rows looks at what one person does, not at a city that is made.
await client.query('set session_replication_role = replica')
await vulMensen()
await vulGesloten()
await vulOpen()
await vulAfspraken()
await client.query('set session_replication_role = origin')
for (const zin of terug) await client.query(zin)
await maakLeesbaar()
await client.query('vacuum analyze')
await client.end()

async function vulMensen(): Promise<void> {
  const nu = new Date().toISOString()
  for (let van = 0; van < maat.burgers; van += PER_STUK) {
    const nummers = Array.from({ length: Math.min(PER_STUK, maat.burgers - van) }, (_, plaats) => van + plaats)
    await kopieer(
      client,
      'burger',
      BURGERKOLOMMEN,
      nummers.map((nummer) => eenBurger(nummer, nu)),
    )
  }
  await client.query(
    `insert into medewerker (id, profiel_sub, voornaam, achternaam, rol, team, laatst_aangemeld_op)
     select ('00000003-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'bench-' || n, 'Dirk', 'Willems',
       (case when n % 30 = 0 then 'teamverantwoordelijke' else 'dossierbehandelaar' end)::rol, 'team-' || n % $2, now()
     from generate_series(0, $1 - 1) n`,
    [maat.medewerkers, TEAMS],
  )
}

/** Known by number and by day of birth, as who signed in strongly enough: with fewer names than in a city, so that more people share one. */
function eenBurger(nummer: number, nu: string): Waarde[] {
  const id = idVan(1, nummer)
  const { insz, voornamen, achternaam } = bewoner(nummer)
  const namen = [voornamen[0] ?? '', achternaam, `b${nummer}@voorbeeld.example`, 'nl']
  return [id, `bench-${nummer}`, betrokkeneVan({ insz }), versleutel(insz, `burger:${id}`), geboortehash(insz), ...namen, nu, nu]
}

/** Done over ten years, of twenty diensten; those of who is at work of one. */
async function vulGesloten(): Promise<void> {
  for (let van = open; van < open + gesloten; van += PER_KEER) {
    const tot = Math.min(van + PER_KEER, open + gesloten)
    await client.query(
      `insert into aanvraag (id, referentie, burger_id, dienst, schema_versie, status, inhoud_versleuteld, taal, indien_sleutel, afhandeling, redenen, team,
         gemaakt_op, bewaard_op, ingediend_op, afgesloten_op)
       select id, 'A-OUD-' || n, ('00000001-0000-7000-8000-' || lpad(to_hex(n % $3), 12, '0'))::uuid,
         case when n % $3 >= $6 then $7 else 'dienst-' || n % 20 end, 1, 'afgerond', 'x', 'nl', id,
         (case when n % 2 = 0 then 'dossier' else 'automatisch' end)::afhandeling, '{}', 'team-' || n % $4, op, op, op, op + interval '9 days'
       from (select n, ('00000002-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id, now() - interval '9 days' - (n::float8 / $5) * interval '10 years' as op
             from generate_series($1::bigint, $2::bigint - 1) n) zaken`,
      [van, tot, maat.burgers, TEAMS, open + gesloten, maat.burgers - LEZERS, DIENST],
    )
    await client.query(
      `insert into gebeurtenis (id, aanvraag_id, soort, gegevens, door, op)
       select gen_random_uuid(), ('00000002-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'aanvraag.ingediend', '{}', 'burger', now() - interval '1 year'
       from generate_series($1::bigint, $2::bigint - 1) n`,
      [van, tot],
    )
  }
}

/** Gives what is closed of who is at work its content. */
async function maakLeesbaar(): Promise<void> {
  const { rows } = await client.query<{ id: string }>(`select id from aanvraag where burger_id >= $1 and inhoud_versleuteld = 'x'`, [
    idVan(1, Math.max(0, maat.burgers - LEZERS)),
  ])
  for (let van = 0; van < rows.length; van += PER_STUK) {
    const ids = rows.slice(van, van + PER_STUK).map(({ id }) => id)
    const inhouden = ids.map((id) => verpakInhoud(id, INHOUD))
    await client.query(
      `update aanvraag set inhoud_versleuteld = nieuw.inhoud from unnest($1::uuid[], $2::text[]) nieuw (id, inhoud) where aanvraag.id = nieuw.id`,
      [ids, inhouden],
    )
  }
}

async function vulOpen(): Promise<void> {
  for (let van = 0; van < open; van += PER_STUK) {
    const nummers = Array.from({ length: Math.min(PER_STUK, open - van) }, (_, plaats) => van + plaats)
    await kopieer(client, 'aanvraag', KOLOMMEN, nummers.map(openZaak))
    await client.query(
      `insert into gebeurtenis (id, aanvraag_id, soort, gegevens, door, op)
       select gen_random_uuid(), ('00000002-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'aanvraag.ingediend', '{}', 'burger', now()
       from generate_series($1::bigint, $2::bigint) n`,
      [van, van + nummers.length - 1],
    )
  }
}

function openZaak(nummer: number): Waarde[] {
  const id = idVan(2, nummer)
  const dag = (dagen: number) =>
    new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth(), new Date().getUTCDate() + dagen)).toISOString()
  // Every fourth is free, so that there is always something to take.
  const genomen = nummer % 4 !== 0
  const inhoud = verpakInhoud(id, INHOUD)
  const ingediend = dag(-(nummer % 60))
  return [
    ...[id, nieuweReferentie(), idVan(1, nummer % maat.burgers), nummer % 3 === 0 ? 'geboorteakte' : DIENST, 1],
    ...[genomen ? 'in-behandeling' : 'ingediend', inhoud, 'nl', id, 'dossier', '{}'],
    ...[nummer % 3 === 0 ? 'nazicht' : 'ontvangen', ingediend, dag((nummer % 120) - 10).slice(0, 10), 15, 'medewerker', nummer % 100 === 0],
    ...[teamVan(nummer), genomen ? idVan(3, nummer % maat.medewerkers) : null, ingediend, ingediend, ingediend],
  ]
}

/** Two counters of each place full all day, over most of a year that is past and the weeks that come. */
async function vulAfspraken(): Promise<void> {
  const plaatsen = LOKETTEN.map(({ code }) => code)
  const dagen = Math.ceil(maat.afspraken / (plaatsen.length * BALIES * PER_DAG))
  await client.query(
    `insert into afspraak (id, code, status, team, loket, balie, van, tot, personen, sleutel, geboekt_op, aangemeld_op, opgeroepen_op)
     select gen_random_uuid(), 'B-BENCH-' || row_number() over (), (case when begin < now() then 'afgelopen' else 'gepland' end)::afspraak_status,
       'team-' || extract(day from begin)::int % $3, loket, balie, begin, begin + interval '20 minutes', 1, gen_random_uuid(), now(),
       case when begin < now() then begin end, case when begin < now() then begin + interval '7 minutes' end
     from unnest($2::text[]) loket, generate_series(1, $4) balie, generate_series(0, $5 - 1) plek,
       generate_series(-floor($1 * 0.85)::int, ceil($1 * 0.15)::int - 1) dag,
       lateral (select date_trunc('day', now()) + dag * interval '1 day' + interval '8 hours' + plek * interval '20 minutes' as begin) moment`,
    [dagen, plaatsen, TEAMS, BALIES, PER_DAG],
  )
}
