import { expect, test } from '@playwright/test'
import { controleerCode } from '@/lib/documenten/controle/controleer-code'
import { findPdf } from '@/lib/documenten/get-pdf'
import { listDocumentenVanAanvraag } from '@/lib/documenten/list-documenten'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { bereidBesluitVoor } from '@/lib/loket/bereid-besluit-voor'
import { beslis } from '@/lib/loket/beslis'
import { findBesluit } from '@/lib/loket/find-besluit'
import { findVoorbereidBesluit } from '@/lib/loket/find-voorbereid-besluit'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { zetTekstblokIn } from '@/lib/loket/zet-tekstblok-in'
import { db } from '@/lib/platform/database'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { leesVersie } from '@/tests/documenten/lees-versie'
import { doeJobs, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { laatBedenktijdVerstrijken, metBedenktijd } from './bedenktijd'
import { besluit, brengTotBesluit } from './behandeld'
import { eenGezin, eenMedewerker, gezien, OK, verhuis, zaak } from './zaak'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
  await vergeetEerderWerk()
})

test.afterAll(() => registers.stop())

/** A move that waits for its decision, sent in a language. */
async function totBesluit(taal = 'nl') {
  const { aanvrager } = await eenGezin(registers)
  const dirk = await eenMedewerker()
  const referentie = await verhuis(aanvrager, '12')
  await db.aanvraag.update({ where: { referentie }, data: { taal } })
  await brengTotBesluit(dirk, referentie, 'negatief')
  return { aanvrager, dirk, referentie, id: (await zaak(referentie)).id }
}

async function klad(wie: Behandelaar, referentie: string) {
  const dossier = await openAanvraag(wie, referentie)
  return dossier.ok ? dossier.waarde.kladden.besluit?.waarden : undefined
}

const beslissingen = async (burgerId: string, id: string) =>
  (await listDocumentenVanAanvraag(burgerId, id)).filter(({ documenttype }) => documenttype === 'beslissing')

test('a text is put in the decision filled from the case, under what stood there, and is not sent with what is still to fill in', async () => {
  const { dirk, referentie } = await totBesluit()
  const blok = 'dienst.geweigerd.woont-er-niet'
  expect(await zetTekstblokIn(await gezien(dirk, referentie, { motivering: 'Beste,', blok }))).toEqual(OK)
  const gevuld = await klad(dirk, referentie)
  expect(gevuld).toMatchObject({ uitkomst: 'geweigerd', blok: '' })
  expect(gevuld?.motivering).toMatch(/^Beste,\n\nWe schrijven je niet in/)
  expect(gevuld?.motivering).toContain('De wijkagent kon niet zien dat je er woont.')
  expect(gevuld?.uitleg, 'English only for who reads it').toBeUndefined()
  const fout = { ok: false, fout: { code: 'ongeldig', overtredingen: [{ veld: 'motivering', code: 'motivering.gat' }] } }
  expect(await bereidBesluitVoor(await gezien(dirk, referentie, gevuld))).toMatchObject(fout)
  expect(await findVoorbereidBesluit(dirk, referentie)).toBe('niets-voorbereid')
  expect(await zetTekstblokIn(await gezien(dirk, referentie, { motivering: 'Zo.', uitkomst: 'goedgekeurd', blok: 'stad.deels.deels' }))).toEqual(OK)
  expect(await klad(dirk, referentie), 'not a text of this dienst').toMatchObject({ motivering: 'Zo.', uitkomst: 'goedgekeurd' })
  const geenRecht = { ok: false, fout: { code: 'geen-recht' } }
  expect(await zetTekstblokIn(await gezien(await eenMedewerker('teamverantwoordelijke'), referentie, { blok }))).toEqual(geenRecht)
})

