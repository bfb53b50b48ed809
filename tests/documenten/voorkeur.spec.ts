import { expect, test } from '@playwright/test'
import { listBerichten } from '@/lib/berichten/list-berichten'
import { meldBurgerAan } from '@/lib/burgers/meld-burger-aan'
import { findDocument } from '@/lib/documenten/find-document'
import { geefEersteDocumentenUit } from '@/lib/documenten/geef-eerste-documenten-uit'
import { hervatVernieuwing } from '@/lib/documenten/hervat-vernieuwing'
import { listDocumenten } from '@/lib/documenten/list-documenten'
import { listVoorkeuren } from '@/lib/documenten/list-voorkeuren'
import { herzieDocumenten } from '@/lib/documenten/vernieuw-documenten'
import { volgMutaties } from '@/lib/documenten/volg-mutaties'
import { zetVoorkeur } from '@/lib/documenten/zet-voorkeur'
import { zoekTeVernieuwen } from '@/lib/documenten/zoek-te-vernieuwen'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { doeJobs, listJobs, listJobsOver, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { eenBurgerMetDocumenten, eenProefburger, proefregisters } from '@/tests/ondersteuning/proefburger'
import { leesVersie } from './lees-versie'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
  await vergeetEerderWerk()
})
test.afterAll(() => registers?.stop())

const LEVEN = 'attest-van-leven'

async function documentVan(burgerId: string, documenttype: string) {
  return db.document.findFirstOrThrow({ where: { burgerId, documenttype }, include: { versies: { orderBy: { volgnummer: 'asc' } } } })
}

test('what was switched off before the first sign-in is not issued', async () => {
  const { burgerId } = await eenProefburger(registers)
  await zetVoorkeur(burgerId, LEVEN, false)
  await geefEersteDocumentenUit(burgerId)
  expect((await listDocumenten(burgerId)).documenten.map(({ documenttype }) => documenttype)).not.toContain(LEVEN)
  expect(await listJobs(`eerste:${burgerId}`)).toHaveLength(1)
})

test('switched off, it stays valid until its end and is not renewed; switched on, it goes on as if nothing was', async () => {
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  const eerst = await documentVan(burgerId, LEVEN)
  await zetVoorkeur(burgerId, LEVEN, false)
  expect(await documentVan(burgerId, LEVEN)).toMatchObject({ vernieuwt: false, vernieuwVanaf: null, versies: [{ status: 'geldig' }] })
  expect((await findDocument(burgerId, eerst.id))?.vanzelf).toBe(false)
  await dagenLater(175, async () => {
    await zoekTeVernieuwen()
    expect(await listJobsOver(eerst.id)).toEqual([])
  })
  await zetVoorkeur(burgerId, LEVEN, true)
  expect(await documentVan(burgerId, LEVEN)).toMatchObject({ vernieuwt: true, vernieuwVanaf: eerst.vernieuwVanaf, versies: [{ status: 'geldig' }] })
})

test('switched off, it ends when it is no longer so, with a message and without a successor', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers)
  await zetVoorkeur(burgerId, LEVEN, false)
  await registers.vraag('/beheer/naamswijziging', { INSZ: insz, voornamen: ['Robin'] })
  await volgMutaties()
  await doeJobs()
  expect((await documentVan(burgerId, LEVEN)).versies).toMatchObject([{ status: 'vervallen', eindeReden: 'register-gewijzigd' }])
  expect((await listBerichten(burgerId)).berichten.map(({ soort }) => soort)).toContain('document-gestopt')
})

test('switched off, a change of something that it does not say leaves it valid', async () => {
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  await zetVoorkeur(burgerId, 'attest-gezinssamenstelling', false)
  const { id } = await documentVan(burgerId, 'attest-gezinssamenstelling')
  await herzieDocumenten({ documentIds: [id], soort: 'verhuizing' })
  expect((await documentVan(burgerId, 'attest-gezinssamenstelling')).versies).toMatchObject([{ status: 'geldig' }])
})

