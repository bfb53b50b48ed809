import { expect, test } from '@playwright/test'
import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { eigenInzage } from '@/lib/inzage/noteer-inzage'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { bewaarInvoer } from '@/lib/loket/bewaar-invoer'
import { neem } from '@/lib/loket/neem'
import { haalDoor, noteerVoorCollegas } from '@/lib/loket/noteer-voor-collegas'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { listNotities } from '@/lib/notities/list-notities'
import { MAX_NOTITIE } from '@/lib/notities/regels'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { nu } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { besluit, brengTotBesluit } from './behandeld'
import { eenGezin, eenMedewerker, eenVerhuis, gezien, OK, verhuis, zaak } from './zaak'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})

test.afterAll(() => registers.stop())

async function schrijf(wie: Behandelaar, referentie: string, notitie: string, sleutel = nieuwId()) {
  return noteerVoorCollegas(await gezien(wie, referentie, { sleutel, notitie }))
}

async function notities(wie: Behandelaar, referentie: string) {
  const dossier = await openAanvraag(wie, referentie)
  if (!dossier.ok) throw new Error('the case is there')
  return dossier.waarde.notities
}

test('a note is read by colleagues with who wrote it and when, and is stored encrypted', async () => {
  const referentie = await eenVerhuis(registers)
  const [dirk, ander] = [await eenMedewerker(), await eenMedewerker()]
  const sleutel = nieuwId()
  expect(await schrijf(dirk, referentie, 'Mevrouw Peeters belde.\r\nZe komt morgen.', sleutel)).toEqual(OK)
  expect(await schrijf(dirk, referentie, 'Mevrouw Peeters belde.\r\nZe komt morgen.', sleutel), 'sent twice').toEqual(OK)
  const [notitie, ...meer] = await notities(ander, referentie)
  expect(notitie).toMatchObject({ medewerkerId: dirk.id, tekst: 'Mevrouw Peeters belde.\nZe komt morgen.', doorgehaaldOp: undefined })
  expect(notitie?.op.getTime()).toBeLessThanOrEqual(nu().getTime())
  expect(meer).toEqual([])
  expect(JSON.stringify(await db.notitie.findMany({ where: { medewerkerId: dirk.id } }))).not.toContain('Peeters')
})

test('whoever wrote a note strikes it and nobody else does; struck, it can still be read', async () => {
  const referentie = await eenVerhuis(registers)
  const [dirk, ander] = [await eenMedewerker(), await eenMedewerker()]
  await schrijf(dirk, referentie, 'Vergist in de persoon.')
  const [{ id } = { id: '' }] = await notities(dirk, referentie)
  const nietGevonden = { ok: false, fout: { code: 'niet-gevonden' } }
  expect(await haalDoor(await gezien(ander, referentie, { gekozen: id }))).toEqual(nietGevonden)
  for (const vreemd of [nieuwId(), 'geen-id', '']) expect(await haalDoor(await gezien(dirk, referentie, { gekozen: vreemd }))).toEqual(nietGevonden)
  const elders = await eenVerhuis(registers)
  expect(await haalDoor(await gezien(dirk, elders, { gekozen: id })), 'of another case').toEqual(nietGevonden)
  expect((await notities(dirk, referentie))[0]?.doorgehaaldOp).toBeUndefined()
  expect(await haalDoor(await gezien(dirk, referentie, { gekozen: id }))).toEqual(OK)
  const [doorgehaald] = await notities(ander, referentie)
  expect(doorgehaald).toMatchObject({ tekst: 'Vergist in de persoon.' })
  expect(await haalDoor(await gezien(dirk, referentie, { gekozen: id })), 'twice').toEqual(OK)
  expect((await notities(ander, referentie))[0]).toEqual(doorgehaald)
  await expect(db.notitie.update({ where: { id }, data: { doorgehaaldOp: null } })).rejects.toThrow('never changed')
  await expect(db.notitie.update({ where: { id }, data: { medewerkerId: ander.id } })).rejects.toThrow('never changed')
})

test('nothing, too much, and what would be read as something else', async () => {
  const referentie = await eenVerhuis(registers)
  const dirk = await eenMedewerker()
  const ongeldig = (code: string) => ({ ok: false, fout: { code: 'ongeldig', overtredingen: [{ veld: 'notitie', code }] } })
  expect(await schrijf(dirk, referentie, ' \r\n \u0000\u0007')).toEqual(ongeldig('notitie.leeg'))
  expect(await schrijf(dirk, referentie, 'x'.repeat(MAX_NOTITIE + 1))).toEqual(ongeldig('notitie.lang'))
  const vijandig = `<script>alert(1)</script> '; drop table notitie; -- {naam} \u202Eomgekeerd 👩‍👩‍👧 Ω`
  expect(await schrijf(dirk, referentie, `${vijandig}\u0000\u001b[31m`)).toEqual(OK)
  expect((await notities(dirk, referentie)).map(({ tekst }) => tekst)).toEqual([`${vijandig}[31m`])
})

test('a note with the key of another one tells nothing and changes nothing', async () => {
  const [een, twee] = [await eenVerhuis(registers), await eenVerhuis(registers)]
  const dirk = await eenMedewerker()
  const sleutel = nieuwId()
  await schrijf(dirk, een, 'Over de eerste.', sleutel)
  expect(await schrijf(await eenMedewerker(), twee, 'Over de tweede.', sleutel)).toEqual(OK)
  expect((await notities(dirk, een)).map(({ tekst }) => tekst)).toEqual(['Over de eerste.'])
  expect(await notities(dirk, twee)).toEqual([])
})

test('a note is no step of the case: it goes after a colleague acted, keeps a draft of its own, and goes when the case is over', async () => {
  const referentie = await eenVerhuis(registers)
  const [dirk, ander] = [await eenMedewerker(), await eenMedewerker()]
  const oud = await gezien(dirk, referentie, { sleutel: nieuwId(), notitie: 'Nog gezien als nieuw.' })
  await bewaarInvoer(await gezien(ander, referentie, { notitie: 'Half geschreven' }), 'notitie')
  await neem(await gezien(ander, referentie))
  const voor = (await zaak(referentie)).gebeurtenissen.length
  expect(await noteerVoorCollegas(oud)).toEqual(OK)
  const open = await openAanvraag(ander, referentie)
  expect(open.ok && open.waarde.kladden.notitie?.waarden.notitie, 'taking the case leaves it').toBe('Half geschreven')
  expect((await zaak(referentie)).gebeurtenissen).toHaveLength(voor)
  const af = await eenVerhuis(registers)
  await brengTotBesluit(dirk, af)
  await besluit(dirk, af, 'geweigerd')
  expect(await schrijf(dirk, af, 'Belde na de weigering.')).toEqual(OK)
})

test('another team and the citizen never read a note', async () => {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await verhuis(aanvrager, '14')
  const vreemd = await eenMedewerker('dossierbehandelaar', `team-${nieuwId()}`)
  expect(await schrijf(vreemd, referentie, 'Van een ander team')).toEqual({ ok: false, fout: { code: 'niet-gevonden' } })
  const kop = await findAanvraagKop(referentie)
  if (!kop) throw new Error('the case is there')
  await expect(listNotities(eigenInzage(aanvrager.burgerId), kop)).rejects.toThrow('for staff')
})
