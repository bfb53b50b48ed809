import { expect, test } from '@playwright/test'
import type { Burgeraanvrager } from '@/lib/aanvragen/aanvrager'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { legStapVast } from '@/lib/loket/leg-stap-vast'
import { neem } from '@/lib/loket/neem'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { stelVraag } from '@/lib/loket/stel-vraag'
import { trekVraagIn } from '@/lib/loket/trek-vraag-in'
import { verlengVraag } from '@/lib/loket/verleng-vraag'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { isoDag, naarDatum, plusDagen, vandaag } from '@/lib/platform/klok'
import { beantwoordTaak } from '@/lib/taken/beantwoord-taak'
import { bewaakTaken } from '@/lib/taken/bewaak-taken'
import { findEigenTaak, listOpenTaken } from '@/lib/taken/list-taken'
import { verwijderOudeTaakkladden } from '@/lib/taken/verwijder-oude-taakkladden'
import { HTML, PDF } from '@/tests/aanvragen/bestanden'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { berichtenOver, besluit } from '@/tests/loket/behandeld'
import { eenGezin, eenMedewerker, GEWIJZIGD, gezien, OK, verhuis, zaak } from '@/tests/loket/zaak'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})

test.afterAll(() => registers.stop())

type Zaak = { id: string; referentie: string; aanvrager: Burgeraanvrager; dirk: Behandelaar }

async function eenZaak(): Promise<Zaak> {
  const { aanvrager } = await eenGezin(registers)
  const referentie = await verhuis(aanvrager, '12')
  const dirk = await eenMedewerker()
  await neem(await gezien(dirk, referentie))
  return { id: (await zaak(referentie)).id, referentie, aanvrager, dirk }
}

const IN_TIEN_DAGEN = plusDagen(vandaag(), 10)

async function vraag({ dirk, referentie }: Zaak, anders: Record<string, string> = {}): Promise<string> {
  const sleutel = nieuwId()
  const waarden = { sleutel, soort: 'antwoord', vraag: 'Sinds wanneer woon je daar?', opties: '', uiterlijk: IN_TIEN_DAGEN, ...anders }
  expect(await stelVraag(await gezien(dirk, referentie, waarden))).toEqual(OK)
  return sleutel
}

function antwoord({ aanvrager, referentie }: Zaak, taakId: string, anders: Partial<Parameters<typeof beantwoordTaak>[1]> = {}) {
  return beantwoordTaak(aanvrager.burgerId, { referentie, taakId, tekst: 'Sinds 1 mei.', keuze: '', uploads: [], ...anders })
}

test('a question stops the clock and tells the citizen; the answer lets it go on and tells staff', async () => {
  const deze = await eenZaak()
  const taakId = await vraag(deze)
  expect(await zaak(deze.referentie)).toMatchObject({ status: 'wacht_op_burger', wachtOp: 'burger', stapTermijn: null, nieuws: false })
  expect(await berichtenOver(deze.referentie)).toContain('taak-gesteld')
  expect(await listOpenTaken(deze.aanvrager.burgerId)).toMatchObject([{ id: taakId, soort: 'antwoord', uiterlijk: IN_TIEN_DAGEN }])
  const rij = await db.taak.findUniqueOrThrow({ where: { id: taakId } })
  expect(JSON.stringify(rij)).not.toContain('woon je daar')

  await dagenLater(4, async () => expect(await antwoord(deze, taakId)).toEqual(OK))
  expect(await zaak(deze.referentie)).toMatchObject({
    status: 'in_behandeling',
    wachtOp: 'medewerker',
    stapTermijn: naarDatum(plusDagen(vandaag(), 3 + 4)),
    nieuws: true,
  })
  expect(await listOpenTaken(deze.aanvrager.burgerId)).toEqual([])
  const dossier = await openAanvraag(deze.dirk, deze.referentie)
  expect(dossier.ok && dossier.waarde.taken).toMatchObject([{ status: 'beantwoord', antwoord: { tekst: 'Sinds 1 mei.' } }])
  expect((await zaak(deze.referentie)).nieuws, 'who handles it has seen it').toBe(false)
})

