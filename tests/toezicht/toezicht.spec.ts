import { expect, test } from '@playwright/test'
import { zetVoorlopig } from '@/lib/bescherming/beheer-bescherming'
import { geefToegang } from '@/lib/bescherming/geef-toegang'
import { betrokkeneVan, noteerInzagen } from '@/lib/inzage/noteer-inzage'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { later, nu, uren } from '@/lib/platform/klok'
import { versleutel } from '@/lib/platform/versleuteling'
import { behandelSignaal, beoordeel, listToezicht, telToezicht } from '@/lib/toezicht/houd-toezicht'
import { inSteekproef, vindOpmerkelijk } from '@/lib/toezicht/regels'
import { zoekEigenGezin, zoekSignalen } from '@/lib/toezicht/zoek-signalen'
import { Rol } from '@/prisma/client/client'
import { maakGezin, type Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenMedewerker, eenVerhuis, OK } from '@/tests/loket/zaak'
import { proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers.stop())

const DREMPELS = { dossiersPerUur: 3, weigeringenPerDag: 2, gezochtPerDag: 2 }
const NIEMAND: ReadonlySet<string> = new Set()

function keek(betrokkene: string, minuut: number, anders: { wat?: string; aanvraagId?: string } = { aanvraagId: 'een' }) {
  return { betrokkene, wat: 'aanvraag', doel: 'aanvraag-behandelen', ...anders, op: new Date(Date.UTC(2026, 10, 26, 8, minuut)) }
}

/** Somebody of a team of their own, with the file of somebody protected open. */
async function eenOpening(team = `team-${nieuwId()}`): Promise<{ dirk: Behandelaar; steekproef: { id: string } }> {
  const dirk = await eenMedewerker('dossierbehandelaar', team)
  const betrokkene = `burger:${nieuwId()}`
  await inTransactie((tx) => zetVoorlopig(tx, { betrokkene, soort: 'andere', reden: 'Proef.', medewerkerId: dirk.id }))
  await geefToegang(dirk.id, betrokkene, { reden: 'bezoek', woorden: 'Staat aan de balie.' })
  return { dirk, steekproef: await db.steekproef.findFirstOrThrow({ where: { medewerkerId: dirk.id } }) }
}

test('the first opening of a month is always looked at, and of the rest the same share whenever it is asked', () => {
  const ids = Array.from({ length: 1_000 }, () => nieuwId())
  expect(ids.every((id) => inSteekproef(id, false, 5))).toBe(true)
  const gekozen = ids.filter((id) => inSteekproef(id, true, 5))
  expect(gekozen.length).toBeGreaterThan(130)
  expect(gekozen.length).toBeLessThan(270)
  expect(ids.filter((id) => inSteekproef(id, true, 5))).toEqual(gekozen)
  expect(ids.every((id) => inSteekproef(id, true, 1))).toBe(true)
})

test('many people within an hour are striking; as many over a day are not', () => {
  const vlug = [keek('a', 0), keek('b', 10), keek('b', 11), keek('c', 59)]
  expect(vindOpmerkelijk(vlug, [], NIEMAND, DREMPELS)).toEqual([{ soort: 'veel-dossiers', aantal: 3, vanaf: vlug[0]?.op, tot: vlug[3]?.op }])
  expect(vindOpmerkelijk([keek('a', 0), keek('b', 40), keek('c', 80), keek('d', 120)], [], NIEMAND, DREMPELS)).toEqual([])
})

