import { expect, test } from '@playwright/test'
import { listBerichten, markeerGelezen, telOngelezen } from '@/lib/berichten/list-berichten'
import { type NieuwBericht, stuurBericht } from '@/lib/berichten/stuur-bericht'
import { stuurMail } from '@/lib/berichten/stuur-mail'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuweReferentie, nieuwId } from '@/lib/platform/ids'
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

async function eenOntvanger(taal: 'nl' | 'en' = 'nl') {
  const email = `${nieuwId()}@voorbeeld.example`
  const burger = await eenProefburger(registers, [{}], {}, email)
  await db.burger.update({ where: { id: burger.burgerId }, data: { taal } })
  return { ...burger, email }
}

async function stuur(bericht: Omit<NieuwBericht, 'sleutel'> & { sleutel?: string }): Promise<string> {
  const sleutel = bericht.sleutel ?? nieuwId()
  await inTransactie((tx) => stuurBericht(tx, { ...bericht, sleutel }))
  return (await db.bericht.findUniqueOrThrow({ where: { sleutel } })).id
}

test('one promise is one message and one mail, however often and at once it is made', async () => {
  const { burgerId, email } = await eenOntvanger()
  const sleutel = nieuwId()
  await Promise.all(Array.from({ length: 6 }, () => stuur({ burgerId, soort: 'stap-gezet', sleutel, gegevens: { referentie: nieuweReferentie() } })))
  await doeJobs(2)
  expect((await listBerichten(burgerId)).berichten.filter(({ soort }) => soort === 'stap-gezet')).toHaveLength(1)
  expect(post.mailsAan(email).filter(({ onderwerp }) => onderwerp === BERICHTEN.nl.berichten.soorten['stap-gezet'].titel)).toHaveLength(1)
})

test('a mail job that is done twice sends one mail, with the name of its message', async () => {
  const { burgerId, email } = await eenOntvanger()
  const id = await stuur({ burgerId, soort: 'stap-gezet', gegevens: { referentie: nieuweReferentie() } })
  await stuurMail(id)
  await stuurMail(id)
  expect(post.mailsAan(email)).toMatchObject([{ id: `<${id}@localhost>` }])
})

test('a message that is not written promises no mail', async () => {
  const { burgerId, email } = await eenOntvanger()
  const sleutel = nieuwId()
  const gedaan = inTransactie(async (tx) => {
    await stuurBericht(tx, { burgerId, soort: 'stap-gezet', sleutel })
    throw new Error('toch niet')
  })
  await expect(gedaan).rejects.toThrow('toch niet')
  await doeJobs()
  expect(await db.bericht.count({ where: { sleutel } })).toBe(0)
  expect(post.mailsAan(email).filter(({ onderwerp }) => onderwerp === BERICHTEN.nl.berichten.soorten['stap-gezet'].titel)).toEqual([])
})

test('while the mail server is down the message can be read, and the mail goes when it is back', async () => {
  const { burgerId, email } = await eenOntvanger()
  post.legPlat()
  const id = await stuur({ burgerId, soort: 'stap-gezet', gegevens: { referentie: nieuweReferentie() } })
  await doeJobs()
  expect((await listBerichten(burgerId)).berichten.map((bericht) => bericht.id)).toContain(id)
  expect(await listJobs(`mail:${id}`)).toMatchObject([{ attempts: 1, locked: false, lastError: expect.stringContaining('421') }])
  post.herstel()
  await laatWachttijdVerstrijken(`mail:${id}`)
  await doeJobs()
  expect(post.mailsAan(email).filter((mail) => mail.id === `<${id}@localhost>`)).toHaveLength(1)
  expect(await listJobs(`mail:${id}`)).toEqual([])
})

test('neither the job nor the mail says anything of what it is about', async () => {
  const { burgerId, email, insz } = await eenOntvanger()
  const referentie = nieuweReferentie()
  const id = await stuur({ burgerId, soort: 'besluit-geweigerd', gegevens: { referentie } })
  expect((await listJobs(`mail:${id}`))[0]?.payload).toEqual({ berichtId: id })
  await doeJobs()
  const [mail] = post.mailsAan(email).filter((een) => een.id === `<${id}@localhost>`)
  for (const geheim of [referentie, 'geweigerd', insz]) expect(JSON.stringify(mail)).not.toContain(geheim)
  expect(mail?.tekst).toContain('http://localhost:3000/mijn/berichten')
  expect(mail?.koppen['auto-submitted']).toBe('auto-generated')
})

test('the words are in the language of the person', async () => {
  for (const taal of ['nl', 'en'] as const) {
    const { burgerId, email } = await eenOntvanger(taal)
    const id = await stuur({ burgerId, soort: 'stap-gezet', gegevens: { referentie: nieuweReferentie() } })
    await stuurMail(id)
    const [mail] = post.mailsAan(email)
    expect(mail?.onderwerp).toBe(BERICHTEN[taal].berichten.soorten['stap-gezet'].titel)
    expect(mail?.koppen['content-language']).toBe(taal)
    expect(mail?.tekst).toContain(taal === 'en' ? '/en/mijn/berichten' : 'Dag Proef')
  }
})

test('who has no address of mail finds the message in the portal, and nothing is tried again', async () => {
  const { burgerId } = await eenProefburger(registers)
  const id = await stuur({ burgerId, soort: 'stap-gezet', gegevens: { referentie: nieuweReferentie() } })
  await doeJobs()
  expect(await listJobs(`mail:${id}`)).toEqual([])
  expect(await telOngelezen(burgerId)).toBeGreaterThan(0)
})

test('an address that does not exist is not tried again', async () => {
  const { burgerId } = await eenProefburger(registers, [{}], {}, 'niemand@voorbeeld.example')
  const id = await stuur({ burgerId, soort: 'stap-gezet', gegevens: { referentie: nieuweReferentie() } })
  await doeJobs()
  expect(await listJobs(`mail:${id}`)).toEqual([])
  expect((await db.bericht.findUniqueOrThrow({ where: { id } })).mailVerstuurdOp).toBeNull()
})

test("another citizen's messages are not listed, and cannot be marked", async () => {
  const [een, ander] = [await eenOntvanger(), await eenOntvanger()]
  const id = await stuur({ burgerId: een.burgerId, soort: 'stap-gezet', gegevens: { referentie: nieuweReferentie() } })
  expect((await listBerichten(ander.burgerId)).berichten.map((bericht) => bericht.id)).not.toContain(id)
  expect([await telOngelezen(een.burgerId), await telOngelezen(ander.burgerId)]).toEqual([1, 0])
  await markeerGelezen(ander.burgerId, [id])
  expect((await db.bericht.findUniqueOrThrow({ where: { id } })).gelezenOp).toBeNull()
  await markeerGelezen(een.burgerId, [id])
  expect((await db.bericht.findUniqueOrThrow({ where: { id } })).gelezenOp).not.toBeNull()
})