test('while it waits for the citizen a case does not go on, until the last question is answered or withdrawn', async () => {
  const deze = await eenZaak()
  const [eerste, tweede] = [await vraag(deze), await vraag(deze, { soort: 'keuze', opties: 'Ja\n Nee \r\nJa' })]
  const dossier = await openAanvraag(deze.dirk, deze.referentie)
  expect(dossier.ok && dossier.waarde.acties).toEqual(['vragen', 'vraag-weg', 'vraag-langer', 'bericht', 'notitie', 'notitie-weg'])
  expect(dossier.ok && dossier.waarde.taken[1]?.opties).toEqual(['Ja', 'Nee'])
  expect(await legStapVast(await gezien(deze.dirk, deze.referentie, { stap: 'ontvangen' }))).toEqual(GEWIJZIGD)
  expect(await antwoord(deze, tweede, { keuze: '1' })).toEqual(OK)
  expect((await zaak(deze.referentie)).stilSinds, 'one question is still open').not.toBeNull()
  expect(await trekVraagIn(await gezien(deze.dirk, deze.referentie, { taak: eerste }))).toEqual(OK)
  expect(await zaak(deze.referentie)).toMatchObject({ status: 'in_behandeling', stilSinds: null })
  expect(await db.pauze.count({ where: { aanvraagId: deze.id } })).toBe(1)
  expect((await berichtenOver(deze.referentie)).filter((soort) => soort.startsWith('taak-'))).toEqual([
    'taak-gesteld',
    'taak-gesteld',
    'taak-ingetrokken',
  ])
})

test('a document is answered with files, known by what they are', async () => {
  const deze = await eenZaak()
  const taakId = await vraag(deze, { soort: 'document' })
  const fout = { ok: false, fout: { code: 'ongeldig' } }
  expect(await antwoord(deze, taakId, { uploads: [] })).toEqual(fout)
  expect(await antwoord(deze, taakId, { uploads: [{ naam: 'huur.pdf', bytes: HTML }] })).toEqual(fout)
  const taak = await findEigenTaak(deze.aanvrager.burgerId, deze.id, taakId)
  expect(taak).toMatchObject({ status: 'open', klad: { tekst: 'Sinds 1 mei.', overtredingen: [{ veld: 'bestand', code: 'bijlage.soort' }] } })
  expect(await antwoord(deze, taakId, { uploads: [{ naam: 'huur.pdf', bytes: PDF }] })).toEqual(OK)
  const dossier = await openAanvraag(deze.dirk, deze.referentie)
  expect(dossier.ok && dossier.waarde.aanvraag.bijlagen).toMatchObject([{ veld: `taak:${taakId}`, naam: 'huur.pdf' }])
  expect(await findEigenTaak(deze.aanvrager.burgerId, deze.id, taakId)).toMatchObject({ klad: undefined })
})

test('a question that is sent twice is asked once, in one case, and an answer that is sent twice is one answer', async () => {
  const deze = await eenZaak()
  const waarden = { sleutel: nieuwId(), soort: 'antwoord', vraag: 'Klopt dit?', uiterlijk: IN_TIEN_DAGEN }
  const invoer = await gezien(deze.dirk, deze.referentie, waarden)
  expect(await Promise.all([stelVraag(invoer), stelVraag(invoer)])).toEqual([OK, OK])
  expect(await db.taak.count({ where: { aanvraagId: deze.id } })).toBe(1)
  const ander = await eenZaak()
  expect(await stelVraag(await gezien(ander.dirk, ander.referentie, waarden)), 'the key of another case').toEqual(GEWIJZIGD)
  expect(await zaak(ander.referentie)).toMatchObject({ stilSinds: null })
  const uploads = [{ naam: 'a.pdf', bytes: PDF }]
  expect(await Promise.all([antwoord(deze, waarden.sleutel, { uploads }), antwoord(deze, waarden.sleutel, { uploads })])).toEqual([OK, OK])
  expect((await zaak(deze.referentie)).gebeurtenissen.filter(({ soort }) => soort === 'taak.beantwoord')).toHaveLength(1)
  expect(await db.bijlage.count({ where: { aanvraagId: deze.id } })).toBe(1)
})

