import { expect, test } from '@playwright/test'
import { verwijderOudeBedenktijden } from '@/lib/bedenktijd/bedenktijd'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { bereidBesluitVoor } from '@/lib/loket/bereid-besluit-voor'
import { bevestigBesluit } from '@/lib/loket/bevestig-besluit'
import { laatIngaan } from '@/lib/loket/laat-ingaan'
import { legStapVast } from '@/lib/loket/leg-stap-vast'
import { maakOngedaan } from '@/lib/loket/maak-ongedaan'
import { neem } from '@/lib/loket/neem'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { rondAf } from '@/lib/loket/rond-af'
import { schrijfAanBurger } from '@/lib/loket/schrijf-aan-burger'
import { stelVraag } from '@/lib/loket/stel-vraag'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { dagVan, later, nu, plusDagen, uren, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { doeJobs, laatWachttijdVerstrijken, listJobs, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { laatBedenktijdVerstrijken, metBedenktijd } from './bedenktijd'
import { berichtenOver, besluit, brengTotBesluit } from './behandeld'
import { boekBezoek, eenGezin, eenMedewerker, eenVerhuis, GEWIJZIGD, gezien, OK, verhuis, vraagBezoek, zaak } from './zaak'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
  await vergeetEerderWerk()
})

test.afterAll(() => registers.stop())

async function open(wie: Behandelaar, referentie: string) {
  const dossier = await openAanvraag(wie, referentie)
  if (!dossier.ok) throw new Error('the case is there')
  return dossier.waarde
}

async function ongedaan(wie: Behandelaar, referentie: string) {
  const dossier = await open(wie, referentie)
  return maakOngedaan(await gezien(wie, referentie, { gekozen: dossier.ongedaan?.id ?? dossier.uitgesteld?.id ?? '' }))
}

const besluitsoorten = async (referentie: string) => (await berichtenOver(referentie)).filter((soort) => soort.startsWith('besluit-'))

test('a decision takes effect only when it can not be undone any more: before, nothing of it is there', async () => {
  const { aanvrager, inszen } = await eenGezin(registers)
  const referentie = await verhuis(aanvrager, '21')
  const [dirk, ander] = [await eenMedewerker(), await eenMedewerker()]
  await brengTotBesluit(dirk, referentie)
  await doeJobs()
  const voor = await zaak(referentie)
  await metBedenktijd(async () => {
    expect(await besluit(dirk, referentie, 'goedgekeurd', 'De wijkagent zag je.')).toEqual(OK)
    await laatWachttijdVerstrijken()
    await doeJobs()
  })
  const { gebeurtenissen, ...wacht } = await zaak(referentie)
  expect(wacht, 'the case stands as it stood').toEqual({ ...voor, gebeurtenissen: undefined })
  expect(gebeurtenissen.at(-1)).toMatchObject({ soort: 'handeling.uitgesteld', gegevens: { actie: 'besluit', uitkomst: 'goedgekeurd' } })
  expect(await besluitsoorten(referentie)).toEqual([])
  const adres = async () => (await registers.vraag('/personen/GeefPersoon', { INSZ: inszen[0] ?? '' })).json.Hoofdverblijfplaats
  expect(await adres()).not.toMatchObject({ Huisnummer: '21', Straatnaam: 'Groenplaats' })
  expect(JSON.stringify(await db.bedenktijd.findMany({ where: { aanvraagId: voor.id } }))).not.toContain('wijkagent')
  expect((await open(ander, referentie)).uitgesteld).toMatchObject({ actie: 'besluit', medewerkerId: dirk.id })
  expect((await open(ander, referentie)).ongedaan, 'only who decided takes it back').toBeUndefined()

  await laatBedenktijdVerstrijken(referentie)
  await doeJobs()
  expect(await besluitsoorten(referentie)).toEqual(['besluit-goedgekeurd'])
  expect((await zaak(referentie)).besluiten).toMatchObject([{ uitkomst: 'goedgekeurd', motivering: 'De wijkagent zag je.', medewerkerId: dirk.id }])
  expect(await adres()).toMatchObject({ Straatnaam: 'Groenplaats', Huisnummer: '21', DatumBegin: dagVan(voor.ingediendOp ?? new Date(0)) })
  expect(await ongedaan(dirk, referentie), 'what took effect stays').toMatchObject({ ok: false })
})

