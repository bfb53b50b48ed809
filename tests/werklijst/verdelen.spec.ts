import { expect, test } from '@playwright/test'
import { zetVoorlopig } from '@/lib/bescherming/beheer-bescherming'
import { geefToegang } from '@/lib/bescherming/geef-toegang'
import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import { legStapVast } from '@/lib/loket/leg-stap-vast'
import { neem } from '@/lib/loket/neem'
import { schrijfAanBurger } from '@/lib/loket/schrijf-aan-burger'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { geefZakenVrij } from '@/lib/werklijst/geef-zaken-vrij'
import { neemVolgendeZaak } from '@/lib/werklijst/neem-volgende'
import { type Gekozen, verdeel } from '@/lib/werklijst/verdeel'
import { listKwijt, markeerGezien } from '@/lib/werklijst/vrijgaven'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenMedewerker, gezien, zaak } from '@/tests/loket/zaak'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { eenTeam, veelZaken } from './team'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers.stop())

const gelukt = (gedaan: number, gewijzigd = 0, beschermd = 0) => ({ ok: true, waarde: { gedaan, beschermd, gewijzigd } })
const geweigerd = (code: string) => ({ ok: false, fout: { code } })

/** Cases as the list shows them now. */
async function getoond(...referenties: string[]): Promise<Gekozen[]> {
  return Promise.all(referenties.map(async (referentie) => ({ referentie, behandelaarId: (await zaak(referentie)).behandelaarId ?? undefined })))
}

async function houder(referentie: string): Promise<string | null> {
  return (await zaak(referentie)).behandelaarId
}

test('twenty who press for the next case at once get twenty different ones, the tightest first', async () => {
  const { dirk, team, nieuw } = await eenTeam(registers)
  const eerste = await nieuw()
  const zaken = await veelZaken(eerste, 25)
  await neem(await gezien(dirk, eerste))
  const collegas = [dirk, ...(await Promise.all(Array.from({ length: 19 }, () => eenMedewerker('dossierbehandelaar', team))))]
  const genomen = await Promise.all(collegas.map((collega) => neemVolgendeZaak(collega, {})))
  const referenties = genomen.map((uitslag) => (uitslag.ok ? uitslag.waarde : uitslag.fout.code))
  expect(referenties.toSorted()).toEqual(zaken.slice(0, 20).toSorted())
  for (const [plaats, collega] of collegas.entries()) expect(await houder(referenties[plaats] ?? '')).toBe(collega.id)
})

test('the next case is one of the list that is shown, that nobody has and that waits for staff', async () => {
  const { dirk, els, nieuw, bezoek } = await eenTeam(registers)
  const [vanEls, stil] = [await nieuw(), await nieuw()]
  await bezoek()
  await neem(await gezien(els, vanEls))
  await db.aanvraag.update({ where: { referentie: stil }, data: { stilSinds: new Date(), status: 'wacht_op_burger' } })
  expect(await neemVolgendeZaak(dirk, {})).toEqual(geweigerd('leeg'))
  const vrij = await nieuw()
  expect(await neemVolgendeZaak(dirk, { dienst: 'geboorteakte' })).toEqual(geweigerd('leeg'))
  expect(await neemVolgendeZaak({ ...dirk, diensten: ['geboorteakte'] }, {})).toEqual(geweigerd('leeg'))
  expect(await neemVolgendeZaak({ ...dirk, rol: 'loketmedewerker' }, {})).toEqual(geweigerd('geen-recht'))
  expect(await neemVolgendeZaak(dirk, { dienst: 'adreswijziging', stand: 'nieuw' })).toEqual({ ok: true, waarde: vrij })
  expect(await zaak(vrij)).toMatchObject({ status: 'in_behandeling', behandelaarId: dirk.id })
  expect(await neemVolgendeZaak(dirk, {})).toEqual(geweigerd('leeg'))
})

