import { expect, test } from '@playwright/test'
import { bewaarStap } from '@/lib/aanvragen/bewaar-stap'
import { listConcepten } from '@/lib/aanvragen/list-aanvragen'
import { openFormulier } from '@/lib/aanvragen/open-formulier'
import { submitAanvraag } from '@/lib/aanvragen/submit-aanvraag'
import { teZwakVoor } from '@/lib/aanvragen/zicht'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { conceptVan, eenInvuller, nieuwAdres, open, stapvraag, stuur, zwak } from './invullen'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const DIENST = 'adreswijziging'

test('what asks for a level is what was typed and what its dienst asks, whichever is stronger', () => {
  const concept = { ruw: { straat: ['Abdijstraat'] }, niveau: 'substantial' as const }
  expect(teZwakVoor('low', { ...concept, getypt: 'low' }, { niveau: 'low' })).toBeUndefined()
  expect(teZwakVoor('low', { ...concept, getypt: 'low' }, { niveau: 'substantial' })).toBe('substantial')
  expect(teZwakVoor('substantial', { ...concept, getypt: 'high' }, { niveau: 'low' }), 'begun with an eID, gone on with itsme').toBeUndefined()
  expect(teZwakVoor('low', { ...concept, getypt: 'high' }, { niveau: 'low' })).toBe('substantial')
  expect(teZwakVoor('substantial', { ...concept, getypt: 'high' }, { niveau: 'high' })).toBe('high')
  expect(teZwakVoor('high', { ...concept, getypt: 'high' }, { niveau: 'substantial' })).toBeUndefined()
  expect(teZwakVoor('low', concept, { niveau: 'low' }), 'begun before it was kept').toBe('substantial')
  expect(teZwakVoor('low', { ruw: {}, niveau: 'substantial' }, { niveau: 'low' }), 'nothing was typed').toBeUndefined()
})

test('what was typed in a stronger session is not shown, listed, sent or overwritten in a weaker one, and is all there in a strong one', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await open(aanvrager, DIENST, 'situatie')
  await stuur(aanvrager, DIENST, 'situatie', { situatie: 'gewoon' })
  await stuur(aanvrager, DIENST, 'nieuw-adres', nieuwAdres())
  const { id, tot, bewaardOp } = await conceptVan(aanvrager, DIENST)
  const dicht = { code: 'te-zwak', niveau: 'substantial' }
  expect(await openFormulier(zwak(aanvrager), DIENST, 'situatie', 'nl')).toEqual({ ok: false, fout: { ...dicht, tot } })
  expect(await submitAanvraag(zwak(aanvrager), { dienst: DIENST, indienSleutel: id })).toEqual({ ok: false, fout: dicht })
  expect(await listConcepten(aanvrager.burgerId, 'low')).toEqual([
    { dienst: DIENST, formulierStap: undefined, bewaardOp, tot, teZwak: 'substantial' },
  ])
  expect(await stuur(zwak(aanvrager), DIENST, 'situatie', { situatie: 'briefadres' }), 'another key than that of the page').toEqual({
    naar: 'situatie',
  })
  expect((await conceptVan(aanvrager, DIENST)).ruw.situatie).toEqual(['gewoon'])
  expect((await open(aanvrager, DIENST, 'nieuw-adres')).concept.ruw['nieuwAdres-straat']).toEqual(['Abdijstraat'])
  expect(await listConcepten(aanvrager.burgerId, 'substantial')).toMatchObject([{ dienst: DIENST, formulierStap: 'wie', teZwak: undefined }])
})

test('the page that showed it still keeps what was typed in it, and shows nothing before a stronger sign-in', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await open(aanvrager, DIENST, 'situatie')
  await stuur(aanvrager, DIENST, 'situatie', { situatie: 'gewoon' })
  const { id } = await conceptVan(aanvrager, DIENST)
  const bewaard = await bewaarStap(zwak(aanvrager), stapvraag(DIENST, 'nieuw-adres', nieuwAdres(), { sleutel: id }))
  expect(bewaard).toEqual({ ok: true, waarde: { naar: 'nieuw-adres' } })
  expect(await openFormulier(zwak(aanvrager), DIENST, 'nieuw-adres', 'nl')).toMatchObject({ ok: false, fout: { code: 'te-zwak' } })
  expect((await open(aanvrager, DIENST, 'nieuw-adres')).concept.ruw['nieuwAdres-straat']).toEqual(['Abdijstraat'])
})

test('a form that was only looked at, or typed with a password alone, is open with a password', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await open(aanvrager, DIENST, 'situatie')
  expect((await open(zwak(aanvrager), DIENST, 'situatie')).stand.verder).toBe('situatie')
  await stuur(zwak(aanvrager), DIENST, 'situatie', { situatie: 'gewoon' })
  expect((await open(zwak(aanvrager), DIENST, 'nieuw-adres')).concept.ruw.situatie).toEqual(['gewoon'])
  expect(await listConcepten(aanvrager.burgerId, 'low')).toMatchObject([{ teZwak: undefined }])
})

test('what a session that ended still stored counts as typed in the sign-in with which the form was opened', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await open(aanvrager, DIENST, 'situatie')
  const { id: sleutel } = await conceptVan(aanvrager, DIENST)
  await stuur(zwak(aanvrager), DIENST, 'situatie', { situatie: 'gewoon' }, { sleutel, alleenBewaren: true })
  expect(await openFormulier(zwak(aanvrager), DIENST, 'situatie', 'nl')).toMatchObject({
    ok: false,
    fout: { code: 'te-zwak', niveau: 'substantial' },
  })
  expect((await open(aanvrager, DIENST, 'situatie')).concept.ruw.situatie).toEqual(['gewoon'])
})