test('a refusal becomes a sealed document with its reason and its appeal route, which anyone can check', async () => {
  const { aanvrager, dirk, referentie, id } = await totBesluit()
  await besluit(dirk, referentie, 'geweigerd', 'Je naam stond niet op de bel.\n\nDrie keer was er niemand: <b>echt</b>.')
  const [document, ...meer] = await beslissingen(aanvrager.burgerId, id)
  expect(meer).toEqual([])
  expect(document?.versie).toMatchObject({ isGeldig: true, geldigTot: undefined })
  const { druk, nummer } = await leesVersie(document?.id ?? '')
  expect(druk.taal).toBe('nl')
  const [aanvraag, waarom, beroep, wet, ...engels] = druk.onderdelen
  expect(JSON.stringify(aanvraag)).toContain(referentie)
  expect(JSON.stringify(aanvraag), 'whose it is').toContain('Lotte Janssens')
  expect(waarom).toMatchObject({ alineas: ['Je naam stond niet op de bel.', 'Drie keer was er niemand: <b>echt</b>.'] })
  expect(JSON.stringify(beroep)).toContain('minister van Binnenlandse Zaken')
  expect(JSON.stringify(wet)).toContain('29 juli 1991')
  expect(engels, 'in Dutch alone for who reads Dutch').toEqual([])
  const pdf = await findPdf(aanvrager.burgerId, document?.id ?? '', nummer)
  expect(Buffer.from(pdf?.bytes ?? []).toString('latin1')).toContain('/ByteRange')
  expect(await controleerCode(druk.controle?.code ?? '', 'code')).toMatchObject({ uitkomst: 'geldig' })
})

test('who reads English gets an explanation beside the Dutch, filled from the same text', async () => {
  const { aanvrager, dirk, referentie, id } = await totBesluit('en')
  await zetTekstblokIn(await gezien(dirk, referentie, { blok: 'stad.geweigerd.voorwaarde' }))
  const gevuld = await klad(dirk, referentie)
  expect(gevuld?.uitleg).toContain('We do not approve your application')
  const zonderGaten = (tekst = '') => tekst.replaceAll(/\[(vul|fill) in: [^\]]+\]/g, 'X')
  // An approval, which one person takes alone.
  const af = { ...gevuld, uitkomst: 'goedgekeurd', motivering: zonderGaten(gevuld?.motivering) }
  const fout = { fout: { overtredingen: [{ veld: 'uitleg', code: 'uitleg.gat' }] } }
  expect(await bereidBesluitVoor(await gezien(dirk, referentie, { ...af, uitleg: gevuld?.uitleg ?? '' }))).toMatchObject(fout)
  await metBedenktijd(async () => {
    expect(await beslis(await gezien(dirk, referentie, { ...af, uitleg: zonderGaten(gevuld?.uitleg) }))).toEqual(OK)
  })
  expect(await beslissingen(aanvrager.burgerId, id), 'not before it stands').toEqual([])
  await laatBedenktijdVerstrijken(referentie)
  await doeJobs()
  expect((await findBesluit(id))?.uitleg).toContain('We do not approve')
  expect(JSON.stringify((await zaak(referentie)).besluiten.map(({ uitleg }) => uitleg)), 'stored encrypted').not.toContain('approve')
  const [document] = await beslissingen(aanvrager.burgerId, id)
  const { druk } = await leesVersie(document?.id ?? '')
  expect(druk.taal).toBe('nl')
  expect(druk.onderdelen.at(-1)).toMatchObject({ titel: 'Explanation in English', taal: 'en' })
  expect(JSON.stringify(druk.onderdelen.at(-1))).toContain('The decision is the Dutch text above')
  expect(JSON.stringify(druk.onderdelen.at(-1))).toMatch(/We do not approve.*Minister of the Interior/i)
})

test('an approval becomes a document once the register carried it out, and only once', async () => {
  const { aanvrager, dirk, referentie, id } = await totBesluit()
  await besluit(dirk, referentie, 'goedgekeurd', 'Na een tweede controle is alles in orde.')
  expect(await beslissingen(aanvrager.burgerId, id), 'a register may still refuse it').toEqual([])
  await doeJobs(2)
  expect(await beslissingen(aanvrager.burgerId, id)).toHaveLength(1)
  const dossier = await openAanvraag(dirk, referentie)
  expect(dossier.ok && dossier.waarde.documenten.map(({ documenttype }) => documenttype)).toContain('beslissing')
})
