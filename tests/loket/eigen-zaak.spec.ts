import { expect, test } from '@playwright/test'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { bereidBesluitVoor } from '@/lib/loket/bereid-besluit-voor'
import { bevestigBesluit } from '@/lib/loket/bevestig-besluit'
import { keurGoed, stuurTerug } from '@/lib/loket/goedkeuring'
import { neem } from '@/lib/loket/neem'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { zoekPartijen } from '@/lib/mandaten/papier'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { versleutel } from '@/lib/platform/versleuteling'
import { findLaatsteVoorbereiding } from '@/lib/vierogen/voorbereiding'
import { neemVolgendeZaak } from '@/lib/werklijst/neem-volgende'
import { verdeel } from '@/lib/werklijst/verdeel'
import { maakGezin, type Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { brengTotBesluit } from './behandeld'
import { eenGezin, eenMedewerker, gezien, OK, verhuis, zaak } from './zaak'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers.stop())

const GEEN_RECHT = { ok: false, fout: { code: 'geen-recht' } }

/** The M-profiel says which national number somebody of the staff has. */
async function heeftNummer({ id }: Behandelaar, insz: string): Promise<void> {
  await db.medewerker.update({ where: { id }, data: { inszVersleuteld: versleutel(insz, `medewerker:${id}`) } })
}

async function eenEigenVerhuis() {
  const team = `team-${nieuwId()}`
  const { aanvrager, inszen } = await eenGezin(registers)
  const referentie = await verhuis(aanvrager, '12')
  await db.aanvraag.update({ where: { referentie }, data: { team } })
  return { team, referentie, insz: inszen[0] ?? '', dirk: await eenMedewerker('dossierbehandelaar', team) }
}

test('nobody handles a case of their own: the page says so and offers nothing, and a form that is sent does nothing', async () => {
  const { referentie, insz, dirk } = await eenEigenVerhuis()
  const was = await openAanvraag(dirk, referentie)
  expect(was.ok && was.waarde.acties).toContain('nemen')
  await heeftNummer(dirk, insz)
  expect(await openAanvraag(dirk, referentie)).toMatchObject({ ok: true, waarde: { isEigen: true, acties: [] } })
  expect(await neem(await gezien(dirk, referentie, {}))).toEqual(GEEN_RECHT)
  expect(await bereidBesluitVoor(await gezien(dirk, referentie, { uitkomst: 'goedgekeurd', motivering: 'Alles klopt.' }))).toEqual(GEEN_RECHT)
  expect(await zaak(referentie)).toMatchObject({ status: 'ingediend', besluiten: [] })
})

test('nobody takes or is given a case of their own, and the next one is another', async () => {
  const { team, referentie, insz, dirk } = await eenEigenVerhuis()
  await heeftNummer(dirk, insz)
  const els = await eenMedewerker('teamverantwoordelijke', team)
  expect(await neemVolgendeZaak(dirk, {})).toEqual({ ok: false, fout: { code: 'leeg' } })
  for (const [wie, verdeling] of [
    [dirk, { actie: 'nemen' }],
    [els, { actie: 'toewijzen', aan: dirk.id }],
  ] as const) {
    expect(await verdeel(wie, verdeling, [{ referentie }])).toMatchObject({ ok: true, waarde: { gedaan: 0, gewijzigd: 1 } })
  }
  const ander = await verhuis((await eenGezin(registers)).aanvrager, '12')
  await db.aanvraag.update({ where: { referentie: ander }, data: { team } })
  expect(await neemVolgendeZaak(dirk, {})).toEqual({ ok: true, waarde: ander })
  expect(await neemVolgendeZaak(els, {})).toEqual({ ok: true, waarde: referentie })
})

test('nobody approves or sends back a decision on a case of their own, and a colleague does', async () => {
  const { team, referentie, insz, dirk } = await eenEigenVerhuis()
  await brengTotBesluit(dirk, referentie)
  await bereidBesluitVoor(await gezien(dirk, referentie, { uitkomst: 'geweigerd', motivering: 'Niemand woont er.' }))
  const dossier = await openAanvraag(dirk, referentie)
  await bevestigBesluit(dirk, referentie, (dossier.ok && dossier.waarde.kladden.besluit?.id) || '')
  const { id = '' } = (await findLaatsteVoorbereiding('besluit', (await zaak(referentie)).id)) ?? {}
  const [els, tine] = [await eenMedewerker('teamverantwoordelijke', team), await eenMedewerker('teamverantwoordelijke', team)]
  await heeftNummer(els, insz)
  expect(await keurGoed(els, id)).toEqual(GEEN_RECHT)
  expect(await stuurTerug(els, id, 'Keur het toch goed.')).toEqual(GEEN_RECHT)
  expect(await zaak(referentie)).toMatchObject({ status: 'in_behandeling', besluiten: [] })
  expect(await keurGoed(tine, id)).toEqual(OK)
})

test('nobody writes down a mandate on paper of their own', async () => {
  const [gever = '', gemachtigde = ''] = await maakGezin(registers, [{ leeftijd: 80 }, { leeftijd: 50 }])
  const karin = await eenMedewerker('loketmedewerker')
  await heeftNummer(karin, gemachtigde)
  const fout = (veld: string) => ({ ok: false, fout: { code: 'fouten', fouten: [{ veld, code: 'zelf' }] } })
  expect(await zoekPartijen(karin, { gever, gemachtigde })).toEqual(fout('gemachtigde'))
  expect(await zoekPartijen(karin, { gever: gemachtigde, gemachtigde: gever })).toEqual(fout('gever'))
  expect(await db.inzage.count({ where: { medewerkerId: karin.id } }), 'nothing was read').toBe(0)
})
