import { expect, test } from '@playwright/test'
import { listBetrokkenen } from '@/lib/burgers/betrokkene'
import { groepeerInzagen, listInzagen } from '@/lib/inzage/list-inzagen'
import { betrokkeneVan, noteerInzagen } from '@/lib/inzage/noteer-inzage'
import { beantwoordInzagevraag, listInzagevragen, openInzagevraag } from '@/lib/inzagevragen/beantwoord-inzagevraag'
import { bewaakInzagevragen } from '@/lib/inzagevragen/bewaak-inzagevragen'
import { findEigenInzage, listEigenInzagevragen, stelInzagevraag } from '@/lib/inzagevragen/stel-inzagevraag'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { naarDatum, plusDagen, vandaag } from '@/lib/platform/klok'
import { Rol } from '@/prisma/client/client'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenAanvrager, eenGezin, eenMedewerker, OK, verhuis } from '@/tests/loket/zaak'
import { proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers.stop())

/** A look by somebody of a team of their own at a case of a citizen. */
async function eenBlik(rol: Rol = 'dossierbehandelaar') {
  const team = `team-${nieuwId()}`
  const { aanvrager } = await eenGezin(registers)
  const referentie = await verhuis(aanvrager, '31')
  await db.aanvraag.update({ where: { referentie }, data: { team } })
  const kijker = await eenMedewerker(rol, team)
  await openAanvraag(kijker, referentie)
  const { inzagen } = await listInzagen(await listBetrokkenen(aanvrager.burgerId))
  const inzageId = inzagen.find(({ medewerkerId }) => medewerkerId === kijker.id)?.id ?? ''
  return { team, burgerId: aanvrager.burgerId, referentie, kijker, inzageId }
}

async function vraagVan(inzageId: string): Promise<string> {
  return (await db.inzagevraag.findUniqueOrThrow({ where: { inzageId } })).id
}

function fout(code: string) {
  return { ok: false, fout: { code } }
}

test('a citizen asks once about a look at their data, and reads the answer of who leads the team', async () => {
  const { team, burgerId, referentie, kijker, inzageId } = await eenBlik()
  expect(await stelInzagevraag(burgerId, inzageId, ' \r\n')).toEqual(fout('leeg'))
  expect(await stelInzagevraag(burgerId, inzageId, 'x'.repeat(1_001))).toEqual(fout('lang'))
  const samen = ['Waarom keek u?', 'Waarom keek u?', 'Nog iets.'].map((tekst) => stelInzagevraag(burgerId, inzageId, tekst))
  expect(await Promise.all(samen)).toEqual([OK, OK, OK])
  expect(await db.inzagevraag.count({ where: { inzageId } }), 'once a line').toBe(1)
  expect((await listEigenInzagevragen(burgerId, [inzageId])).get(inzageId)).toMatchObject({ beantwoordOp: undefined })
  const id = await vraagVan(inzageId)
  expect(JSON.stringify(await db.inzagevraag.findUnique({ where: { id } }))).not.toContain('keek u')
  const els = await eenMedewerker('teamverantwoordelijke', team)
  expect(await listInzagevragen(els)).toMatchObject([{ id, wie: 'Dirk Willems', bijAuditor: false }])
  expect(await openInzagevraag(els, id)).toMatchObject({ regel: { wat: 'aanvraag', medewerkerId: kijker.id }, referentie })
  expect(await db.inzage.findMany({ where: { medewerkerId: els.id } })).toMatchObject([{ wat: 'inzagevraag', doel: 'inzagevraag-beantwoorden' }])
  expect(await beantwoordInzagevraag(els, id, ' ')).toEqual(fout('leeg'))
  const antwoorden = ['Je aanvraag moest nagekeken worden.', 'Je aanvraag moest nagekeken worden.'].map((tekst) =>
    beantwoordInzagevraag(els, id, tekst),
  )
  expect(await Promise.all(antwoorden)).toEqual([OK, OK])
  expect(await beantwoordInzagevraag(await eenMedewerker('teamverantwoordelijke', team), id, 'Anders.')).toEqual(fout('gewijzigd'))
  expect((await findEigenInzage(burgerId, inzageId))?.vraag).toMatchObject({ antwoord: 'Je aanvraag moest nagekeken worden.' })
  expect(await db.bericht.findMany({ where: { burgerId, soort: 'inzagevraag-beantwoord' } })).toMatchObject([{ gegevens: { inzage: inzageId } }])
  expect(await listInzagevragen(els)).toEqual([])
})

test('nobody asks about another’s line, nor reads what another asked', async () => {
  const { inzageId, burgerId } = await eenBlik()
  const ander = await eenAanvrager()
  for (const gevraagd of [inzageId, nieuwId(), 'geen-id']) {
    expect(await stelInzagevraag(ander.burgerId, gevraagd, 'Waarom?')).toEqual(fout('niet-gevonden'))
    expect(await findEigenInzage(ander.burgerId, gevraagd)).toBeUndefined()
  }
  await stelInzagevraag(burgerId, inzageId, 'Waarom?')
  expect((await listEigenInzagevragen(ander.burgerId, [inzageId])).size).toBe(0)
})

