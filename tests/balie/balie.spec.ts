import { expect, test } from '@playwright/test'
import { findAanvraagKop, leesAanvraag } from '@/lib/aanvragen/find-aanvraag'
import { bewaarAanBalie, dienInAanBalie, openAanBalie, openMetCode } from '@/lib/balie/help-aan-balie'
import { beeindigOverdracht, findOverdracht, maakOverdracht, WERKTIJD } from '@/lib/balie/overdracht'
import { openOverdrachtcode, sluitOverdrachtcode } from '@/lib/balie/toon-code'
import { zetVoorlopig } from '@/lib/bescherming/beheer-bescherming'
import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import { eigenInzage } from '@/lib/inzage/noteer-inzage'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuweOverdrachtcode, nieuwId } from '@/lib/platform/ids'
import { later, minuten, nu } from '@/lib/platform/klok'
import { versleutel } from '@/lib/platform/versleuteling'
import { conceptVan, eenInvuller, stuur, vulVerhuisIn } from '@/tests/aanvragen/invullen'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenMedewerker } from '@/tests/loket/zaak'
import { proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const DIENST = 'adreswijziging'
const WERKT_NIET = { ok: false, fout: { code: 'werkt-niet' } }
const GESLOTEN = { ok: false, fout: { code: 'gesloten' } }

/** Somebody with a form that was begun, and the code that they made for it. */
async function metCode() {
  const { aanvrager } = await eenInvuller(registers)
  await stuur(aanvrager, DIENST, 'situatie', { situatie: 'gewoon' })
  const gemaakt = await maakOverdracht(aanvrager.burgerId, DIENST)
  if (!gemaakt) throw new Error('a code was made')
  return { aanvrager, concept: await conceptVan(aanvrager, DIENST), ...gemaakt }
}

const karin = () => eenMedewerker('loketmedewerker')

test('a code opens the form once, for one member of staff, however many type it at once; the citizen reads that they looked', async () => {
  const { code, concept } = await metCode()
  const staf = await Promise.all([karin(), karin(), karin()])
  const geopend = await Promise.all(staf.map((een) => openMetCode(een, code.toLowerCase().replaceAll('-', ' '))))
  expect(geopend.filter(({ ok }) => ok)).toHaveLength(1)
  expect(geopend.filter(({ ok }) => !ok)).toEqual([WERKT_NIET, WERKT_NIET])
  const [inzage, ...meer] = await db.inzage.findMany({ where: { aanvraagId: concept.id, doel: 'balie-helpen' } })
  expect(meer).toEqual([])
  expect(inzage).toMatchObject({ door: 'medewerker', wat: 'aanvraag', medewerkerId: staf[geopend.findIndex(({ ok }) => ok)]?.id })
  const rij = await db.overdracht.findFirstOrThrow({ where: { aanvraagId: concept.id } })
  await expect(db.overdracht.update({ where: { id: rij.id }, data: { codeHash: 'x' } })).rejects.toThrow('works once')
})

test('nothing of a code is stored that could be typed', async () => {
  const { code, id } = await metCode()
  const rij = JSON.stringify(await db.overdracht.findUniqueOrThrow({ where: { id } }))
  expect(rij).not.toContain(code)
  expect(rij).not.toContain(code.slice(2).replaceAll('-', ''))
})

test('a code that is unknown, misread, replaced, ended or too old opens nothing, and nothing says why', async () => {
  const { aanvrager, code, id, concept } = await metCode()
  const medewerker = await karin()
  for (const fout of ['', 'H-0000-0000', nieuweOverdrachtcode(), `${code}X`, code.replace(/^H/, 'A')]) {
    expect(await openMetCode(medewerker, fout), fout).toEqual(WERKT_NIET)
  }
  const nieuwe = await maakOverdracht(aanvrager.burgerId, DIENST)
  expect(await openMetCode(medewerker, code), 'replaced').toEqual(WERKT_NIET)
  await beeindigOverdracht(aanvrager.burgerId, concept.id)
  expect(await openMetCode(medewerker, nieuwe?.code ?? ''), 'ended').toEqual(WERKT_NIET)
  expect(await findOverdracht(concept.id)).toBeUndefined()
  const oud = nieuweOverdrachtcode()
  const { sleutelHash } = await import('@/lib/platform/versleuteling')
  await db.overdracht.create({
    data: {
      id: nieuwId(),
      aanvraagId: concept.id,
      burgerId: aanvrager.burgerId,
      dienst: DIENST,
      codeHash: sleutelHash(oud, 'overdracht'),
      gemaaktOp: later(nu(), -minuten(31)),
      codeTot: later(nu(), -minuten(1)),
    },
  })
  expect(await openMetCode(medewerker, oud), 'too old').toEqual(WERKT_NIET)
  expect(id).not.toBe(nieuwe?.id)
})

test('only who opened it works in it, until it ends; a role that helps nobody opens nothing', async () => {
  const { aanvrager, code, concept } = await metCode()
  const [medewerker, ander] = [await karin(), await karin()]
  expect(await openMetCode(await eenMedewerker('auditor'), code)).toEqual({ ok: false, fout: { code: 'geen-recht' } })
  expect(await openMetCode(await eenMedewerker('proceseigenaar'), code)).toEqual({ ok: false, fout: { code: 'geen-recht' } })
  const open = await openMetCode(medewerker, code)
  if (!open.ok) throw new Error('it was opened')
  const { id, openTot } = open.waarde
  expect(openTot.getTime()).toBeLessThanOrEqual(later(nu(), WERKTIJD).getTime())
  expect(await openAanBalie(ander, id, 'situatie', 'nl')).toEqual(GESLOTEN)
  expect(await dienInAanBalie(ander, id, { verklaring: 'scherm', gezien: '' })).toEqual(GESLOTEN)
  expect((await openAanBalie(medewerker, id, 'situatie', 'nl')).ok).toBe(true)
  await beeindigOverdracht(aanvrager.burgerId, concept.id)
  expect(await openAanBalie(medewerker, id, 'situatie', 'nl')).toEqual(GESLOTEN)
})

test('what staff fill in is marked, by whom and when, until its citizen changes it', async () => {
  const { aanvrager, code } = await metCode()
  const medewerker = await karin()
  const open = await openMetCode(medewerker, code)
  if (!open.ok) throw new Error('it was opened')
  const ruw = { 'nieuwAdres-straat': ['Abdijstraat'], 'nieuwAdres-huisnummer': ['12'], 'verhuisdatum-dag': ['1 11 2026'] }
  const vraag = { stap: 'nieuw-adres', ruw, uploads: [], actie: { soort: 'verder' as const }, taal: 'nl', vanuitOverzicht: false }
  expect((await bewaarAanBalie(medewerker, open.waarde.id, vraag)).ok).toBe(true)
  const merken = (await conceptVan(aanvrager, DIENST)).aanBalie
  expect(Object.keys(merken ?? {}).toSorted()).toEqual(['nieuwAdres', 'verhuisdatum'])
  expect(merken?.nieuwAdres?.medewerkerId).toBe(medewerker.id)
  const anders = { 'nieuwAdres-straat': 'Abdijstraat', 'nieuwAdres-huisnummer': '14', 'verhuisdatum-dag': '1 11 2026' }
  await stuur(aanvrager, DIENST, 'nieuw-adres', anders)
  expect(Object.keys((await conceptVan(aanvrager, DIENST)).aanBalie ?? {})).toEqual(['verhuisdatum'])
})

test('staff send it for the citizen who said how it is right, and the story says so', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await vulVerhuisIn(aanvrager)
  const gemaakt = await maakOverdracht(aanvrager.burgerId, DIENST)
  const medewerker = await karin()
  const open = await openMetCode(medewerker, gemaakt?.code ?? '')
  if (!open.ok) throw new Error('it was opened')
  const ruw = { thuis: ['avond', 'voormiddag'], naamOpBel: ['ja'], telefoon: [''] }
  const vraag = { stap: 'thuis', ruw, uploads: [], actie: { soort: 'verder' as const }, taal: 'nl', vanuitOverzicht: false }
  await bewaarAanBalie(medewerker, open.waarde.id, vraag)
  const { bewaardOp, id } = await conceptVan(aanvrager, DIENST)
  const gezien = bewaardOp.toISOString()
  const verstuurd = await dienInAanBalie(medewerker, open.waarde.id, { verklaring: 'papier', gezien })
  if (!verstuurd.ok) throw new Error(`it was sent: ${verstuurd.fout.code}`)
  const kop = await findAanvraagKop(verstuurd.waarde.referentie)
  const aanvraag = kop && (await leesAanvraag(eigenInzage(aanvrager.burgerId), kop))
  expect(aanvraag?.gebeurtenissen.find(({ soort }) => soort === 'aanvraag.aan-balie')).toMatchObject({
    door: 'medewerker',
    medewerkerId: medewerker.id,
    gegevens: { verklaring: 'papier' },
  })
  expect(Object.keys(aanvraag?.aanBalie ?? {})).toEqual(['thuis'])
  expect(await openAanBalie(medewerker, open.waarde.id, 'overzicht', 'nl'), 'it is over').toEqual(GESLOTEN)
  expect(await findOverdracht(id)).toBeUndefined()
})

