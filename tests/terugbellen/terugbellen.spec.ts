import { expect, test } from '@playwright/test'
import { ruimOp } from '@/lib/jobs/ruim-op'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { later, minuten, momentOp, nu, stadsNu, vandaag } from '@/lib/platform/klok'
import { annuleerVerzoek, listEigenVerzoeken, openVerzoek, sluitVerzoek } from '@/lib/terugbellen/eigen'
import { leesBelplaats } from '@/lib/terugbellen/plaats'
import { belDag, dagdelen, leesUren, MAX_POGINGEN, urenVan } from '@/lib/terugbellen/regels'
import { type Belvraag, vraagTerugbellen } from '@/lib/terugbellen/vraag-terugbellen'
import { laatGesprekLos, listBelwerk, neemGesprek, noteerGeenAntwoord, openGesprek, sluitGesprek } from '@/lib/terugbellen/werk'
import { Rol } from '@/prisma/client/client'
import { eenAanvrager, eenMedewerker } from '@/tests/loket/zaak'
import { bescherm } from '@/tests/ondersteuning/bescherm'

const VRAAG: Belvraag = {
  naam: 'Lotte Janssens',
  telefoon: '0470 12 34 56',
  dagdeel: 'hele-dag',
  taalhulp: '',
  woorden: 'Wanneer komt iemand langs?',
}
const UREN = leesUren('09:00-17:00')
const WEG = { ok: false, fout: { code: 'weg' } }
const GEWIJZIGD = { ok: false, fout: { code: 'gewijzigd' } }

/** A team of this test alone. */
const eenTeam = () => `proef-${nieuwId()}`

async function vraag(team: string, burgerId?: string, over: Partial<Belvraag> = {}, sleutel = nieuwId()): Promise<string> {
  const gevraagd = await vraagTerugbellen({ burgerId, taal: 'nl' }, sleutel, { bij: 'elders', team }, { ...VRAAG, ...over })
  if (!gevraagd.ok) throw new Error(gevraagd.fout.join())
  return gevraagd.waarde
}

const om = (dag: string, tijd: string) => momentOp(dag, tijd) ?? nu()

test('a call is promised for today while that part of a working day is still to come, else for the next working day', () => {
  // Thursday 24 and Friday 25 December 2026: Christmas is none.
  expect(belDag(om('2026-12-24', '08:59'), 'voormiddag', UREN)).toBe('2026-12-24')
  expect(belDag(om('2026-12-24', '09:00'), 'voormiddag', UREN)).toBe('2026-12-28')
  expect(belDag(om('2026-12-24', '11:59'), 'namiddag', UREN)).toBe('2026-12-24')
  expect(belDag(om('2026-12-24', '11:59'), 'hele-dag', UREN)).toBe('2026-12-24')
  expect(belDag(om('2026-12-24', '12:00'), 'hele-dag', UREN)).toBe('2026-12-28')
  expect(belDag(om('2026-12-25', '08:00'), 'hele-dag', UREN)).toBe('2026-12-28')
  expect(belDag(om('2026-12-26', '08:00'), 'voormiddag', UREN)).toBe('2026-12-28')
  // Summer time begins in the night of 28 March 2027; the Monday after it is Easter Monday.
  expect(belDag(om('2027-03-27', '08:00'), 'voormiddag', UREN)).toBe('2027-03-30')
})

test('only parts of the day in which the phone is answered can be chosen', async () => {
  expect(dagdelen(UREN)).toEqual(['voormiddag', 'namiddag', 'hele-dag'])
  expect(urenVan('namiddag', UREN)).toEqual({ van: '12:00', tot: '17:00' })
  expect(dagdelen(leesUren('13:00-17:00'))).toEqual(['namiddag', 'hele-dag'])
  expect(dagdelen(leesUren('08:30-12:00'))).toEqual(['voormiddag', 'hele-dag'])
})

