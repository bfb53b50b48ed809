import { expect, test } from '@playwright/test'
import { trekIn } from '@/lib/aanvragen/trek-in'
import { findAfspraak, findEigenAfspraak, listAfspraken } from '@/lib/afspraken/afspraken'
import { annuleer } from '@/lib/afspraken/annuleer'
import { boek } from '@/lib/afspraken/boek'
import { boekgrens } from '@/lib/afspraken/grens'
import { verplaats } from '@/lib/afspraken/verplaats'
import { leesWensen } from '@/lib/afspraken/wensen'
import { feestdagen, isWerkdag } from '@/lib/gegevens/werkdagen'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { later, minuten, momentOp, plusDagen, stadsNu, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenGezin, vraagBezoek, zaak } from '@/tests/loket/zaak'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { iemand, keuze, plekOp, vrijOp, zetUren } from './proefbezoek'

let registers: Proefregisters
const BURGER = { soort: 'burger' } as const

test.beforeAll(async () => {
  registers = await proefregisters()
})

test.afterAll(() => registers.stop())

test('somebody books, and hears of it', async () => {
  const burgerId = await iemand()
  const plek = await plekOp('deurne', plusDagen(vandaag(), 10))
  const wensen = { noden: ['rolstoel' as const], taalhulp: 'uk' as const, anders: 'Ik kom met mijn hond.' }
  const geboekt = await boek(burgerId, keuze({ personen: 2, wensen }), plek)
  if (!geboekt.ok) throw new Error(geboekt.fout.code)
  const { id, code, van, tot } = geboekt.waarde
  expect(geboekt.waarde).toMatchObject({ ...plek, status: 'gepland', personen: 2, team: 'bevolking', heeftWensen: true })
  expect(code).toMatch(/^B-/)
  expect(tot.getTime() - van.getTime(), 'longer with two').toBe(minuten(30))
  const rij = await db.afspraak.findUniqueOrThrow({ where: { id } })
  expect(rij.wensenVersleuteld).not.toContain('hond')
  expect(leesWensen('afspraak', id, rij.wensenVersleuteld)).toEqual(wensen)
  const [bericht] = await db.bericht.findMany({ where: { burgerId } })
  expect(bericht).toMatchObject({ soort: 'afspraak-gepland', gegevens: { afspraak: id }, mailBeloofd: true })
})

test('pressed twice, also at once, there is one visit', async () => {
  const burgerId = await iemand()
  const [keus, plek] = [keuze(), await plekOp('merksem', plusDagen(vandaag(), 10))]
  const uitslagen = await Promise.all(Array.from({ length: 4 }, () => boek(burgerId, keus, plek)))
  expect(new Set(uitslagen.map((uitslag) => uitslag.ok && uitslag.waarde.id)).size).toBe(1)
  expect(uitslagen.every(({ ok }) => ok)).toBe(true)
  expect(await listAfspraken(burgerId)).toHaveLength(1)
  expect(await db.bericht.count({ where: { burgerId } })).toBe(1)
})

test('a case has one visit, from however many tabs', async () => {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await vraagBezoek(aanvrager)
  expect(await zaak(referentie), 'the citizen has to book').toMatchObject({ wachtOp: 'burger', afhandeling: 'afspraak', stapTermijn: null })
  const momenten = await vrijOp('wilrijk', plusDagen(vandaag(), 10))
  const uitslagen = await Promise.all(momenten.map((van) => boek(aanvrager.burgerId, keuze({ referentie }), { loket: 'wilrijk', van })))
  expect(uitslagen.filter(({ ok }) => ok)).toHaveLength(1)
  const [eigen] = await listAfspraken(aanvrager.burgerId)
  for (const uitslag of uitslagen) if (!uitslag.ok) expect(uitslag.fout).toEqual({ code: 'heeft-al', id: eigen?.id })
  const { gebeurtenissen, id } = await zaak(referentie)
  expect(gebeurtenissen.filter(({ soort }) => soort === 'afspraak.gepland')).toHaveLength(1)
  expect(await findAfspraak(id)).toMatchObject({ id: eigen?.id, dienst: 'adreswijziging' })
})