test('a decision that is undone never takes effect, and its text stands in the form again', async () => {
  const referentie = await eenVerhuis(registers)
  const [dirk, ander] = [await eenMedewerker(), await eenMedewerker()]
  await brengTotBesluit(dirk, referentie)
  await metBedenktijd(async () => {
    await besluit(dirk, referentie, 'goedgekeurd', 'Verkeerde knop.')
    const { uitgesteld } = await open(dirk, referentie)
    expect(await maakOngedaan(await gezien(ander, referentie, { gekozen: uitgesteld?.id ?? '' }))).toMatchObject({
      ok: false,
      fout: { code: 'niet-gevonden' },
    })
    const druk = await gezien(dirk, referentie, { gekozen: uitgesteld?.id ?? '' })
    expect(await Promise.all([maakOngedaan(druk), maakOngedaan(druk)]), 'pressed twice').toEqual([OK, OK])
    await laatBedenktijdVerstrijken(referentie)
    await doeJobs()
    const dossier = await open(dirk, referentie)
    expect(dossier).toMatchObject({ uitgesteld: undefined, ongedaan: undefined, besluit: undefined })
    expect(dossier.acties).toContain('besluit')
    expect(dossier.kladden.besluit?.waarden).toMatchObject({ uitkomst: 'goedgekeurd', motivering: 'Verkeerde knop.' })
    expect(await zaak(referentie)).toMatchObject({ status: 'in_behandeling', besluiten: [] })
    expect((await zaak(referentie)).gebeurtenissen.map(({ soort }) => soort).slice(-2)).toEqual(['handeling.uitgesteld', 'handeling.ongedaan'])
    expect(await besluitsoorten(referentie)).toEqual([])
    expect(await besluit(dirk, referentie, 'goedgekeurd', 'Zo was het bedoeld.')).toEqual(OK)
  })
  await laatBedenktijdVerstrijken(referentie)
  await doeJobs()
  expect((await zaak(referentie)).besluiten).toMatchObject([{ uitkomst: 'goedgekeurd' }])
})

test('while a decision waits nothing else is done to the case, and sent twice it is one', async () => {
  const referentie = await eenVerhuis(registers)
  const [dirk, ander] = [await eenMedewerker(), await eenMedewerker()]
  await brengTotBesluit(dirk, referentie)
  await metBedenktijd(async () => {
    await bereidBesluitVoor(await gezien(dirk, referentie, { uitkomst: 'goedgekeurd', motivering: 'De wijkagent zag je.' }))
    const kladId = (await open(dirk, referentie)).kladden.besluit?.id ?? ''
    const twee = await Promise.all([bevestigBesluit(dirk, referentie, kladId), bevestigBesluit(dirk, referentie, kladId)])
    expect(twee.map(({ ok }) => ok)).toEqual([true, true])
    expect((await bevestigBesluit(dirk, referentie, kladId)).ok).toBe(true)
    expect(await besluit(ander, referentie, 'goedgekeurd')).toEqual(GEWIJZIGD)
    const vraag = { sleutel: nieuwId(), soort: 'antwoord', vraag: 'Sinds wanneer?', uiterlijk: plusDagen(vandaag(), 5) }
    expect(await stelVraag(await gezien(ander, referentie, vraag))).toEqual(GEWIJZIGD)
    expect((await open(ander, referentie)).acties).toEqual(['bericht', 'notitie', 'notitie-weg'])
    expect(await schrijfAanBurger(await gezien(ander, referentie, { sleutel: nieuwId(), tekst: 'We zijn er bijna.' }))).toEqual(OK)
  })
  expect(await db.bedenktijd.count({ where: { aanvraagId: (await zaak(referentie)).id, isUitgesteld: true } })).toBe(1)
  await laatBedenktijdVerstrijken(referentie)
  await doeJobs(2)
  expect((await zaak(referentie)).besluiten).toHaveLength(1)
  expect(await besluitsoorten(referentie)).toEqual(['besluit-goedgekeurd'])
})

