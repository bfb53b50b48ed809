import { expect, test } from '@playwright/test'
import { maakOverdracht } from '@/lib/balie/overdracht'
import { geboortedagVan } from '@/lib/gegevens/insz'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { openBurger } from '@/lib/opzoeken/open-burger'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { nu } from '@/lib/platform/klok'
import { versleutel } from '@/lib/platform/versleuteling'
import { vraagTerugbellen } from '@/lib/terugbellen/vraag-terugbellen'
import { neemGesprek } from '@/lib/terugbellen/werk'
import { vindOpmerkelijk } from '@/lib/toezicht/regels'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { boekBezoek, eenAanvrager, eenGezin, eenMedewerker, verhuis, vraagBezoek } from '@/tests/loket/zaak'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { NIEMAND, OVER_EEN_WEEK, zoekt } from './zoekhulp'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

test('who is opened reads why; staff see what of theirs is of the own team, and how much is not', async () => {
  const { aanvrager } = await eenGezin(registers)
  const [metBezoek, zonder] = [await vraagBezoek(aanvrager), await verhuis(aanvrager, '31')]
  const bezoek = await boekBezoek(aanvrager, metBezoek, OVER_EEN_WEEK)
  const [karin, dirk, vreemd] = [
    await eenMedewerker('loketmedewerker'),
    await eenMedewerker(),
    await eenMedewerker('dossierbehandelaar', `proef-${nieuwId()}`),
  ]
  const open = async (medewerker: Behandelaar) => {
    const burger = await openBurger(medewerker, { burgerId: aanvrager.burgerId, waarom: 'zoek-aanwezig' })
    if (!burger.ok) throw new Error(burger.fout.code)
    return burger.waarde
  }
  const bijKarin = await open(karin)
  expect(bijKarin).toMatchObject({ naam: 'Lotte Janssens', geboortedag: geboortedagVan(aanvrager.insz ?? ''), andere: 0 })
  expect(bijKarin.zaken.map(({ referentie, magLezen, magBoeken }) => [referentie, magLezen, magBoeken])).toEqual([
    [zonder, false, true],
    [metBezoek, true, false],
  ])
  expect(bijKarin.afspraken.map(({ id }) => id)).toEqual([bezoek.id])
  expect((await open(dirk)).zaken.map(({ magLezen }) => magLezen)).toEqual([true, true])
  expect(await open(vreemd)).toMatchObject({ zaken: [], andere: 2 })
  const lijnen = await db.inzage.findMany({ where: { medewerkerId: karin.id } })
  expect(lijnen).toMatchObject([
    { betrokkene: betrokkeneVan({ insz: aanvrager.insz ?? '' }), wat: 'overzicht', doel: 'zoek-aanwezig', aanvraagId: null },
  ])
  expect(JSON.stringify(bijKarin)).not.toContain(aanvrager.insz)
})

test('a call that was promised is found by the number of who calls, and with the citizen who asked; by the own team only', async () => {
  const team = `proef-${nieuwId()}`
  const [karin, els, vreemd] = [
    await eenMedewerker('loketmedewerker', team),
    await eenMedewerker('teamverantwoordelijke', team),
    await eenMedewerker('loketmedewerker', `proef-${nieuwId()}`),
  ]
  const { burgerId } = await eenAanvrager()
  const telefoon = `0478 ${String(Math.floor(Math.random() * 1_000_000)).padStart(6, '0')}`
  const vraag = { naam: 'Lotte', telefoon, dagdeel: 'hele-dag', taalhulp: '', woorden: 'Een vraag.' }
  const gevraagd = await vraagTerugbellen({ burgerId, taal: 'nl' }, nieuwId(), { bij: 'elders', team }, vraag)
  await vraagTerugbellen({ taal: 'nl' }, nieuwId(), { bij: 'elders', team }, vraag)
  const gevonden = await zoekt(karin, telefoon.replace('0478 ', '+32 478/'))
  expect(gevonden.ok && gevonden.waarde.soort === 'gesprekken' && gevonden.waarde.gesprekken).toHaveLength(2)
  expect(JSON.stringify(gevonden)).not.toContain('Lotte')
  for (const ander of [els, vreemd]) expect(await zoekt(ander, telefoon)).toEqual(NIEMAND)
  const burger = await openBurger(karin, { burgerId, waarom: 'zoek-belt' })
  expect(burger.ok && burger.waarde.gesprekken.map(({ id }) => id)).toEqual([gevraagd.ok && gevraagd.waarde])
  expect(await neemGesprek(karin, gevraagd.ok ? gevraagd.waarde : '')).toEqual({ ok: true, waarde: null })
  expect(JSON.stringify(await db.terugbelverzoek.findFirstOrThrow({ where: { team } }))).not.toContain(telefoon.slice(-6))
})

test('a form that was handed over shows that it waits, or who works in it', async () => {
  const { aanvrager } = await eenGezin(registers)
  const karin = await eenMedewerker('loketmedewerker')
  const id = nieuwId()
  const inhoudVersleuteld = versleutel('{}', `aanvraag:${id}`)
  const moment = { gemaaktOp: nu(), bewaardOp: nu() }
  await db.aanvraag.create({
    data: {
      ...{ id, burgerId: aanvrager.burgerId, dienst: 'adreswijziging', schemaVersie: 1, status: 'concept', inhoudVersleuteld, taal: 'nl' },
      ...{ indienSleutel: id, conceptTot: new Date(`${OVER_EEN_WEEK}T00:00:00Z`), ...moment },
    },
  })
  await db.overdracht.create({
    data: {
      id: nieuwId(),
      aanvraagId: id,
      burgerId: aanvrager.burgerId,
      dienst: 'adreswijziging',
      codeHash: nieuwId(),
      gemaaktOp: nu(),
      codeTot: new Date(Date.now() + 60_000),
    },
  })
  const burger = await openBurger(karin, { burgerId: aanvrager.burgerId, waarom: 'zoek-aanwezig' })
  expect(burger.ok && burger.waarde.overgedragen).toMatchObject([{ dienst: 'adreswijziging', medewerkerId: undefined }])
  expect(burger.ok && burger.waarde.zaken, 'a form that is not sent is no case').toEqual([])
  expect(await maakOverdracht(nieuwId(), 'adreswijziging')).toBeUndefined()
})

test('many people who were looked up and not helped are striking; a search is no look without a case', () => {
  const op = (minuut: number) => new Date(Date.UTC(2026, 10, 26, 8, minuut))
  const zocht = (betrokkene: string, minuut: number) => ({ betrokkene, wat: 'overzicht', doel: 'zoek-belt', op: op(minuut) })
  const drempels = { dossiersPerUur: 100, weigeringenPerDag: 2, gezochtPerDag: 3 }
  const regels = [zocht('a', 0), zocht('a', 1), zocht('b', 2), zocht('c', 3)]
  expect(vindOpmerkelijk(regels, [], new Set(), drempels)).toEqual([{ soort: 'veel-gezocht', aantal: 3, vanaf: op(0), tot: op(3) }])
  const geholpen = { betrokkene: 'c', wat: 'afspraak', doel: 'afspraak-regelen', op: op(4) }
  expect(vindOpmerkelijk([...regels, geholpen], [], new Set(), drempels)).toEqual([])
})