test('one’s own household, a look without a case, and refusals again and again are striking', () => {
  const regels = [keek('ik', 0), keek('ander', 5, {}), keek('ander', 6, { wat: 'document' }), keek('ander', 7, { wat: 'afspraak' })]
  const weigeringen = [new Date(Date.UTC(2026, 10, 26, 9)), new Date(Date.UTC(2026, 10, 26, 7))]
  expect(vindOpmerkelijk(regels, weigeringen, new Set(['ik']), DREMPELS)).toEqual([
    { soort: 'eigen-gezin', aantal: 1, vanaf: regels[0]?.op, tot: regels[0]?.op },
    { soort: 'zonder-zaak', aantal: 1, vanaf: regels[1]?.op, tot: regels[1]?.op },
    { soort: 'weigeringen', aantal: 2, vanaf: weigeringen[1], tot: weigeringen[0] },
  ])
  expect(vindOpmerkelijk(regels.slice(2), weigeringen.slice(1), NIEMAND, DREMPELS)).toEqual([])
})

test('a signal is made once of a kind, a person and a day, names nobody who was looked at, and counts along until it is looked at', async () => {
  const dirk = await eenMedewerker()
  const aanleiding = { door: { soort: 'medewerker' as const, medewerkerId: dirk.id }, doel: 'aanvraag-behandelen' as const }
  const zie = (aantal: number) =>
    noteerInzagen(
      aanleiding,
      Array.from({ length: aantal }, () => `burger:${nieuwId()}`),
      'persoon',
      'openloket',
    )
  await zie(2)
  await zoekSignalen()
  await zoekSignalen()
  const [signaal, ...meer] = await db.signaal.findMany({ where: { medewerkerId: dirk.id } })
  expect(signaal).toMatchObject({ soort: 'zonder-zaak', aantal: 2, status: 'nieuw' })
  expect(meer).toEqual([])
  await zie(1)
  await zoekSignalen()
  expect(await db.signaal.findMany({ where: { medewerkerId: dirk.id } })).toMatchObject([{ aantal: 3 }])
  expect(JSON.stringify(signaal)).not.toContain('burger:')
})

test('who asks again and again for what is not theirs raises a signal, and asking for what is not there counts nothing', async () => {
  const referentie = await eenVerhuis(registers)
  const vreemde = await eenMedewerker('dossierbehandelaar', `team-${nieuwId()}`)
  for (let keer = 0; keer < 10; keer += 1) await openAanvraag(vreemde, referentie)
  await openAanvraag(vreemde, 'A-0000-0000-00')
  await zoekSignalen()
  expect(await db.signaal.findMany({ where: { medewerkerId: vreemde.id } })).toMatchObject([{ soort: 'weigeringen', aantal: 10 }])
})

test('reading about one’s own household yesterday is noticed when the M-profiel gives the number, and leaves a line with the household', async () => {
  const inszen = await maakGezin(registers, [{ leeftijd: 34 }, { leeftijd: 36 }])
  const [ik = '', partner = ''] = inszen
  const dirk = await eenMedewerker()
  await db.medewerker.update({ where: { id: dirk.id }, data: { inszVersleuteld: versleutel(ik, `medewerker:${dirk.id}`) } })
  const gisteren = later(nu(), -uren(24))
  const regel = {
    door: 'medewerker' as const,
    medewerkerId: dirk.id,
    wat: 'aanvraag',
    doel: 'aanvraag-behandelen',
    bron: 'openloket',
    aanvraagId: nieuwId(),
  }
  await db.inzage.create({ data: { id: nieuwId(), betrokkene: betrokkeneVan({ insz: partner }), ...regel, op: gisteren } })
  await zoekSignalen()
  expect(await db.signaal.count({ where: { medewerkerId: dirk.id } }), 'the hourly look asks no register').toBe(0)
  await zoekEigenGezin()
  await zoekEigenGezin()
  expect(await db.signaal.findMany({ where: { medewerkerId: dirk.id } })).toMatchObject([{ soort: 'eigen-gezin', aantal: 1 }])
  expect(await db.inzage.count({ where: { betrokkene: betrokkeneVan({ insz: partner }), door: 'systeem', doel: 'toezicht' } })).toBeGreaterThan(0)
})

