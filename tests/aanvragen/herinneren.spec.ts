import { expect, test } from '@playwright/test'
import { bewaarConcept } from '@/lib/aanvragen/concept'
import { herinnerAanConcepten } from '@/lib/aanvragen/herinner-aan-concepten'
import { zetMailvoorkeuren } from '@/lib/berichten/mailvoorkeuren'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { db } from '@/lib/platform/database'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { conceptVan, eenInvuller, open, stuur } from './invullen'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const DIENST = 'adreswijziging'

const herinneringen = (burgerId: string) => db.bericht.findMany({ where: { burgerId, soort: 'concept-eindigt' } })

test('who began a form hears once, five days before its end, that it is soon removed', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await stuur(aanvrager, DIENST, 'situatie', { situatie: 'gewoon' })
  await dagenLater(24, () => herinnerAanConcepten())
  expect(await herinneringen(aanvrager.burgerId)).toEqual([])
  await dagenLater(25, () => Promise.all([herinnerAanConcepten(), herinnerAanConcepten()]))
  await dagenLater(29, () => herinnerAanConcepten())
  const { id, tot } = await conceptVan(aanvrager, DIENST)
  expect(await herinneringen(aanvrager.burgerId)).toMatchObject([
    { gegevens: { concept: id, dag: tot }, mailBeloofd: true, sleutel: `concept-eindigt:${id}` },
  ])
})

test('a form that was only opened is nothing to be reminded of, nor is one whose last day passed', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await open(aanvrager, DIENST, 'situatie')
  await dagenLater(28, () => herinnerAanConcepten())
  expect(await herinneringen(aanvrager.burgerId)).toEqual([])
  const formulier = await getFormulier(DIENST)
  await bewaarConcept(await conceptVan(aanvrager, DIENST), formulier, (inhoud) => inhoud)
  await dagenLater(31, () => herinnerAanConcepten())
  expect(await herinneringen(aanvrager.burgerId)).toEqual([])
})

test('who wants no mail about it finds it in the inbox alone', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await zetMailvoorkeuren(aanvrager.burgerId, { nieuw: true, vervangen: false, einde: true, gesprek: true, concept: false })
  await stuur(aanvrager, DIENST, 'situatie', { situatie: 'gewoon' })
  await dagenLater(27, () => herinnerAanConcepten())
  expect(await herinneringen(aanvrager.burgerId)).toMatchObject([{ mailBeloofd: false }])
})
