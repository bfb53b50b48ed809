import { expect, test } from '@playwright/test'
import { trekIn } from '@/lib/aanvragen/trek-in'
import { beantwoordInstemming } from '@/lib/instemming/beantwoord-instemming'
import { nodigOpnieuwUit } from '@/lib/instemming/beheer-instemming'
import { bewaakInstemmingen } from '@/lib/instemming/bewaak-instemmingen'
import { isUitnodiging, neemUitnodigingAan } from '@/lib/instemming/find-instemming'
import { openInstemming } from '@/lib/instemming/open-instemming'
import { leesUitnodiging, sluitTerugweg } from '@/lib/instemming/terugweg'
import { db } from '@/lib/platform/database'
import { nieuweDeelsleutel, nieuwId } from '@/lib/platform/ids'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenAanvrager, OK } from '@/tests/loket/zaak'
import { doeJobs, laatWachttijdVerstrijken, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { type Mailserver, startMailserver } from '@/tests/ondersteuning/mailserver'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { sleutelVan, tweeOuders, verzoekVan, vraagOuder, vraagPerMail } from './verzoek'

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

const NIET_MEER = { ok: false, fout: { code: 'niet-meer' } }
const nieuwAdres = () => `${nieuwId()}@slachtoffer.example`

/** Asks one person at an address; gives what stands of it. */
async function vraagEen(email = nieuwAdres()) {
  const ouders = await tweeOuders(registers)
  const referentie = await vraagPerMail(ouders, [email])
  const [rij] = (await verzoekVan(referentie)).instemmingen
  if (!rij) throw new Error('nobody was asked')
  return { ouders, referentie, rij, sleutel: sleutelVan(rij) }
}

test('an address gets few invitations in an hour, whoever asks for them; the rest goes later', async () => {
  const email = nieuwAdres()
  const ouders = await tweeOuders(registers)
  const referentie = await vraagOuder(ouders)
  const id = (await verzoekVan(referentie)).instemmingen[0]?.id ?? ''
  for (let keer = 0; keer < 9; keer += 1) {
    expect(await nodigOpnieuwUit(ouders.ik.burgerId, id, email)).toEqual(OK)
    await doeJobs()
  }
  expect(post.mailsAan(email)).toHaveLength(5)
  await db.limiet.deleteMany()
  await laatWachttijdVerstrijken('uitnodiging:%')
  await doeJobs()
  expect(post.mailsAan(email), 'of what waited, the last one').toHaveLength(6)
})

test('for one question so many mails go, also to who is known by number', async () => {
  const ouders = await tweeOuders(registers)
  const id = (await verzoekVan(await vraagOuder(ouders))).instemmingen[0]?.id ?? ''
  for (let keer = 0; keer < 20; keer += 1) expect(await nodigOpnieuwUit(ouders.ik.burgerId, id, nieuwAdres())).toEqual(OK)
  expect(await nodigOpnieuwUit(ouders.ik.burgerId, id, nieuwAdres())).toEqual(NIET_MEER)
})

test('past signing in the secret of a link is carried where nobody reads it, for a while', async () => {
  const sleutel = nieuweDeelsleutel()
  const gesloten = sluitTerugweg(sleutel)
  expect(gesloten).toMatch(/^[\w.-]+$/)
  expect(gesloten).not.toContain(sleutel)
  expect([leesUitnodiging(gesloten), leesUitnodiging(sleutel.toLowerCase())]).toEqual([sleutel, sleutel])
  for (const vreemd of ['werkt-niet', `${gesloten.slice(0, -2)}AA`, '']) expect(leesUitnodiging(vreemd)).toBe('')
})

test('a link that nobody opened before it ended opens nothing any more', async () => {
  const [weg, verlopen] = [await vraagEen(), await vraagEen()]
  const vreemde = await eenAanvrager()
  expect(await isUitnodiging(weg.sleutel)).toBe(true)
  expect(await trekIn(weg.ouders.ik.burgerId, weg.referentie)).toEqual(OK)
  expect(await isUitnodiging(weg.sleutel)).toBe(false)
  expect(await neemUitnodigingAan(vreemde.burgerId, weg.sleutel)).toBeUndefined()
  await dagenLater(16, async () => {
    expect(await isUitnodiging(verlopen.sleutel)).toBe(false)
    expect(await neemUitnodigingAan(vreemde.burgerId, verlopen.sleutel)).toBeUndefined()
  })
  expect(await neemUitnodigingAan(vreemde.burgerId, verlopen.sleutel), 'in time it did').toBe(verlopen.rij.id)
})

test('who opened it and did not answer reads nothing of it once it ended, and leaves no line; who answered does', async () => {
  const [stil, gaf] = [await vraagEen(), await vraagEen()]
  const [een, ander] = [await eenAanvrager(), await eenAanvrager()]
  await neemUitnodigingAan(een.burgerId, stil.sleutel)
  await neemUitnodigingAan(ander.burgerId, gaf.sleutel)
  const { vraag } = await verzoekVan(gaf.referentie)
  expect(await beantwoordInstemming(ander.burgerId, gaf.rij.id, { soort: 'akkoord', tekstHash: vraag.tekstHash })).toEqual(OK)
  expect(await openInstemming(een.burgerId, stil.rij.id)).toMatchObject({ kan: 'antwoorden' })
  const { aanvraag } = await verzoekVan(stil.referentie)
  const lijnen = () => db.inzage.count({ where: { aanvraagId: aanvraag.id, doel: 'instemming-vragen' } })
  const eerder = await lijnen()
  for (const { ouders, referentie } of [stil, gaf]) await trekIn(ouders.ik.burgerId, referentie)
  expect(await openInstemming(een.burgerId, stil.rij.id)).toBe('voorbij')
  expect(await lijnen()).toBe(eerder)
  expect(await openInstemming(ander.burgerId, gaf.rij.id)).toMatchObject({ status: 'akkoord' })
})

test('where somebody was written to is forgotten: at once when another is asked, else some time after the end', async () => {
  const [vervangen, geeindigd] = [await vraagEen(), await vraagEen()]
  expect(await nodigOpnieuwUit(vervangen.ouders.ik.burgerId, vervangen.rij.id, nieuwAdres())).toEqual(OK)
  const LEEG = { emailVersleuteld: null, sleutelHash: null, sleutelVersleuteld: null }
  const lees = (id: string) => db.instemming.findUniqueOrThrow({ where: { id } })
  expect(await lees(vervangen.rij.id)).toMatchObject(LEEG)
  await trekIn(geeindigd.ouders.ik.burgerId, geeindigd.referentie)
  await dagenLater(29, bewaakInstemmingen)
  expect((await lees(geeindigd.rij.id)).emailVersleuteld).not.toBeNull()
  await dagenLater(31, bewaakInstemmingen)
  expect(await lees(geeindigd.rij.id)).toMatchObject(LEEG)
})
