import { expect, test } from '@playwright/test'
import { openAanBalie } from '@/lib/balie/help-aan-balie'
import { zetVoorlopig } from '@/lib/bescherming/beheer-bescherming'
import { geefToegang } from '@/lib/bescherming/geef-toegang'
import { isDicht } from '@/lib/bescherming/poort'
import { openPoortbrief, sluitPoortbrief } from '@/lib/bescherming/poortbrief'
import { bescherm, listBeschermd, openBescherming, vraagOpheffing } from '@/lib/bescherming/zet-bescherming'
import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import { meldBurgerAan } from '@/lib/burgers/meld-burger-aan'
import { vernummerBurger } from '@/lib/burgers/vernummer-burger'
import { noteerInzage } from '@/lib/inzage/noteer-inzage'
import { openBezoek } from '@/lib/loket/agenda'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { keurGoed, stuurTerug } from '@/lib/loket/goedkeuring'
import { neem } from '@/lib/loket/neem'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { openBijlage } from '@/lib/loket/open-bijlage'
import { openDocument } from '@/lib/loket/open-document'
import { openGoedkeuring } from '@/lib/loket/open-goedkeuring'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import { listWachtende } from '@/lib/vierogen/list-voorbereidingen'
import { listWerklijst } from '@/lib/werklijst/list-werklijst'
import { Rol } from '@/prisma/client/client'
import { maakGezin, type Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenProefdocument } from '@/tests/documenten/controle/proefdocument'
import { boekBezoek, eenAanvrager, eenGezin, eenMedewerker, gezien, OK, verhuis, vraagBezoek } from '@/tests/loket/zaak'
import { proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers.stop())

const REDEN = { reden: 'aanvraag', woorden: 'De burger belt over deze aanvraag.' }

/** Protects somebody for good: asked by one, approved by another. */
async function beschermd(insz: string): Promise<string> {
  const [els, ander] = [await eenMedewerker('teamverantwoordelijke'), await eenMedewerker('teamverantwoordelijke', 'elders')]
  const gevraagd = await bescherm(els, { wie: insz, soort: 'slachtoffer', reden: 'Wordt bedreigd door meneer Peeters.' })
  if (!gevraagd.ok) throw new Error(gevraagd.fout.code)
  expect(await keurGoed(ander, gevraagd.waarde)).toEqual(OK)
  return (await db.voorbereiding.findUniqueOrThrow({ where: { id: gevraagd.waarde } })).onderwerp
}

function inzagenDoor({ id }: Behandelaar) {
  return db.inzage.findMany({ where: { medewerkerId: id }, orderBy: { id: 'asc' } })
}

test('a protected case opens only after a reason, for a short while, and the reason goes with each line', async () => {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await verhuis(aanvrager, '21')
  const [dirk, ander] = [await eenMedewerker(), await eenMedewerker()]
  await beschermd(aanvrager.insz ?? '')
  const betrokkene = await betrokkeneVanBurger(aanvrager.burgerId)
  const dicht = { ok: false, fout: { code: 'beschermd', betrokkene } }
  expect(await openAanvraag(dirk, referentie)).toEqual(dicht)
  expect(await openBijlage(dirk, referentie, nieuwId())).toEqual(dicht)
  expect(await inzagenDoor(dirk), 'nothing was read').toEqual([])
  expect(await geefToegang(dirk.id, betrokkene, { reden: 'zomaar', woorden: ' ' })).toMatchObject({
    fout: [{ code: 'reden.leeg' }, { code: 'woorden.leeg' }],
  })
  expect(await geefToegang(dirk.id, betrokkene, REDEN)).toEqual(OK)
  expect((await openAanvraag(dirk, referentie)).ok).toBe(true)
  expect(await openAanvraag(ander, referentie), 'a colleague says it too').toEqual(dicht)
  const toegang = await db.toegang.findFirstOrThrow({ where: { medewerkerId: dirk.id } })
  expect(await inzagenDoor(dirk)).toMatchObject([{ wat: 'aanvraag', betrokkene, toegangId: toegang.id }])
  expect(JSON.stringify(toegang)).not.toContain('belt')
  expect(toegang.tot.getTime() - toegang.op.getTime()).toBe(30 * 60 * 1000)
  await expect(db.toegang.update({ where: { id: toegang.id }, data: { reden: 'vraag' } })).rejects.toThrow('never changed')
  await expect(db.toegang.delete({ where: { id: toegang.id } })).rejects.toThrow('never removed')
})

