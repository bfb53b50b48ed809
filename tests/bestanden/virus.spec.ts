import { expect, test } from '@playwright/test'
import { findAanvraagKop, getAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { leesBijlage } from '@/lib/aanvragen/lees-bijlage'
import { voegBijlageToe, zetKlaar } from '@/lib/aanvragen/voeg-bijlage-toe'
import { listKeuringen } from '@/lib/bestanden/virus/viruscontrole'
import { eigenInzage } from '@/lib/inzage/noteer-inzage'
import { HANDLERS } from '@/lib/jobs/handlers'
import { neem } from '@/lib/loket/neem'
import { openBijlage } from '@/lib/loket/open-bijlage'
import { stelVraag } from '@/lib/loket/stel-vraag'
import { db } from '@/lib/platform/database'
import { env, leesEnv } from '@/lib/platform/env'
import { nieuwId } from '@/lib/platform/ids'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import { beantwoordTaak } from '@/lib/taken/beantwoord-taak'
import { PDF, pngVan } from '@/tests/aanvragen/bestanden'
import { conceptVan, eenInvuller, open } from '@/tests/aanvragen/invullen'
import { type Proefregisters, vrijePoort } from '@/tests/bronnen/proefregisters'
import { eenGezin, eenMedewerker, gezien, OK, verhuis } from '@/tests/loket/zaak'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { EICAR, type Proefscanner, startClamd } from './clamd'

let registers: Proefregisters
let scanner: Proefscanner

test.beforeAll(async () => {
  registers = await proefregisters()
  scanner = await startClamd()
})

test.beforeEach(() => {
  scanner.doe('kijkt')
  env().CLAMD_ADRES = scanner.adres
})

test.afterAll(async () => {
  env().CLAMD_ADRES = ''
  await scanner?.stop()
  await registers?.stop()
})

const BESMET = new Uint8Array(Buffer.concat([Buffer.from(PDF), Buffer.from(EICAR)]))

async function eenConcept() {
  const { aanvrager } = await eenInvuller(registers)
  await open(aanvrager, 'geboorteakte', 'wat')
  return conceptVan(aanvrager, 'geboorteakte')
}

/** A case for which the citizen answered with a file; gives what staff need to open it. */
async function metBestand(bytes: Uint8Array, naam = 'contract.pdf') {
  const { aanvrager } = await eenGezin(registers)
  const dirk = await eenMedewerker()
  const referentie = await verhuis(aanvrager, '12')
  const taakId = nieuwId()
  await neem(await gezien(dirk, referentie))
  const vraag = { sleutel: taakId, soort: 'document', vraag: 'Stuur je contract.', opties: '', uiterlijk: plusDagen(vandaag(), 5) }
  expect(await stelVraag(await gezien(dirk, referentie, vraag))).toEqual(OK)
  const uitslag = await beantwoordTaak(aanvrager.burgerId, { referentie, taakId, tekst: '', keuze: '', uploads: [{ naam, bytes }] })
  const bijlage = await db.bijlage.findFirst({ where: { aanvraag: { referentie } } })
  const kop = await findAanvraagKop(referentie)
  if (!kop) throw new Error('the case is there')
  return { aanvrager, dirk, referentie, uitslag, kop, bijlageId: bijlage?.id ?? '', bestandId: bijlage?.bestandId ?? '' }
}

const stand = async (bestandId: string) => (await listKeuringen([bestandId])).get(bestandId)?.stand

test('a file with the test virus is refused with its name, and nothing of it is kept', async () => {
  const concept = await eenConcept()
  const voor = await db.bestand.count()
  expect(await voegBijlageToe(concept, 'bewijs', 3, { naam: 'brief.exe', bytes: BESMET })).toEqual({
    ok: false,
    fout: { code: 'bijlage.virus', naam: 'brief.pdf' },
  })
  expect(await db.bestand.count()).toBe(voor)
  expect(await db.bijlage.count({ where: { aanvraagId: concept.id } })).toBe(0)
  const { uitslag } = await metBestand(BESMET)
  expect(uitslag, 'as an answer to a question too').toEqual({ ok: false, fout: { code: 'ongeldig' } })
})

test('a file that is clean says so with its day, and came whole to the scanner', async () => {
  const groot = pngVan(300_000)
  const { bestandId, dirk, referentie, bijlageId } = await metBestand(groot, 'foto.png')
  expect(scanner.gekregen.at(-1)?.equals(groot)).toBe(true)
  expect((await listKeuringen([bestandId])).get(bestandId)).toMatchObject({ stand: 'schoon', op: expect.any(Date) })
  expect((await openBijlage(dirk, referentie, bijlageId)).ok).toBe(true)
})

for (const [naam, gedrag] of [
  ['is out', undefined],
  ['hangs up', 'zwijgt'],
  ['finds it too large', 'te-groot'],
] as const) {
  test(`when the scanner ${naam} the file is kept and marked, staff are warned, and it is looked at later`, async () => {
    if (gedrag) scanner.doe(gedrag)
    else env().CLAMD_ADRES = `tcp://127.0.0.1:${await vrijePoort()}`
    const { aanvrager, bestandId, dirk, kop, referentie, bijlageId, uitslag } = await metBestand(PDF)
    expect(uitslag).toEqual(OK)
    expect(await stand(bestandId)).toBe('wacht')
    const inzagen = () => db.inzage.count({ where: { aanvraagId: kop.id, wat: 'bijlage' } })
    const voor = await inzagen()
    expect(await openBijlage(dirk, referentie, bijlageId)).toEqual({ ok: false, fout: { code: 'niet-nagekeken' } })
    expect(await inzagen(), 'what did not open leaves no line').toBe(voor)
    expect((await openBijlage(dirk, referentie, bijlageId, { gewaarschuwd: true })).ok).toBe(true)
    expect(await leesBijlage(eigenInzage(aanvrager.burgerId), kop, bijlageId), 'its citizen may have their own').toBeDefined()
    await expect(HANDLERS['controleer-virussen']({}), 'staff see that it is silent').rejects.toThrow('does not answer')
    expect(await stand(bestandId)).toBe('wacht')
    env().CLAMD_ADRES = scanner.adres
    scanner.doe('kijkt')
    await HANDLERS['controleer-virussen']({})
    expect(await stand(bestandId)).toBe('schoon')
    expect((await openBijlage(dirk, referentie, bijlageId)).ok).toBe(true)
  })
}

test('a virus that is found later shuts the file for everyone', async () => {
  scanner.doe('zwijgt')
  const { aanvrager, bestandId, dirk, kop, referentie, bijlageId } = await metBestand(BESMET)
  scanner.doe('kijkt')
  await HANDLERS['controleer-virussen']({})
  expect(await stand(bestandId)).toBe('besmet')
  expect(await openBijlage(dirk, referentie, bijlageId, { gewaarschuwd: true })).toEqual({ ok: false, fout: { code: 'besmet' } })
  expect(await leesBijlage(eigenInzage(aanvrager.burgerId), await getAanvraagKop(kop.id), bijlageId)).toBeUndefined()
})

test('without a scanner nothing is asked, and a file says that nobody looked', async () => {
  env().CLAMD_ADRES = ''
  const gevraagd = scanner.gekregen.length
  const { bestandId, dirk, referentie, bijlageId } = await metBestand(PDF)
  expect(scanner.gekregen).toHaveLength(gevraagd)
  expect(await stand(bestandId)).toBeUndefined()
  expect((await openBijlage(dirk, referentie, bijlageId)).ok).toBe(true)
  await HANDLERS['controleer-virussen']({})
})

test('an address of a scanner that cannot be one is refused at the start, and a file that goes takes its check along', async () => {
  for (const adres of ['clamav:3310', 'http://clamav:3310', 'tcp://clamav', 'unix:/run/clamd.ctl']) {
    expect(() => leesEnv({ ...process.env, CLAMD_ADRES: adres }), adres).toThrow('CLAMD_ADRES')
  }
  const klaar = await zetKlaar(PDF, 'application/pdf')
  expect(klaar.ok && klaar.waarde.keuring?.stand).toBe('schoon')
  const { bestandId, bijlageId } = await metBestand(PDF)
  await db.bijlage.delete({ where: { id: bijlageId } })
  await db.bestand.delete({ where: { id: bestandId } })
  expect(await stand(bestandId)).toBeUndefined()
})