test('a worker that dies in the middle keeps the promise once: the next one begins anew, and a second run does nothing', async () => {
  const referentie = await eenVerhuis(registers)
  const dirk = await eenMedewerker()
  await brengTotBesluit(dirk, referentie)
  await metBedenktijd(() => besluit(dirk, referentie, 'goedgekeurd'))
  const { uitgesteld } = await open(dirk, referentie)
  const { id } = await zaak(referentie)
  const bedenktijdId = uitgesteld?.id ?? ''
  expect(await listJobs(`ingaan:${bedenktijdId}`)).toMatchObject([{ payload: { aanvraagId: id, bedenktijdId } }])
  await laatBedenktijdVerstrijken(referentie)
  // The connection breaks before the end of the transaction.
  await db.$executeRaw`create trigger proef_weigert before insert on bericht for each row execute function weiger_wijziging()`
  await expect(laatIngaan(id, bedenktijdId)).rejects.toThrow()
  await db.$executeRaw`drop trigger proef_weigert on bericht`
  expect(await zaak(referentie)).toMatchObject({ status: 'in_behandeling', besluiten: [] })
  await Promise.all([laatIngaan(id, bedenktijdId), laatIngaan(id, bedenktijdId)])
  await doeJobs()
  expect((await zaak(referentie)).besluiten).toHaveLength(1)
  expect(await besluitsoorten(referentie)).toEqual(['besluit-goedgekeurd'])
})

test('an undoing and the end of the while at the same moment are one of both, never both', async () => {
  for (const rang of [1, 2, 3]) {
    const referentie = await eenVerhuis(registers)
    const dirk = await eenMedewerker()
    await brengTotBesluit(dirk, referentie)
    await metBedenktijd(() => besluit(dirk, referentie, 'goedgekeurd', `Poging ${rang}`))
    const { uitgesteld } = await open(dirk, referentie)
    await laatBedenktijdVerstrijken(referentie)
    const invoer = await gezien(dirk, referentie, { gekozen: uitgesteld?.id ?? '' })
    const [terug] = await Promise.all([maakOngedaan(invoer), laatIngaan((await zaak(referentie)).id, uitgesteld?.id ?? '')])
    const { besluiten, status } = await zaak(referentie)
    expect([besluiten.length, status]).toEqual(terug.ok ? [0, 'in_behandeling'] : [1, 'goedgekeurd'])
  }
})

test('a step that is recorded goes back as it was, its citizen hears nothing, and the story forgets it', async () => {
  const referentie = await eenVerhuis(registers)
  const dirk = await eenMedewerker()
  await metBedenktijd(async () => {
    await neem(await gezien(dirk, referentie))
    await doeJobs()
    const [voor, berichten] = [await zaak(referentie), await berichtenOver(referentie)]
    expect(await legStapVast(await gezien(dirk, referentie, { stap: 'ontvangen' }))).toEqual(OK)
    expect(await zaak(referentie)).toMatchObject({ status: 'wacht_op_derde', stap: 'woonstcontrole' })
    expect(await ongedaan(dirk, referentie)).toEqual(OK)
    const na = await zaak(referentie)
    expect({ ...na, gebeurtenissen: undefined }).toEqual({ ...voor, gebeurtenissen: undefined })
    await laatBedenktijdVerstrijken(referentie)
    await doeJobs()
    expect(await berichtenOver(referentie)).toEqual(berichten)
    expect(await legStapVast(await gezien(dirk, referentie, { stap: 'ontvangen' }))).toEqual(OK)
    expect(await berichtenOver(referentie), 'told once it stands').toEqual(berichten)
  })
  await laatBedenktijdVerstrijken(referentie)
  await doeJobs()
  expect((await berichtenOver(referentie)).filter((soort) => soort === 'stap-gezet')).toHaveLength(1)
})