test('every way to a file stops at the reason, and what forgets to ask gets no line and so no data', async () => {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await vraagBezoek(aanvrager)
  const dirk = await eenMedewerker()
  await neem(await gezien(dirk, referentie))
  const bezoek = await boekBezoek(aanvrager, referentie, plusDagen(vandaag(), 2))
  const stuk = await eenProefdocument(registers)
  await beschermd(aanvrager.insz ?? '')
  await beschermd(stuk.insz)
  const [burger, houder] = [await betrokkeneVanBurger(aanvrager.burgerId), await betrokkeneVanBurger(stuk.burgerId)]
  const karin = await eenMedewerker('loketmedewerker')
  const dicht = (betrokkene: string) => ({ ok: false, fout: { code: 'beschermd', betrokkene } })
  expect(await openAanvraag(karin, referentie)).toEqual(dicht(burger))
  expect(await openBezoek(karin, bezoek.id)).toEqual(dicht(burger))
  expect(await openDocument(dirk, stuk.nummer, 'document-vraag')).toEqual(dicht(houder))
  expect(await openAanBalie(karin, nieuwId(), 'situatie', 'nl'), 'without a form that was handed over there is nothing').toMatchObject({
    fout: { code: 'gesloten' },
  })
  const aanleiding = { door: { soort: 'medewerker' as const, medewerkerId: dirk.id }, doel: 'aanvraag-behandelen' as const }
  await expect(noteerInzage(aanleiding, burger, 'aanvraag', 'openloket')).rejects.toThrow('with a reason')
  expect([...(await inzagenDoor(dirk)), ...(await inzagenDoor(karin))]).toEqual([])
})

test('a list says that a file is protected, and nothing more', async () => {
  const team = `team-${nieuwId()}`
  const { aanvrager } = await eenGezin(registers)
  const [referentie, gewoon] = [await verhuis(aanvrager, '22'), await verhuis((await eenGezin(registers)).aanvrager, '23')]
  await db.aanvraag.updateMany({ where: { referentie: { in: [referentie, gewoon] } }, data: { team } })
  await beschermd(aanvrager.insz ?? '')
  const { regels } = await listWerklijst(await eenMedewerker('dossierbehandelaar', team), {})
  expect(new Map(regels.map((regel) => [regel.referentie, regel.beschermd]))).toEqual(
    new Map([
      [referentie, true],
      [gewoon, false],
    ]),
  )
  const els = await eenMedewerker('teamverantwoordelijke')
  const lijst = await listBeschermd(els)
  expect(JSON.stringify(lijst)).not.toMatch(/Peeters|slachtoffer|betrokkene/)
})

test('protecting holds at once and asks a second teamverantwoordelijke; sent back it holds no more', async () => {
  const [insz = ''] = await maakGezin(registers, [{ leeftijd: 40 }])
  const { burgerId } = await eenAanvrager(insz)
  const betrokkene = await betrokkeneVanBurger(burgerId)
  const [els, ander, dirk] = [
    await eenMedewerker('teamverantwoordelijke'),
    await eenMedewerker('teamverantwoordelijke', 'elders'),
    await eenMedewerker(),
  ]
  const waarden = { wie: insz, soort: 'bekend', reden: 'Zit in de gemeenteraad.' }
  expect(await bescherm(els, { wie: 'x', soort: '', reden: '' })).toMatchObject({
    fout: { overtredingen: [{ code: 'wie.onbekend' }, { code: 'soort.leeg' }, { code: 'reden.leeg' }] },
  })
  const gevraagd = await bescherm(els, waarden)
  const id = gevraagd.ok ? gevraagd.waarde : ''
  expect(await isDicht(dirk.id, [betrokkene])).toBe(betrokkene)
  expect(await bescherm(ander, waarden)).toEqual({ ok: false, fout: { code: 'al-beschermd' } })
  expect(await keurGoed(els, id), 'who asked cannot approve').toEqual({ ok: false, fout: { code: 'eigen' } })
  expect(
    (await listWachtende({ team: ander.team, medewerkerId: ander.id })).map((een) => een.id),
    'a team lead of any team may',
  ).toContain(id)
  expect(await openGoedkeuring(ander, id)).toMatchObject({ ok: true, waarde: { bescherming: { soort: 'bekend', reden: waarden.reden } } })
  expect(await stuurTerug(ander, id, 'Dat is geen reden.')).toEqual(OK)
  expect(await isDicht(dirk.id, [betrokkene])).toBeUndefined()
})