test('what changed since the citizen read it is not sent', async () => {
  const { aanvrager } = await eenInvuller(registers)
  const { bewaardOp } = await vulVerhuisIn(aanvrager)
  const gemaakt = await maakOverdracht(aanvrager.burgerId, DIENST)
  const medewerker = await karin()
  const open = await openMetCode(medewerker, gemaakt?.code ?? '')
  if (!open.ok) throw new Error('it was opened')
  await stuur(aanvrager, DIENST, 'thuis', { thuis: ['namiddag'], naamOpBel: 'ja', telefoon: '' })
  const verstuurd = await dienInAanBalie(medewerker, open.waarde.id, { verklaring: 'scherm', gezien: bewaardOp.toISOString() })
  expect(verstuurd).toEqual({ ok: false, fout: { code: 'gewijzigd' } })
})

test('a code is shown to its citizen alone, and only as long as it is of that handing over', async () => {
  const { aanvrager, id, code } = await metCode()
  const gesloten = sluitOverdrachtcode(aanvrager.burgerId, { id, code })
  expect(openOverdrachtcode(aanvrager.burgerId, id, gesloten)).toBe(code)
  expect(openOverdrachtcode(nieuwId(), id, gesloten)).toBeUndefined()
  expect(openOverdrachtcode(aanvrager.burgerId, nieuwId(), gesloten)).toBeUndefined()
  expect(await maakOverdracht(nieuwId(), DIENST)).toBeUndefined()
})

