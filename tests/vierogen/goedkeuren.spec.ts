import { expect, test } from '@playwright/test'
import { zetVoorlopig } from '@/lib/bescherming/beheer-bescherming'
import { geefToegang } from '@/lib/bescherming/geef-toegang'
import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { bereidBesluitVoor } from '@/lib/loket/bereid-besluit-voor'
import { beslis } from '@/lib/loket/beslis'
import { bevestigBesluit } from '@/lib/loket/bevestig-besluit'
import { keurGoed, neemTerug, stuurTerug } from '@/lib/loket/goedkeuring'
import { legHerroepingVoor } from '@/lib/loket/herroep-document'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { listGoedkeuringen, openGoedkeuring } from '@/lib/loket/open-goedkeuring'
import { schrijfAanBurger } from '@/lib/loket/schrijf-aan-burger'
import { stelVraag } from '@/lib/loket/stel-vraag'
import { telWachtendeVoor } from '@/lib/loket/wacht-op-goedkeuring'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import { telTeruggestuurde, telWachtende } from '@/lib/vierogen/list-voorbereidingen'
import { findLaatsteVoorbereiding, sluitVoorbereiding } from '@/lib/vierogen/voorbereiding'
import { Rol } from '@/prisma/client/client'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenProefdocument } from '@/tests/documenten/controle/proefdocument'
import { berichtenOver, brengTotBesluit } from '@/tests/loket/behandeld'
import { eenMedewerker, eenVerhuis, GEWIJZIGD, gezien, OK, zaak } from '@/tests/loket/zaak'
import { proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers.stop())

const REDEN = 'De agent kwam drie keer en vond niemand.'

/** A refusal that waits, with who prepared it and who may approve it, in a team of their own. */
async function eenVoorgelegde() {
  const team = `team-${nieuwId()}`
  const referentie = await eenVerhuis(registers)
  await db.aanvraag.update({ where: { referentie }, data: { team } })
  const [dirk, els] = [await eenMedewerker('dossierbehandelaar', team), await eenMedewerker('teamverantwoordelijke', team)]
  await brengTotBesluit(dirk, referentie)
  await bereidBesluitVoor(await gezien(dirk, referentie, { uitkomst: 'geweigerd', motivering: REDEN }))
  expect(await bevestigBesluit(dirk, referentie, await kladId(dirk, referentie))).toEqual({ ok: true, waarde: 'voorgelegd' })
  const { id: aanvraagId } = await zaak(referentie)
  const { id = '' } = (await findLaatsteVoorbereiding('besluit', aanvraagId)) ?? {}
  return { team, referentie, aanvraagId, dirk, els, id }
}

async function kladId(medewerker: Behandelaar, referentie: string): Promise<string> {
  const dossier = await openAanvraag(medewerker, referentie)
  return dossier.ok ? (dossier.waarde.kladden.besluit?.id ?? '') : ''
}

/** How much waits of the own team: what protects a file waits for every team. */
async function wachtBij({ id: medewerkerId, team }: Behandelaar): Promise<number> {
  return (await telWachtende({ team, medewerkerId })) - (await telWachtende({ team: `team-${nieuwId()}`, medewerkerId }))
}

function fout(code: string) {
  return { ok: false, fout: { code } }
}

test('a refusal waits for a second person: the case stays open, its citizen hears nothing, and it is counted with who approves', async () => {
  const { referentie, aanvraagId, dirk, els, id } = await eenVoorgelegde()
  expect(await zaak(referentie)).toMatchObject({ status: 'in_behandeling', besluiten: [] })
  expect(await berichtenOver(referentie)).not.toContain('besluit-geweigerd')
  expect(await wachtBij(els)).toBe(1)
  expect((await listGoedkeuringen(els)).wachtend).toContainEqual(
    expect.objectContaining({ id, kenmerk: referentie, soort: 'besluit', wie: 'Dirk Willems' }),
  )
  expect((await listGoedkeuringen(dirk)).eigen).toMatchObject([{ id, status: 'wacht' }])
  const rij = await db.voorbereiding.findUniqueOrThrow({ where: { id } })
  expect(JSON.stringify(rij)).not.toContain('agent')
  const dossier = await openAanvraag(dirk, referentie)
  expect(dossier.ok && dossier.waarde.acties, 'it is not decided over again meanwhile').not.toContain('besluit')
  expect(dossier.ok && dossier.waarde.voorbereid).toMatchObject({ id, status: 'wacht' })
  const positief = await gezien(dirk, referentie, { uitkomst: 'goedgekeurd', motivering: 'Toch goed.' })
  expect(await beslis(positief), 'what waits is not overtaken').toEqual(GEWIJZIGD)
  expect(await bevestigBesluit(dirk, referentie, 'weg'), 'pressing twice lays it before once').toEqual({ ok: true, waarde: 'voorgelegd' })
  expect(await db.voorbereiding.count({ where: { onderwerp: aanvraagId } })).toBe(1)
})

