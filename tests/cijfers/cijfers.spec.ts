import { expect, test } from '@playwright/test'
import { verpakInhoud } from '@/lib/aanvragen/inhoud'
import { leesCijfers } from '@/lib/cijfers/lees-cijfers'
import { telCijfers } from '@/lib/cijfers/tel-cijfers'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { isoDag, later, momentOp, naarDatum, plusDagen, vandaag } from '@/lib/platform/klok'
import { eenAanvrager, eenMedewerker } from '@/tests/loket/zaak'
import { dagenLater } from '@/tests/ondersteuning/op-dag'

/** One name for a team and a place of this test alone. */
const TEAM = `team-${nieuwId()}`
const PLAATS = `plaats-${nieuwId()}`
const gisteren = plusDagen(vandaag(), -1)
const eerder = plusDagen(vandaag(), -20)

function om(dag: string, uur: string): Date {
  const moment = momentOp(dag, uur)
  if (!moment) throw new Error('no such moment')
  return moment
}

type Zaken = { aantal: number; dienst: string; op: Date; klaar?: Date; toepassing?: string; aanBalie?: boolean; termijn?: string }

/** So many cases that were sent at a moment, and done at another where that is said. */
async function stuur({ aantal, dienst, op, klaar, toepassing, aanBalie, termijn }: Zaken, burgerId: string, medewerkerId: string): Promise<void> {
  for (let rang = 0; rang < aantal; rang += 1) {
    const id = nieuwId()
    const inhoudVersleuteld = verpakInhoud(id, { inhoud: {}, feiten: {} })
    const aanvraag = {
      ...{ id, referentie: `C-${id}`, burgerId, dienst, schemaVersie: 1, inhoudVersleuteld, taal: 'nl', indienSleutel: id, team: TEAM },
      ...{
        status: klaar ? ('afgerond' as const) : ('in_behandeling' as const),
        afhandeling: 'dossier' as const,
        redenen: [],
        toepassing,
        verzoekHash: toepassing && id,
      },
      ...{ gemaaktOp: op, bewaardOp: op, ingediendOp: op, afgeslotenOp: klaar, stapTermijn: termijn ? naarDatum(termijn) : null },
    }
    const gebeurtenis = { id: nieuwId(), soort: 'aanvraag.aan-balie', door: 'medewerker', medewerkerId, op }
    await db.aanvraag.create({ data: { ...aanvraag, ...(aanBalie ? { gebeurtenissen: { create: gebeurtenis } } : {}) } })
  }
}

/** So many visits from a moment on, one after the other, each called after so many minutes. */
async function bezoek(aantal: number, van: Date, status: 'afgelopen' | 'niet_gekomen', balie: number, minuten?: number): Promise<void> {
  for (let rang = 0; rang < aantal; rang += 1) {
    const id = nieuwId()
    const begin = later(van, rang * 60_000)
    const wacht = minuten === undefined ? {} : { aangemeldOp: begin, opgeroepenOp: later(begin, minuten * 60_000) }
    await db.afspraak.create({
      data: {
        ...{ id, code: `C-${id}`, status, dienst: 'adreswijziging', team: TEAM, loket: PLAATS, balie, van: begin, tot: later(begin, 60_000) },
        ...{ personen: 1, sleutel: nieuwId(), geboektOp: begin, ...wacht },
      },
    })
  }
}

let dirk: Behandelaar
let karin: Behandelaar

test.beforeAll(async () => {
  const { burgerId } = await eenAanvrager()
  dirk = await eenMedewerker('dossierbehandelaar', TEAM)
  karin = { ...(await eenMedewerker('loketmedewerker', TEAM)), loket: PLAATS }
  const zaken: Zaken[] = [
    // Of a day of the city, up to its last minute.
    { aantal: 12, dienst: 'adreswijziging', op: om(gisteren, '23:59') },
    { aantal: 11, dienst: 'adreswijziging', op: om(eerder, '00:00'), klaar: om(gisteren, '10:00') },
    { aantal: 10, dienst: 'adreswijziging', op: om(eerder, '12:00'), aanBalie: true, termijn: plusDagen(vandaag(), -3) },
    { aantal: 10, dienst: 'adreswijziging', op: om(eerder, '12:00'), toepassing: 'verhuisplatform' },
    { aantal: 3, dienst: 'geboorteakte', op: om(eerder, '09:00') },
    // Today is not over, and is not counted.
    { aantal: 10, dienst: 'adreswijziging', op: om(vandaag(), '00:00') },
  ]
  for (const deel of zaken) await stuur(deel, burgerId, dirk.id)
  await bezoek(10, om(gisteren, '09:00'), 'afgelopen', 1, 8)
  await bezoek(10, om(gisteren, '10:00'), 'afgelopen', 2, 12)
  await bezoek(12, om(gisteren, '11:00'), 'niet_gekomen', 3)
})