test('nobody is expected at two counters at once', async () => {
  const burgerId = await iemand()
  const plek = await plekOp('wilrijk', plusDagen(vandaag(), 20))
  expect((await boek(burgerId, keuze(), plek)).ok).toBe(true)
  expect(await boek(burgerId, keuze(), { ...plek, loket: 'merksem' })).toEqual({ ok: false, fout: { code: 'overlapt' } })
})

test('nothing is booked in the past, on a closed day, between the moments, too far ahead or nowhere', async () => {
  const burgerId = await iemand()
  const fout = async (dag: string, tijd: string, loket = 'antwerpen') => {
    const uitslag = await boek(burgerId, keuze(), { loket, van: momentOp(dag, tijd) ?? new Date(Number.NaN) })
    return uitslag.ok ? undefined : uitslag.fout.code
  }
  const morgen = plusDagen(vandaag(), 1)
  expect(await fout(plusDagen(vandaag(), -1), '10:00')).toBe('voorbij')
  expect(await fout(plusDagen(boekgrens().totEnMet, 1), '10:00')).toBe('te-ver')
  const [feest = ''] = [...feestdagen(Number(vandaag().slice(0, 4))), ...feestdagen(Number(vandaag().slice(0, 4)) + 1)].filter((dag) => dag > morgen)
  expect(await fout(feest, '10:00'), 'a public holiday').toBe('gesloten')
  let zaterdag = morgen
  while (new Date(zaterdag).getUTCDay() !== 6) zaterdag = plusDagen(zaterdag, 1)
  expect(await fout(zaterdag, '10:00')).toBe('gesloten')
  let werkdag = morgen
  while (!isWerkdag(werkdag)) werkdag = plusDagen(werkdag, 1)
  expect(await fout(werkdag, '10:05')).toBe('gesloten')
  expect(await fout(werkdag, '10:00', 'atlantis')).toBe('gesloten')
  expect(await fout('2027-03-28', '02:30'), 'an hour that the clock skips').toBe('gesloten')
  expect(await listAfspraken(burgerId)).toEqual([])
})

test('a dienst of the large counters is not booked at a small one', async () => {
  const burgerId = await iemand()
  const plek = await plekOp('hoboken', plusDagen(vandaag(), 10))
  expect(await boek(burgerId, keuze({ dienst: 'nationaliteitsaanvraag' }), plek)).toEqual({ ok: false, fout: { code: 'gesloten' } })
})

test('a case that was closed meanwhile takes no visit, and another’s case is not there', async () => {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await vraagBezoek(aanvrager)
  const plek = await plekOp('ekeren', plusDagen(vandaag(), 10))
  expect(await boek(await iemand(), keuze({ referentie }), plek)).toEqual({ ok: false, fout: { code: 'niet-gevonden' } })
  await trekIn(aanvrager.burgerId, referentie)
  expect(await boek(aanvrager.burgerId, keuze({ referentie }), plek)).toEqual({ ok: false, fout: { code: 'zaak-gesloten' } })
})

test('withdrawing a case gives its counter back', async () => {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await vraagBezoek(aanvrager)
  const plek = await plekOp('ekeren', plusDagen(vandaag(), 24))
  const geboekt = await boek(aanvrager.burgerId, keuze({ referentie }), plek)
  await trekIn(aanvrager.burgerId, referentie)
  expect(await findEigenAfspraak(aanvrager.burgerId, geboekt.ok ? geboekt.waarde.id : '')).toMatchObject({ status: 'geannuleerd' })
})

test('a visit is moved and cancelled until it begins, and its case waits again', async () => {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await vraagBezoek(aanvrager)
  const [eerste, tweede] = await vrijOp('antwerpen', plusDagen(vandaag(), 12), 2)
  if (!eerste || !tweede) throw new Error('two moments are free')
  const geboekt = await boek(aanvrager.burgerId, keuze({ referentie }), { loket: 'antwerpen', van: eerste })
  if (!geboekt.ok) throw new Error(geboekt.fout.code)
  const verzet = await verplaats(geboekt.waarde, { loket: 'antwerpen', van: tweede }, BURGER)
  expect(verzet).toMatchObject({ ok: true, waarde: { van: tweede, code: geboekt.waarde.code, versie: 1 } })
  expect(await verplaats(geboekt.waarde, { loket: 'antwerpen', van: tweede }, BURGER), 'pressed twice').toMatchObject({ waarde: { versie: 1 } })
  if (!verzet.ok) throw new Error(verzet.fout.code)
  expect(await annuleer(verzet.waarde, BURGER)).toEqual({ ok: true, waarde: null })
  expect(await annuleer(verzet.waarde, BURGER), 'pressed twice').toEqual({ ok: true, waarde: null })
  expect(await zaak(referentie)).toMatchObject({ wachtOp: 'burger', stapTermijn: null })
  expect((await zaak(referentie)).gebeurtenissen.map(({ soort }) => soort)).toEqual([
    'aanvraag.ingediend',
    'afspraak.gepland',
    'afspraak.gepland',
    'afspraak.geannuleerd',
  ])
  expect((await boek(aanvrager.burgerId, keuze({ referentie }), { loket: 'antwerpen', van: eerste })).ok, 'and is booked again').toBe(true)
})