test('the one who approves takes the decision, with both names, and approving twice or at once does it once', async () => {
  const { referentie, dirk, els, id } = await eenVoorgelegde()
  expect(await Promise.all([keurGoed(els, id), keurGoed(els, id), keurGoed(els, id)])).toEqual([OK, OK, OK])
  expect(await keurGoed(els, id)).toEqual(OK)
  const { status, besluiten, gebeurtenissen } = await zaak(referentie)
  expect(status).toBe('geweigerd')
  expect(besluiten).toMatchObject([{ uitkomst: 'geweigerd', motivering: REDEN, medewerkerId: dirk.id, goedgekeurdDoor: els.id }])
  const overBesluit = gebeurtenissen.filter(({ soort }) => soort.startsWith('besluit.'))
  expect(overBesluit.map(({ soort, medewerkerId }) => [soort, medewerkerId])).toEqual([
    ['besluit.voorgelegd', dirk.id],
    ['besluit.nagezien', els.id],
    ['besluit.genomen', dirk.id],
  ])
  expect((await berichtenOver(referentie)).filter((soort) => soort.startsWith('besluit-'))).toEqual(['besluit-geweigerd'])
  const anderVanTeam = await eenMedewerker('teamverantwoordelijke', els.team)
  expect(await keurGoed(anderVanTeam, id)).toEqual(fout('gewijzigd'))
  expect(await stuurTerug(els, id, 'Te laat.')).toEqual(fout('gewijzigd'))
})

for (const rol of Object.values(Rol)) {
  const mag = rol === 'teamverantwoordelijke'
  test(`${rol} ${mag ? 'approves' : 'neither approves nor sends back'} what another prepared`, async () => {
    const { team, referentie, id } = await eenVoorgelegde()
    const medewerker = await eenMedewerker(rol, team)
    expect(await openGoedkeuring(medewerker, id)).toEqual(mag ? expect.objectContaining({ ok: true }) : fout('niet-gevonden'))
    if (!mag) expect(await stuurTerug(medewerker, id, 'Nee.')).toEqual(fout('geen-recht'))
    expect(await keurGoed(medewerker, id)).toEqual(mag ? OK : fout('geen-recht'))
    expect((await zaak(referentie)).besluiten).toHaveLength(mag ? 1 : 0)
  })
}

test('who prepared it never approves it, whatever role they have since; the database refuses it too', async () => {
  const { dirk, id, referentie } = await eenVoorgelegde()
  const bevorderd = { ...dirk, rol: 'teamverantwoordelijke' as const }
  await db.medewerker.update({ where: { id: dirk.id }, data: { rol: bevorderd.rol } })
  expect(await keurGoed(bevorderd, id)).toEqual(fout('eigen'))
  expect(await stuurTerug(bevorderd, id, 'Zelf.')).toEqual(fout('eigen'))
  await expect(inTransactie((tx) => sluitVoorbereiding(tx, id, { status: 'goedgekeurd', medewerkerId: dirk.id }))).rejects.toThrow()
  expect((await zaak(referentie)).besluiten).toEqual([])
  const besluit = { id: nieuwId(), aanvraagId: (await zaak(referentie)).id, uitkomst: 'geweigerd' as const, motivering: 'v1.x.y', op: new Date() }
  await expect(db.besluit.create({ data: { ...besluit, medewerkerId: dirk.id, goedgekeurdDoor: dirk.id } })).rejects.toThrow()
})

test('what was prepared is never changed, closed over again or removed', async () => {
  const { els, id } = await eenVoorgelegde()
  const zinnen = [`update voorbereiding set voorbereid_door = '${els.id}' where id = '${id}'`, `delete from voorbereiding where id = '${id}'`]
  for (const zin of zinnen) await expect(db.$executeRawUnsafe(zin), zin).rejects.toThrow('what was prepared is never')
  expect(await stuurTerug(els, id, 'Bel eerst eens.')).toEqual(OK)
  await expect(db.voorbereiding.update({ where: { id }, data: { status: 'goedgekeurd', woordenVersleuteld: null } })).rejects.toThrow('stays so')
})