test('the same press twice makes one request, one message and nothing readable', async () => {
  const { burgerId } = await eenAanvrager()
  const [team, sleutel] = [eenTeam(), nieuwId()]
  const ids = await Promise.all([1, 2, 3].map(() => vraag(team, burgerId, {}, sleutel)))
  expect(new Set(ids).size).toBe(1)
  expect(await db.terugbelverzoek.count({ where: { team } })).toBe(1)
  expect(await db.bericht.count({ where: { burgerId, soort: 'terugbellen-gevraagd' } })).toBe(1)
  const rij = JSON.stringify(await db.terugbelverzoek.findFirstOrThrow({ where: { team } }))
  for (const woord of ['0470', 'Lotte', 'langs']) expect(rij).not.toContain(woord)
})

test('what is wrong is said for each box, and nothing is asked', async () => {
  const team = eenTeam()
  const fout = { naam: ' ', telefoon: 'bel me', dagdeel: 'nacht', taalhulp: 'xx', woorden: 'x'.repeat(301) }
  const gevraagd = await vraagTerugbellen({ taal: 'nl' }, nieuwId(), { bij: 'elders', team }, fout)
  expect(gevraagd).toEqual({ ok: false, fout: ['naam', 'telefoon', 'dagdeel', 'woorden'] })
  expect(await db.terugbelverzoek.count({ where: { team } })).toBe(0)
  await vraag(team, undefined, { taalhulp: 'klingon' })
  expect((await db.terugbelverzoek.findFirstOrThrow({ where: { team } })).taalhulp).toBeNull()
})

test('where somebody was is taken along as codes: a step that there is, and a case only when it is theirs', async () => {
  expect(await leesBelplaats({ dienst: 'adreswijziging', stap: 'nieuw-adres' }, undefined)).toEqual({
    bij: 'formulier',
    dienst: 'adreswijziging',
    stap: 'nieuw-adres',
    team: 'bevolking',
  })
  expect(await leesBelplaats({ dienst: 'adreswijziging', stap: '<script>' }, undefined)).toMatchObject({ bij: 'dienst', dienst: 'adreswijziging' })
  expect(await leesBelplaats({ dienst: '../x', stap: 'y', bij: 'iets' }, undefined)).toEqual({ bij: 'elders', team: 'bevolking' })
  expect(await leesBelplaats({ zaak: 'A-7K4M-Q2XB-3V' }, nieuwId())).toMatchObject({ bij: 'elders' })
})

test('of two who take a call one has it; only who has it sees the number, and its citizen reads that they looked', async () => {
  const { burgerId } = await eenAanvrager()
  const team = eenTeam()
  const id = await vraag(team, burgerId)
  const [een, ander, vreemd] = [
    await eenMedewerker('loketmedewerker', team),
    await eenMedewerker('dossierbehandelaar', team),
    await eenMedewerker('dossierbehandelaar', eenTeam()),
  ]
  expect(await openGesprek(een, id), 'not taken').toEqual(WEG)
  expect(await neemGesprek(vreemd, id), 'another team').toEqual(GEWIJZIGD)
  const genomen = await Promise.all([neemGesprek(een, id), neemGesprek(ander, id)])
  expect(genomen.filter(({ ok }) => ok)).toHaveLength(1)
  const [heeft, niet] = genomen[0]?.ok ? [een, ander] : [ander, een]
  expect(await openGesprek(niet, id)).toEqual(WEG)
  expect(await db.inzage.count({ where: { betrokkene: `burger:${burgerId}`, doel: 'terugbellen' } })).toBe(0)
  expect(await openGesprek(heeft, id)).toMatchObject({
    ok: true,
    waarde: { naam: VRAAG.naam, nummer: VRAAG.telefoon, woorden: VRAAG.woorden, isAangemeld: true },
  })
  const lijnen = await db.inzage.findMany({ where: { betrokkene: `burger:${burgerId}` } })
  expect(lijnen).toMatchObject([{ door: 'medewerker', medewerkerId: heeft.id, wat: 'terugbelverzoek', doel: 'terugbellen' }])
  expect(JSON.stringify(await listBelwerk(heeft))).not.toContain(VRAAG.naam)
  expect(await laatGesprekLos(heeft, id)).toEqual({ ok: true, waarde: null })
  expect((await neemGesprek(niet, id)).ok).toBe(true)
})