test('a kind that comes on demand comes when it is switched on, says why, and from then on renews', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers, [{ leeftijd: 48 }, { leeftijd: 46, positie: '02' }])
  const soort = 'uittreksel-huwelijksakte'
  expect((await listVoorkeuren(burgerId, insz)).find(({ documenttype }) => documenttype === soort)).toMatchObject({ aan: false, stand: 'niets' })
  await zetVoorkeur(burgerId, soort, true)
  await zetVoorkeur(burgerId, soort, true)
  await doeJobs()
  const document = await documentVan(burgerId, soort)
  expect(document.versies).toMatchObject([{ status: 'geldig', reden: 'aangezet', volgnummer: 1 }])
  expect(document.vernieuwVanaf).not.toBeNull()
  expect((await listVoorkeuren(burgerId, insz)).find(({ documenttype }) => documenttype === soort)).toMatchObject({
    aan: true,
    stand: 'geldig',
    documentId: document.id,
  })
})

test('who is not entitled reads so where it was switched on, and has no document', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers)
  await zetVoorkeur(burgerId, 'uittreksel-huwelijksakte', true)
  await doeJobs()
  expect((await listVoorkeuren(burgerId, insz)).find(({ documenttype }) => documenttype === 'uittreksel-huwelijksakte')).toMatchObject({
    aan: true,
    stand: 'geen-recht',
    documentId: undefined,
  })
  expect((await listDocumenten(burgerId)).documenten.map(({ documenttype }) => documenttype)).not.toContain('uittreksel-huwelijksakte')
})

test('the history of addresses names them all, the present one first', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers)
  await registers.vraag('/personen/WijzigHoofdverblijfplaats', {
    Sleutel: `historiek-${insz}`,
    INSZ: [insz],
    Adres: { Straatnaam: 'Meir', Huisnummer: '99', Postcode: '2000', Gemeentenaam: 'Antwerpen' },
    DatumBegin: '2026-06-01',
  })
  await zetVoorkeur(burgerId, 'attest-hoofdverblijfplaats-historiek', true)
  await doeJobs()
  const { id } = await documentVan(burgerId, 'attest-hoofdverblijfplaats-historiek')
  const { verblijven } = (await leesVersie(id)).gegevens as { verblijven: { adres: { straat: string }; tot?: string }[] }
  expect(verblijven).toHaveLength(2)
  expect(verblijven[0]).toMatchObject({ adres: { straat: 'Meir' } })
  expect(verblijven[1]?.tot).toBe('2026-06-01')
})

test('what never comes by itself is no choice', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers)
  for (const soort of ['afschrift-geboorteakte', 'ontvangstbewijs-adresaangifte', 'bestaat-niet']) {
    await expect(zetVoorkeur(burgerId, soort, true)).rejects.toThrow('never comes by itself')
  }
  const keuzes = (await listVoorkeuren(burgerId, insz)).map(({ documenttype }) => documenttype)
  expect(keuzes).not.toContain('afschrift-geboorteakte')
  expect(keuzes.length).toBeGreaterThanOrEqual(12)
})

test('somebody without a national number has nothing to choose, and nothing is written', async () => {
  const { burgerId } = await inTransactie((tx) => meldBurgerAan(tx, { sub: `laag-${nieuwId()}`, voornaam: 'Jan', achternaam: 'Laag' }))
  await zetVoorkeur(burgerId, LEVEN, false)
  expect(await db.documentvoorkeur.count({ where: { burgerId } })).toBe(0)
})

test('a kind that came to the portal later is issued at the next sign-in, and a kind that is off is not', async () => {
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  const { id } = await db.document.findFirstOrThrow({ where: { burgerId, documenttype: 'attest-wettelijke-samenwoning' } })
  await inTransactie((tx) => hervatVernieuwing(tx, burgerId))
  await doeJobs()
  await db.document.delete({ where: { id } })
  await inTransactie((tx) => hervatVernieuwing(tx, burgerId))
  expect(await listJobs(`eerste:${burgerId}`)).toHaveLength(1)
  await doeJobs()
  expect(await db.document.count({ where: { burgerId, documenttype: 'attest-wettelijke-samenwoning' } })).toBe(1)
  await zetVoorkeur(burgerId, 'attest-wettelijke-samenwoning', false)
  await db.document.deleteMany({ where: { burgerId, documenttype: 'attest-wettelijke-samenwoning' } })
  await inTransactie((tx) => hervatVernieuwing(tx, burgerId))
  expect(await listJobs(`eerste:${burgerId}`)).toEqual([])
})
