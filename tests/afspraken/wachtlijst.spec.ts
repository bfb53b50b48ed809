import { expect, test } from '@playwright/test'
import { listAfspraken } from '@/lib/afspraken/afspraken'
import { annuleer } from '@/lib/afspraken/annuleer'
import { boek } from '@/lib/afspraken/boek'
import { neemAanbod } from '@/lib/afspraken/neem-aanbod'
import { volgAfspraken } from '@/lib/afspraken/volg-afspraken'
import { listWachtplaatsen, stopMetWachten, wacht } from '@/lib/afspraken/wachtlijst'
import { bewaarWijziging, listGevolgen } from '@/lib/afspraken/wijziging'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { later, minuten, nu, plusDagen, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenGezin, vraagBezoek } from '@/tests/loket/zaak'
import { doeJobs, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { iemand, keuze, plekOp } from './proefbezoek'

const BURGER = { soort: 'burger' } as const
const LOKET = 'wilrijk'
let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})

test.beforeEach(async () => {
  await vergeetEerderWerk()
  await db.wachtplaats.updateMany({ data: { status: 'weg' } })
})

test.afterAll(() => registers.stop())

async function wachtend(plaats = LOKET, anders: Parameters<typeof keuze>[0] = {}): Promise<string> {
  const burgerId = await iemand()
  const uitslag = await wacht(burgerId, keuze(anders), plaats, undefined)
  if (!uitslag.ok) throw new Error(uitslag.fout.code)
  return burgerId
}

/** Somebody books and cancels: a moment comes free. */
async function maakVrij(dagen: number, personen = 1): Promise<Date> {
  const burgerId = await iemand()
  const geboekt = await boek(burgerId, keuze({ personen }), await plekOp(LOKET, plusDagen(vandaag(), dagen)))
  if (!geboekt.ok) throw new Error(geboekt.fout.code)
  await annuleer(geboekt.waarde, BURGER)
  await doeJobs()
  return geboekt.waarde.van
}

async function aanbodVoor(burgerId: string) {
  return (await listWachtplaatsen(burgerId))[0]?.aanbod
}

test('what comes free is offered to who waits longest, held for them, and taken with one press', async () => {
  const [eerste, tweede] = [await wachtend(), await wachtend('')]
  const van = await maakVrij(33)
  const aanbod = await aanbodVoor(eerste)
  expect(aanbod).toMatchObject({ loket: LOKET, van, status: 'aangeboden' })
  expect(await aanbodVoor(tweede)).toBeUndefined()
  expect(await db.bericht.count({ where: { burgerId: eerste, soort: 'afspraak-aanbod' } })).toBe(1)
  expect(await neemAanbod(tweede, aanbod?.id ?? ''), 'it is not theirs').toEqual({ ok: false, fout: { code: 'vervallen' } })
  expect(await neemAanbod(eerste, aanbod?.id ?? '')).toMatchObject({ ok: true, waarde: { status: 'gepland' } })
  expect(await neemAanbod(eerste, aanbod?.id ?? ''), 'pressed twice').toMatchObject({ ok: true })
  expect(await listAfspraken(eerste)).toHaveLength(1)
  expect(await listWachtplaatsen(eerste)).toEqual([])
})

test('what is held can be booked by nobody else', async () => {
  const eerste = await wachtend()
  const van = await maakVrij(34)
  const aanbod = await aanbodVoor(eerste)
  const rij = await db.afspraak.findUniqueOrThrow({ where: { id: aanbod?.id } })
  const { id: _, code: __, sleutel: ___, wachtplaatsId: ____, aanvraagId: _____, ...rest } = rij
  await expect(
    db.afspraak.create({
      data: { ...rest, id: crypto.randomUUID(), code: 'B-dubbel', sleutel: crypto.randomUUID(), status: 'gepland', burgerId: null, aanbodTot: null },
    }),
  ).rejects.toThrow()
  expect(rij.van).toEqual(van)
})

test('an offer that nobody takes in time goes to the next, and not back to the first', async () => {
  const [eerste, tweede] = [await wachtend(), await wachtend()]
  const van = await maakVrij(35)
  const aanbod = await aanbodVoor(eerste)
  await db.afspraak.update({ where: { id: aanbod?.id }, data: { aanbodTot: later(nu(), -minuten(1)) } })
  expect(await neemAanbod(eerste, aanbod?.id ?? '')).toEqual({ ok: false, fout: { code: 'vervallen' } })
  await volgAfspraken()
  await doeJobs()
  expect(await aanbodVoor(tweede)).toMatchObject({ van })
  expect(await aanbodVoor(eerste)).toBeUndefined()
  await stopMetWachten(tweede, (await listWachtplaatsen(tweede))[0]?.id ?? '')
  await volgAfspraken()
  await doeJobs()
  expect(await db.afspraak.count({ where: { van, loket: LOKET, status: 'aangeboden' } }), 'nobody is left').toBe(0)
})

