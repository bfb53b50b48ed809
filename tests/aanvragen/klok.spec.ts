import { expect, test } from '@playwright/test'
import { laatKlokLopen, zetKlokStil } from '@/lib/aanvragen/pauze'
import { vergrendelAanvraag } from '@/lib/aanvragen/vergrendel-aanvraag'
import { legStapVast } from '@/lib/loket/leg-stap-vast'
import { neem } from '@/lib/loket/neem'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { later, naarDatum, nu, plusDagen, uren, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenMedewerker, eenVerhuis, gezien, zaak } from '@/tests/loket/zaak'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})

test.afterAll(() => registers.stop())

/** A move that is being checked by the neighbourhood officer. */
async function bijDeWijkagent(): Promise<{ id: string; referentie: string }> {
  const referentie = await eenVerhuis(registers)
  const dirk = await eenMedewerker()
  await neem(await gezien(dirk, referentie))
  await legStapVast(await gezien(dirk, referentie, { stap: 'ontvangen' }))
  return { id: (await zaak(referentie)).id, referentie }
}

function zet(id: string, soort: 'stil' | 'lopen'): Promise<void> {
  return inTransactie(async (tx) => {
    const { aanvraag } = await vergrendelAanvraag(tx, id)
    return soort === 'stil' ? zetKlokStil(tx, aanvraag, 'taak', nieuwId()) : laatKlokLopen(tx, aanvraag)
  })
}

test('a clock that stands still has no last day; going on it has its days back, and the case stands where it stood', async () => {
  const { id, referentie } = await bijDeWijkagent()
  await dagenLater(4, () => zet(id, 'stil'))
  expect(await zaak(referentie)).toMatchObject({ status: 'wacht_op_burger', wachtOp: 'burger', stap: 'woonstcontrole', stapTermijn: null })
  await dagenLater(14, () => zet(id, 'lopen'))
  expect(await zaak(referentie)).toMatchObject({
    status: 'wacht_op_derde',
    wachtOp: 'derde',
    stilSinds: null,
    stapTermijn: naarDatum(plusDagen(vandaag(), 15 + 10)),
  })
})

test('stopping a clock that stands still, or starting one that runs, does nothing', async () => {
  const { id, referentie } = await bijDeWijkagent()
  const voor = await zaak(referentie)
  await zet(id, 'lopen')
  expect(await zaak(referentie)).toEqual(voor)
  await Promise.all([zet(id, 'stil'), zet(id, 'stil')])
  expect(await db.pauze.count({ where: { aanvraagId: id } })).toBe(1)
  await Promise.all([zet(id, 'lopen'), zet(id, 'lopen')])
  expect(await zaak(referentie)).toEqual(voor)
})

test('the database takes no second open pause of a case, and none that overlaps another', async () => {
  const { id } = await bijDeWijkagent()
  const maak = (vanaf: Date, tot: Date | null) =>
    db.pauze.create({ data: { id: nieuwId(), aanvraagId: id, reden: 'taak', doorId: nieuwId(), vanaf, tot } })
  const begin = nu()
  await maak(begin, later(begin, uren(4)))
  await maak(later(begin, uren(4)), later(begin, uren(5)))
  await expect(maak(later(begin, uren(2)), later(begin, uren(3)))).rejects.toThrow(/pauze_zonder_overlap/)
  await expect(maak(later(begin, uren(3)), null)).rejects.toThrow(/pauze_zonder_overlap/)
  await maak(later(begin, uren(6)), null)
  await expect(maak(later(begin, uren(8)), null)).rejects.toThrow(/pauze_|Unique constraint/)
  await expect(maak(later(begin, -uren(1)), later(begin, -uren(2)))).rejects.toThrow()
})

test('a case stands still only while it waits for the citizen', async () => {
  const { id } = await bijDeWijkagent()
  await expect(db.aanvraag.update({ where: { id }, data: { stilSinds: nu() } })).rejects.toThrow(/aanvraag_stil/)
})