test('sent back with words it stands in the form again, for whoever of the team mends it', async () => {
  const { referentie, dirk, els, id } = await eenVoorgelegde()
  expect(await stuurTerug(els, id, '  ')).toEqual(fout('woorden.leeg'))
  expect(await stuurTerug(els, id, 'x'.repeat(1_001))).toEqual(fout('woorden.lang'))
  expect(await stuurTerug(els, id, 'Bel mevrouw Peeters eerst.')).toEqual(OK)
  expect(await stuurTerug(els, id, 'Bel mevrouw Peeters eerst.')).toEqual(OK)
  expect(JSON.stringify(await db.voorbereiding.findUniqueOrThrow({ where: { id } }))).not.toContain('Peeters')
  expect(await telTeruggestuurde(dirk.id)).toBe(1)
  expect(await wachtBij(els)).toBe(0)
  const dossier = await openAanvraag(await eenMedewerker('dossierbehandelaar', els.team), referentie)
  expect(dossier.ok && dossier.waarde.voorbereid).toMatchObject({
    status: 'teruggestuurd',
    woorden: 'Bel mevrouw Peeters eerst.',
    inhoud: { motivering: REDEN },
  })
  expect(dossier.ok && dossier.waarde.acties).toContain('besluit')
  await bereidBesluitVoor(await gezien(dirk, referentie, { uitkomst: 'geweigerd', motivering: 'Nu met telefoon.' }))
  expect(await bevestigBesluit(dirk, referentie, await kladId(dirk, referentie))).toEqual({ ok: true, waarde: 'voorgelegd' })
  expect(await telTeruggestuurde(dirk.id), 'prepared anew it is told no more').toBe(0)
})

test('who prepared it takes it back, and nobody else', async () => {
  const { referentie, dirk, els, id } = await eenVoorgelegde()
  expect(await neemTerug(els, id)).toEqual(fout('niet-gevonden'))
  expect(await neemTerug(await eenMedewerker('dossierbehandelaar', els.team), id)).toEqual(fout('niet-gevonden'))
  expect(await neemTerug(dirk, id)).toEqual(OK)
  expect(await keurGoed(els, id)).toEqual(fout('gewijzigd'))
  const dossier = await openAanvraag(dirk, referentie)
  expect(dossier.ok && dossier.waarde.acties).toContain('besluit')
})

test('a case that changed meanwhile is not decided on what was seen before; a message changes nothing of it', async () => {
  const { referentie, dirk, els, id } = await eenVoorgelegde()
  await schrijfAanBurger(await gezien(dirk, referentie, { sleutel: nieuwId(), tekst: 'We kijken je aanvraag na.' }))
  expect(await openGoedkeuring(els, id)).toMatchObject({ waarde: { isGewijzigd: false } })
  const vraag = { sleutel: nieuwId(), soort: 'antwoord', vraag: 'Sinds wanneer woon je daar?', uiterlijk: plusDagen(vandaag(), 5) }
  expect(await stelVraag(await gezien(dirk, referentie, vraag))).toEqual(OK)
  expect(await openGoedkeuring(els, id)).toMatchObject({ waarde: { isGewijzigd: true } })
  expect(await keurGoed(els, id)).toEqual(fout('gewijzigd'))
  expect((await zaak(referentie)).besluiten).toEqual([])
  expect(await stuurTerug(els, id, 'De burger antwoordt nog.')).toEqual(OK)
})

for (const [wat, anders] of [
  ['lost the role', { rol: 'loketmedewerker' }],
  ['went to another team', { team: 'elders' }],
] as const) {
  test(`what somebody prepared who ${wat} is sent back, not approved`, async () => {
    const { referentie, dirk, els, id } = await eenVoorgelegde()
    await db.medewerker.update({ where: { id: dirk.id }, data: anders })
    expect(await openGoedkeuring(els, id)).toMatchObject({ waarde: { isVoorbereiderWeg: true } })
    expect(await keurGoed(els, id)).toEqual(fout('voorbereider-weg'))
    expect((await zaak(referentie)).besluiten).toEqual([])
    expect(await stuurTerug(els, id, 'Een collega maakt het opnieuw.')).toEqual(OK)
  })
}