test('of somebody protected nothing is filled in or sent before it was said why, and then as long as the form is open', async () => {
  const { aanvrager, code, concept } = await metCode()
  const [medewerker, els] = [await karin(), await eenMedewerker('teamverantwoordelijke')]
  const betrokkene = await betrokkeneVanBurger(aanvrager.burgerId)
  await inTransactie((tx) => zetVoorlopig(tx, { betrokkene, soort: 'andere', reden: 'Proef.', medewerkerId: els.id }))
  const open = await openMetCode(medewerker, code)
  const id = open.ok ? open.waarde.id : ''
  const dicht = { ok: false, fout: { code: 'beschermd', betrokkene } }
  const ruw = { 'nieuwAdres-straat': ['Abdijstraat'], 'nieuwAdres-huisnummer': ['12'], 'verhuisdatum-dag': ['1 11 2026'] }
  const vraag = { stap: 'nieuw-adres', ruw, uploads: [], actie: { soort: 'verder' as const }, taal: 'nl', vanuitOverzicht: false }
  expect(await bewaarAanBalie(medewerker, id, vraag)).toEqual(dicht)
  expect(await dienInAanBalie(medewerker, id, { verklaring: 'scherm', gezien: '' })).toEqual(dicht)
  expect(await conceptVan(aanvrager, DIENST)).toEqual(concept)
  const bescherming = await db.bescherming.findFirstOrThrow({ where: { betrokkene } })
  const toegang = { id: nieuwId(), beschermingId: bescherming.id, betrokkene, medewerkerId: medewerker.id, reden: 'bezoek' }
  const woordenVersleuteld = versleutel('', `toegang:${toegang.id}`)
  await db.toegang.create({ data: { ...toegang, woordenVersleuteld, op: nu(), tot: later(nu(), 1) } })
  expect((await bewaarAanBalie(medewerker, id, vraag)).ok, 'what took longer than the gate stands open is not lost').toBe(true)
  expect(await openAanBalie(medewerker, id, 'wie', 'nl'), 'a page asks again').toEqual(dicht)
})
