/**
 * What the web process does, without pause, in a process that can be killed: citizens send a form (each time twice at
 * once), renewals fall due and acts change. A line is written only after the change it tells of was confirmed to the
 * caller: `web.ts <citizens as JSON>`. Whatever fails is tried again, as a person would.
 */
import { setTimeout as wacht } from 'node:timers/promises'
import { findConcept } from '@/lib/aanvragen/concept'
import { submitAanvraag } from '@/lib/aanvragen/submit-aanvraag'
import { zoekTeVernieuwen } from '@/lib/documenten/zoek-te-vernieuwen'
import { addJob } from '@/lib/jobs/add-job'
import { db, inTransactie } from '@/lib/platform/database'
import { naarDatum, vandaag } from '@/lib/platform/klok'
import { aanvrager, verhuizing, vulIn } from '@/tests/ondersteuning/dien-in'
import { vraagRegister } from './vraag-register'

type Wie = { burgerId: string; insz: string }

const INDIENERS = 3
const TUSSEN_MS = 150

const burgers = JSON.parse(process.argv[2] ?? '[]') as Wie[]
const anderen = burgers.slice(INDIENERS)

zeg('klaar')
for (const burger of burgers.slice(0, INDIENERS)) void herhaal(() => dienIn(burger))
void herhaal(laatVervallen)
void herhaal(wijzigAkte)

async function herhaal(doe: () => Promise<void>): Promise<void> {
  for (;;) {
    await doe().catch((fout: Error) => process.stderr.write(`${fout.message}\n`))
    await wacht(TUSSEN_MS)
  }
}

/** Sends what was filled in before, also by a process that was killed, or fills in anew. */
async function dienIn(burger: Wie): Promise<void> {
  const wie = aanvrager(burger)
  const open = await findConcept(burger, 'adreswijziging')
  const sleutel = open && open.gestuurd.length > 0 ? open.id : await vulIn(wie, 'adreswijziging', verhuizing)
  const uitkomsten = await Promise.all([1, 2].map(() => submitAanvraag(wie, { dienst: 'adreswijziging', indienSleutel: sleutel })))
  for (const uitkomst of uitkomsten) if (uitkomst.ok) zeg(`bevestigd ${sleutel} ${uitkomst.waarde.referentie}`)
}

/** The day of a renewal comes: noted in the transaction that makes it so, and told once the jobs are promised. */
async function laatVervallen(): Promise<void> {
  const over = { burgerId: { in: anderen.map(({ burgerId }) => burgerId) }, documenttype: { startsWith: 'attest-' } }
  const documenten = await db.document.findMany({
    where: { ...over, vernieuwVanaf: { gt: naarDatum(vandaag()) } },
    orderBy: { vernieuwVanaf: 'asc' },
  })
  const document = documenten[Math.floor(Math.random() * documenten.length)]
  if (!document) return
  const volgnummer = await inTransactie(async (tx) => {
    const geldige = await tx.versie.findFirstOrThrow({ where: { documentId: document.id, status: 'geldig' } })
    await tx.document.update({ where: { id: document.id }, data: { vernieuwVanaf: naarDatum(vandaag()) } })
    await tx.$executeRaw`insert into proef.vervaldag values (${document.id}::uuid, ${geldige.volgnummer})`
    return geldige.volgnummer
  })
  await zoekTeVernieuwen()
  zeg(`vervalt ${document.id} ${volgnummer}`)
}

async function wijzigAkte(): Promise<void> {
  const burger = anderen[Math.floor(Math.random() * anderen.length)]
  await vraagRegister('/beheer/akte', { INSZ: burger?.insz })
  await inTransactie((tx) => addJob(tx, 'lees-mutaties', {}, { sleutel: 'lees-mutaties' }))
  zeg(`akte ${burger?.burgerId}`)
}

function zeg(regel: string): void {
  process.stdout.write(`${regel}\n`)
}
