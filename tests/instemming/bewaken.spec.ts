import { expect, test } from '@playwright/test'
import { beantwoordInstemming } from '@/lib/instemming/beantwoord-instemming'
import { bewaakInstemmingen } from '@/lib/instemming/bewaak-instemmingen'
import { isVolledig, redenfout, watKan } from '@/lib/instemming/regels'
import { neem } from '@/lib/loket/neem'
import { stelVraag } from '@/lib/loket/stel-vraag'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenMedewerker, gezien } from '@/tests/loket/zaak'
import { listJobs } from '@/tests/ondersteuning/doe-jobs'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { tweeOuders, verzoekVan, vraagOuder, vraagPerMail } from './verzoek'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const herinnerd = (burgerId: string) => db.bericht.count({ where: { burgerId, soort: 'instemming-herinnering' } })

test('who has not answered is reminded once, some days before the end: in the inbox, or by mail', async () => {
  const ouders = await tweeOuders(registers)
  await vraagOuder(ouders)
  const { instemmingen } = await verzoekVan(await vraagPerMail(await tweeOuders(registers), ['een@voorbeeld.be']))
  const sleutel = `uitnodiging:${instemmingen[0]?.id}:herinnering`
  await dagenLater(9, bewaakInstemmingen)
  expect(await herinnerd(ouders.ander.burgerId)).toBe(0)
  await dagenLater(10, () => Promise.all([bewaakInstemmingen(), bewaakInstemmingen()]))
  await dagenLater(12, bewaakInstemmingen)
  expect(await herinnerd(ouders.ander.burgerId)).toBe(1)
  expect(await listJobs(sleutel)).toHaveLength(1)
})

test('on its last day it can still be answered; the day after it stops, and says so to the applicant once', async () => {
  const [een, twee] = [await tweeOuders(registers), await tweeOuders(registers)]
  const [opTijd, teLaat] = [await vraagOuder(een), await vraagOuder(twee)]
  const { vraag, instemmingen } = await verzoekVan(opTijd)
  await dagenLater(15, async () => {
    await bewaakInstemmingen()
    const antwoord = { soort: 'akkoord' as const, tekstHash: vraag.tekstHash }
    expect(await beantwoordInstemming(een.ander.burgerId, instemmingen[0]?.id ?? '', antwoord)).toEqual({ ok: true, waarde: null })
  })
  await dagenLater(16, bewaakInstemmingen)
  await dagenLater(17, bewaakInstemmingen)
  expect((await verzoekVan(opTijd)).aanvraag.status).toBe('ingediend')
  const { aanvraag } = await verzoekVan(teLaat)
  expect(aanvraag.status).toBe('stopgezet')
  expect(aanvraag.gebeurtenissen.at(-1)).toMatchObject({ soort: 'instemming.gestopt', gegevens: { reden: 'verlopen' } })
  expect(await db.bericht.count({ where: { burgerId: twee.ik.burgerId, soort: 'instemming-gestopt' } })).toBe(1)
})

test('everyone who is meant must agree, and each of them be who was meant', () => {
  const akkoord = { status: 'akkoord', geldt: true } as const
  expect(isVolledig([])).toBe(false)
  expect(isVolledig([akkoord, akkoord])).toBe(true)
  expect(isVolledig([akkoord, { status: 'vervangen', geldt: false }])).toBe(true)
  for (const ander of [
    { status: 'akkoord', geldt: false },
    { status: 'gevraagd', geldt: false },
    { status: 'ingetrokken', geldt: true },
  ] as const) {
    expect(isVolledig([akkoord, ander])).toBe(false)
  }
})

test('what can be done follows from the answer, the last day and the case', () => {
  const vraag = { totEnMet: '2026-12-11', isAfgerond: false }
  const open = { isOpen: true, isBeslist: false }
  expect(watKan('gevraagd', vraag, open, '2026-12-11')).toBe('antwoorden')
  expect(watKan('gevraagd', vraag, open, '2026-12-12')).toBe('niets')
  expect(watKan('gevraagd', { ...vraag, isAfgerond: true }, open, '2026-12-01')).toBe('niets')
  expect(watKan('akkoord', { ...vraag, isAfgerond: true }, open, '2027-02-01')).toBe('intrekken')
  expect(watKan('akkoord', vraag, { isOpen: true, isBeslist: true }, '2026-12-01')).toBe('niets')
  expect(watKan('akkoord', vraag, { isOpen: false, isBeslist: false }, '2026-12-01')).toBe('niets')
  for (const status of ['geweigerd', 'ingetrokken', 'vervangen'] as const) expect(watKan(status, vraag, open, '2026-12-01')).toBe('niets')
  expect([redenfout(' '), redenfout('Daarom.'), redenfout('x'.repeat(1001))]).toEqual(['leeg', undefined, 'lang'])
})

test('what staff still ask of the applicant ends with a case that stops, and no clock of it stands still', async () => {
  const ouders = await tweeOuders(registers)
  const referentie = await vraagOuder(ouders)
  const { aanvraag, vraag, instemmingen } = await verzoekVan(referentie)
  const id = instemmingen[0]?.id ?? ''
  await beantwoordInstemming(ouders.ander.burgerId, id, { soort: 'akkoord', tekstHash: vraag.tekstHash })
  const { team } = (await verzoekVan(referentie)).aanvraag
  const dirk = await eenMedewerker('dossierbehandelaar', team ?? '')
  expect(await neem(await gezien(dirk, referentie))).toEqual({ ok: true, waarde: null })
  const gevraagd = { sleutel: nieuwId(), soort: 'antwoord', vraag: 'Welke dag?', opties: '', uiterlijk: plusDagen(vandaag(), 10) }
  expect(await stelVraag(await gezien(dirk, referentie, gevraagd))).toEqual({ ok: true, waarde: null })
  expect(await beantwoordInstemming(ouders.ander.burgerId, id, { soort: 'intrekking', reden: 'Ik bedacht me.' })).toEqual({ ok: true, waarde: null })
  expect((await verzoekVan(referentie)).aanvraag).toMatchObject({ status: 'stopgezet', stilSinds: null, wachtOp: null })
  expect(await db.taak.findMany({ where: { aanvraagId: aanvraag.id } })).toMatchObject([{ status: 'ingetrokken' }])
  expect(await db.pauze.count({ where: { aanvraagId: aanvraag.id, tot: null } })).toBe(0)
})
