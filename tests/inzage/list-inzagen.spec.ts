import { expect, test } from '@playwright/test'
import { listFuncties } from '@/lib/auth/list-functies'
import { listBetrokkenen } from '@/lib/burgers/betrokkene'
import { leesEigenGegevens } from '@/lib/inzage/lees-eigen-gegevens'
import { groepeerInzagen, INZAGEN_PER_PAGINA, type InzageRegel, listInzagen } from '@/lib/inzage/list-inzagen'
import { type Aanleiding, betrokkeneVan, noteerInzage } from '@/lib/inzage/noteer-inzage'
import { nieuwId } from '@/lib/platform/ids'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenMedewerker } from '@/tests/loket/zaak'
import { eenProefburger, proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const DOOR_SYSTEEM: Aanleiding = { door: { soort: 'systeem' }, doel: 'document-uitgeven' }

function eenNaam(): string {
  return betrokkeneVan({ burgerId: nieuwId() })
}

test('a person reads who looked at what and what for, newest first, and nothing about anybody else', async () => {
  const [ik, ander, medewerker, aanvraagId] = [eenNaam(), eenNaam(), await eenMedewerker(), nieuwId()]
  await noteerInzage(DOOR_SYSTEEM, ik, 'persoon', 'rijksregister')
  await noteerInzage(DOOR_SYSTEEM, ander, 'gezin', 'rijksregister')
  await noteerInzage(
    { door: { soort: 'medewerker', medewerkerId: medewerker.id }, doel: 'aanvraag-behandelen', aanvraagId },
    ik,
    'aanvraag',
    'openloket',
  )
  const { inzagen, volgende } = await listInzagen([ik])
  expect(inzagen).toMatchObject([
    { wat: 'aanvraag', doel: 'aanvraag-behandelen', bron: 'openloket', medewerkerId: medewerker.id, aanvraagId },
    { wat: 'persoon', doel: 'document-uitgeven', bron: 'rijksregister', medewerkerId: undefined, aanvraagId: undefined },
  ])
  expect(volgende).toBeUndefined()
})

test('of a member of staff the person learns the function and the team, not the name', async () => {
  const medewerker = await eenMedewerker('teamverantwoordelijke')
  expect(await listFuncties([medewerker.id])).toEqual(new Map([[medewerker.id, { rol: 'teamverantwoordelijke', team: 'bevolking' }]]))
})

test('the lines go on over pages, and none is shown twice or left out', async () => {
  const ik = eenNaam()
  for (let keer = 0; keer < INZAGEN_PER_PAGINA + 2; keer += 1) await noteerInzage(DOOR_SYSTEEM, ik, 'persoon', 'rijksregister')
  const eerste = await listInzagen([ik])
  const tweede = await listInzagen([ik], eerste.volgende)
  expect(eerste.inzagen).toHaveLength(INZAGEN_PER_PAGINA)
  expect(tweede.volgende).toBeUndefined()
  expect(new Set([...eerste.inzagen, ...tweede.inzagen].map(({ id }) => id)).size).toBe(INZAGEN_PER_PAGINA + 2)
})

test('an address that names no line begins at the newest', async () => {
  const ik = eenNaam()
  await noteerInzage(DOOR_SYSTEEM, ik, 'persoon', 'rijksregister')
  expect((await listInzagen([ik], "' or 1=1")).inzagen).toHaveLength(1)
})

test('lines from before the national number was known, and after, are one list', async () => {
  const { burgerId, insz } = await eenProefburger(registers)
  await noteerInzage(DOOR_SYSTEEM, betrokkeneVan({ burgerId }), 'aanvraag', 'openloket')
  await noteerInzage(DOOR_SYSTEEM, betrokkeneVan({ insz }), 'persoon', 'rijksregister')
  expect((await listInzagen(await listBetrokkenen(burgerId))).inzagen.map(({ wat }) => wat)).toEqual(['persoon', 'aanvraag'])
})

test('showing somebody their own data leaves a line with them, and with everyone of the household that is shown', async () => {
  const { insz, gezin } = await eenProefburger(registers, [{ leeftijd: 34 }, { leeftijd: 36, positie: '21' }])
  const gegevens = await leesEigenGegevens(insz)
  expect([gegevens.persoon.ok, gegevens.gezin.ok]).toEqual([true, true])
  const { inzagen } = await listInzagen([betrokkeneVan({ insz })])
  expect(inzagen.map(({ wat, doel }) => `${wat} ${doel}`).toSorted()).toEqual(['gezin gegevens-tonen', 'persoon gegevens-tonen'])
  const partner = await listInzagen([betrokkeneVan({ insz: gezin[1] ?? '' })])
  expect(partner.inzagen).toMatchObject([{ wat: 'gezin', doel: 'gegevens-tonen' }])
})

test('a register that is out for one person says so for each part, within the time of one question', async () => {
  const { insz } = await eenProefburger(registers)
  await registers.vraag('/beheer/storing', { register: 'personen', soort: 'traag', milliseconden: 10_000, INSZ: insz })
  const begin = performance.now()
  const { persoon, gezin } = await leesEigenGegevens(insz)
  expect(performance.now() - begin).toBeLessThan(2_600)
  expect([persoon, gezin]).toMatchObject([
    { ok: false, fout: { code: 'bron-onbereikbaar' } },
    { ok: false, fout: { code: 'bron-onbereikbaar' } },
  ])
})

test('the same look on one day is one line with a count; another day, reason or person is a line of its own', () => {
  const basis: InzageRegel = {
    id: '1',
    door: 'systeem',
    wat: 'persoon',
    doel: 'gegevens-tonen',
    bron: 'rijksregister',
    op: new Date('2026-03-02T22:00:00Z'),
  }
  const groepen = groepeerInzagen([
    { ...basis, id: '5', op: new Date('2026-03-02T23:30:00Z') },
    { ...basis, id: '4' },
    { ...basis, id: '3', wat: 'gezin' },
    { ...basis, id: '2', op: new Date('2026-03-02T09:00:00Z') },
    { ...basis, id: '1', medewerkerId: 'iemand' },
  ])
  // The first is already the next day in Brussels.
  expect(groepen.map(({ id, keer }) => `${id}:${keer}`)).toEqual(['5:1', '4:2', '3:1', '1:1'])
})