test('what a team does not answer in its days goes to an auditor, who sees it only then', async () => {
  const { team, burgerId, inzageId } = await eenBlik()
  await stelInzagevraag(burgerId, inzageId, 'Waarom?')
  const id = await vraagVan(inzageId)
  const [omar, els] = [await eenMedewerker('auditor', 'audit'), await eenMedewerker('teamverantwoordelijke', team)]
  const isBij = async (wie: Behandelaar) => (await listInzagevragen(wie)).some((regel) => regel.id === id)
  await bewaakInzagevragen()
  expect([await isBij(omar), await isBij(els)]).toEqual([false, true])
  expect(await openInzagevraag(omar, id)).toBeUndefined()
  await db.$executeRaw`alter table inzagevraag disable trigger inzagevraag_bewaakt`
  await db.inzagevraag.update({ where: { id }, data: { uiterlijk: naarDatum(plusDagen(vandaag(), -1)) } })
  await db.$executeRaw`alter table inzagevraag enable trigger inzagevraag_bewaakt`
  await bewaakInzagevragen()
  expect([await isBij(omar), await isBij(els)]).toEqual([true, true])
  expect(await beantwoordInzagevraag(omar, id, 'De auditor keek het na.')).toEqual(OK)
  expect(await beantwoordInzagevraag(els, id, 'Te laat.')).toEqual(fout('gewijzigd'))
})

test('who looked never answers: not by the rules, and not by the database', async () => {
  const { team, burgerId, inzageId, kijker } = await eenBlik('teamverantwoordelijke')
  await stelInzagevraag(burgerId, inzageId, 'Waarom?')
  const id = await vraagVan(inzageId)
  expect(await openInzagevraag(kijker, id)).toBeUndefined()
  expect(await beantwoordInzagevraag(kijker, id, 'Daarom.')).toEqual(fout('niet-gevonden'))
  const eigen = { antwoordVersleuteld: 'v1.x.y', beantwoordDoor: kijker.id, beantwoordOp: new Date() }
  await expect(db.inzagevraag.update({ where: { id }, data: eigen })).rejects.toThrow()
  const omar = await eenMedewerker('auditor', team)
  expect(await openInzagevraag(omar, id), 'a question about who leads a team goes to an auditor at once').toMatchObject({ vraag: { id } })
})

test('a look by the portal itself is asked of an auditor', async () => {
  const { burgerId } = await eenAanvrager()
  const betrokkene = betrokkeneVan({ burgerId })
  await noteerInzagen({ door: { soort: 'systeem' }, doel: 'document-uitgeven' }, [betrokkene], 'persoon', 'rijksregister')
  const { id: inzageId } = await db.inzage.findFirstOrThrow({ where: { betrokkene } })
  await stelInzagevraag(burgerId, inzageId, 'Waarom?')
  const id = await vraagVan(inzageId)
  expect(await openInzagevraag(await eenMedewerker('auditor', 'audit'), id)).toMatchObject({ vraag: { team: undefined }, wie: undefined })
})

for (const rol of Object.values(Rol)) {
  const mag = rol === 'teamverantwoordelijke'
  test(`${rol} ${mag ? 'answers' : 'does not see'} what is asked of the own team`, async () => {
    const { team, burgerId, inzageId } = await eenBlik()
    await stelInzagevraag(burgerId, inzageId, 'Waarom?')
    const id = await vraagVan(inzageId)
    const medewerker = await eenMedewerker(rol, team)
    expect((await listInzagevragen(medewerker)).some((regel) => regel.id === id)).toBe(mag)
    expect((await openInzagevraag(medewerker, id)) !== undefined).toBe(mag)
    const uitslag = await beantwoordInzagevraag(medewerker, id, 'Daarom.')
    expect(uitslag).toEqual(mag ? OK : fout(rol === 'auditor' ? 'niet-gevonden' : 'geen-recht'))
    const elders = await eenMedewerker('teamverantwoordelijke', 'elders')
    expect(await openInzagevraag(elders, id)).toBeUndefined()
  })
}

test('looks that stand as one line carry what was asked about any of them', async () => {
  const { burgerId, referentie, kijker, inzageId } = await eenBlik()
  await stelInzagevraag(burgerId, inzageId, 'Waarom?')
  await openAanvraag(kijker, referentie)
  const { inzagen } = await listInzagen(await listBetrokkenen(burgerId))
  const groep = groepeerInzagen(inzagen).find(({ medewerkerId }) => medewerkerId === kijker.id)
  expect(groep).toMatchObject({ keer: 2 })
  expect(groep?.ids).toContain(inzageId)
})