test('another team sees nothing of it, and opening it leaves a line', async () => {
  const { els, id, aanvraagId } = await eenVoorgelegde()
  const elders = await eenMedewerker('teamverantwoordelijke', 'elders')
  expect(await openGoedkeuring(elders, id)).toEqual(fout('niet-gevonden'))
  for (const doe of [keurGoed, neemTerug]) expect(await doe(elders, id)).toEqual(fout('niet-gevonden'))
  expect(await stuurTerug(elders, 'geen-id', 'Nee.')).toEqual(fout('niet-gevonden'))
  expect(await db.inzage.count({ where: { medewerkerId: elders.id } })).toBe(0)
  await openGoedkeuring(els, id)
  expect(await db.inzage.findMany({ where: { medewerkerId: els.id } })).toMatchObject([{ wat: 'aanvraag', doel: 'nakijken', aanvraagId }])
})

test('who has only some diensten of the team approves those, and what they no longer handle is not done in their name', async () => {
  const { els, dirk, referentie, id } = await eenVoorgelegde()
  const [hier, elders] = [
    { ...els, diensten: ['adreswijziging'] },
    { ...els, diensten: ['geboorteakte'] },
  ]
  expect(await telWachtendeVoor(elders)).toBe((await listGoedkeuringen(elders)).wachtend.length)
  expect((await listGoedkeuringen(elders)).wachtend.map((een) => een.id)).not.toContain(id)
  expect((await listGoedkeuringen(hier)).wachtend.map((een) => een.id)).toContain(id)
  expect(await openGoedkeuring(elders, id)).toEqual(fout('niet-gevonden'))
  expect(await keurGoed(elders, id)).toEqual(fout('niet-gevonden'))
  expect(await stuurTerug(elders, id, 'Het is niet aan mij.')).toEqual(fout('niet-gevonden'))
  await db.medewerker.update({ where: { id: dirk.id }, data: { diensten: ['geboorteakte'] } })
  expect(await openGoedkeuring(hier, id)).toMatchObject({ ok: true, waarde: { isVoorbereiderWeg: true } })
  expect(await keurGoed(hier, id)).toEqual(fout('voorbereider-weg'))
  expect(await zaak(referentie)).toMatchObject({ status: 'in_behandeling', besluiten: [] })
})

test('a document is withdrawn by two: one prepares it, another approves', async () => {
  const { nummer, documentId } = await eenProefdocument(registers)
  const [dirk, els] = [await eenMedewerker(), await eenMedewerker('teamverantwoordelijke')]
  const waarden = { herroeping: 'intrekken', reden: 'misbruik', toelichting: 'Iemand anders gebruikte dit.', zeker: 'ja' }
  expect(await legHerroepingVoor(dirk, nummer, waarden)).toEqual({ ok: true, waarde: 'intrekken' })
  expect(await legHerroepingVoor(dirk, nummer, waarden), 'pressing twice').toEqual({ ok: true, waarde: 'intrekken' })
  expect(await legHerroepingVoor(await eenMedewerker(), nummer, waarden), 'a colleague hears that it waits').toEqual(fout('gewijzigd'))
  const { id = '' } = (await findLaatsteVoorbereiding('document', nummer)) ?? {}
  expect(await openGoedkeuring(els, id)).toMatchObject({ waarde: { document: { id: documentId }, isGewijzigd: false } })
  expect(await Promise.all([keurGoed(els, id), keurGoed(els, id)])).toEqual([OK, OK])
  expect(await db.intrekking.findMany({ where: { versie: { documentId } } })).toMatchObject([{ medewerkerId: dirk.id, goedgekeurdDoor: els.id }])
  expect(await legHerroepingVoor(dirk, nummer, waarden), 'it is not valid any more').toEqual(fout('gewijzigd'))
})

test('whose file is protected: who approves opens it, and who prepared need not open it once more', async () => {
  const { aanvraagId, referentie, dirk, els, id } = await eenVoorgelegde()
  const betrokkene = await betrokkeneVanBurger((await zaak(referentie)).burgerId ?? '')
  await inTransactie((tx) => zetVoorlopig(tx, { betrokkene, soort: 'andere', reden: 'Proef.', medewerkerId: els.id }))
  const dicht = { ok: false, fout: { code: 'beschermd', betrokkene } }
  expect(await keurGoed(els, id)).toEqual(dicht)
  expect(await stuurTerug(els, id, 'Niet goed.')).toEqual(dicht)
  expect(await neemTerug(dirk, id)).toEqual(dicht)
  expect(await findLaatsteVoorbereiding('besluit', aanvraagId)).toMatchObject({ status: 'wacht' })
  await geefToegang(els.id, betrokkene, { reden: 'aanvraag', woorden: 'Ik kijk dit na.' })
  expect(await keurGoed(els, id)).toEqual(OK)
  expect(await zaak(referentie)).toMatchObject({ status: 'geweigerd' })
})