test('the call of somebody protected opens only after it was said why', async () => {
  const { burgerId } = await eenAanvrager()
  const betrokkene = `burger:${burgerId}`
  const team = eenTeam()
  const id = await vraag(team, burgerId)
  const een = await eenMedewerker('loketmedewerker', team)
  await bescherm(betrokkene, een)
  await neemGesprek(een, id)
  expect(await openGesprek(een, id)).toEqual({ ok: false, fout: { code: 'beschermd', betrokkene } })
  expect(await db.inzage.count({ where: { betrokkene } })).toBe(0)
})

test('a call that was taken and left is free again after two hours', async () => {
  const team = eenTeam()
  const id = await vraag(team)
  const [een, ander] = [await eenMedewerker('loketmedewerker', team), await eenMedewerker('loketmedewerker', team)]
  await neemGesprek(een, id)
  expect(await neemGesprek(ander, id)).toEqual(GEWIJZIGD)
  await db.terugbelverzoek.update({ where: { id }, data: { genomenOp: later(nu(), -minuten(121)) } })
  expect((await neemGesprek(ander, id)).ok).toBe(true)
})

test('nobody answers: one press is one try, the next is on a working day, and after three the citizen hears that it stops', async () => {
  const { burgerId } = await eenAanvrager()
  const team = eenTeam()
  const id = await vraag(team, burgerId)
  const een = await eenMedewerker('loketmedewerker', team)
  for (let poging = 0; poging < MAX_POGINGEN; poging += 1) {
    await neemGesprek(een, id)
    expect(await noteerGeenAntwoord(een, id, poging)).toEqual({ ok: true, waarde: null })
    expect(await noteerGeenAntwoord(een, id, poging), 'pressed twice').toEqual(GEWIJZIGD)
    const [eigen] = await listEigenVerzoeken(burgerId)
    if (poging < MAX_POGINGEN - 1) expect(eigen?.dag ?? '').toMatch(/^\d{4}/)
    if (eigen) expect(eigen.dag > vandaag()).toBe(true)
  }
  expect(await db.terugbelverzoek.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'niet_bereikt', pogingen: MAX_POGINGEN })
  expect(await db.bericht.count({ where: { burgerId, soort: 'terugbellen-niet-bereikt' } })).toBe(1)
  await expect(db.terugbelverzoek.update({ where: { id }, data: { status: 'open', afgeslotenOp: null } })).rejects.toThrow('stays over')
})

test('a call that was made is over: with how it ended, and once', async () => {
  const team = eenTeam()
  const id = await vraag(team)
  const een = await eenMedewerker('dossierbehandelaar', team)
  expect(await sluitGesprek(een, id, 'geholpen'), 'not taken').toEqual(GEWIJZIGD)
  await neemGesprek(een, id)
  expect((await sluitGesprek(een, id, 'geholpen')).ok).toBe(true)
  expect(await sluitGesprek(een, id, 'afspraak')).toEqual(GEWIJZIGD)
  expect(await listBelwerk(een)).toEqual({ ok: true, waarde: { werk: [], aantal: 0 } })
})

test('the oldest request is on top, and the count is right', async () => {
  const team = eenTeam()
  const ids = [await vraag(team), await vraag(team), await vraag(team)]
  const lijst = await listBelwerk(await eenMedewerker('loketmedewerker', team))
  expect(lijst.ok && lijst.waarde.werk.map(({ id }) => id)).toEqual(ids)
  expect(lijst.ok && lijst.waarde.aantal).toBe(3)
})

