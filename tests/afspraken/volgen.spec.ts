import { inflateSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { encode } from 'uqr'
import { findEigenAfspraak } from '@/lib/afspraken/afspraken'
import { annuleer } from '@/lib/afspraken/annuleer'
import { boek } from '@/lib/afspraken/boek'
import { tekenBezoekQr } from '@/lib/afspraken/qr'
import { verplaats } from '@/lib/afspraken/verplaats'
import { verwijderOudeAfspraken } from '@/lib/afspraken/verwijder-oude-afspraken'
import { volgAfspraken } from '@/lib/afspraken/volg-afspraken'
import { db } from '@/lib/platform/database'
import { nieuweBezoekcode } from '@/lib/platform/ids'
import { dagenTussen, dagVan, later, minuten, plusDagen, stadsNu, uren, vandaag } from '@/lib/platform/klok'
import { doeJobs, laatWachttijdVerstrijken, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { type Mailserver, startMailserver } from '@/tests/ondersteuning/mailserver'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { iemand, keuze, plekOp, vrijOp } from './proefbezoek'

const BURGER = { soort: 'burger' } as const
let post: Mailserver

test.beforeAll(async () => {
  await vergeetEerderWerk()
  post = await startMailserver()
})

test.afterAll(() => post.stop())

async function berichtenVan(burgerId: string): Promise<string[]> {
  return (await db.bericht.findMany({ where: { burgerId }, orderBy: { id: 'asc' } })).map(({ soort }) => soort)
}

async function mailsVan(burgerId: string) {
  const { email } = await db.burger.findUniqueOrThrow({ where: { id: burgerId } })
  return post.mailsAan(email ?? '')
}

test('a booking goes by mail with a file for the calendar and a code for the door, and says nothing of what it is for', async () => {
  const burgerId = await iemand()
  const [eerste, tweede] = await vrijOp('deurne', plusDagen(vandaag(), 30), 2)
  if (!eerste || !tweede) throw new Error('there is room')
  const geboekt = await boek(burgerId, keuze({ dienst: 'nationaliteitsaanvraag' }), { loket: 'deurne', van: eerste })
  if (!geboekt.ok) throw new Error(geboekt.fout.code)
  await doeJobs()
  const [mail] = await mailsVan(burgerId)
  const [ics, png] = mail?.bijlagen ?? []
  expect(ics?.mime).toBe('text/calendar')
  const tekst = ics?.inhoud.toString() ?? ''
  expect(tekst).toContain(`UID:${geboekt.waarde.id}@openloket`)
  expect(tekst).toContain(`DTSTART:${eerste.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`)
  expect(tekst).toContain('LOCATION:Regioloket Deurne\\, Maurice Dequeeckerplein 1\\, 2100 Deurne')
  expect(`${mail?.onderwerp} ${mail?.tekst} ${tekst}`).not.toMatch(/nationaliteit/i)
  expect(png).toMatchObject({ mime: 'image/png', naam: `${geboekt.waarde.code}.png` })
  expect(png?.inhoud.equals(tekenBezoekQr(geboekt.waarde.code))).toBe(true)
  await verplaats(geboekt.waarde, { loket: 'deurne', van: tweede }, BURGER)
  await doeJobs()
  expect((await mailsVan(burgerId)).at(-1)?.bijlagen[0]?.inhoud.toString(), 'a calendar moves it').toContain('SEQUENCE:1')
  const nu = await findEigenAfspraak(burgerId, geboekt.waarde.id)
  if (nu) await annuleer(nu, BURGER)
  await doeJobs()
  expect((await mailsVan(burgerId)).at(-1)?.bijlagen.map(({ inhoud }) => inhoud.toString().includes('STATUS:CANCELLED'))).toEqual([true])
})

test('the picture of a code has the dots of the code', () => {
  const code = nieuweBezoekcode()
  const { data, size } = encode(code, { ecc: 'M', boostEcc: false, border: 4 })
  const png = tekenBezoekQr(code)
  const breedte = png.readUInt32BE(16)
  expect(breedte).toBe(size * 8)
  const begin = png.indexOf('IDAT') + 4
  const beeld = inflateSync(png.subarray(begin, begin + png.readUInt32BE(begin - 8)))
  const regel = 1 + Math.ceil(breedte / 8)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const zwart = (((beeld[y * 8 * regel + 1 + x] ?? 0) >> 4) & 1) === 0
      expect(zwart).toBe(data[y]?.[x])
    }
  }
})

