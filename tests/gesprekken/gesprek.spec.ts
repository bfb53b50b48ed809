import { expect, test } from '@playwright/test'
import type { Burgeraanvrager } from '@/lib/aanvragen/aanvrager'
import { type AanvraagKop, findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { listBerichten } from '@/lib/berichten/list-berichten'
import { zetMailvoorkeuren } from '@/lib/berichten/mailvoorkeuren'
import { findKlad, listGesprek } from '@/lib/gesprekken/list-gesprek'
import { markeerDoorBurger } from '@/lib/gesprekken/markeer-gesprek'
import { MAX_TEKST } from '@/lib/gesprekken/regels'
import { schrijfAlsBurger } from '@/lib/gesprekken/schrijf-bericht'
import { verwijderOudeGesprekskladden } from '@/lib/gesprekken/verwijder-oude-gesprekskladden'
import { eigenInzage } from '@/lib/inzage/noteer-inzage'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { neem } from '@/lib/loket/neem'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { schrijfAanBurger } from '@/lib/loket/schrijf-aan-burger'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { later, nu, uren } from '@/lib/platform/klok'
import { listWerklijst } from '@/lib/werklijst/list-werklijst'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { besluit, brengTotBesluit } from '@/tests/loket/behandeld'
import { eenGezin, eenMedewerker, GEWIJZIGD, gezien, OK, verhuis, zaak } from '@/tests/loket/zaak'
import { doeJobs, laatWachttijdVerstrijken, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { type Mailserver, startMailserver } from '@/tests/ondersteuning/mailserver'
import { proefregisters } from '@/tests/ondersteuning/proefburger'

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

const GEHEIM = 'Mijn zoon heet Basiel.'

type Zaak = { referentie: string; aanvrager: Burgeraanvrager & { email: string }; dirk: Behandelaar; kop: AanvraagKop }

async function eenZaak(team = 'bevolking'): Promise<Zaak> {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await verhuis(aanvrager, '12')
  await db.aanvraag.update({ where: { referentie }, data: { team } })
  const kop = await findAanvraagKop(referentie, aanvrager)
  if (!kop) throw new Error('the case is gone')
  return { referentie, aanvrager, dirk: await eenMedewerker('dossierbehandelaar', team), kop }
}

async function schrijf({ dirk, referentie }: Zaak, tekst: string, sleutel = nieuwId()) {
  return schrijfAanBurger(await gezien(dirk, referentie, { sleutel, tekst }))
}

const lees = ({ kop, aanvrager }: Zaak) => listGesprek(eigenInzage(aanvrager.burgerId), kop)

test('citizen and staff write to each other, and each sees when the other read it', async () => {
  const deze = await eenZaak(`team-${nieuwId()}`)
  expect(await schrijfAlsBurger(deze.kop, { sleutel: nieuwId(), tekst: GEHEIM })).toEqual(OK)
  expect(await lees(deze)).toMatchObject([{ door: 'burger', tekst: GEHEIM, gelezenOp: undefined }])
  expect(JSON.stringify(await db.gespreksbericht.findMany({ where: { aanvraagId: deze.kop.id } }))).not.toContain('Basiel')
  expect((await listWerklijst(deze.dirk, { stand: 'nieuws' })).regels.map(({ referentie }) => referentie)).toEqual([deze.referentie])

  const dossier = await openAanvraag(deze.dirk, deze.referentie)
  expect(dossier.ok && dossier.waarde.gesprek).toMatchObject([{ tekst: GEHEIM }])
  expect((await listWerklijst(deze.dirk, { stand: 'nieuws' })).regels).toEqual([])
  expect((await lees(deze))[0]?.gelezenOp).toBeInstanceOf(Date)

  expect(await schrijf(deze, 'Dat is genoteerd.')).toEqual(OK)
  const ongelezen = async () =>
    (await listBerichten(deze.aanvrager.burgerId)).berichten.filter(({ soort, gelezen }) => soort === 'gespreksbericht' && !gelezen)
  expect(await ongelezen()).toHaveLength(1)
  await markeerDoorBurger(deze.aanvrager.burgerId, deze.kop.id)
  expect(await ongelezen(), 'read there, read in the inbox').toEqual([])
  expect((await lees(deze))[1]).toMatchObject({ door: 'medewerker', medewerkerId: deze.dirk.id, gelezenOp: expect.any(Date) })
})

test('a look by who may not answer reads nothing for the team', async () => {
  const deze = await eenZaak()
  await schrijfAlsBurger(deze.kop, { sleutel: nieuwId(), tekst: GEHEIM })
  const vreemde = await eenMedewerker('dossierbehandelaar', 'milieu')
  expect(await openAanvraag(vreemde, deze.referentie)).toMatchObject({ ok: false })
  expect(await schrijf({ ...deze, dirk: vreemde }, 'Van een ander team')).toEqual({ ok: false, fout: { code: 'niet-gevonden' } })
  expect(await schrijf({ ...deze, dirk: await eenMedewerker('loketmedewerker') }, 'Van het loket')).toEqual({
    ok: false,
    fout: { code: 'geen-recht' },
  })
  expect(await lees(deze)).toMatchObject([{ gelezenOp: undefined }])
  const andere = await eenZaak()
  await expect(listGesprek(eigenInzage(andere.aanvrager.burgerId), deze.kop)).rejects.toThrow('somebody else')
})

test('several messages in a row are one mail, which says nothing of what is in them', async () => {
  const deze = await eenZaak()
  await doeJobs()
  post.mails.length = 0
  for (const tekst of ['Basiel staat erbij.', 'En zijn zus ook.']) await schrijf(deze, tekst)
  await laatWachttijdVerstrijken('mail:gesprek:%')
  await doeJobs()
  const mails = post.mailsAan(deze.aanvrager.email)
  expect(mails.map(({ onderwerp }) => onderwerp)).toEqual(['Er is een bericht over je aanvraag'])
  expect(mails[0]?.tekst).not.toMatch(/Basiel|zus|A-[0-9A-Z]{4}-/)
  expect(mails[0]?.tekst).toContain('vanzelf#mail')
  await zetMailvoorkeuren(deze.aanvrager.burgerId, { nieuw: true, vervangen: false, einde: true, gesprek: false, concept: true })
  await schrijf(deze, 'Nog iets.')
  await laatWachttijdVerstrijken('mail:gesprek:%')
  await doeJobs()
  expect(post.mailsAan(deze.aanvrager.email)).toHaveLength(1)
})

test('sending twice sends once, and the key of another message sends nothing', async () => {
  const deze = await eenZaak()
  const sleutel = nieuwId()
  const bericht = { sleutel, tekst: GEHEIM }
  expect(await Promise.all([schrijfAlsBurger(deze.kop, bericht), schrijfAlsBurger(deze.kop, bericht)])).toEqual([OK, OK])
  await schrijf(deze, 'Met de sleutel van de burger.', sleutel)
  const andere = await eenZaak()
  await schrijfAlsBurger(andere.kop, { sleutel, tekst: 'Van een ander.' })
  expect(await lees(deze)).toMatchObject([{ tekst: GEHEIM }])
  expect(await lees(andere)).toEqual([])
})

test('what cannot be sent is kept, until it is sent', async () => {
  const deze = await eenZaak()
  const { burgerId } = deze.aanvrager
  const lang = 'x'.repeat(MAX_TEKST + 1)
  expect(await schrijfAlsBurger(deze.kop, { sleutel: nieuwId(), tekst: '' })).toEqual({ ok: false, fout: { code: 'leeg' } })
  expect(await findKlad(burgerId, deze.kop.id)).toBeUndefined()
  expect(await schrijfAlsBurger(deze.kop, { sleutel: nieuwId(), tekst: lang })).toEqual({ ok: false, fout: { code: 'lang' } })
  expect(await findKlad(burgerId, deze.kop.id)).toBe(lang)
  expect(await lees(deze), 'what is not sent is nobody else’s to read').toEqual([])
  expect(await schrijfAlsBurger(deze.kop, { sleutel: nieuwId(), tekst: 'Korter.' })).toEqual(OK)
  expect(await findKlad(burgerId, deze.kop.id)).toBeUndefined()
})

test('once a case is over nobody writes, and what the citizen typed is kept', async () => {
  const deze = await eenZaak()
  await brengTotBesluit(deze.dirk, deze.referentie)
  await besluit(deze.dirk, deze.referentie, 'geweigerd')
  expect((await zaak(deze.referentie)).status).toBe('geweigerd')
  expect(await schrijfAlsBurger(deze.kop, { sleutel: nieuwId(), tekst: GEHEIM })).toEqual({ ok: false, fout: { code: 'afgesloten' } })
  expect(await findKlad(deze.aanvrager.burgerId, deze.kop.id)).toBe(GEHEIM)
  expect(await schrijf(deze, 'Te laat.')).toEqual({ ok: false, fout: { code: 'gewijzigd' } })
  await verwijderOudeGesprekskladden()
  expect(await findKlad(deze.aanvrager.burgerId, deze.kop.id)).toBe(GEHEIM)
  await db.gespreksbericht.updateMany({ where: { aanvraagId: deze.kop.id }, data: { bewaardOp: later(nu(), -uren(31 * 24)) } })
  await verwijderOudeGesprekskladden()
  expect(await findKlad(deze.aanvrager.burgerId, deze.kop.id), 'a month later it goes').toBeUndefined()
})

test('a message is not sent when a colleague did something meanwhile: who wrote it looks first', async () => {
  const deze = await eenZaak()
  const invoer = await gezien(deze.dirk, deze.referentie, { sleutel: nieuwId(), tekst: 'Hallo.' })
  await neem(await gezien(await eenMedewerker(), deze.referentie))
  expect(await schrijfAanBurger(invoer)).toEqual(GEWIJZIGD)
  expect(await lees(deze)).toEqual([])
})

test('what was sent cannot be changed', async () => {
  const deze = await eenZaak()
  const sleutel = nieuwId()
  await schrijfAlsBurger(deze.kop, { sleutel, tekst: GEHEIM })
  await expect(db.gespreksbericht.update({ where: { id: sleutel }, data: { verstuurdOp: null } })).rejects.toThrow()
  await expect(db.gespreksbericht.update({ where: { id: sleutel }, data: { door: 'medewerker', medewerkerId: deze.dirk.id } })).rejects.toThrow()
})