test('of two members of staff who ask at once, the second hears that the case changed', async () => {
  const deze = await eenZaak()
  const vul = () => ({ sleutel: nieuwId(), soort: 'antwoord', vraag: 'Klopt dit?', uiterlijk: IN_TIEN_DAGEN })
  const [een, ander] = [await gezien(deze.dirk, deze.referentie, vul()), await gezien(await eenMedewerker(), deze.referentie, vul())]
  const uitslagen = await Promise.all([stelVraag(een), stelVraag(ander)])
  expect(uitslagen.filter(({ ok }) => ok)).toHaveLength(1)
  expect(uitslagen.find(({ ok }) => !ok)).toEqual(GEWIJZIGD)
})

test('a question that is withdrawn while the citizen writes keeps what they wrote, unsent', async () => {
  const deze = await eenZaak()
  const taakId = await vraag(deze)
  await trekVraagIn(await gezien(deze.dirk, deze.referentie, { taak: taakId }))
  expect(await antwoord(deze, taakId, { tekst: 'Ik was net aan het schrijven.' })).toEqual({ ok: false, fout: { code: 'ingetrokken' } })
  expect(await findEigenTaak(deze.aanvrager.burgerId, deze.id, taakId)).toMatchObject({
    status: 'ingetrokken',
    klad: { tekst: 'Ik was net aan het schrijven.' },
  })
  expect((await zaak(deze.referentie)).gebeurtenissen.map(({ soort }) => soort)).not.toContain('taak.beantwoord')
  const klad = async () => (await findEigenTaak(deze.aanvrager.burgerId, deze.id, taakId))?.klad
  await dagenLater(29, verwijderOudeTaakkladden)
  expect(await klad()).toBeDefined()
  await dagenLater(31, verwijderOudeTaakkladden)
  expect(await klad(), 'a month later it goes').toBeUndefined()
})

test('nobody else answers or sees a question', async () => {
  const [deze, andere] = [await eenZaak(), await eenZaak()]
  const taakId = await vraag(deze)
  const weg = { ok: false, fout: { code: 'niet-gevonden' } }
  expect(await antwoord({ ...deze, aanvrager: andere.aanvrager }, taakId)).toEqual(weg)
  expect(await antwoord(andere, taakId), 'another case of somebody else').toEqual(weg)
  expect(await antwoord(deze, 'geen-id')).toEqual(weg)
  expect(await findEigenTaak(andere.aanvrager.burgerId, deze.id, taakId)).toBeUndefined()
  expect(await listOpenTaken(andere.aanvrager.burgerId)).toEqual([])
  const vreemde = await eenMedewerker('dossierbehandelaar', 'milieu')
  expect(await trekVraagIn(await gezien(vreemde, deze.referentie, { taak: taakId }))).toEqual(weg)
  const collega = await gezien(deze.dirk, andere.referentie, { taak: taakId })
  expect(await trekVraagIn(collega), 'a question of another case').toEqual(GEWIJZIGD)
})

test('a citizen is reminded once, some days before', async () => {
  const deze = await eenZaak()
  await vraag(deze)
  const herinneringen = async () => (await berichtenOver(deze.referentie)).filter((soort) => soort === 'taak-herinnering').length
  await dagenLater(6, bewaakTaken)
  expect(await herinneringen()).toBe(0)
  await dagenLater(7, () => Promise.all([bewaakTaken(), bewaakTaken()]))
  await dagenLater(8, bewaakTaken)
  expect(await herinneringen()).toBe(1)
})

test('when its day passes the clock runs again, staff see it, and the citizen can still answer until it is decided', async () => {
  const deze = await eenZaak()
  const taakId = await vraag(deze)
  await dagenLater(10, bewaakTaken)
  expect((await zaak(deze.referentie)).stilSinds, 'its day is not over').not.toBeNull()
  await dagenLater(11, () => Promise.all([bewaakTaken(), bewaakTaken()]))
  expect(await zaak(deze.referentie)).toMatchObject({
    status: 'in_behandeling',
    nieuws: true,
    stapTermijn: naarDatum(plusDagen(vandaag(), 3 + 11)),
  })
  expect((await berichtenOver(deze.referentie)).filter((soort) => soort === 'taak-verstreken')).toHaveLength(1)
  await dagenLater(12, async () => {
    expect(await legStapVast(await gezien(deze.dirk, deze.referentie, { stap: 'ontvangen' })), 'staff may go on').toEqual(OK)
    expect(await antwoord(deze, taakId), 'late, and taken').toEqual(OK)
  })
  expect(await zaak(deze.referentie)).toMatchObject({ status: 'wacht_op_derde', stap: 'woonstcontrole' })
})

