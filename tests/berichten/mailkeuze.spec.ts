import { expect, test } from '@playwright/test'
import { findVertraagd } from '@/lib/berichten/find-vertraagd'
import { listBerichten } from '@/lib/berichten/list-berichten'
import { MAILKEUZES } from '@/lib/berichten/mailkeuzes'
import { listMailvoorkeuren, zetMailvoorkeuren } from '@/lib/berichten/mailvoorkeuren'
import { type BerichtSoort, stuurBericht } from '@/lib/berichten/stuur-bericht'
import { stuurMail } from '@/lib/berichten/stuur-mail'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { BERICHTEN } from '@/lib/tekst/berichten/berichten'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { doeJobs, laatWachttijdVerstrijken, listJobs, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { type Mailserver, startMailserver } from '@/tests/ondersteuning/mailserver'
import { eenProefburger, proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters
let post: Mailserver

test.beforeAll(async () => {
  registers = await proefregisters()
  await vergeetEerderWerk()
  post = await startMailserver()
})
test.afterAll(async () => {
  await post?.stop()
  await registers?.stop()
})

const { soorten, mail } = BERICHTEN.nl.berichten
const ALLES = { nieuw: true, vervangen: true, einde: true, gesprek: true, concept: true }

/** Somebody who had their first documents, and whose mails of that day are forgotten. */
async function eenOntvanger() {
  const email = `${nieuwId()}@voorbeeld.example`
  const burger = await eenProefburger(registers, [{}], {}, email)
  await doeJobs()
  post.mails.length = 0
  return { ...burger, email }
}

/** Several messages at once, each about a document of its own. */
async function stuur(burgerId: string, ...kinds: BerichtSoort[]): Promise<string[]> {
  const sleutels = kinds.map(() => nieuwId())
  await inTransactie(async (tx) => {
    for (const [plaats, soort] of kinds.entries()) {
      await stuurBericht(tx, { burgerId, soort, documentId: nieuwId(), sleutel: sleutels[plaats] ?? '', gegevens: { dag: '2027-01-31' } })
    }
  })
  const rijen = await db.bericht.findMany({ where: { sleutel: { in: sleutels } }, orderBy: { id: 'asc' } })
  return rijen.map(({ id }) => id)
}

const bundel = (burgerId: string) => `mail:documenten:${burgerId}`

async function onderwerpen(burgerId: string, email: string): Promise<string[]> {
  await laatWachttijdVerstrijken(bundel(burgerId))
  await doeJobs()
  return post.mailsAan(email).map(({ onderwerp }) => onderwerp)
}

test('who said nothing gets mail about a new document and an end, not about a replacement; the inbox has them all', async () => {
  const { burgerId, email } = await eenOntvanger()
  expect(await listMailvoorkeuren(burgerId)).toEqual({ nieuw: true, vervangen: false, einde: true, gesprek: true, concept: true })
  await stuur(burgerId, 'document-vervangen')
  expect(await listJobs(bundel(burgerId))).toEqual([])
  expect(await onderwerpen(burgerId, email)).not.toContain(soorten['document-vervangen'].titel)
  expect((await listBerichten(burgerId)).berichten.map(({ soort }) => soort)).toContain('document-vervangen')
  await stuur(burgerId, 'document-eindigt')
  expect(await onderwerpen(burgerId, email)).toContain(soorten['document-eindigt'].titel)
  await stuur(burgerId, 'document-nieuw')
  expect(await onderwerpen(burgerId, email)).toContain(soorten['document-nieuw'].titel)
})

test('what somebody chose counts, for each kind of mail', async () => {
  const { burgerId, email } = await eenOntvanger()
  await zetMailvoorkeuren(burgerId, { nieuw: false, vervangen: true, einde: false, gesprek: true, concept: true })
  await zetMailvoorkeuren(burgerId, { nieuw: false, vervangen: true, einde: false, gesprek: true, concept: true })
  await stuur(burgerId, 'documenten-klaar', 'document-nieuw', 'document-eindigt')
  await stuur(burgerId, 'document-vervangen')
  expect(await onderwerpen(burgerId, email)).toEqual([soorten['document-vervangen'].titel])
})

test('what is withdrawn, corrected or stopped, and news of a case, is mailed whatever was chosen', async () => {
  const { burgerId, email } = await eenOntvanger()
  await zetMailvoorkeuren(burgerId, { nieuw: false, vervangen: false, einde: false, gesprek: true, concept: false })
  const altijd = ['document-ingetrokken', 'document-verbeterd', 'document-gestopt', 'stap-gezet'] as const
  await stuur(burgerId, ...altijd)
  expect((await onderwerpen(burgerId, email)).sort()).toEqual(altijd.map((soort) => soorten[soort].titel).sort())
  const tekst = post.mailsAan(email).map((een) => een.tekst)
  expect(tekst.join(), 'what cannot be switched off does not say where').not.toContain('vanzelf#mail')
})

test('eight documents at once are eight messages and one mail, in two workers and whatever the kinds', async () => {
  const { burgerId, email } = await eenOntvanger()
  await zetMailvoorkeuren(burgerId, ALLES)
  const ids = [
    ...(await stuur(burgerId, 'document-nieuw', 'document-nieuw', 'document-nieuw', 'document-nieuw')),
    ...(await stuur(burgerId, 'document-vervangen', 'document-vervangen', 'document-gestopt', 'document-eindigt')),
  ]
  expect(await listJobs(bundel(burgerId))).toHaveLength(1)
  await doeJobs()
  expect(post.mailsAan(email).length, 'it waits for what may still come').toBe(0)
  await laatWachttijdVerstrijken(bundel(burgerId))
  await doeJobs(2)
  const mails = post.mailsAan(email)
  expect(mails.map(({ onderwerp, id }) => [onderwerp, id])).toEqual([[mail.documenten, `<${ids[0]}@localhost>`]])
  expect(mails[0]?.tekst).not.toMatch(/attest|uittreksel|2027/i)
  expect(mails[0]?.tekst).toContain('http://localhost:3000/mijn/documenten/vanzelf#mail')
  expect(await db.bericht.count({ where: { id: { in: ids }, mailVerstuurdOp: null } })).toBe(0)
})

test('several of one kind say what they are, and what comes after a mail gets its own', async () => {
  const { burgerId, email } = await eenOntvanger()
  await stuur(burgerId, 'document-nieuw', 'document-nieuw')
  expect(await onderwerpen(burgerId, email)).toEqual([soorten['document-nieuw'].titel])
  await stuur(burgerId, 'document-nieuw')
  expect(await onderwerpen(burgerId, email)).toEqual([soorten['document-nieuw'].titel, soorten['document-nieuw'].titel])
})

test('a mail that failed goes once, with what came meanwhile, and each of its documents says that it is late', async () => {
  const { burgerId, email } = await eenOntvanger()
  await stuur(burgerId, 'document-nieuw')
  post.legPlat()
  await laatWachttijdVerstrijken(bundel(burgerId))
  await doeJobs()
  const ids = await stuur(burgerId, 'document-eindigt')
  const { documentId } = await db.bericht.findFirstOrThrow({ where: { burgerId, soort: 'document-nieuw' } })
  for (let poging = 1; poging <= 5; poging += 1) {
    await laatWachttijdVerstrijken(bundel(burgerId))
    await doeJobs()
  }
  const isLaat = async () => (await findVertraagd([documentId ?? ''], burgerId, { documentId: documentId ?? '' })).mail !== undefined
  expect(await isLaat()).toBe(true)
  post.herstel()
  expect(await onderwerpen(burgerId, email)).toEqual([mail.documenten])
  await stuurMail(ids[0] ?? '')
  expect(post.mailsAan(email)).toHaveLength(1)
  expect(await isLaat()).toBe(false)
})

test("a choice is one's own, and every choice has its words", async () => {
  const [een, ander] = [await eenOntvanger(), await eenOntvanger()]
  await zetMailvoorkeuren(een.burgerId, { nieuw: false, vervangen: true, einde: false, gesprek: true, concept: true })
  expect(await listMailvoorkeuren(ander.burgerId)).toEqual({ nieuw: true, vervangen: false, einde: true, gesprek: true, concept: true })
  for (const keuze of MAILKEUZES) expect(BERICHTEN.en.mijn.mailkeuze[keuze]).not.toBe(BERICHTEN.nl.mijn.mailkeuze[keuze])
})