test('a mail server that is down delays the mail, not the booking', async () => {
  const burgerId = await iemand()
  post.legPlat()
  const geboekt = await boek(burgerId, keuze(), await plekOp('deurne', plusDagen(vandaag(), 31)))
  expect(geboekt.ok).toBe(true)
  await doeJobs()
  expect(await mailsVan(burgerId)).toEqual([])
  expect(await berichtenVan(burgerId)).toEqual(['afspraak-gepland'])
  post.herstel()
  await laatWachttijdVerstrijken()
  await doeJobs()
  expect(await mailsVan(burgerId)).toHaveLength(1)
})

test('a reminder goes once, the day before; not of what was just booked, moved on or cancelled', async () => {
  const [gewoon, verzet, weg, net] = [await iemand(), await iemand(), await iemand(), await iemand()]
  const dag = plusDagen(vandaag(), 20)
  const momenten = await vrijOp('merksem', dag, 3)
  const [van] = momenten
  if (!van) throw new Error('there is room')
  const plek = { loket: 'merksem', van }
  const geboekt = [await boek(gewoon, keuze(), plek), await boek(verzet, keuze(), plek), await boek(weg, keuze(), plek)]
  const [, tweede, derde] = geboekt.map((uitslag) => (uitslag.ok ? uitslag.waarde : undefined))
  if (tweede) await verplaats(tweede, await plekOp('merksem', plusDagen(dagVan(van), 5)), BURGER)
  if (derde) await annuleer(derde, BURGER)
  const vooraf = dagenTussen(vandaag(), dagVan(van)) - 1
  await dagenLater(vooraf, async () => {
    // Booked on the day before: the message of the booking was enough.
    const laat = await boek(net, keuze(), plek)
    if (laat.ok)
      await db.afspraak.update({
        where: { id: laat.waarde.id },
        data: { geboektOp: stadsNu(), van: later(stadsNu(), uren(20)), tot: later(stadsNu(), uren(21)) },
      })
    const eerste = geboekt[0]
    if (eerste?.ok)
      await db.afspraak.update({
        where: { id: eerste.waarde.id },
        data: { van: later(stadsNu(), uren(20)), tot: later(stadsNu(), uren(20) + minuten(20)) },
      })
    await volgAfspraken()
    await volgAfspraken()
  })
  expect(await berichtenVan(gewoon)).toEqual(['afspraak-gepland', 'afspraak-herinnering'])
  for (const burgerId of [verzet, weg, net]) expect(await berichtenVan(burgerId)).not.toContain('afspraak-herinnering')
})

test('who did not come is told when the day is over, once', async () => {
  const burgerId = await iemand()
  const geboekt = await boek(burgerId, keuze(), await plekOp('merksem', plusDagen(vandaag(), 27)))
  if (!geboekt.ok) throw new Error(geboekt.fout.code)
  const gisteren = later(stadsNu(), -uren(30))
  await db.afspraak.update({ where: { id: geboekt.waarde.id }, data: { van: gisteren, tot: later(gisteren, minuten(20)) } })
  await volgAfspraken()
  await volgAfspraken()
  expect(await db.afspraak.findUniqueOrThrow({ where: { id: geboekt.waarde.id } })).toMatchObject({ status: 'niet_gekomen' })
  expect((await berichtenVan(burgerId)).filter((soort) => soort === 'afspraak-gemist')).toHaveLength(1)
})

test('what somebody needed goes a month after the visit, and a visit without a case after a year', async () => {
  const burgerId = await iemand()
  const geboekt = await boek(burgerId, keuze({ wensen: { noden: ['rolstoel'] } }), await plekOp('merksem', plusDagen(vandaag(), 40)))
  if (!geboekt.ok) throw new Error(geboekt.fout.code)
  const { id, van, tot } = geboekt.waarde
  const lees = () => db.afspraak.findUnique({ where: { id } })
  await verwijderOudeAfspraken()
  expect((await lees())?.wensenVersleuteld).not.toBeNull()
  const verleden = async (dagen: number) => {
    await db.afspraak.update({ where: { id }, data: { van: later(van, -uren(24 * (40 + dagen))), tot: later(tot, -uren(24 * (40 + dagen))) } })
    await verwijderOudeAfspraken()
  }
  await verleden(60)
  expect(await lees()).toMatchObject({ wensenVersleuteld: null })
  await verleden(500)
  expect(await lees()).toBeNull()
})
