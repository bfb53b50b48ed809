import { expect, test } from '@playwright/test'
import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { neemAanvraag } from '@/lib/aanvragen/neem-aanvraag'
import { trekIn } from '@/lib/aanvragen/trek-in'
import { findAfspraak, listEerdereAfspraken } from '@/lib/afspraken/afspraken'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuweReferentie } from '@/lib/platform/ids'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { boekBezoek, eenMedewerker } from '@/tests/loket/zaak'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { conceptVan, dienIn, eenInvuller, stuur, vulVerhuisIn } from './invullen'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const INGETROKKEN = { ok: true, waarde: null }

test('a case can be withdrawn until somebody starts on it, once however often it is pressed', async () => {
  const { aanvrager } = await eenInvuller(registers)
  const referentie = await dienIn(aanvrager, await vulVerhuisIn(aanvrager))
  const pressed = await Promise.all(Array.from({ length: 4 }, () => trekIn(aanvrager.burgerId, referentie)))
  expect(pressed).toEqual([INGETROKKEN, INGETROKKEN, INGETROKKEN, INGETROKKEN])
  const kop = await findAanvraagKop(referentie, aanvrager)
  expect(kop).toMatchObject({ status: 'ingetrokken', stap: undefined, stapTermijn: undefined })
  expect(await db.gebeurtenis.count({ where: { aanvraagId: kop?.id, soort: 'aanvraag.ingetrokken' } })).toBe(1)
  expect(await db.bericht.count({ where: { burgerId: aanvrager.burgerId, soort: 'aanvraag-ingetrokken' } })).toBe(1)
})

test('once staff took it, it goes on', async () => {
  const { aanvrager } = await eenInvuller(registers)
  const concept = await vulVerhuisIn(aanvrager)
  const referentie = await dienIn(aanvrager, concept)
  const { id } = await eenMedewerker()
  await inTransactie((tx) => neemAanvraag(tx, concept.id, id))
  expect(await trekIn(aanvrager.burgerId, referentie)).toEqual({ ok: false, fout: { code: 'gewijzigd' } })
})

test('the visit that belonged to it is cancelled', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await stuur(aanvrager, 'adreswijziging', 'situatie', { situatie: 'naar-buitenland' })
  const concept = await conceptVan(aanvrager, 'adreswijziging')
  const referentie = await dienIn(aanvrager, concept)
  await boekBezoek(aanvrager, referentie, plusDagen(vandaag(), 5))
  expect(await trekIn(aanvrager.burgerId, referentie)).toEqual(INGETROKKEN)
  expect(await findAfspraak(concept.id)).toBeUndefined()
  expect(await listEerdereAfspraken(aanvrager.burgerId)).toMatchObject([{ status: 'geannuleerd' }])
})

test("another citizen's case, an unknown one and a form that was not sent cannot be withdrawn", async () => {
  const [een, ander] = [(await eenInvuller(registers)).aanvrager, (await eenInvuller(registers)).aanvrager]
  const referentie = await dienIn(een, await vulVerhuisIn(een))
  const nergens = { ok: false, fout: { code: 'niet-gevonden' } }
  expect(await trekIn(ander.burgerId, referentie)).toEqual(nergens)
  expect(await trekIn(ander.burgerId, nieuweReferentie())).toEqual(nergens)
  expect((await findAanvraagKop(referentie, een))?.status).toBe('ingediend')
})