test('who has only some diensten of the team makes the calls about those, and those about none', async () => {
  const team = eenTeam()
  const maak = async (dienst?: string) => {
    const gevraagd = await vraagTerugbellen({ taal: 'nl' }, nieuwId(), { bij: dienst ? 'dienst' : 'elders', dienst, team }, VRAAG)
    return gevraagd.ok ? gevraagd.waarde : ''
  }
  const [eigen, ander, geen] = [await maak('geboorteakte'), await maak('huwelijksakte'), await maak()]
  const collega = await eenMedewerker('dossierbehandelaar', team)
  const nadia = { ...(await eenMedewerker('dossierbehandelaar', team)), diensten: ['geboorteakte'] }
  const lijst = await listBelwerk(nadia)
  expect(lijst).toMatchObject({ ok: true, waarde: { werk: [{ id: eigen }, { id: geen }], aantal: 2 } })
  expect(await neemGesprek(nadia, ander)).toEqual(GEWIJZIGD)
  await neemGesprek(collega, ander)
  // Who had it while they handled that dienst does not keep it.
  const was = { ...collega, diensten: ['geboorteakte'] }
  expect(await openGesprek(was, ander)).toEqual(WEG)
  expect(await sluitGesprek(was, ander, 'geholpen')).toEqual(GEWIJZIGD)
  expect(await noteerGeenAntwoord(was, ander, 0)).toEqual(GEWIJZIGD)
  expect((await neemGesprek(nadia, eigen)).ok).toBe(true)
  expect((await openGesprek(nadia, eigen)).ok).toBe(true)
})

test('who asked takes it back; nobody else does', async () => {
  const [{ burgerId }, { burgerId: ander }] = [await eenAanvrager(), await eenAanvrager()]
  const team = eenTeam()
  const [een, twee] = [await vraag(team, burgerId), await vraag(team)]
  await annuleerVerzoek({ burgerId: ander, id: een })
  await annuleerVerzoek({ gesloten: `${sluitVerzoek(twee)}x` })
  expect(await db.terugbelverzoek.count({ where: { team, status: 'open' } })).toBe(2)
  await annuleerVerzoek({ burgerId, id: een })
  await annuleerVerzoek({ gesloten: sluitVerzoek(twee) })
  expect(await db.terugbelverzoek.count({ where: { team, status: 'geannuleerd' } })).toBe(2)
  expect(await listEigenVerzoeken(burgerId)).toEqual([])
  expect((await openVerzoek(sluitVerzoek(twee)))?.status).toBe('geannuleerd')
})

for (const rol of Object.values(Rol)) {
  const mag = rol === 'loketmedewerker' || rol === 'dossierbehandelaar'
  test(`${rol} ${mag ? 'may' : 'may not'} call citizens back`, async () => {
    const team = eenTeam()
    const id = await vraag(team)
    const een = await eenMedewerker(rol, team)
    const uitslagen = [await listBelwerk(een), await neemGesprek(een, id), await laatGesprekLos(een, id), await noteerGeenAntwoord(een, 'x', 0)]
    expect(uitslagen.map((uitslag) => !uitslag.ok && uitslag.fout.code === 'geen-recht')).toEqual([!mag, !mag, !mag, !mag])
  })
}

test('a month after a call its number is gone; what is open stays', async () => {
  const team = eenTeam()
  const [oud, open, vers] = [await vraag(team), await vraag(team), await vraag(team)]
  const sluit = (id: string, dagen: number) =>
    db.terugbelverzoek.update({ where: { id }, data: { status: 'geannuleerd', afgeslotenOp: later(stadsNu(), -minuten(60 * 24 * dagen)) } })
  await sluit(oud, 31)
  await sluit(vers, 29)
  await ruimOp()
  expect((await db.terugbelverzoek.findMany({ where: { team }, orderBy: { id: 'asc' } })).map(({ id }) => id)).toEqual([open, vers])
})
