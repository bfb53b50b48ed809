import { expect, test } from '@playwright/test'
import { nieuweBrowsersleutel } from '@/lib/bezoekers/bezoeksleutel'
import { findContact } from '@/lib/bezoekers/contact'
import { beslis } from '@/lib/loket/beslis'
import { neem } from '@/lib/loket/neem'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { db } from '@/lib/platform/database'
import { nieuweDeelsleutel, nieuweReferentie, nieuwId } from '@/lib/platform/ids'
import { later, nu, uren } from '@/lib/platform/klok'
import { findGevolgdeZaak } from '@/lib/volgen/find-gevolgde-zaak'
import { openVolglink, vraagVolglink, werktVolglink, wijsAdresAf } from '@/lib/volgen/volglink'
import { eenMedewerker, gezien, OK } from '@/tests/loket/zaak'
import { doeJobs, laatWachttijdVerstrijken, listJobs, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { type Mailserver, startMailserver } from '@/tests/ondersteuning/mailserver'
import { linkIn, verstuurZonderAanmelden, volgt } from './iemand'

let post: Mailserver

test.beforeAll(async () => {
  await vergeetEerderWerk()
  post = await startMailserver()
})
test.afterAll(() => post?.stop())

async function gebeurtenissen(aanvraagId: string): Promise<string[]> {
  const rijen = await db.gebeurtenis.findMany({ where: { aanvraagId }, orderBy: [{ op: 'asc' }, { id: 'asc' }] })
  return rijen.map(({ soort }) => soort)
}

test('what is sent without signing in is filed at once, and a mail that says nothing of it brings the link', async () => {
  const { email, referentie, id, wie } = await verstuurZonderAanmelden()
  expect(await db.aanvraag.findUnique({ where: { id } })).toMatchObject({ burgerId: null, bezoekerId: wie.bezoekerId, status: 'ingediend' })
  await doeJobs()
  const mails = post.mailsAan(email)
  expect(mails).toHaveLength(1)
  expect(mails[0]?.onderwerp).toBe(`Bevestig je e-mailadres, ${referentie}`)
  expect(mails[0]?.tekst).not.toMatch(/sluikstort|vuil|woorden/i)
  expect(await werktVolglink(linkIn(post, email))).toBe(true)
})

test('an address stands nowhere to be read, and neither does the secret of its link', async () => {
  const { id, email } = await verstuurZonderAanmelden()
  await doeJobs()
  const rij = await db.contact.findUniqueOrThrow({ where: { aanvraagId: id } })
  for (const geheim of [email, linkIn(post, email)]) expect(JSON.stringify(rij)).not.toContain(geheim)
  const rijen = await db.$queryRaw<{ alles: string }[]>`select row_to_json(a)::text as alles from aanvraag a where id = ${id}::uuid`
  expect(rijen[0]?.alles).not.toContain(email)
})

test('to look at a link confirms nothing; to press does, once, for that browser and for an hour', async () => {
  const { id, email } = await verstuurZonderAanmelden()
  await doeJobs()
  const sleutel = linkIn(post, email)
  expect(await werktVolglink(sleutel)).toBe(true)
  expect((await findContact(id))?.isBevestigd).toBe(false)
  const [een, ander] = [nieuweBrowsersleutel(), nieuweBrowsersleutel()]
  const toegang = (await openVolglink(sleutel, een)) ?? ''
  await openVolglink(sleutel, een)
  expect((await findContact(id))?.isBevestigd).toBe(true)
  expect(await gebeurtenissen(id)).toEqual(['aanvraag.ingediend', 'email.bevestigd'])
  expect(await findGevolgdeZaak(toegang, een)).toMatchObject({ aanvraag: { id } })
  for (const browser of [ander, undefined, '', 'x']) expect(await findGevolgdeZaak(toegang, browser)).toBeUndefined()
  for (const raden of [nieuwId(), 'x', '']) expect(await findGevolgdeZaak(raden, een)).toBeUndefined()
  await db.volgtoegang.update({ where: { id: toegang }, data: { verlooptOp: later(nu(), -uren(1)) } })
  expect(await findGevolgdeZaak(toegang, een)).toBeUndefined()
})

test('who follows reads where it stands, and not what was filled in', async () => {
  const { toegang, browser } = await volgt(post)
  const zaak = await findGevolgdeZaak(toegang, browser)
  expect(Object.keys(zaak?.aanvraag ?? {})).not.toContain('inhoud')
  expect(JSON.stringify(zaak)).not.toContain('woorden')
})

test('a secret that is none opens nothing, and one of another case opens that case', async () => {
  const [een, ander] = [await volgt(post), await volgt(post)]
  for (const sleutel of [nieuweDeelsleutel(), '', 'werkt-niet', een.sleutel.toLowerCase(), `${een.sleutel}A`, een.referentie]) {
    expect(await openVolglink(sleutel, een.browser), sleutel).toBeUndefined()
  }
  expect((await findGevolgdeZaak(ander.toegang, ander.browser))?.aanvraag.id).toBe(ander.id)
  expect(await findGevolgdeZaak(ander.toegang, een.browser)).toBeUndefined()
})

test('news goes by mail to who confirmed, without what it is; to who did not, none goes', async () => {
  const dirk = await eenMedewerker('dossierbehandelaar', 'stadsdiensten')
  const [bevestigd, niet] = [await volgt(post), await verstuurZonderAanmelden()]
  await doeJobs()
  for (const { referentie } of [bevestigd, niet]) {
    expect(await neem(await gezien(dirk, referentie))).toEqual(OK)
    expect(await beslis(await gezien(dirk, referentie, { uitkomst: 'goedgekeurd', motivering: 'De ploeg haalde het vuil op.' }))).toEqual(OK)
  }
  await doeJobs()
  const [, nieuws] = post.mailsAan(bevestigd.email)
  expect(nieuws?.onderwerp).toBe(`Er is nieuws over je aanvraag ${bevestigd.referentie}`)
  expect(nieuws?.tekst).not.toMatch(/ploeg|goedgekeurd|vuil/i)
  expect(post.mailsAan(niet.email)).toHaveLength(1)
  expect(await findGevolgdeZaak(bevestigd.toegang, bevestigd.browser)).toMatchObject({ besluit: { motivering: 'De ploeg haalde het vuil op.' } })
})

test('staff read that nobody signed in and whether the address was confirmed, and leave a line', async () => {
  const dirk = await eenMedewerker('dossierbehandelaar', 'stadsdiensten')
  const { referentie, id, email } = await volgt(post)
  const dossier = await openAanvraag(dirk, referentie)
  expect(dossier.ok && dossier.waarde).toMatchObject({ contact: { email, isBevestigd: true }, burger: undefined })
  expect(await db.inzage.findMany({ where: { aanvraagId: id } })).toMatchObject([{ betrokkene: `aanvraag:${id}`, wat: 'aanvraag' }])
})

test('without an address it is filed all the same, and no mail goes anywhere', async () => {
  const { id, referentie } = await verstuurZonderAanmelden('', { antwoordGewenst: 'nee' })
  const eerder = post.mails.length
  await doeJobs()
  expect(post.mails).toHaveLength(eerder)
  expect(await findContact(id)).toBeUndefined()
  const dossier = await openAanvraag(await eenMedewerker('dossierbehandelaar', 'stadsdiensten'), referentie)
  expect(dossier.ok && dossier.waarde.contact).toBeUndefined()
})

test('a lost link is sent again to the address that was given, and nothing is sent to or about another', async () => {
  const { referentie, email, sleutel } = await volgt(post)
  const ander = await verstuurZonderAanmelden()
  await doeJobs()
  const eerder = post.mails.length
  for (const [nummer, adres] of [
    [referentie, ander.email],
    [nieuweReferentie(), email],
    ['x', email],
    [referentie, 'geen adres'],
    [referentie, ''],
  ] as const) {
    await vraagVolglink(nummer, adres)
  }
  await doeJobs()
  expect(post.mails).toHaveLength(eerder)
  await vraagVolglink(referentie.toLowerCase().replaceAll('-', ' '), ` ${email.toUpperCase()} `)
  await doeJobs()
  expect(post.mails).toHaveLength(eerder + 1)
  expect(linkIn(post, email)).toBe(sleutel)
})

test('to ask for a link does the same whatever is known, and says nothing of the address where it waits', async () => {
  const { referentie, email } = await volgt(post)
  const gevraagd: [string, string][] = [
    [referentie, email],
    [referentie, `${nieuwId()}@elders.example`],
    [nieuweReferentie(), email],
  ]
  for (const [nummer, adres] of gevraagd) await vraagVolglink(nummer, adres)
  const wachtend = await listJobs('volglink:%')
  expect(wachtend).toHaveLength(3)
  expect(await listJobs('volgmail:link:%'), 'nothing was looked up yet').toEqual([])
  expect(JSON.stringify(wachtend)).not.toContain('@')
  await doeJobs()
})

test('an address that many forms name gets few mails in an hour, and the rest later; each of them is filed', async () => {
  const email = `${nieuwId()}@slachtoffer.example`
  const referenties = new Set<string>()
  for (let keer = 0; keer < 8; keer += 1) referenties.add((await verstuurZonderAanmelden(email)).referentie)
  await doeJobs()
  expect(referenties.size).toBe(8)
  expect(post.mailsAan(email)).toHaveLength(5)
  // The rest waits: whoever asked first for another's address does not silence them.
  await db.limiet.deleteMany()
  await laatWachttijdVerstrijken('volgmail:later:%')
  await doeJobs()
  expect(post.mailsAan(email)).toHaveLength(8)
})

test('who got a mail about what they did not send has their address removed, and hears no more', async () => {
  const { id, referentie, email, sleutel, toegang, browser } = await volgt(post)
  expect(await wijsAdresAf(sleutel)).toBe(true)
  expect(await wijsAdresAf(sleutel)).toBe(false)
  expect(await findContact(id)).toBeUndefined()
  expect(await findGevolgdeZaak(toegang, browser)).toBeUndefined()
  expect(await openVolglink(sleutel, browser)).toBeUndefined()
  expect(await gebeurtenissen(id)).toContain('email.afgewezen')
  const eerder = post.mailsAan(email).length
  await vraagVolglink(referentie, email)
  await neem(await gezien(await eenMedewerker('dossierbehandelaar', 'stadsdiensten'), referentie))
  await doeJobs()
  expect(post.mailsAan(email)).toHaveLength(eerder)
})