test('only what is long enough, at a place that will do and in time is offered', async () => {
  const [elders, metVijf, teLaat] = [await wachtend('hoboken'), await wachtend(LOKET, { personen: 5 }), await iemand()]
  await wacht(teLaat, keuze(), LOKET, plusDagen(vandaag(), 3))
  await maakVrij(36)
  for (const burgerId of [elders, metVijf, teLaat]) expect(await aanbodVoor(burgerId)).toBeUndefined()
  await maakVrij(37, 6)
  expect(await aanbodVoor(metVijf)).toBeDefined()
})

test('who has a later visit for the same case is offered an earlier one, which takes its place', async () => {
  const { aanvrager } = await eenGezin(registers)
  const { burgerId } = aanvrager
  const referentie = await vraagBezoek(aanvrager)
  const laat = await boek(burgerId, keuze({ referentie }), await plekOp(LOKET, plusDagen(vandaag(), 44)))
  if (!laat.ok) throw new Error(laat.fout.code)
  expect((await wacht(burgerId, keuze({ referentie }), LOKET, undefined)).ok).toBe(true)
  expect((await wacht(burgerId, keuze({ referentie, personen: 2 }), LOKET, plusDagen(vandaag(), 60))).ok, 'asked again').toBe(true)
  expect(await listWachtplaatsen(burgerId), 'one place for one case, and what was said last').toMatchObject([{ totEnMet: plusDagen(vandaag(), 60) }])
  expect((await wacht(burgerId, keuze({ referentie }), LOKET, undefined)).ok).toBe(true)
  await maakVrij(52)
  expect(await aanbodVoor(burgerId), 'a later moment is no use').toBeUndefined()
  const van = await maakVrij(38)
  const aanbod = await aanbodVoor(burgerId)
  expect(await neemAanbod(burgerId, aanbod?.id ?? '')).toMatchObject({ ok: true })
  expect(await listAfspraken(burgerId)).toMatchObject([{ van }])
  expect(await db.afspraak.findUniqueOrThrow({ where: { id: laat.waarde.id } })).toMatchObject({ status: 'geannuleerd' })
})

test('an offer at a place that closes meanwhile is over, and makes no visit on a closed day', async () => {
  const burgerId = await wachtend()
  const van = await maakVrij(39)
  const aanbod = await aanbodVoor(burgerId)
  expect(aanbod).toMatchObject({ van })
  const dicht = { soort: 'dicht', loket: LOKET, van: isoMoment(van, -30), tot: isoMoment(van, 60), reden: 'werken' } as const
  const geraakt = (await listGevolgen(dicht)).map(({ id }) => id)
  expect(await bewaarWijziging(dicht, geraakt, nieuwId())).toMatchObject({ ok: true })
  expect(await neemAanbod(burgerId, aanbod?.id ?? '')).toEqual({ ok: false, fout: { code: 'vervallen' } })
  expect(await listAfspraken(burgerId)).toEqual([])
  expect(await aanbodVoor(burgerId), 'it is not shown any more').toBeUndefined()
  expect(await listWachtplaatsen(burgerId), 'they still wait').toHaveLength(1)
  await db.sluiting.deleteMany({ where: { loket: LOKET, van: new Date(dicht.van) } })
})

function isoMoment(van: Date, na: number): string {
  return later(van, minuten(na)).toISOString()
}

test('the same form puts somebody on the list once, and three times is enough', async () => {
  const burgerId = await iemand()
  const een = keuze()
  await Promise.all([wacht(burgerId, een, LOKET, undefined), wacht(burgerId, een, LOKET, undefined)])
  expect(await listWachtplaatsen(burgerId)).toHaveLength(1)
  await wacht(burgerId, keuze(), LOKET, undefined)
  await wacht(burgerId, keuze(), LOKET, undefined)
  expect(await wacht(burgerId, keuze(), LOKET, undefined)).toEqual({ ok: false, fout: { code: 'te-veel' } })
  expect(await wacht(await iemand(), keuze({ referentie: 'A-0000-0000-00' }), LOKET, undefined)).toEqual({
    ok: false,
    fout: { code: 'niet-gevonden' },
  })
})
