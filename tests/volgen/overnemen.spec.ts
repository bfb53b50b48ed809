import { expect, test } from '@playwright/test'
import { findAanvraagKop, leesAanvraag } from '@/lib/aanvragen/find-aanvraag'
import { findEigenAanvraag } from '@/lib/aanvragen/find-eigen-aanvraag'
import { nieuweBrowsersleutel } from '@/lib/bezoekers/bezoeksleutel'
import { listBetrokkenen } from '@/lib/burgers/betrokkene'
import { listInzagen } from '@/lib/inzage/list-inzagen'
import { eigenInzage } from '@/lib/inzage/noteer-inzage'
import { neem } from '@/lib/loket/neem'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { db } from '@/lib/platform/database'
import { findGevolgdeZaak } from '@/lib/volgen/find-gevolgde-zaak'
import { kanOvernemen, neemOver } from '@/lib/volgen/neem-over'
import { openVolglink, werktVolglink } from '@/lib/volgen/volglink'
import { maakGezin, type Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenAanvrager, eenMedewerker, gezien, OK } from '@/tests/loket/zaak'
import { doeJobs, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { type Mailserver, startMailserver } from '@/tests/ondersteuning/mailserver'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { eenBezoeker, verstuurZonderAanmelden, volgt } from './iemand'

let post: Mailserver
let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
  await vergeetEerderWerk()
  post = await startMailserver()
})
test.afterAll(async () => {
  await post?.stop()
  await registers?.stop()
})

test('a case becomes the citizen’s own, once, and its link ends', async () => {
  const {
    id,
    referentie,
    sleutel,
    toegang,
    browser,
    wie: { bezoekerId },
  } = await volgt(post)
  const [een, ander] = [await eenAanvrager(), await eenAanvrager()]
  expect(await neemOver({ burgerId: ander.burgerId, bezoekerId }, toegang, nieuweBrowsersleutel())).toBeUndefined()
  expect(await findEigenAanvraag(referentie, een.burgerId)).toBeUndefined()
  expect(await neemOver({ burgerId: een.burgerId, bezoekerId }, toegang, browser)).toBe(referentie)
  expect(await db.aanvraag.findUnique({ where: { id } })).toMatchObject({ burgerId: een.burgerId, bezoekerId: null })
  const eigen = await findEigenAanvraag(referentie, een.burgerId)
  expect(eigen?.aanvraag.gebeurtenissen.map(({ soort }) => soort)).toEqual(['aanvraag.ingediend', 'email.bevestigd', 'aanvraag.overgenomen'])
  expect(eigen?.aanvraag.inhoud.wat).toBeDefined()
  expect(await werktVolglink(sleutel)).toBe(false)
  expect(await openVolglink(sleutel, browser)).toBeUndefined()
  expect(await findGevolgdeZaak(toegang, browser)).toBeUndefined()
  expect(await neemOver({ burgerId: ander.burgerId, bezoekerId }, toegang, browser)).toBeUndefined()
  expect(await findEigenAanvraag(referentie, ander.burgerId)).toBeUndefined()
})

test('a link alone makes nothing somebody’s own: it was sent from this browser, or to the address of their profile', async () => {
  const { id, toegang, browser, email, referentie, wie } = await volgt(post)
  const { burgerId } = await eenAanvrager()
  const zonder = { burgerId, bezoekerId: undefined }
  for (const vreemde of [zonder, { burgerId, bezoekerId: (await eenBezoeker()).bezoekerId }]) {
    expect(await kanOvernemen(vreemde, toegang, browser)).toBe(false)
    expect(await neemOver(vreemde, toegang, browser)).toBeUndefined()
    expect(await findEigenAanvraag(referentie, burgerId)).toBeUndefined()
  }
  expect(await kanOvernemen({ burgerId, bezoekerId: wie.bezoekerId }, toegang, browser)).toBe(true)
  expect(await kanOvernemen({ burgerId, bezoekerId: wie.bezoekerId }, toegang, nieuweBrowsersleutel())).toBe(false)
  await db.burger.update({ where: { id: burgerId }, data: { email: email.toUpperCase() } })
  expect(await neemOver(zonder, toegang, browser)).toBe(referentie)
  expect(await db.aanvraag.findUnique({ where: { id } })).toMatchObject({ burgerId })
})