test('several cases are taken and given back; what a colleague was first with stays', async () => {
  const { dirk, els, nieuw } = await eenTeam(registers)
  const [een, twee] = [await nieuw(), await nieuw()]
  const lijst = await getoond(een, twee)
  await neem(await gezien(els, twee))
  expect(await verdeel(dirk, { actie: 'nemen' }, lijst)).toEqual(gelukt(1, 1))
  expect([await houder(een), await houder(twee)]).toEqual([dirk.id, els.id])
  expect(await verdeel(dirk, { actie: 'nemen' }, []), 'nothing chosen').toEqual(geweigerd('niets'))
  const vrijgeven = { actie: 'vrijgeven', reden: 'te-druk' } as const
  expect(await verdeel(dirk, vrijgeven, await getoond(een, twee)), 'a colleague’s case is not ours to give back').toEqual(gelukt(1, 1))
  const { status, behandelaarId, gebeurtenissen } = await zaak(een)
  expect({ status, behandelaarId }, 'a citizen does not get to withdraw it again').toEqual({ status: 'in_behandeling', behandelaarId: null })
  expect(gebeurtenissen.at(-1)).toMatchObject({ soort: 'aanvraag.vrijgegeven', medewerkerId: dirk.id, gegevens: { van: dirk.id, reden: 'te-druk' } })
  expect(await neemVolgendeZaak(els, {}), 'it is free again').toEqual({ ok: true, waarde: een })
  expect(await listKwijt(dirk.id), 'who gave it back knows').toEqual([])
})

test('a team lead assigns to a colleague of the team who handles it, and who had it reads so once', async () => {
  const { dirk, els, nieuw, team } = await eenTeam(registers)
  const referentie = await nieuw()
  await neem(await gezien(dirk, referentie))
  const [an, elders, balie] = [await eenMedewerker('dossierbehandelaar', team), await eenMedewerker(), await eenMedewerker('loketmedewerker', team)]
  const lijst = await getoond(referentie)
  const aan = (wie: string) => ({ actie: 'toewijzen', aan: wie }) as const
  expect(await verdeel(dirk, aan(an.id), lijst)).toEqual(geweigerd('geen-recht'))
  for (const niet of [elders.id, balie.id, nieuwId(), '']) expect(await verdeel(els, aan(niet), lijst)).toEqual(geweigerd('geen-collega'))
  await db.medewerker.update({ where: { id: an.id }, data: { diensten: ['geboorteakte'] } })
  expect(await verdeel(els, aan(an.id), lijst), 'not a dienst of theirs').toEqual(gelukt(0, 1))
  await db.medewerker.update({ where: { id: an.id }, data: { diensten: [] } })
  expect(await verdeel(els, aan(an.id), lijst)).toEqual(gelukt(1))
  expect(await houder(referentie)).toBe(an.id)
  expect(await verdeel(els, aan(els.id), lijst), 'somebody else has it by now than the list showed').toEqual(gelukt(0, 1))
  expect(await listKwijt(dirk.id)).toMatchObject([{ referentie, reden: 'verdeeld' }])
  await markeerGezien(els.id)
  expect(await listKwijt(dirk.id)).toHaveLength(1)
  await markeerGezien(dirk.id)
  expect(await listKwijt(dirk.id)).toEqual([])
})

test('another team’s case is not distributed, by its reference or by a forged list', async () => {
  const { nieuw } = await eenTeam(registers)
  const { dirk, els } = await eenTeam(registers)
  const referentie = await nieuw()
  for (const verdeling of [{ actie: 'nemen' }, { actie: 'toewijzen', aan: dirk.id }] as const) {
    expect(await verdeel(els, verdeling, [{ referentie }, { referentie: 'A-0000' }])).toEqual(gelukt(0, 2))
  }
  expect(await houder(referentie)).toBeNull()
})

test('what somebody took and does not touch for some working days goes back to the list, and they read why', async () => {
  const { dirk, nieuw } = await eenTeam(registers)
  const [stil, gewerkt, geschreven, wacht] = [await nieuw(), await nieuw(), await nieuw(), await nieuw()]
  for (const referentie of [stil, gewerkt, geschreven, wacht]) await neem(await gezien(dirk, referentie))
  await db.aanvraag.update({ where: { referentie: wacht }, data: { wachtOp: 'burger', status: 'wacht_op_burger' } })
  await geefZakenVrij()
  expect(await houder(stil), 'not on the day itself').toBe(dirk.id)
  await dagenLater(10, async () => {
    await legStapVast(await gezien(dirk, gewerkt, { stap: 'ontvangen' }))
    await schrijfAanBurger(await gezien(dirk, geschreven, { sleutel: nieuwId(), tekst: 'Je aanvraag loopt.' }))
    await geefZakenVrij()
    await geefZakenVrij()
  })
  expect([await houder(stil), await houder(gewerkt), await houder(geschreven), await houder(wacht)]).toEqual([null, dirk.id, dirk.id, dirk.id])
  expect((await zaak(stil)).gebeurtenissen.filter(({ soort }) => soort === 'aanvraag.vrijgegeven')).toMatchObject([{ door: 'systeem' }])
  expect(await listKwijt(dirk.id)).toMatchObject([{ referentie: stil, reden: 'stil' }])
})