test.afterAll(async () => {
  // What was sent is never removed: only a test may, so that others find none of this.
  await inTransactie(async (tx) => {
    await tx.$executeRaw`set local session_replication_role = replica`
    await tx.$executeRaw`delete from gebeurtenis using aanvraag where aanvraag.id = gebeurtenis.aanvraag_id and team = ${TEAM}`
    await tx.$executeRaw`delete from aanvraag where team = ${TEAM}`
    await tx.$executeRaw`delete from afspraak where team = ${TEAM}`
  })
})

test('what is counted at night is what was counted by hand', async () => {
  await telCijfers()
  const cijfers = await leesCijfers(dirk, 30)
  expect(cijfers?.tot).toBe(gisteren)
  expect(cijfers?.totalen).toEqual({ in: 46, uit: 11, open: 35, laat: 10, krap: 0 })
  expect(cijfers?.diensten).toEqual([
    { naam: 'adreswijziging', in: undefined, uit: 11, open: undefined, laat: 10, krap: 0 },
    { naam: 'geboorteakte', in: undefined, uit: 0, open: undefined, laat: 0, krap: 0 },
  ])
  // Online 12 + 11, by a program 10; at the counter 10 with help, and 20 visits for which nothing was filled in.
  expect(cijfers?.digitaal[0]).toEqual({ naam: 'adreswijziging', digitaal: undefined, loket: 30 })
  expect(cijfers?.plaatsen).toEqual([{ naam: PLAATS, bezoeken: 20, nietGekomen: 12, wachtMinuten: 10 }])
  const open = await db.dagcijfer.findMany({ where: { team: TEAM, wat: 'open', dienst: 'adreswijziging', dag: naarDatum(eerder) } })
  expect(
    open.map(({ aantal }) => aantal),
    'what was open on a day that is long past',
  ).toEqual([31])
})

test('a second count and a late one give the same', async () => {
  const geteld = async () =>
    (await db.dagcijfer.findMany({ where: { team: TEAM }, orderBy: [{ dag: 'asc' }, { wat: 'asc' }, { dienst: 'asc' }, { kanaal: 'asc' }] })).map(
      plat,
    )
  await telCijfers()
  const eerst = await geteld()
  await Promise.all([telCijfers(), telCijfers()])
  expect(await geteld()).toEqual(eerst)
  await db.dagcijfer.deleteMany({ where: { dag: { gt: naarDatum(plusDagen(vandaag(), -5)) } } })
  await telCijfers()
  expect(await geteld()).toEqual(eerst)
  await dagenLater(4, telCijfers)
  const dagen = new Set((await geteld()).filter(({ wat }) => wat === 'open').map(({ dag }) => dag))
  for (let dag = eerder; dag <= plusDagen(vandaag(), 3); dag = plusDagen(dag, 1)) expect(dagen, dag).toContain(dag)
  await db.dagcijfer.deleteMany({ where: { dag: { gte: naarDatum(vandaag()) } } })
})

test('each role reads as far as it may: the place, the team with the diensten of somebody, all, or nothing', async () => {
  await telCijfers()
  const plaats = await leesCijfers(karin, 30)
  expect(plaats?.plaatsen.map(({ naam }) => naam)).toEqual([PLAATS])
  expect([plaats?.diensten, plaats?.totalen.in]).toEqual([[], 0])
  expect(await leesCijfers({ ...karin, loket: null }, 30)).toBeUndefined()
  expect((await leesCijfers({ ...dirk, diensten: ['geboorteakte'] }, 30))?.diensten.map(({ naam }) => naam)).toEqual(['geboorteakte'])
  expect((await leesCijfers(await eenMedewerker('dossierbehandelaar', 'een-ander-team'), 30))?.plaatsen).toEqual([])
  for (const rol of ['teamverantwoordelijke', 'proceseigenaar', 'auditor'] as const) {
    const alles = await leesCijfers(await eenMedewerker(rol, 'een-ander-team'), 30)
    expect(
      alles?.plaatsen.map(({ naam }) => naam),
      rol,
    ).toContain(PLAATS)
  }
})

function plat({
  dag,
  wat,
  dienst,
  loket,
  kanaal,
  aantal,
}: {
  dag: Date
  wat: string
  dienst: string
  loket: string
  kanaal: string
  aantal: number
}) {
  return { dag: isoDag(dag), wat, dienst, loket, kanaal, aantal }
}