test('two people who press at once do not both get it', async () => {
  const {
    id,
    toegang,
    browser,
    wie: { bezoekerId },
  } = await volgt(post)
  const mensen = [await eenAanvrager(), await eenAanvrager(), await eenAanvrager()]
  const uitkomsten = await Promise.all(mensen.map(({ burgerId }) => neemOver({ burgerId, bezoekerId }, toegang, browser)))
  expect(uitkomsten.filter(Boolean)).toHaveLength(1)
  const { burgerId } = await db.aanvraag.findUniqueOrThrow({ where: { id } })
  expect(burgerId).toBe(mensen[uitkomsten.findIndex(Boolean)]?.burgerId)
  expect(await db.gebeurtenis.count({ where: { aanvraagId: id, soort: 'aanvraag.overgenomen' } })).toBe(1)
})

test('who pressed twice has it once', async () => {
  const {
    toegang,
    browser,
    referentie,
    wie: { bezoekerId },
  } = await volgt(post)
  const { burgerId } = await eenAanvrager()
  const gedrukt = await Promise.all([1, 2, 3].map(() => neemOver({ burgerId, bezoekerId }, toegang, browser)))
  expect(new Set(gedrukt.filter(Boolean))).toEqual(new Set([referentie]))
})

test('who looked at it before stays to be seen by whose it is now, with a national number or without', async () => {
  const dirk = await eenMedewerker('dossierbehandelaar', 'stadsdiensten')
  for (const insz of [(await maakGezin(registers, [{ leeftijd: 40 }]))[0], undefined]) {
    const {
      id,
      referentie,
      toegang,
      browser,
      wie: { bezoekerId },
    } = await volgt(post)
    await openAanvraag(dirk, referentie)
    const { burgerId } = await eenAanvrager(insz)
    expect((await listInzagen(await listBetrokkenen(burgerId))).inzagen).toEqual([])
    await neemOver({ burgerId, bezoekerId }, toegang, browser)
    await openAanvraag(dirk, referentie)
    const { inzagen } = await listInzagen(await listBetrokkenen(burgerId))
    expect(inzagen).toMatchObject([
      { medewerkerId: dirk.id, aanvraagId: id, doel: 'aanvraag-behandelen' },
      { medewerkerId: dirk.id, aanvraagId: id, doel: 'aanvraag-behandelen' },
    ])
  }
})

test('from then on news is a message in the inbox, and no mail goes by the link', async () => {
  const {
    id,
    referentie,
    email,
    toegang,
    browser,
    wie: { bezoekerId },
  } = await volgt(post)
  const burger = await eenAanvrager()
  await neemOver({ burgerId: burger.burgerId, bezoekerId }, toegang, browser)
  const dirk = await eenMedewerker('dossierbehandelaar', 'stadsdiensten')
  expect(await neem(await gezien(dirk, referentie))).toEqual(OK)
  const { beslis } = await import('@/lib/loket/beslis')
  expect(await beslis(await gezien(dirk, referentie, { uitkomst: 'geweigerd', motivering: 'Dit ligt buiten de stad.' }))).toEqual(OK)
  await doeJobs()
  expect(await db.bericht.findMany({ where: { burgerId: burger.burgerId } })).toMatchObject([{ soort: 'besluit-geweigerd', aanvraagId: id }])
  expect(post.mailsAan(email)).toHaveLength(1)
  expect(post.mailsAan(burger.email)).toHaveLength(1)
})

test('the database lets an aanvraag be of one owner, and change it in one way only', async () => {
  const { id, wie, referentie } = await verstuurZonderAanmelden()
  const [een, ander] = [await eenAanvrager(), await eenAanvrager()]
  const zet = (data: { burgerId?: string | null; bezoekerId?: string | null }) => db.aanvraag.update({ where: { id }, data })
  await expect(zet({ burgerId: een.burgerId })).rejects.toThrow()
  await expect(zet({ bezoekerId: null })).rejects.toThrow()
  await zet({ burgerId: een.burgerId, bezoekerId: null })
  await expect(zet({ burgerId: ander.burgerId })).rejects.toThrow()
  await expect(zet({ burgerId: null, bezoekerId: wie.bezoekerId })).rejects.toThrow()
  const kop = await findAanvraagKop(referentie, ander)
  expect(kop).toBeUndefined()
  const eigen = await findAanvraagKop(referentie)
  if (!eigen) throw new Error('there is no case')
  await expect(leesAanvraag(eigenInzage(ander.burgerId), eigen)).rejects.toThrow('somebody else')
})
