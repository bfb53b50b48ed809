import { expect, test } from '@playwright/test'
import { leesReferentie } from '@/lib/aanvragen/lees-referentie'
import { openStatus, sluitStatus } from '@/lib/aanvragen/statusuitslag'
import { vraagStatus } from '@/lib/aanvragen/vraag-status'
import { neem } from '@/lib/loket/neem'
import { stelVraag } from '@/lib/loket/stel-vraag'
import { db } from '@/lib/platform/database'
import { nieuwDocumentnummer, nieuweControlecode, nieuweReferentie, nieuwId } from '@/lib/platform/ids'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { besluit, brengTotBesluit } from '@/tests/loket/behandeld'
import { eenAanvrager, eenGezin, eenMedewerker, eenVerhuis, gezien, vraagBezoek } from '@/tests/loket/zaak'
import { proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})

test.afterAll(() => registers.stop())

test('a reference is read however it is typed, and what is mistyped is said', () => {
  for (let keer = 0; keer < 50; keer += 1) {
    const referentie = nieuweReferentie()
    const kaal = referentie.replaceAll('-', '')
    for (const getypt of [
      referentie,
      kaal.toLowerCase(),
      kaal.slice(1),
      ` ${referentie.replaceAll('-', ' – ')}.`,
      kaal.replaceAll('0', 'O').replaceAll('1', 'l'),
    ]) {
      expect(leesReferentie(getypt), getypt).toEqual({ soort: 'referentie', referentie })
    }
    const plaats = 1 + (keer % 9)
    const ander = kaal.at(plaats) === '7' ? '8' : '7'
    expect(leesReferentie(kaal.slice(0, plaats) + ander + kaal.slice(plaats + 1)), 'one character another').toEqual({ soort: 'teken' })
  }
  for (const leeg of ['', '  ', '---']) expect(leesReferentie(leeg)).toEqual({ soort: 'leeg' })
  for (const code of [nieuwDocumentnummer(), nieuweControlecode()]) expect(leesReferentie(code)).toEqual({ soort: 'document' })
  for (const lengte of ['A-7K4M', 'A-7K4M-Q2XB-3V-3V', 'x'.repeat(5_000)]) expect(leesReferentie(lengte)).toEqual({ soort: 'lengte' })
})

test('who knows a reference learns the step and the term, and nothing of whom it is about or what was decided', async () => {
  const referentie = await eenVerhuis(registers)
  const dirk = await eenMedewerker()
  const antwoord = await vraagStatus(referentie)
  expect(antwoord).toEqual({ stand: 'loopt', dienst: 'adreswijziging', stap: 'ontvangen', uiterlijk: plusDagen(vandaag(), 3), staatStil: false })
  await neem(await gezien(dirk, referentie))
  const waarden = { sleutel: nieuwId(), soort: 'antwoord', vraag: 'Klopt dit?', uiterlijk: plusDagen(vandaag(), 9) }
  await stelVraag(await gezien(dirk, referentie, waarden))
  expect(await vraagStatus(referentie)).toEqual({
    stand: 'loopt',
    dienst: 'adreswijziging',
    stap: 'ontvangen',
    uiterlijk: undefined,
    staatStil: true,
  })
  const ander = await eenVerhuis(registers)
  await brengTotBesluit(dirk, ander)
  await besluit(dirk, ander, 'geweigerd')
  expect(await vraagStatus(ander)).toEqual({ stand: 'klaar' })
})

test('a visit says neither its day nor its place', async () => {
  const referentie = await vraagBezoek((await eenGezin(registers)).aanvrager)
  await db.aanvraag.update({ where: { referentie }, data: { stapTermijn: new Date('2026-12-24') } })
  expect(await vraagStatus(referentie)).toEqual({ stand: 'loopt', dienst: 'adreswijziging', stap: undefined, uiterlijk: undefined, staatStil: false })
})

test('a reference that was never given and one that is not sent are the same, and leave no trace', async () => {
  const { burgerId } = await eenAanvrager()
  const voor = await db.inzage.count()
  for (const referentie of [nieuweReferentie(), nieuweReferentie()]) expect(await vraagStatus(referentie)).toEqual({ stand: 'onbekend' })
  expect(await db.inzage.count()).toBe(voor)
  expect(await db.bericht.count({ where: { burgerId } })).toBe(0)
})

test('the answer that an address carries cannot be read or made', () => {
  const gesloten = sluitStatus({ soort: 'antwoord', antwoord: { stand: 'klaar' }, op: '2026-11-26T08:00:00Z' })
  expect(gesloten).not.toContain('klaar')
  expect(openStatus(gesloten)).toMatchObject({ antwoord: { stand: 'klaar' } })
  for (const onzin of [undefined, '', 'onzin', `${gesloten.slice(0, -2)}xx`]) expect(openStatus(onzin)).toBeUndefined()
})
