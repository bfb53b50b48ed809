import { expect, test } from '@playwright/test'
import { beeindigMandaat } from '@/lib/mandaten/beeindig-mandaat'
import { controleerMandaat, geefMandaat, laatsteDag } from '@/lib/mandaten/geef-mandaat'
import { listMandaten } from '@/lib/mandaten/mandaat'
import { neemMandaatAan } from '@/lib/mandaten/neem-mandaat-aan'
import { isZelfdeNaam, standVan, valtOnder } from '@/lib/mandaten/regels'
import { openMandaatcode, sluitMandaatcode } from '@/lib/mandaten/toon-code'
import { db } from '@/lib/platform/database'
import { nieuweMandaatcode, nieuwId } from '@/lib/platform/ids'
import { later, minuten, naarDatum, nu, plusDagen, vandaag } from '@/lib/platform/klok'
import { maakGezin, type Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { type Iemand, iemand, mandaatTussen, mandaatvraag } from './iemand'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const WERKT_NIET = { ok: false, fout: { code: 'werkt-niet' } }

async function paar(): Promise<{ lena: Iemand; tom: Iemand }> {
  const [een = '', twee = ''] = await maakGezin(registers, [{ leeftijd: 70 }, { leeftijd: 40 }])
  return { lena: await iemand(een, 'Léna', 'De Smet'), tom: await iemand(twee, 'Tom Jozef', 'Peeters') }
}

async function metCode(lena: Iemand) {
  const gegeven = await geefMandaat(lena.burger.burgerId, mandaatvraag())
  if (!gegeven.ok) throw new Error('it was given')
  return gegeven.waarde
}

test('how a mandate stands follows from its days, and a code keeps to real time', () => {
  const [dag, moment] = ['2026-11-26', nu()]
  const basis = { aangenomenOp: moment, beeindigdOp: null, totEnMet: dag, codeTot: null }
  expect(standVan(basis, dag, moment)).toBe('geldig')
  expect(standVan(basis, plusDagen(dag, 1), moment), 'over at midnight').toBe('verlopen')
  expect(standVan({ ...basis, beeindigdOp: moment }, dag, moment)).toBe('beeindigd')
  const uitgenodigd = { ...basis, aangenomenOp: null, codeTot: later(moment, 1) }
  expect(standVan(uitgenodigd, dag, moment)).toBe('uitgenodigd')
  expect(standVan({ ...uitgenodigd, codeTot: moment }, dag, moment)).toBe('vervallen')
  expect(standVan(uitgenodigd, plusDagen(dag, 1), moment)).toBe('vervallen')
})

test('a dienst falls under the groups that were given, and never when only the person may do it', () => {
  expect(valtOnder(['alle'], { theme: 'BouwenWonen', personal: undefined })).toBe(true)
  expect(valtOnder(['BouwenWonen'], { theme: 'BouwenWonen', personal: undefined })).toBe(true)
  expect(valtOnder(['MilieuEnergie'], { theme: 'BouwenWonen', personal: undefined })).toBe(false)
  expect(valtOnder(['alle'], { theme: 'BouwenWonen', personal: true })).toBe(false)
})

test('a name is the same however it is written, and nothing is no name', () => {
  expect(isZelfdeNaam('Van den Bergh', 'van den bergh')).toBe(true)
  expect(isZelfdeNaam('Renée-Anne', 'RENEE ANNE')).toBe(true)
  expect(isZelfdeNaam('Peters', 'Peeters')).toBe(false)
  expect(isZelfdeNaam('', '')).toBe(false)
})

test('what is wrong is said for each question: no end, an end that is too late, no group, one that there is not', () => {
  const fout = { voornaam: ' ', achternaam: 'x'.repeat(90), groepen: [], metGegevens: '', metDocumenten: '', totEnMet: '' }
  expect(controleerMandaat(fout)).toEqual(['voornaam', 'achternaam', 'groepen', 'metGegevens', 'metDocumenten', 'totEnMet'])
  expect(controleerMandaat(mandaatvraag({ totEnMet: plusDagen(laatsteDag(), 1) }))).toEqual(['totEnMet'])
  expect(controleerMandaat(mandaatvraag({ totEnMet: plusDagen(vandaag(), -1) }))).toEqual(['totEnMet'])
  expect(controleerMandaat(mandaatvraag({ groepen: ['alle', 'alles'] }))).toEqual(['groepen'])
  expect(controleerMandaat(mandaatvraag({ totEnMet: laatsteDag() }))).toEqual([])
})

test('a code is accepted once, however many press, by who is called so and knows who gave it; its giver is told', async () => {
  const { lena, tom } = await paar()
  const { id, code } = await metCode(lena)
  const vraag = { code: code.toLowerCase().replaceAll('-', ' '), achternaamGever: 'de smet' }
  const uitslagen = await Promise.all([1, 2, 3].map(() => neemMandaatAan(tom.burger, vraag)))
  expect(uitslagen.filter(({ ok }) => ok)).toHaveLength(1)
  expect(uitslagen.filter(({ ok }) => !ok)).toEqual([WERKT_NIET, WERKT_NIET])
  expect(await db.bericht.count({ where: { burgerId: lena.burger.burgerId, soort: 'mandaat-aangenomen' } })).toBe(1)
  const { gekregen } = await listMandaten(tom.burger.burgerId)
  expect(gekregen).toMatchObject([{ id, gever: 'Léna De Smet', gemachtigde: 'Tom Jozef Peeters', stand: 'geldig' }])
})

test('another name, another giver, an unknown or old code and one own code work for nobody, and nothing says why', async () => {
  const { lena, tom } = await paar()
  const { id, code } = await metCode(lena)
  const vraag = { code, achternaamGever: 'De Smet' }
  expect(await neemMandaatAan({ ...tom.burger, achternaam: 'Pieters' }, vraag)).toEqual(WERKT_NIET)
  expect(await neemMandaatAan({ ...tom.burger, voornaam: 'Jan' }, vraag)).toEqual(WERKT_NIET)
  expect(await neemMandaatAan(tom.burger, { ...vraag, achternaamGever: 'Peeters' })).toEqual(WERKT_NIET)
  expect(await neemMandaatAan(tom.burger, { ...vraag, code: nieuweMandaatcode() })).toEqual(WERKT_NIET)
  expect(await neemMandaatAan({ ...lena.burger, voornaam: 'Tom', achternaam: 'Peeters' }, vraag), 'oneself').toEqual(WERKT_NIET)
  await db.mandaat.update({ where: { id }, data: { codeTot: later(nu(), -minuten(1)) } })
  expect(await neemMandaatAan(tom.burger, vraag), 'too old').toEqual(WERKT_NIET)
  const nieuwe = await metCode(lena)
  await beeindigMandaat(lena.burger.burgerId, nieuwe.id)
  expect(await neemMandaatAan(tom.burger, { ...vraag, code: nieuwe.code }), 'taken back').toEqual(WERKT_NIET)
})

test('nothing of an invitation is stored that could be typed or tells whom it is for', async () => {
  const { lena } = await paar()
  const { id, code } = await metCode(lena)
  const rij = JSON.stringify(await db.mandaat.findUniqueOrThrow({ where: { id } }))
  for (const woord of [code, code.replaceAll('-', ''), 'Peeters']) expect(rij).not.toContain(woord)
  const gesloten = sluitMandaatcode(lena.burger.burgerId, code)
  expect(openMandaatcode(lena.burger.burgerId, gesloten)).toBe(code)
  expect(openMandaatcode(nieuwId(), gesloten), 'another one').toBeUndefined()
})

test('either of the two ends it, nobody else does; the other is told, and it stays ended', async () => {
  const { lena, tom } = await paar()
  const [een, twee] = [await mandaatTussen(lena, tom), await mandaatTussen(lena, tom)]
  expect(await beeindigMandaat(nieuwId(), een)).toBe(false)
  expect(await beeindigMandaat(lena.burger.burgerId, een)).toBe(true)
  expect(await beeindigMandaat(lena.burger.burgerId, een), 'once').toBe(false)
  expect(await beeindigMandaat(tom.burger.burgerId, twee)).toBe(true)
  for (const wie of [lena, tom]) {
    expect(await db.bericht.count({ where: { burgerId: wie.burger.burgerId, soort: 'mandaat-beeindigd' } })).toBe(1)
  }
  await expect(db.mandaat.update({ where: { id: een }, data: { beeindigdOp: null, beeindigdDoor: null } })).rejects.toThrow('stays ended')
})

test('the database knows no mandate for oneself, without an end, for ever, for nothing, or with another end than was given', async () => {
  const { lena, tom } = await paar()
  const id = await mandaatTussen(lena, tom)
  const rij = await db.mandaat.findUniqueOrThrow({ where: { id } })
  const maak = (over: object) => db.mandaat.create({ data: { ...rij, id: nieuwId(), ...over } })
  await expect(maak({ gemachtigdeId: rij.geverId })).rejects.toThrow('mandaat_gegeven')
  await expect(maak({ totEnMet: naarDatum(plusDagen(vandaag(), 1830)) })).rejects.toThrow('mandaat_gegeven')
  await expect(maak({ groepen: [] })).rejects.toThrow('mandaat_gegeven')
  await expect(maak({ herkomst: 'papier' }), 'paper without a scan').rejects.toThrow('mandaat_gegeven')
  for (const over of [
    { totEnMet: naarDatum(plusDagen(vandaag(), 2)) },
    { groepen: ['BouwenWonen'] },
    { metGegevens: false },
    { metDocumenten: true },
    { gemachtigdeId: nieuwId() },
  ]) {
    await expect(db.mandaat.update({ where: { id }, data: over }), JSON.stringify(over)).rejects.toThrow('stays as it was given')
  }
})
