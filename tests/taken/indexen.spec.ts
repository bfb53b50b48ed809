import { expect, test } from '@playwright/test'
import { db, inTransactie, sql, type Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { eenAanvrager, eenMedewerker } from '@/tests/loket/zaak'

type Vraag = ReturnType<typeof sql>

const BURGER = sql`'00000000-0000-7000-8000-000000000001'::uuid`

const LIJSTEN: [wat: string, index: string, vraag: Vraag][] = [
  [
    'what a citizen is still asked',
    'taak_open',
    sql`select id from taak where burger_id = ${BURGER} and status = 'open' order by uiterlijk limit 20`,
  ],
  [
    'who is to be reminded',
    'taak_te_herinneren',
    sql`select id from taak where status = 'open' and herinnerd_op is null and herinner_vanaf <= current_date - 400 order by id limit 200`,
  ],
  [
    'whose day passed',
    'taak_te_verstrijken',
    sql`select id from taak where status = 'open' and verstreken_op is null and uiterlijk < current_date - 400 order by id limit 200`,
  ],
  ['the questions of a case', 'taak_aanvraag_id_id_idx', sql`select id from taak where aanvraag_id = ${BURGER} order by id`],
  [
    'what is not read yet of a case',
    'gespreksbericht_ongelezen',
    sql`update gespreksbericht set gelezen_op = now() where aanvraag_id = ${BURGER} and door = 'burger' and gelezen_op is null and verstuurd_op is not null`,
  ],
  [
    'the messages of a case',
    'gespreksbericht_aanvraag_id_verstuurd_op_idx',
    sql`select id from gespreksbericht where aanvraag_id = ${BURGER} and verstuurd_op is not null order by verstuurd_op desc, id desc limit 200`,
  ],
  [
    'the cases with news of a team',
    'aanvraag_nieuws',
    sql`select id from aanvraag where team = 'drukste' and status in ('ingediend', 'in-behandeling', 'wacht-op-burger') and nieuws
      order by stap_termijn asc nulls last, id limit 51`,
  ],
  [
    'what ended lately',
    'aanvraag_afgesloten',
    sql`select dienst from aanvraag where afhandeling = 'dossier' and afgesloten_op >= now() - interval '90 days' and status in ('afgerond', 'geweigerd')`,
  ],
  ['the pauses of a case', 'pauze_aanvraag_id_vanaf_idx', sql`select id from pauze where aanvraag_id = ${BURGER} order by vanaf`],
]

test('every list of questions, messages and clocks is found by an index among many cases', async () => {
  const { burgerId } = await eenAanvrager()
  const { id: medewerkerId } = await eenMedewerker()
  const voorbij = new Error('rolled back')
  const plannen = new Map<string, string>()
  const proef = inTransactie(async (tx) => {
    await vul(tx, burgerId, medewerkerId)
    for (const [wat, , vraag] of LIJSTEN) {
      plannen.set(wat, JSON.stringify(await tx.$queryRaw<object[]>(sql`explain ${vraag}`)))
    }
    throw voorbij
  })
  await expect(proef).rejects.toThrow(voorbij)
  for (const [wat, index] of LIJSTEN) expect(plannen.get(wat), wat).toMatch(new RegExp(`using ${index}\\b|on ${index}\\b`))
  expect(await db.taak.count({ where: { burgerId } })).toBe(0)
})

/** Twenty thousand cases that ended over the years, each with a question (half of them open), two messages and a pause. */
async function vul(tx: Tx, burgerId: string, medewerkerId: string): Promise<void> {
  const begin = nieuwId()
  await tx.$executeRaw`
    insert into aanvraag (id, referentie, burger_id, dienst, schema_versie, status, inhoud_versleuteld, taal, indien_sleutel, afhandeling, redenen,
      team, nieuws, gemaakt_op, bewaard_op, ingediend_op, afgesloten_op)
    select md5(${begin} || n)::uuid, ${begin} || n, ${burgerId}::uuid, 'proef', 1, case when n % 50 = 0 then 'ingediend' else 'afgerond' end::aanvraag_status,
      'x', 'nl', ${begin} || n, 'dossier', '{}', case when n % 2 = 0 then 'drukste' else 'team-' || n % 40 end, n % 1000 = 0,
      now(), now(), now() - n * interval '3 hours', case when n % 50 = 0 then null else now() - n * interval '2 hours' end
    from generate_series(1, 20000) n`
  await tx.$executeRaw`
    insert into taak (id, aanvraag_id, burger_id, soort, status, vraag_versleuteld, antwoord_versleuteld, uiterlijk, herinner_vanaf, medewerker_id, gesteld_op, gesloten_op)
    select gen_random_uuid(), md5(${begin} || n)::uuid, ${burgerId}::uuid, 'antwoord', case when n % 2 = 0 then 'open' else 'beantwoord' end::taak_status,
      'x', case when n % 2 = 0 then null else 'x' end, current_date - n % 300, current_date - n % 300, ${medewerkerId}::uuid, now(),
      case when n % 2 = 0 then null else now() end
    from generate_series(1, 20000) n`
  await tx.$executeRaw`
    insert into gespreksbericht (id, aanvraag_id, burger_id, door, tekst_versleuteld, verstuurd_op, gelezen_op)
    select gen_random_uuid(), md5(${begin} || n)::uuid, ${burgerId}::uuid, 'burger', 'x', now(), case when n % 10 = 0 then null else now() end
    from generate_series(1, 20000) n, generate_series(1, 2) m`
  await tx.$executeRaw`
    insert into pauze (id, aanvraag_id, reden, door_id, vanaf, tot)
    select gen_random_uuid(), md5(${begin} || n)::uuid, 'taak', gen_random_uuid(), now() - interval '9 days', now() from generate_series(1, 20000) n`
  for (const tabel of [sql`aanvraag`, sql`taak`, sql`gespreksbericht`, sql`pauze`]) await tx.$executeRaw(sql`analyze ${tabel}`)
}