test('lifting asks a second person too, and until then it holds', async () => {
  const [insz = ''] = await maakGezin(registers, [{ leeftijd: 40 }])
  const id = await beschermd(insz)
  const { betrokkene } = await db.bescherming.findUniqueOrThrow({ where: { id } })
  const [els, ander, dirk] = [
    await eenMedewerker('teamverantwoordelijke'),
    await eenMedewerker('teamverantwoordelijke', 'elders'),
    await eenMedewerker(),
  ]
  const gevraagd = await vraagOpheffing(els, id, 'De zaak is voorbij.')
  expect(await vraagOpheffing(ander, id, 'Ook.'), 'it is asked once').toEqual({ ok: false, fout: { code: 'gewijzigd' } })
  expect(await isDicht(dirk.id, [betrokkene])).toBe(betrokkene)
  expect(await keurGoed(ander, gevraagd.ok ? gevraagd.waarde : '')).toEqual(OK)
  expect(await isDicht(dirk.id, [betrokkene])).toBeUndefined()
  expect(await openBescherming(els, id)).toMatchObject({ bescherming: { status: 'opgeheven' } })
})

for (const rol of Object.values(Rol)) {
  const mag = rol === 'teamverantwoordelijke'
  test(`${rol} ${mag ? 'protects files and sees which kinds there are' : 'neither protects a file nor sees one'}`, async () => {
    const [insz = ''] = await maakGezin(registers, [{ leeftijd: 40 }])
    const medewerker = await eenMedewerker(rol)
    const id = await beschermd((await maakGezin(registers, [{ leeftijd: 50 }]))[0] ?? '')
    const geenRecht = { ok: false, fout: { code: 'geen-recht' } }
    const gevraagd = await bescherm(medewerker, { wie: insz, soort: 'andere', reden: 'Proef.' })
    expect(mag ? gevraagd.ok : gevraagd).toEqual(mag ? true : geenRecht)
    expect((await listBeschermd(medewerker)) !== undefined).toBe(mag)
    expect((await openBescherming(medewerker, id)) !== undefined).toBe(mag)
    expect(await inzagenDoor(medewerker)).toHaveLength(mag ? 1 : 0)
    if (!mag) expect(await vraagOpheffing(medewerker, id, 'Proef.')).toEqual(geenRecht)
  })
}

test('what protects somebody follows them to a number, and to another number', async () => {
  const [insz = '', nieuw = ''] = await maakGezin(registers, [{ leeftijd: 40 }, { leeftijd: 41 }])
  const sub = `proef-${nieuwId()}`
  const profiel = { sub, voornaam: 'Lotte', achternaam: 'Janssens' }
  const { burgerId } = await inTransactie((tx) => meldBurgerAan(tx, profiel))
  const els = await eenMedewerker('teamverantwoordelijke')
  await inTransactie((tx) => zetVoorlopig(tx, { betrokkene: `burger:${burgerId}`, soort: 'andere', reden: 'Proef.', medewerkerId: els.id }))
  const dirk = await eenMedewerker()
  await inTransactie((tx) => meldBurgerAan(tx, { ...profiel, insz }))
  const metNummer = await betrokkeneVanBurger(burgerId)
  expect(await isDicht(dirk.id, [metNummer])).toBe(metNummer)
  await inTransactie((tx) => vernummerBurger(tx, metNummer, nieuw))
  const vernummerd = await betrokkeneVanBurger(burgerId)
  expect(vernummerd).not.toBe(metNummer)
  expect(await isDicht(dirk.id, [vernummerd])).toBe(vernummerd)
})

test('the way to a protected file is sealed for one person', async () => {
  const brief = { medewerkerId: nieuwId(), betrokkene: 'iemand', naar: '/loket/aanvragen/A-1' }
  const gesloten = sluitPoortbrief(brief)
  expect(gesloten).not.toContain('iemand')
  expect(openPoortbrief(gesloten, brief.medewerkerId)).toEqual(brief)
  for (const [vreemd, wie] of [
    [gesloten, nieuwId()],
    ['onzin', brief.medewerkerId],
    [undefined, brief.medewerkerId],
  ] as const) {
    expect(openPoortbrief(vreemd, wie)).toBeUndefined()
  }
})