test('taking a case is undone until somebody acts on it, and not after its while', async () => {
  await metBedenktijd(async () => {
    const dirk = await eenMedewerker()
    const genomen = await eenVerhuis(registers)
    await neem(await gezien(dirk, genomen))
    expect(await ongedaan(dirk, genomen)).toEqual(OK)
    expect(await zaak(genomen)).toMatchObject({ status: 'ingediend', behandelaarId: null })
    const verder = await eenVerhuis(registers)
    await neem(await gezien(dirk, verder))
    const { ongedaan: nemen } = await open(dirk, verder)
    await legStapVast(await gezien(dirk, verder, { stap: 'ontvangen' }))
    expect(await maakOngedaan(await gezien(dirk, verder, { gekozen: nemen?.id ?? '' })), 'somebody went on').toEqual(GEWIJZIGD)
    const laat = await eenVerhuis(registers)
    await neem(await gezien(dirk, laat))
    const { ongedaan: teLaat } = await open(dirk, laat)
    await laatBedenktijdVerstrijken(laat)
    expect((await open(dirk, laat)).ongedaan).toBeUndefined()
    expect(await maakOngedaan(await gezien(dirk, laat, { gekozen: teLaat?.id ?? '' }))).toEqual(GEWIJZIGD)
    expect(await maakOngedaan(await gezien(dirk, laat, { gekozen: 'geen-id' }))).toMatchObject({ ok: false, fout: { code: 'niet-gevonden' } })
  })
})

test('what ends a case waits too, and does not take effect when the case went elsewhere', async () => {
  const dirk = await eenMedewerker()
  const [een, ander] = [await eenGezin(registers), await eenGezin(registers)]
  const [af, weg] = [await vraagBezoek(een.aanvrager), await vraagBezoek(ander.aanvrager)]
  await metBedenktijd(async () => {
    for (const [referentie, { aanvrager }] of [[af, een] as const, [weg, ander] as const]) {
      await neem(await gezien(dirk, referentie))
      await boekBezoek(aanvrager, referentie, plusDagen(vandaag(), 2))
      expect(await rondAf(await gezien(dirk, referentie, { geregeld: 'ja' }))).toEqual(OK)
      expect((await zaak(referentie)).status).toBe('in_behandeling')
    }
  })
  await db.aanvraag.update({ where: { referentie: weg }, data: { status: 'stopgezet' } })
  for (const referentie of [af, weg]) await laatBedenktijdVerstrijken(referentie)
  await doeJobs()
  expect((await zaak(af)).status).toBe('afgerond')
  expect(await zaak(weg)).toMatchObject({ status: 'stopgezet' })
  expect((await zaak(weg)).gebeurtenissen.at(-1)?.soort).toBe('handeling.vervallen')
})

test('the database lets nothing that was undone take effect, and forgets what is over after two days', async () => {
  const referentie = await eenVerhuis(registers)
  const dirk = await eenMedewerker()
  await metBedenktijd(async () => {
    await neem(await gezien(dirk, referentie))
    await ongedaan(dirk, referentie)
  })
  const { id: aanvraagId } = await zaak(referentie)
  await expect(db.bedenktijd.updateMany({ where: { aanvraagId }, data: { ongedaanOp: null } })).rejects.toThrow('stays undone')
  await expect(db.bedenktijd.updateMany({ where: { aanvraagId }, data: { ingegaanOp: nu() } })).rejects.toThrow()
  await verwijderOudeBedenktijden()
  expect(await db.bedenktijd.count({ where: { aanvraagId } })).toBe(1)
  await db.bedenktijd.updateMany({ where: { aanvraagId }, data: { tot: later(nu(), -uren(49)) } })
  await verwijderOudeBedenktijden()
  expect(await db.bedenktijd.count({ where: { aanvraagId } })).toBe(0)
})
