import { expect, test } from '@playwright/test'
import { type Deelvraag, listWerkdiensten, TEL_TOT, telvraag, vraagVrij, vraagWerk, type Werkselectie } from '@/lib/aanvragen/list-werk'
import { zakenOpPlaats } from '@/lib/afspraken/zaken-op-plaats'
import { db, inTransactie, sql } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import { leesPlaats } from '@/lib/werklijst/filter'
import { listWerklijst } from '@/lib/werklijst/list-werklijst'
import { neemVolgendeZaak } from '@/lib/werklijst/neem-volgende'
import { eenAanvrager, eenMedewerker } from '@/tests/loket/zaak'

test.describe.configure({ timeout: 180_000 })

const TEAM = `team-${nieuwId()}`
const KRING = { team: TEAM, diensten: [] }
const dag = vandaag()
let medewerkerId = ''

/** A team with a hundred thousand open cases of twenty diensten, and as many that are done: more than anybody reads. */
test.beforeAll(async () => {
  const { burgerId } = await eenAanvrager()
  ;({ id: medewerkerId } = await eenMedewerker('dossierbehandelaar', TEAM))
  await db.$executeRaw`
    insert into aanvraag (id, referentie, burger_id, dienst, schema_versie, status, inhoud_versleuteld, taal, indien_sleutel, afhandeling, redenen,
      team, behandelaar_id, wacht_op, stap_termijn, stil_sinds, nieuws, gemaakt_op, bewaard_op, ingediend_op, afgesloten_op)
    select md5(${TEAM} || n)::uuid, ${TEAM} || n, ${burgerId}::uuid, 'dienst-' || n % 20, 1,
      (case when n % 2 = 0 then 'afgerond' when n % 10 = 1 then 'ingediend' when n % 100 = 9 then 'wacht-op-burger' else 'in-behandeling' end)::aanvraag_status,
      'x', 'nl', ${TEAM} || n, 'dossier', '{}', ${TEAM},
      case when n % 10 = 1 then null when n % 1000 = 3 then ${medewerkerId}::uuid else md5('m' || n % 300)::uuid end,
      (case when n % 50 = 7 then 'burger' else 'medewerker' end)::wacht_op,
      case when n % 100 = 9 then null else current_date + (n % 400 - 20) end,
      case when n % 100 = 9 then now() end, n % 500 = 5, now(), now(), now() - n * interval '1 minute',
      case when n % 2 = 0 then now() end
    from generate_series(1, 200000) n`
  await db.$executeRaw`analyze aanvraag`
})

test.afterAll(async () => {
  // What was sent is never removed: only a test may, so that others find none of this.
  await inTransactie(async (tx) => {
    await tx.$executeRaw`set local session_replication_role = replica`
    await tx.$executeRaw`delete from gebeurtenis using aanvraag where aanvraag.id = gebeurtenis.aanvraag_id and team = ${TEAM}`
    await tx.$executeRaw`delete from aanvraag where team = ${TEAM}`
  })
  await db.$executeRaw`analyze aanvraag`
})

const SELECTIES: [wat: string, selectie: Werkselectie][] = [
  ['all', {}],
  ['a dienst', { dienst: 'dienst-3' }],
  ['past its day', { termijn: { tot: plusDagen(dag, -1) } }],
  ['tight', { termijn: { van: dag, tot: plusDagen(dag, 2) } }],
  ['later', { termijn: { van: plusDagen(dag, 3) } }],
  ['a clock that stands still', { termijn: 'stil' }],
  ['mine', { wie: { van: '00000000-0000-7000-8000-000000000001' } }],
  ['nobody’s', { wie: 'niemand' }],
  ['for the citizen', { wachtOp: 'burger' }],
  ['new', { stand: 'nieuw' }],
  ['with news', { stand: 'nieuws' }],
  ['old', { voor: new Date(Date.now() - 120 * 24 * 60 * 60 * 1000) }],
  ['with a visit at a place', { metBezoek: zakenOpPlaats('deurne') }],
]

async function plan(vraag: Deelvraag): Promise<string> {
  return JSON.stringify(await db.$queryRaw<object[]>(sql`explain ${vraag}`))
}

/** How it is read when no table is small enough to be read whole: other tests leave few visits or many. */
function planMetIndex(vraag: Deelvraag): Promise<string> {
  return inTransactie(async (tx) => {
    await tx.$executeRaw`set local enable_seqscan = off`
    return JSON.stringify(await tx.$queryRaw<object[]>(sql`explain ${vraag}`))
  })
}

for (const [wat, selectie] of SELECTIES) {
  test(`a page and the count of what is ${wat} are read from an index among a hundred thousand open cases`, async () => {
    for (const vraag of [vraagWerk(KRING, selectie), telvraag(KRING, selectie), vraagVrij(KRING, selectie)]) {
      const gelezen = await plan(vraag)
      expect(gelezen).not.toContain('Seq Scan on aanvraag')
      expect(await planMetIndex(vraag)).not.toContain('Seq Scan on afspraak')
      // What contradicts itself, such as a free case that waits for the citizen, is not looked for at all.
      expect(gelezen).toMatch(/Index (Only )?Scan|Bitmap Index Scan|One-Time Filter: false/)
    }
  })
}

test('a list of a hundred thousand is shown a page at a time, its counts say that there are more, and the next case is found at once', async () => {
  const dirk = { id: medewerkerId, rol: 'dossierbehandelaar' as const, team: TEAM }
  const { regels, tellingen, telTot, volgende } = await listWerklijst(dirk, {})
  expect(regels).toHaveLength(50)
  expect(telTot).toBe(TEL_TOT)
  expect(tellingen.alle).toBe(TEL_TOT + 1)
  expect(tellingen['van-mij']).toBe(200)
  const verder = await listWerklijst(dirk, {}, leesPlaats(volgende))
  expect(new Set([...regels, ...verder.regels].map(({ referentie }) => referentie)).size).toBe(100)
  expect(await listWerkdiensten(KRING)).toEqual([
    'dienst-1',
    'dienst-11',
    'dienst-13',
    'dienst-15',
    'dienst-17',
    'dienst-19',
    'dienst-3',
    'dienst-5',
    'dienst-7',
    'dienst-9',
  ])
  expect((await neemVolgendeZaak(dirk, {})).ok).toBe(true)
})