test('the auditor judges an opening once, with words, and sees why it was opened but not whose it is', async () => {
  const { dirk, steekproef } = await eenOpening()
  const [omar, ander] = [await eenMedewerker('auditor', 'audit'), await eenMedewerker('auditor', 'audit')]
  const lijst = await listToezicht(omar)
  const regel = lijst?.steekproef.find(({ id }) => id === steekproef.id)
  expect(regel).toMatchObject({ wie: 'Dirk Willems', toegang: { reden: 'bezoek', woorden: 'Staat aan de balie.' }, oordeel: undefined })
  expect(JSON.stringify(regel)).not.toContain('burger:')
  expect(await telToezicht(omar)).toBeGreaterThan(0)
  expect(await beoordeel(omar, steekproef.id, '', 'x')).toMatchObject({ fout: { code: 'oordeel.leeg' } })
  expect(await beoordeel(omar, steekproef.id, 'in_orde', ' ')).toMatchObject({ fout: { code: 'woorden.leeg' } })
  expect(await beoordeel(omar, steekproef.id, 'in_orde', 'Er was een bezoek.')).toEqual(OK)
  expect(await beoordeel(omar, steekproef.id, 'in_orde', 'Er was een bezoek.')).toEqual(OK)
  expect(await beoordeel(ander, steekproef.id, 'niet_in_orde', 'Toch niet.')).toMatchObject({ fout: { code: 'gewijzigd' } })
  await expect(db.steekproef.update({ where: { id: steekproef.id }, data: { oordeel: 'niet_in_orde' } })).rejects.toThrow('judged once')
  await expect(db.steekproef.delete({ where: { id: steekproef.id } })).rejects.toThrow('never removed')
  expect((await listToezicht(omar))?.steekproef.find(({ id }) => id === steekproef.id)).toMatchObject({
    oordeel: 'in_orde',
    woorden: 'Er was een bezoek.',
  })
  expect(dirk.rol).toBe('dossierbehandelaar')
})

for (const rol of Object.values(Rol)) {
  test(`${rol} sees of signals and samples what the table says, and never what is about themselves`, async () => {
    const team = `team-${nieuwId()}`
    const { dirk, steekproef } = await eenOpening(team)
    const elders = await eenOpening()
    const medewerker = await eenMedewerker(rol, team)
    const signaalVan = async ({ id: medewerkerId }: Behandelaar) => {
      const id = nieuwId()
      const rij = { id, soort: 'zonder-zaak', medewerkerId, sleutel: id, aantal: 1, vanaf: nu(), tot: nu(), status: 'nieuw' as const }
      await db.signaal.create({ data: rij })
      return id
    }
    const [overDirk, overMij] = [await signaalVan(dirk), await signaalVan(medewerker)]
    const toezicht = await listToezicht(medewerker)
    const gezien = [...(toezicht?.signalen ?? []), ...(toezicht?.steekproef ?? [])].map(({ id }) => id)
    const ziet = rol === 'auditor' || rol === 'teamverantwoordelijke'
    expect([overDirk, steekproef.id].map((id) => gezien.includes(id))).toEqual([ziet, ziet])
    expect(gezien.includes(elders.steekproef.id)).toBe(rol === 'auditor')
    expect(gezien).not.toContain(overMij)
    const uitslag = await behandelSignaal(medewerker, overDirk, 'bezig', '')
    expect(uitslag).toEqual(rol === 'auditor' ? OK : { ok: false, fout: { code: 'geen-recht' } })
    if (rol !== 'auditor') return
    expect(await behandelSignaal(medewerker, overMij, 'bezig', '')).toMatchObject({ fout: { code: 'niet-gevonden' } })
    expect(await behandelSignaal(medewerker, overDirk, 'klaar', ' ')).toMatchObject({ fout: { code: 'woorden.leeg' } })
    expect(await behandelSignaal(medewerker, overDirk, 'klaar', 'Alles had een reden.')).toEqual(OK)
    expect(await behandelSignaal(medewerker, overDirk, 'bezig', '')).toMatchObject({ fout: { code: 'gewijzigd' } })
  })
}
