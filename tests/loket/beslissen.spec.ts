import { expect, test } from '@playwright/test'
import { bereidBesluitVoor } from '@/lib/loket/bereid-besluit-voor'
import { beslis } from '@/lib/loket/beslis'
import { bevestigBesluit } from '@/lib/loket/bevestig-besluit'
import { bewaarInvoer } from '@/lib/loket/bewaar-invoer'
import { findBesluit } from '@/lib/loket/find-besluit'
import { verwijderOudeKladden } from '@/lib/loket/klad'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { db } from '@/lib/platform/database'
import { later, nu, uren } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { berichtenOver, besluit, brengTotBesluit } from './behandeld'
import { eenMedewerker, eenVerhuis, GEWIJZIGD, gezien, zaak } from './zaak'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})

test.afterAll(() => registers.stop())

const BESLOTEN = { ok: true, waarde: 'besloten' }

test('eight decisions at once make one, with one message', async () => {
  const referentie = await eenVerhuis(registers)
  const staf = await Promise.all(Array.from({ length: 8 }, () => eenMedewerker()))
  await brengTotBesluit(staf[0] ?? (await eenMedewerker()), referentie)
  const invoer = await Promise.all(
    staf.map((medewerker, rang) => gezien(medewerker, referentie, { uitkomst: 'goedgekeurd', motivering: `Reden ${rang}` })),
  )
  const uitslagen = await Promise.all(invoer.map((een) => beslis(een)))
  expect(uitslagen.filter(({ ok }) => ok)).toHaveLength(1)
  const { besluiten, gebeurtenissen, status } = await zaak(referentie)
  expect(besluiten).toHaveLength(1)
  expect(status).toBe(besluiten[0]?.uitkomst)
  expect(gebeurtenissen.filter(({ soort }) => soort === 'besluit.genomen')).toHaveLength(1)
  expect((await berichtenOver(referentie)).filter((soort) => soort.startsWith('besluit-'))).toHaveLength(1)
})

test('a decision that is sent twice by the same person is taken once', async () => {
  const referentie = await eenVerhuis(registers)
  const dirk = await eenMedewerker()
  await brengTotBesluit(dirk, referentie)
  await bereidBesluitVoor(await gezien(dirk, referentie, { uitkomst: 'goedgekeurd', motivering: 'Je woont er.' }))
  const id = await kladIdVan(dirk, referentie)
  const uitslagen = await Promise.all([bevestigBesluit(dirk, referentie, id), bevestigBesluit(dirk, referentie, id)])
  expect(uitslagen).toEqual([BESLOTEN, BESLOTEN])
  expect(await bevestigBesluit(dirk, referentie, id)).toEqual(BESLOTEN)
  expect((await zaak(referentie)).besluiten).toMatchObject([{ uitkomst: 'goedgekeurd', motivering: 'Je woont er.', medewerkerId: dirk.id }])
  expect(await kladIdVan(dirk, referentie), 'nothing is left lying').toBe('')
})

test('what is confirmed is what was shown: another text from a second tab is not slipped in', async () => {
  const referentie = await eenVerhuis(registers)
  const dirk = await eenMedewerker()
  await brengTotBesluit(dirk, referentie)
  await bereidBesluitVoor(await gezien(dirk, referentie, { uitkomst: 'geweigerd', motivering: 'Getoond.' }))
  const getoond = await kladIdVan(dirk, referentie)
  await bereidBesluitVoor(await gezien(dirk, referentie, { uitkomst: 'goedgekeurd', motivering: 'Andere tab.' }))
  expect(await bevestigBesluit(dirk, referentie, getoond)).toEqual(GEWIJZIGD)
  expect((await zaak(referentie)).besluiten).toEqual([])
})