test('staff give more time: the clock stands still again, and there is a new reminder', async () => {
  const deze = await eenZaak()
  const taakId = await vraag(deze)
  await dagenLater(11, async () => {
    await bewaakTaken()
    const invoer = await gezien(deze.dirk, deze.referentie, { taak: taakId })
    expect(await verlengVraag(invoer)).toEqual(OK)
    expect(await verlengVraag(invoer), 'the same press again').toEqual(OK)
  })
  expect(await zaak(deze.referentie)).toMatchObject({ status: 'wacht_op_burger', stapTermijn: null })
  const { uiterlijk, herinnerdOp } = await db.taak.findUniqueOrThrow({ where: { id: taakId } })
  expect([isoDag(uiterlijk), herinnerdOp]).toEqual([plusDagen(vandaag(), 11 + 14), null])
  await dagenLater(20, async () => expect(await antwoord(deze, taakId)).toEqual(OK))
  const pauzes = await db.pauze.findMany({ where: { aanvraagId: deze.id } })
  expect(pauzes.every(({ tot }) => tot !== null)).toBe(true)
})

test('a decision closes what was asked and not answered', async () => {
  const deze = await eenZaak()
  await legStapVast(await gezien(deze.dirk, deze.referentie, { stap: 'ontvangen' }))
  await legStapVast(await gezien(deze.dirk, deze.referentie, { stap: 'woonstcontrole', resultaat: 'positief' }))
  const taakId = await vraag(deze)
  expect(await besluit(deze.dirk, deze.referentie, 'geweigerd')).toEqual(GEWIJZIGD)
  await dagenLater(11, bewaakTaken)
  expect(await besluit(deze.dirk, deze.referentie, 'geweigerd')).toEqual(OK)
  expect(await antwoord(deze, taakId)).toEqual({ ok: false, fout: { code: 'ingetrokken' } })
  expect(await listOpenTaken(deze.aanvrager.burgerId)).toEqual([])
})

test('a question says what, and gives time', async () => {
  const deze = await eenZaak()
  const fouten = async (waarden: Record<string, string>) => {
    const uitslag = await stelVraag(await gezien(deze.dirk, deze.referentie, waarden))
    return !uitslag.ok && uitslag.fout.code === 'ongeldig' ? uitslag.fout.overtredingen.map(({ code }) => code) : uitslag
  }
  expect(await fouten({})).toEqual(['soort.leeg', 'vraag.leeg', 'uiterlijk.leeg'])
  const goed = { soort: 'keuze', vraag: 'Kies.', opties: 'Ja\nNee', uiterlijk: IN_TIEN_DAGEN }
  expect(await fouten({ ...goed, opties: 'Ja\nJa' })).toEqual(['opties.weinig'])
  expect(await fouten({ ...goed, opties: '1\n2\n3\n4\n5\n6\n7\n8\n9' })).toEqual(['opties.veel'])
  expect(await fouten({ ...goed, vraag: 'x'.repeat(1_001) })).toEqual(['vraag.lang'])
  expect(await fouten({ ...goed, uiterlijk: plusDagen(vandaag(), 2) })).toEqual(['uiterlijk.kort'])
  expect(await fouten({ ...goed, uiterlijk: plusDagen(vandaag(), 91) })).toEqual(['uiterlijk.ver'])
  expect((await zaak(deze.referentie)).stilSinds).toBeNull()
})

test('what was asked and answered cannot be changed', async () => {
  const deze = await eenZaak()
  const taakId = await vraag(deze)
  await antwoord(deze, taakId)
  await expect(db.taak.update({ where: { id: taakId }, data: { status: 'open', geslotenOp: null, antwoordVersleuteld: null } })).rejects.toThrow()
  await expect(db.taak.update({ where: { id: taakId }, data: { soort: 'keuze' } })).rejects.toThrow()
})