test('who has another role or team loses the cases of the one before, also while one is open', async () => {
  const { dirk, els, nieuw } = await eenTeam(registers)
  const [een, twee] = [await nieuw(), await nieuw()]
  await neem(await gezien(dirk, een))
  await neem(await gezien(els, twee))
  const open = await gezien(dirk, een, { stap: 'ontvangen' })
  await db.medewerker.update({ where: { id: dirk.id }, data: { rol: 'auditor' } })
  await db.medewerker.update({ where: { id: els.id }, data: { team: 'elders' } })
  // The page was open: what it posts is asked of the role of now.
  expect(await legStapVast({ ...open, medewerker: { ...dirk, rol: 'auditor' } })).toEqual(geweigerd('geen-recht'))
  await geefZakenVrij()
  expect([await houder(een), await houder(twee)]).toEqual([null, null])
  expect(await listKwijt(dirk.id)).toMatchObject([{ referentie: een, reden: 'rol' }])
  expect(await listKwijt(els.id)).toMatchObject([{ referentie: twee, reden: 'rol' }])
})

test('who has only other diensten of the team from now on loses what they had, and no more', async () => {
  const { dirk, nieuw } = await eenTeam(registers)
  const referentie = await nieuw()
  await neem(await gezien(dirk, referentie))
  await db.medewerker.update({ where: { id: dirk.id }, data: { diensten: ['adreswijziging'] } })
  await geefZakenVrij()
  expect(await houder(referentie)).toBe(dirk.id)
  await db.medewerker.update({ where: { id: dirk.id }, data: { diensten: ['geboorteakte'] } })
  await geefZakenVrij()
  expect(await houder(referentie)).toBeNull()
  expect(await listKwijt(dirk.id)).toMatchObject([{ referentie, reden: 'rol' }])
})

test('a protected file is neither taken, given back nor assigned before it was said why, and the next case waits at the gate', async () => {
  const { dirk, els, nieuw } = await eenTeam(registers)
  const [een, twee] = [await nieuw(), await nieuw()]
  await neem(await gezien(dirk, een))
  const burgers = [(await zaak(een)).burgerId, (await zaak(twee)).burgerId]
  const [ander = '', betrokkene = ''] = await Promise.all(burgers.map((burgerId) => betrokkeneVanBurger(burgerId ?? '')))
  for (const wie of [ander, betrokkene]) {
    await inTransactie((tx) => zetVoorlopig(tx, { betrokkene: wie, soort: 'andere', reden: 'Proef.', medewerkerId: els.id }))
  }
  const voorheen = [await zaak(een), await zaak(twee)]
  expect(await verdeel(dirk, { actie: 'nemen' }, await getoond(twee))).toEqual(gelukt(0, 0, 1))
  expect(await verdeel(dirk, { actie: 'vrijgeven', reden: 'te-druk' }, await getoond(een))).toEqual(gelukt(0, 0, 1))
  expect(await verdeel(els, { actie: 'toewijzen', aan: dirk.id }, await getoond(een, twee))).toEqual(gelukt(0, 0, 2))
  expect(await neemVolgendeZaak(dirk, {})).toEqual({ ok: false, fout: { code: 'beschermd', betrokkene, referentie: twee } })
  expect([await zaak(een), await zaak(twee)]).toEqual(voorheen)
  await geefToegang(dirk.id, betrokkene, { reden: 'aanvraag', woorden: 'Het is de oudste.' })
  expect(await neemVolgendeZaak(dirk, {})).toEqual({ ok: true, waarde: twee })
})