test('what began is neither moved nor cancelled by the citizen', async () => {
  const burgerId = await iemand()
  const plek = await plekOp('berchem', plusDagen(vandaag(), 10))
  const geboekt = await boek(burgerId, keuze(), plek)
  if (!geboekt.ok) throw new Error(geboekt.fout.code)
  const van = later(stadsNu(), -minuten(5))
  await db.afspraak.update({ where: { id: geboekt.waarde.id }, data: { van, tot: later(van, minuten(20)) } })
  const begonnen = { ok: false, fout: { code: 'begonnen' } }
  expect(await annuleer(geboekt.waarde, BURGER)).toEqual(begonnen)
  expect(await verplaats(geboekt.waarde, plek, BURGER)).toEqual(begonnen)
})

test('a moment of a counter that is taken is refused by the database itself', async () => {
  const loket = 'linkeroever'
  const { van } = await plekOp(loket, plusDagen(vandaag(), 10))
  const rij = (begin: Date, status: 'gepland' | 'geannuleerd' = 'gepland') => ({
    id: nieuwId(),
    code: `B-${nieuwId()}`,
    status,
    team: 'bevolking',
    loket,
    balie: 77,
    van: begin,
    tot: later(begin, minuten(20)),
    personen: 1,
    sleutel: nieuwId(),
    geboektOp: stadsNu(),
  })
  await db.afspraak.create({ data: rij(van) })
  await expect(db.afspraak.create({ data: rij(later(van, minuten(10))) })).rejects.toThrow()
  await db.afspraak.create({ data: rij(later(van, minuten(20))) })
  await db.afspraak.create({ data: rij(van, 'geannuleerd') })
})

test('five hundred people press for the last fifty moments: fifty have one, no counter has two, and the others hear what is left', async () => {
  test.setTimeout(180_000)
  const dag = plusDagen(vandaag(), 60)
  let open = dag
  while (!isWerkdag(open)) open = plusDagen(open, 1)
  // Five counters, ten moments each.
  await zetUren('bezali', open, 5, '09:00', '12:20')
  await zetUren('bezali', plusDagen(open, 1), 5)
  const mensen = await Promise.all(Array.from({ length: 500 }, iemand))
  const momenten = [...new Set((await vrijOp('bezali', open, 40)).map((van) => van.getTime()))].map((tijd) => new Date(tijd))
  const ronde = momenten.filter((van, plaats) => plaats % 2 === 0 && van < (momentOp(open, '12:20') ?? van))
  expect(ronde).toHaveLength(10)
  const uitslagen = await Promise.all(
    mensen.map((burgerId, plaats) => boek(burgerId, keuze(), { loket: 'bezali', van: ronde[plaats % ronde.length] ?? stadsNu() })),
  )
  expect(uitslagen.filter(({ ok }) => ok)).toHaveLength(50)
  for (const uitslag of uitslagen) if (!uitslag.ok) expect(uitslag.fout).toEqual({ code: 'bezet' })
  const geboekt = await db.afspraak.findMany({ where: { loket: 'bezali', status: 'gepland', van: { gte: ronde[0] } } })
  expect(new Set(geboekt.map(({ balie, van }) => `${balie} ${van.toISOString()}`)).size).toBe(50)
  const [verder] = await vrijOp('bezali', open, 1)
  expect(verder && verder > (momentOp(open, '12:20') ?? verder), 'there is something after it').toBe(true)
})