test('a decision that was prepared before somebody else acted is not taken, and its text is kept', async () => {
  const referentie = await eenVerhuis(registers)
  const [dirk, ander] = [await eenMedewerker(), await eenMedewerker()]
  await brengTotBesluit(dirk, referentie)
  await bereidBesluitVoor(await gezien(dirk, referentie, { uitkomst: 'goedgekeurd', motivering: 'Lang over nagedacht.' }))
  await besluit(ander, referentie, 'geweigerd')
  expect(await bevestigBesluit(dirk, referentie, await kladIdVan(dirk, referentie))).toEqual(GEWIJZIGD)
  const dossier = await openAanvraag(dirk, referentie)
  expect(dossier.ok && dossier.waarde.kladden.besluit?.waarden.motivering).toBe('Lang over nagedacht.')
  expect(dossier.ok && dossier.waarde.acties, 'a case that is over still takes notes').toEqual(['notitie', 'notitie-weg'])
})

test('a decision wants an outcome and a reason', async () => {
  const referentie = await eenVerhuis(registers)
  const dirk = await eenMedewerker()
  await brengTotBesluit(dirk, referentie)
  const fout = async (uitkomst: string, motivering: string) => {
    const uitslag = await bereidBesluitVoor(await gezien(dirk, referentie, { uitkomst, motivering }))
    return uitslag.ok || uitslag.fout.code !== 'ongeldig' ? [] : uitslag.fout.overtredingen.map(({ code }) => code)
  }
  expect(await fout('', '  ')).toEqual(['uitkomst.leeg', 'motivering.leeg'])
  expect(await fout('misschien', 'Zo maar')).toEqual(['uitkomst.leeg'])
  expect(await fout('geweigerd', 'x'.repeat(4001))).toEqual(['motivering.lang'])
  expect(await fout('geweigerd', `${'x'.repeat(3999)}\r\n`)).toEqual([])
  expect(await besluit(dirk, referentie, 'geweigerd', ' ')).toMatchObject({ ok: false, fout: { code: 'ongeldig' } })
})

test('what staff typed is stored encrypted, for themselves only, and removed after a day', async () => {
  const referentie = await eenVerhuis(registers)
  const [dirk, ander] = [await eenMedewerker(), await eenMedewerker()]
  await bewaarInvoer(await gezien(dirk, referentie, { uitkomst: '', motivering: 'Mevrouw Peeters belde' }), 'besluit')
  const [rij] = await db.klad.findMany({ where: { medewerkerId: dirk.id } })
  expect(JSON.stringify(rij)).not.toContain('Peeters')
  expect(await kladIdVan(dirk, referentie)).toBe(rij?.id)
  expect(await kladIdVan(ander, referentie)).toBe('')
  await verwijderOudeKladden()
  expect(await kladIdVan(dirk, referentie)).toBe(rij?.id)
  await db.klad.updateMany({ where: { medewerkerId: dirk.id }, data: { bewaardOp: later(nu(), -uren(25)) } })
  await verwijderOudeKladden()
  expect(await kladIdVan(dirk, referentie)).toBe('')
})

test('the database keeps one decision that holds, and never lets one be rewritten', async () => {
  const referentie = await eenVerhuis(registers)
  const dirk = await eenMedewerker()
  await brengTotBesluit(dirk, referentie)
  await besluit(dirk, referentie, 'geweigerd', 'Je woont er niet.')
  const [rij] = (await zaak(referentie)).besluiten
  if (!rij) throw new Error('the decision is there')
  await expect(db.besluit.create({ data: { ...rij, id: crypto.randomUUID() } })).rejects.toThrow()
  await expect(db.besluit.update({ where: { id: rij.id }, data: { uitkomst: 'goedgekeurd' } })).rejects.toThrow('never changed')
  await expect(db.besluit.update({ where: { id: rij.id }, data: { vervallenOp: nu() } })).rejects.toThrow()
  expect((await findBesluit(rij.aanvraagId))?.motivering).toBe('Je woont er niet.')
})

async function kladIdVan(medewerker: Parameters<typeof openAanvraag>[0], referentie: string): Promise<string> {
  const dossier = await openAanvraag(medewerker, referentie)
  return dossier.ok ? (dossier.waarde.kladden.besluit?.id ?? '') : ''
}
