import { expect, test } from '@playwright/test'
import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { vergeetAanwezigheid } from '@/lib/aanwezigheid/aanwezig'
import { bekijkSessie, findSessie } from '@/lib/auth/gebruik-sessie'
import { schrijfAlsBurger } from '@/lib/gesprekken/schrijf-bericht'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { kijkRond } from '@/lib/loket/kijk-rond'
import { neem } from '@/lib/loket/neem'
import { noteerVoorCollegas } from '@/lib/loket/noteer-voor-collegas'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { schrijfAanBurger } from '@/lib/loket/schrijf-aan-burger'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { later, minuten, nu, seconden } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { eenMedewerker, eenVerhuis, GEWIJZIGD, gezien, OK, zaak } from './zaak'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})

test.afterAll(() => registers.stop())

async function open(wie: Behandelaar, referentie: string) {
  const dossier = await openAanvraag(wie, referentie)
  if (!dossier.ok) throw new Error('the case is there')
  return dossier.waarde
}

/** Lets the time pass in which somebody would have given a sign. */
async function laatStilWorden(wie: Behandelaar): Promise<void> {
  await db.aanwezigheid.updateMany({ where: { medewerkerId: wie.id }, data: { sinds: later(nu(), -minuten(20)), tot: later(nu(), -seconden(1)) } })
}

test('two people in one case see each other, and nobody sees themselves', async () => {
  const referentie = await eenVerhuis(registers)
  const [dirk, ander] = [await eenMedewerker(), await eenMedewerker()]
  expect((await open(dirk, referentie)).anderen).toEqual([])
  expect((await open(dirk, referentie)).anderen).toEqual([])
  const { anderen, namen } = await open(ander, referentie)
  expect(anderen.map(({ medewerkerId }) => medewerkerId)).toEqual([dirk.id])
  expect(namen.get(dirk.id)).toBe('Dirk Willems')
  const stand = (await zaak(referentie)).gebeurtenissen.length
  expect(await kijkRond(dirk, referentie, stand)).toMatchObject({ anderen: [{ naam: 'Dirk Willems' }], isGewijzigd: false })
  const elders = await eenVerhuis(registers)
  expect((await open(dirk, elders)).anderen, 'another case is another room').toEqual([])
})

test('who gives no sign any more is gone, and begins anew when they come back', async () => {
  const referentie = await eenVerhuis(registers)
  const [dirk, ander] = [await eenMedewerker(), await eenMedewerker()]
  await open(dirk, referentie)
  await laatStilWorden(dirk)
  expect((await open(ander, referentie)).anderen).toEqual([])
  const terug = nu()
  await kijkRond(dirk, referentie, 1)
  const [weer] = (await open(ander, referentie)).anderen
  expect(weer?.sinds.getTime()).toBeGreaterThanOrEqual(terug.getTime())
  await kijkRond(dirk, referentie, 1)
  expect((await open(ander, referentie)).anderen[0]?.sinds, 'a sign does not begin anew').toEqual(weer?.sinds)
  await laatStilWorden(dirk)
  await vergeetAanwezigheid()
  expect(await db.aanwezigheid.count({ where: { medewerkerId: dirk.id } })).toBe(0)
})

test('an open page hears that the case changed, and that it may not be read any more', async () => {
  const referentie = await eenVerhuis(registers)
  const [dirk, ander] = [await eenMedewerker(), await eenMedewerker()]
  const { aanvraag } = await open(dirk, referentie)
  const stand = aanvraag.gebeurtenissen.length
  await neem(await gezien(ander, referentie))
  expect(await kijkRond(dirk, referentie, stand)).toMatchObject({ isGewijzigd: true })
  const inzagen = await db.inzage.count({ where: { aanvraagId: aanvraag.id } })
  expect(await kijkRond({ ...dirk, rol: 'proceseigenaar' }, referentie, stand), 'the role was taken away').toBeUndefined()
  expect(await kijkRond({ ...dirk, team: `team-${nieuwId()}` }, referentie, stand), 'of another team now').toBeUndefined()
  await kijkRond(dirk, referentie, stand)
  expect(await db.inzage.count({ where: { aanvraagId: aanvraag.id } }), 'who is there is no look at the citizen').toBe(inzagen)
})

test('whose role is taken away while a case is open does nothing more with it, from the next request on', async () => {
  const referentie = await eenVerhuis(registers)
  const { id } = await eenMedewerker()
  const sessieId = nieuwId()
  const tot = later(nu(), minuten(10))
  await db.sessie.create({
    data: { id: sessieId, medewerkerId: id, niveau: 'high', gemaaktOp: nu(), verlooptOp: tot, uiterlijkOp: tot },
  })
  const wie = async () => {
    const rij = await findSessie(sessieId)
    const sessie = rij && bekijkSessie(rij)
    if (sessie?.soort !== 'medewerker') throw new Error('this is a session of staff')
    return sessie.medewerker
  }
  await open(await wie(), referentie)
  const geschreven = await gezien(await wie(), referentie, { sleutel: nieuwId(), notitie: 'Nog net geschreven.' })
  await db.medewerker.update({ where: { id }, data: { rol: 'proceseigenaar' } })
  const erna = await wie()
  expect(erna.rol).toBe('proceseigenaar')
  const geenRecht = { ok: false, fout: { code: 'geen-recht' } }
  expect(await neem({ ...geschreven, medewerker: erna, waarden: {} })).toEqual(geenRecht)
  expect(await noteerVoorCollegas({ ...geschreven, medewerker: erna })).toEqual(geenRecht)
  expect(await openAanvraag(erna, referentie)).toEqual({ ok: false, fout: { code: 'niet-gevonden' } })
  expect(await kijkRond(erna, referentie, geschreven.stand)).toBeUndefined()
  expect((await zaak(referentie)).status).toBe('ingediend')
  expect((await findSessie(sessieId))?.verlooptOp, 'what a page asks by itself is no use of the session').toEqual(tot)
})

test('a message is not sent when a colleague acted or anybody wrote meanwhile, and sending it twice sends it once', async () => {
  const referentie = await eenVerhuis(registers)
  const [dirk, ander] = [await eenMedewerker(), await eenMedewerker()]
  const bericht = async (wie: Behandelaar, tekst: string, laatste = 'geen') => gezien(wie, referentie, { sleutel: nieuwId(), tekst, laatste })
  const oud = await bericht(dirk, 'Ik neem je aanvraag op.')
  await neem(await gezien(ander, referentie))
  expect(await schrijfAanBurger(oud)).toEqual(GEWIJZIGD)
  const [van, tegelijk] = [await bericht(dirk, 'Breng je kaart mee.'), await bericht(ander, 'Breng niets mee.')]
  expect(await schrijfAanBurger(van)).toEqual(OK)
  expect(await schrijfAanBurger(van), 'a second press').toEqual(OK)
  expect(await schrijfAanBurger(tegelijk), 'who answers what was answered').toEqual(GEWIJZIGD)
  const laatste = (await open(ander, referentie)).gesprek.at(-1)?.id
  const antwoord = await bericht(ander, 'En nog iets.', laatste)
  const kop = await findAanvraagKop(referentie)
  if (!kop) throw new Error('the case is there')
  await schrijfAlsBurger(kop, { sleutel: nieuwId(), tekst: 'Welke kaart?' })
  expect(await schrijfAanBurger(antwoord), 'the citizen wrote first').toEqual(GEWIJZIGD)
  expect((await open(ander, referentie)).gesprek.map(({ tekst }) => tekst)).toEqual(['Breng je kaart mee.', 'Welke kaart?'])
})
