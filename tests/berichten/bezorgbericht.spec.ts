import { expect, test } from '@playwright/test'
import { leesBezorgbericht, leesWeigeringen } from '@/lib/berichten/lees-bezorgbericht'
import { findMailweigering, probeerAdresOpnieuw } from '@/lib/berichten/mailweigering'
import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { stuurMail } from '@/lib/berichten/stuur-mail'
import { isTerugmerkVan, leesTerugmerken, terugadresVan } from '@/lib/berichten/terugadres'
import { verwerkBezorgbericht } from '@/lib/berichten/verwerk-bezorgbericht'
import { db, inTransactie } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { nieuwId } from '@/lib/platform/ids'
import { maakGezin, type Proefregisters } from '@/tests/bronnen/proefregisters'
import { type Mailserver, startMailserver } from '@/tests/ondersteuning/mailserver'
import { meldAanMet, proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters
let mailserver: Mailserver

test.beforeAll(async () => {
  registers = await proefregisters()
  mailserver = await startMailserver()
})
test.afterAll(async () => {
  await mailserver.stop()
  await registers.stop()
})

/** A citizen who got a mail: where it went, and the return path that it had. */
async function gemaild() {
  const email = `weg-${nieuwId()}@voorbeeld.example`
  const [insz = ''] = await maakGezin(registers, [{ leeftijd: 30 }])
  const { burgerId } = await meldAanMet(insz, email)
  return { burgerId, email, terug: await mail(burgerId, email) }
}

async function mail(burgerId: string, email: string): Promise<string> {
  const sleutel = nieuwId()
  await inTransactie((tx) => stuurBericht(tx, { burgerId, soort: 'aanvraag-afgerond', gegevens: { referentie: 'A-0' }, sleutel }))
  await stuurMail((await db.bericht.findUniqueOrThrow({ where: { sleutel } })).id)
  return mailserver.mailsAan(email).at(-1)?.van ?? ''
}

const MISLUKT = ['Final-Recipient: rfc822; weg@voorbeeld.example', 'Action: failed', 'Status: 5.1.1', 'Diagnostic-Code: smtp; 550 5.1.1 User unknown']

/** A mail of a mail server that says what became of another. */
function rapport(aan: string, staat: string[] = MISLUKT, { soort = 'delivery-status', einde = '\r\n' } = {}): Buffer {
  const regels = [
    'From: MAILER-DAEMON@mail.voorbeeld.example',
    `To: <${aan}>`,
    'Subject: Undelivered Mail Returned to Sender',
    `Content-Type: multipart/report; report-type=${soort};`,
    '\tboundary="grens"',
    'MIME-Version: 1.0',
    '',
    '--grens',
    'Content-Type: text/plain',
    '',
    'It was not delivered.',
    '--grens',
    `Content-Type: message/${soort}`,
    '',
    'Reporting-MTA: dns; mail.voorbeeld.example',
    'Arrival-Date: Thu, 26 Nov 2026 10:00:00 +0100 (CET)',
    '',
    ...staat,
    '',
    '--grens',
    'Content-Type: message/rfc822',
    '',
    'Subject: Er is een bericht',
    '',
    'Dag Proef',
    '--grens--',
    '',
  ]
  return Buffer.from(regels.join(einde))
}

function staat(status: string, action = 'failed'): string[] {
  return ['Final-Recipient: rfc822; x@y.example', `Action: ${action}`, `Status: ${status}`]
}

test('a mail that comes back marks its address once, as one that was refused at once, and says nothing of a person on the way', async () => {
  const { burgerId, email, terug } = await gemaild()
  expect(terug).toMatch(/^terug\+[0-9a-f]{52}@openloket\.example$/)
  expect(terug.split('@')[0]?.length, 'as long as a mail server takes').toBeLessThanOrEqual(64)
  expect(await verwerkBezorgbericht(rapport(terug))).toBe('geweigerd')
  expect(await verwerkBezorgbericht(rapport(terug.toUpperCase(), MISLUKT, { einde: '\n' })), 'once more, however it was written').toBe('geweigerd')
  expect(await db.mailweigering.findMany({ where: { burgerId } })).toMatchObject([{ antwoord: 550, opgelostOp: null }])
  expect(await findMailweigering({ burgerId, email })).toBeDefined()
  const voorheen = mailserver.mailsAan(email).length
  await mail(burgerId, email)
  expect(mailserver.mailsAan(email), 'nothing more is sent there').toHaveLength(voorheen)
})

test('what several mail servers write is understood, and what is no fault of the address is not', () => {
  const code = (velden: string[]) => leesWeigeringen(['Reporting-MTA: dns; x', '', ...velden].join('\r\n'))
  expect(code(MISLUKT)).toEqual([{ status: '5.1.1', antwoord: 550 }])
  expect(code([...staat('5.1.10'), 'Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound;', ' Recipient not found'])).toEqual([
    { status: '5.1.10', antwoord: 550 },
  ])
  expect(code(['action: FAILED', 'STATUS: 5.2.2 (mailbox full)', 'Diagnostic-Code: smtp; 552 5.2.2 full'])).toEqual([
    { status: '5.2.2', antwoord: 552 },
  ])
  for (const status of ['5.0.0', '5.1.2', '5.2.1', '5.4.4']) expect(code(staat(status)), status).toEqual([{ status, antwoord: 550 }])
  for (const status of ['5.3.4', '5.5.0', '5.6.1', '5.7.1', '4.4.7', '4.2.2', '2.0.0', '51.1.1', '5.1', 'x', ''])
    expect(code(staat(status)), status).toEqual([])
  for (const action of ['delayed', 'relayed', 'delivered', 'expanded', '']) expect(code(staat('5.1.1', action)), action).toEqual([])
  expect(code([...staat('4.4.1', 'delayed'), '', ...staat('5.1.1')]), 'one of two').toHaveLength(1)
  expect(leesWeigeringen(staat('5.1.1').join('\n')), 'without a group about the mail').toEqual([])
})

test('what is forged, of another mail, of an address of before, or no report marks nothing', async () => {
  const [lena, tom] = [await gemaild(), await gemaild()]
  const [lokaal = '', domein = ''] = lena.terug.split('@')
  const laatste = lokaal.at(-1) === '0' ? '1' : '0'
  const gemengd = `${tom.terug.slice(0, 'terug+'.length + 32)}${lokaal.slice(-20)}@${domein}`
  const vals = [
    `${lokaal.slice(0, -1)}${laatste}@${domein}`,
    gemengd,
    `terug+${'0'.repeat(52)}@${domein}`,
    `terug@${domein}`,
    `${lokaal}@elders.example`,
    '',
  ]
  for (const aan of vals) expect(await verwerkBezorgbericht(rapport(aan)), aan).toBe('onbekend')
  expect(await verwerkBezorgbericht(rapport(lena.terug, MISLUKT, { soort: 'disposition-notification' }))).toBe('geen-weigering')
  expect(await verwerkBezorgbericht(Buffer.from(`To: ${lena.terug}\r\nSubject: Undelivered\r\n\r\n${MISLUKT.join('\r\n')}`))).toBe('geen-weigering')
  await db.burger.update({ where: { id: lena.burgerId }, data: { email: `nieuw-${nieuwId()}@voorbeeld.example` } })
  expect(await verwerkBezorgbericht(rapport(lena.terug)), 'they have another address by now').toBe('onbekend')
  expect(await db.mailweigering.count({ where: { burgerId: { in: [lena.burgerId, tom.burgerId] } } })).toBe(0)
})

test('who says that the address is right is believed above a mail of before, and not above the next one', async () => {
  const { burgerId, email, terug } = await gemaild()
  await verwerkBezorgbericht(rapport(terug))
  await probeerAdresOpnieuw({ burgerId, email })
  expect(await verwerkBezorgbericht(rapport(terug))).toBe('onbekend')
  expect(await findMailweigering({ burgerId, email })).toBeUndefined()
  expect(await verwerkBezorgbericht(rapport(await mail(burgerId, email)))).toBe('geweigerd')
})

test('without an address for what comes back mails go as before, and none is known', () => {
  const { MAIL_TERUG_ADRES } = env()
  const [id, email] = [nieuwId(), 'lena@voorbeeld.example']
  const terug = terugadresVan(id, email) ?? ''
  const [merk] = leesTerugmerken(`"Terug" <${terug}>`)
  expect(merk?.berichtId).toBe(id)
  expect(merk && isTerugmerkVan(merk, ' LENA@voorbeeld.example')).toBe(true)
  expect(merk && isTerugmerkVan(merk, 'tom@voorbeeld.example')).toBe(false)
  try {
    env().MAIL_TERUG_ADRES = ''
    expect(terugadresVan(id, email)).toBeUndefined()
    expect(leesTerugmerken(terug)).toEqual([])
  } finally {
    env().MAIL_TERUG_ADRES = MAIL_TERUG_ADRES
  }
})

test('a hostile mail marks nothing, breaks nothing and keeps nobody waiting', async () => {
  const { terug } = await gemaild()
  const diep = Array.from({ length: 400 }, (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\r\n\r\n--b${n}\r\n`).join('')
  const vijandig: Record<string, Buffer> = {
    leeg: Buffer.alloc(0),
    bytes: Buffer.from(Array.from({ length: 20_000 }, (_, n) => (n * 7) % 256)),
    nullen: Buffer.alloc(1_500_000),
    'kop zonder einde': Buffer.from(`To: ${'a'.repeat(1_500_000)}`),
    'veel koppen': Buffer.from(`${`To: ${terug}\r\n`.repeat(30_000)}\r\n`),
    'veel grenzen': rapport(
      terug,
      Array.from({ length: 60_000 }, () => '--grens'),
    ),
    'veel ontvangers': rapport(terug, Array.from({ length: 40_000 }, () => [...staat('4.0.0', 'delayed'), '']).flat()),
    'veel spaties': rapport(terug, [`Action:${' '.repeat(700_000)}x`, `Status: ${'5.'.repeat(200_000)}`]),
    diep: Buffer.from(`To: ${terug}\r\n${diep}`),
    'halve tekens': rapport(terug, ['Action: failed\udfff', 'Status: 5.1.1\0']),
  }
  for (const [naam, ruw] of Object.entries(vijandig)) {
    const begin = performance.now()
    expect(await verwerkBezorgbericht(ruw), naam).toBe('geen-weigering')
    expect(performance.now() - begin, naam).toBeLessThan(5_000)
  }
  expect(await leesBezorgbericht(rapport(terug)), 'and the next is read').toMatchObject({ geweigerd: [{ antwoord: 550 }] })
})
