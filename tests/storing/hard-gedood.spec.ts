import { expect, test } from '@playwright/test'
import { ontsleutel } from '@/lib/platform/versleuteling'
import { controleerKetens } from './controleer-ketens'
import { type Deel, type Opstelling, stelOp } from './opstelling'
import { geschud, toeval } from './toeval'

/** Another seed kills at other moments: `STORING_ZAAD=7 npm test -- tests/storing`. */
const ZAAD = Number(process.env.STORING_ZAAD ?? 20_190_331)
const RONDES = 20
const DELEN: readonly Deel[] = ['web', 'worker', 'postgres']
const HOOGSTENS_WACHT_MS = 250

let opstelling: Opstelling

test.beforeAll(async () => {
  opstelling = await stelOp(24)
})
test.afterAll(() => opstelling?.stop())

test('web, worker and database, each killed at twenty moments: what was confirmed is stored, once each', async () => {
  test.info().annotations.push({ type: 'zaad', description: String(ZAAD) })
  const getal = toeval(ZAAD)
  const even = () => new Promise((verder) => setTimeout(verder, getal() * HOOGSTENS_WACHT_MS))
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    await opstelling.wachtTotAllesLoopt(1 + Math.floor(getal() * 8))
    for (const deel of geschud(DELEN, getal)) {
      await even()
      await opstelling.dood(deel)
    }
  }
  await opstelling.wachtTotAllesLoopt(5)
  await opstelling.stopStroom()
  for (const soort of ['bevestigd', 'vervalt', 'akte']) {
    const regels = opstelling.gezegd().filter((regel) => regel.startsWith(`${soort} `))
    test.info().annotations.push({ type: soort, description: String(regels.length) })
    expect(regels.length, soort).toBeGreaterThan(RONDES)
  }
  await laatAllesAfwerken()
  await controleerAanvragen()
  await controleerKetens(opstelling)
  await controleerVernieuwingen()
  await controleerAkten()
})

/** The last worker was killed as well; time passes, and one worker does what is left. */
async function laatAllesAfwerken(): Promise<void> {
  const { vraag, werk } = opstelling
  await vraag("update hartslag set op = op - interval '1 minute'")
  await vraag("update graphile_worker._private_jobs set locked_at = locked_at - interval '1 minute' where locked_at is not null")
  await vraag("select graphile_worker.add_job('lees-mutaties', payload := '{}'::json, job_key := 'lees-mutaties')")
  werk()
  const open = async () => {
    await vraag('update graphile_worker._private_jobs set run_at = now() where locked_at is null and run_at > now() and last_error is not null')
    // Overtaken jobs have no key and are cleared away every hour.
    return vraag<{ naam: string; fout: string }>(
      `select t.identifier as naam, j.last_error as fout from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where j.key is not null`,
    ).catch(() => [{ naam: 'database', fout: '' }])
  }
  await expect.poll(open, { timeout: 240_000, intervals: [250] }).toEqual([])
}

/** Each aanvraag that a citizen was told of is there under that reference, whole and once; and so is each that was sent. */
async function controleerAanvragen(): Promise<void> {
  const { gezegd, vraag, mail } = opstelling
  const bevestigd = gezegd()
    .filter((regel) => regel.startsWith('bevestigd '))
    .map((regel) => regel.split(' '))
  const rijen = await vraag<{
    id: string
    referentie: string
    status: string
    ingediend: number
    uitgegeven: number
    versies: number
    berichten: string[]
    gemaild: boolean
  }>(
    `select a.id, a.referentie, a.status,
       (select count(*)::int from gebeurtenis g where g.aanvraag_id = a.id and g.soort = 'aanvraag.ingediend') as ingediend,
       (select count(*)::int from gebeurtenis g where g.aanvraag_id = a.id and g.soort = 'document.uitgegeven') as uitgegeven,
       (select count(*)::int from document d join versie v on v.document_id = d.id where d.onderwerp = a.referentie and v.aanvraag_id = a.id) as versies,
       (select array_agg(b.id::text) from bericht b where b.aanvraag_id = a.id) as berichten,
       (select bool_and(b.mail_verstuurd_op is not null) from bericht b where b.aanvraag_id = a.id) as gemaild
     from aanvraag a where a.status <> 'concept'`,
  )
  const perId = new Map(rijen.map((rij) => [rij.id, rij]))
  for (const [, id = '', referentie] of bevestigd) expect(perId.get(id)?.referentie, `confirmed ${id}`).toBe(referentie)
  for (const rij of rijen) {
    expect(rij, rij.referentie).toMatchObject({ status: 'ingediend', ingediend: 1, uitgegeven: 1, versies: 1, gemaild: true })
    expect(rij.berichten, rij.referentie).toHaveLength(1)
    expect(
      mail.mails.some(({ id }) => id === `<${rij.berichten[0]}@localhost>`),
      `mail of ${rij.referentie}`,
    ).toBe(true)
  }
}

/** Each renewal that fell due has one successor, and nothing else was renewed. */
async function controleerVernieuwingen(): Promise<void> {
  const { gezegd, vraag } = opstelling
  const vervallen = gezegd().filter((regel) => regel.startsWith('vervalt '))
  const dagen = await vraag<{ document_id: string; volgnummer: number }>('select document_id::text, volgnummer from proef.vervaldag order by 1, 2')
  const opvolgers = await vraag<{ document_id: string; volgnummer: number }>(
    "select v.document_id::text, o.volgnummer from versie v join versie o on o.id = v.vervangt_id where v.reden = 'vernieuwing' order by 1, 2",
  )
  expect(opvolgers).toEqual(dagen)
  for (const regel of vervallen) {
    const [, document_id, volgnummer] = regel.split(' ')
    expect(dagen).toContainEqual({ document_id, volgnummer: Number(volgnummer) })
  }
}

/** Each extract is of the act as it is now, and none was issued for a change that it had already. */
async function controleerAkten(): Promise<void> {
  const { vraag, registers, burgers } = opstelling
  const rijen = await vraag<{ id: string; burger: string; gegevens: string }>(
    `select v.id::text, d.burger_id::text as burger, v.gegevens_versleuteld as gegevens from versie v join document d on d.id = v.document_id
     where d.documenttype = 'uittreksel-geboorteakte' order by v.document_id, v.volgnummer`,
  )
  expect(rijen.length).toBeGreaterThan(burgers.length)
  for (const { burgerId, insz } of burgers) {
    const eigen = rijen.filter(({ burger }) => burger === burgerId)
    const aktes = eigen.map(({ id, gegevens }) => (JSON.parse(ontsleutel(gegevens, `versie:${id}`)) as { versie: number }).versie)
    expect(aktes, 'each issue is of a later act').toEqual([...new Set(aktes)].toSorted((een, ander) => een - ander))
    const { json } = await registers.vraag('/akten/GeefAkte', { INSZ: insz, Soort: 'geboorte' })
    expect(aktes.at(-1)).toBe((json as unknown as { Versie: number }).Versie)
  }
}
