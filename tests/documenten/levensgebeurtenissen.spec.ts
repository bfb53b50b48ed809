import { expect, test } from '@playwright/test'
import { listBerichten } from '@/lib/berichten/list-berichten'
import { geefMutaties } from '@/lib/bronnen/geef-mutaties'
import { findDocument } from '@/lib/documenten/find-document'
import { geefEersteDocumentenUit } from '@/lib/documenten/geef-eerste-documenten-uit'
import { listDocumenten } from '@/lib/documenten/list-documenten'
import { vernieuwDocumenten } from '@/lib/documenten/vernieuw-documenten'
import { volgMutaties } from '@/lib/documenten/volg-mutaties'
import { db } from '@/lib/platform/database'
import { isoDag, plusDagen, plusMaanden, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { doeJobs, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { eenBurgerMetDocumenten, meldAanMet, proefregisters } from '@/tests/ondersteuning/proefburger'
import { leesVersie } from './lees-versie'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
  await vergeetEerderWerk()
})
test.afterAll(() => registers?.stop())

async function gebeurt(pad: string, inhoud: object): Promise<void> {
  expect((await registers.vraag(pad, inhoud)).status).toBe(200)
  await volgMutaties()
  await doeJobs()
}

/** Number, state and cause of the last versie of each kind. */
async function laatste(burgerId: string): Promise<Record<string, [volgnummer: number, status: string, aanleiding: string | null]>> {
  const documenten = await db.document.findMany({ where: { burgerId }, include: { versies: { orderBy: { volgnummer: 'desc' }, take: 1 } } })
  return Object.fromEntries(
    documenten.flatMap(({ documenttype, versies: [versie] }) =>
      versie ? [[documenttype, [versie.volgnummer, versie.status, versie.aanleiding]]] : [],
    ),
  )
}

async function gegevensVan(burgerId: string, documenttype: string): Promise<unknown> {
  const { id } = await db.document.findFirstOrThrow({ where: { burgerId, documenttype } })
  return (await leesVersie(id)).gegevens
}

async function eenPaar(leden: object[] = []) {
  const een = await eenBurgerMetDocumenten(registers, [{ leeftijd: 40 }, { leeftijd: 41 }, ...leden])
  const insz = een.gezin[1] ?? ''
  const ander = { ...(await meldAanMet(insz)), insz }
  await geefEersteDocumentenUit(ander.burgerId)
  return [een, ander] as const
}

test('a birth replaces the household document of everyone in it, says why, and the child stands there', async () => {
  const [moeder, partner] = await eenPaar()
  await gebeurt('/beheer/geboorte', { ouders: [moeder.insz, partner.insz], voornamen: ['Mila'] })
  for (const { burgerId } of [moeder, partner]) {
    const soorten = await laatste(burgerId)
    expect(soorten['attest-gezinssamenstelling']).toEqual([2, 'geldig', 'geboorte'])
    for (const [soort, [volgnummer]] of Object.entries(soorten)) expect(volgnummer, soort).toBe(soort === 'attest-gezinssamenstelling' ? 2 : 1)
    expect(JSON.stringify(await gegevensVan(burgerId, 'attest-gezinssamenstelling'))).toContain('Mila')
  }
})

test('a marriage changes the status and the household of both, ends their cohabitation attest, and no act comes unasked', async () => {
  const [een, ander] = await eenPaar()
  await gebeurt('/beheer/samenwoning', { INSZ: [een.insz, ander.insz] })
  for (const { burgerId } of [een, ander]) {
    expect((await laatste(burgerId))['attest-wettelijke-samenwoning']).toEqual([1, 'geldig', 'samenwoning'])
  }
  await gebeurt('/beheer/huwelijk', { INSZ: [een.insz, ander.insz] })
  for (const { burgerId } of [een, ander]) {
    const soorten = await laatste(burgerId)
    expect(soorten['uittreksel-bevolkingsregister']).toEqual([2, 'geldig', 'huwelijk'])
    expect(soorten['attest-gezinssamenstelling']?.[2]).toBe('huwelijk')
    expect(soorten['attest-wettelijke-samenwoning']).toEqual([1, 'vervallen', 'samenwoning'])
    expect(soorten).not.toHaveProperty('uittreksel-huwelijksakte')
    expect(soorten).not.toHaveProperty('afschrift-geboorteakte')
  }
})

test('a death ends what is about the dead, and replaces what names them with who stays', async () => {
  const [een, ander] = await eenPaar()
  await gebeurt('/beheer/huwelijk', { INSZ: [een.insz, ander.insz] })
  await gebeurt('/beheer/overlijden', { INSZ: ander.insz })
  for (const [, status] of Object.values(await laatste(ander.burgerId))) expect(status).toBe('vervallen')
  const soorten = await laatste(een.burgerId)
  expect(soorten['attest-gezinssamenstelling']).toEqual([3, 'geldig', 'overlijden'])
  expect(soorten['uittreksel-bevolkingsregister']).toEqual([3, 'geldig', 'overlijden'])
  expect(soorten['attest-van-leven']).toEqual([1, 'geldig', null])
  expect(await gegevensVan(een.burgerId, 'uittreksel-bevolkingsregister')).toMatchObject({ burgerlijkeStaat: '30' })
})

test('who becomes Belgian gets the attests that are for Belgians, unasked, with the reason', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers, [
    { nationaliteit: { code: '134', naam: 'Roemeen' }, verblijf: { kaart: 'E+', opPapier: false } },
  ])
  const eerst = await laatste(burgerId)
  expect(Object.keys(eerst)).not.toContain('attest-nationaliteit')
  expect(Object.keys(eerst)).not.toContain('attest-belgisch-kiezer')
  await gebeurt('/beheer/nationaliteit', { INSZ: insz, code: '150', naam: 'Belg' })
  expect(await laatste(burgerId)).toMatchObject({
    'attest-nationaliteit': [1, 'geldig', 'nationaliteit'],
    'attest-belgisch-kiezer': [1, 'geldig', 'nationaliteit'],
    'attest-hoofdverblijfplaats': [2, 'geldig', 'nationaliteit'],
    'attest-gezinssamenstelling': [1, 'geldig', null],
  })
  expect((await listBerichten(burgerId)).berichten.map(({ soort }) => soort).toSorted()).toEqual([
    'document-nieuw',
    'document-vervangen',
    'documenten-klaar',
  ])
})

test('who loses the right to a document loses it at once, is told, and gets it back with the right', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers)
  await gebeurt('/beheer/nationaliteit', { INSZ: insz, code: '134', naam: 'Roemeen' })
  const { id, beletsel } = await db.document.findFirstOrThrow({ where: { burgerId, documenttype: 'attest-nationaliteit' } })
  expect(beletsel).toBe('geen-recht')
  expect((await findDocument(burgerId, id))?.versies).toMatchObject([{ stand: 'vervallen', eindeReden: 'geen-recht' }])
  expect((await listBerichten(burgerId)).berichten.map(({ soort }) => soort)).toContain('document-gestopt')
  await gebeurt('/beheer/nationaliteit', { INSZ: insz, code: '150', naam: 'Belg' })
  expect((await laatste(burgerId))['attest-nationaliteit']).toEqual([2, 'geldig', 'nationaliteit'])
})

test('what somebody has no right to is not in the list, and comes on the day that is known', async () => {
  const geboortedatum = plusDagen(plusMaanden(vandaag(), -18 * 12), 5)
  const { burgerId } = await eenBurgerMetDocumenten(registers, [{ geboortedatum }])
  const soorten = (await listDocumenten(burgerId)).documenten.map(({ documenttype }) => documenttype)
  expect(soorten).not.toContain('attest-belgisch-kiezer')
  const { id } = await db.document.findFirstOrThrow({ where: { burgerId, documenttype: 'attest-belgisch-kiezer' } })
  expect(await findDocument(burgerId, id)).toBeUndefined()
  await dagenLater(4, () => vernieuwDocumenten([id]))
  expect(await findDocument(burgerId, id)).toBeUndefined()
  await dagenLater(5, async () => {
    await vernieuwDocumenten([id])
    expect((await findDocument(burgerId, id))?.versies).toMatchObject([{ reden: 'recht-gekregen', uitgegevenOp: vandaag(), stand: 'geldig' }])
  })
})

test('a permit ends on its own day, is replaced when the register makes it longer, and ends with a move out of its zone', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers, [{}], { adres: { straat: 'Turnhoutsebaan', huisnummer: '7', postcode: '2140' } })
  const tot = plusMaanden(vandaag(), 2)
  await gebeurt('/beheer/vergunning', { INSZ: insz, Nummerplaat: '1-QWE-123', GeldigTot: tot })
  const document = await db.document.findFirstOrThrow({ where: { burgerId, documenttype: 'bewonersparkeervergunning' }, include: { versies: true } })
  expect(document).toMatchObject({ vernieuwt: true, vernieuwVanaf: null, versies: [{ aanleiding: 'vergunning' }] })
  expect(isoDag(document.versies[0]?.geldigTot ?? new Date(0))).toBe(tot)
  expect((await leesVersie(document.id)).druk.onderdelen).toMatchObject([
    { regels: expect.arrayContaining([{ label: 'Nummerplaat', waarde: '1-QWE-123' }]) },
  ])
  await gebeurt('/beheer/vergunning', { INSZ: insz, Nummerplaat: '1-QWE-123', GeldigTot: plusMaanden(tot, 12) })
  expect((await laatste(burgerId)).bewonersparkeervergunning).toEqual([2, 'geldig', 'vergunning'])
  await gebeurt('/personen/WijzigHoofdverblijfplaats', {
    Sleutel: `zone-${insz}`,
    INSZ: [insz],
    Adres: { Straatnaam: 'Meir', Huisnummer: '12', Postcode: '2000', Gemeentenaam: 'Antwerpen' },
    DatumBegin: vandaag(),
  })
  expect((await laatste(burgerId)).bewonersparkeervergunning).toEqual([2, 'vervallen', 'vergunning'])
  expect((await laatste(burgerId))['attest-hoofdverblijfplaats']).toEqual([2, 'geldig', 'verhuizing'])
})

test('one change brings one message, however many documents it replaces', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers)
  await gebeurt('/beheer/naamswijziging', { INSZ: insz, voornamen: ['Robin'] })
  const { berichten } = await listBerichten(burgerId)
  const vervangen = Object.values(await laatste(burgerId)).filter(([volgnummer]) => volgnummer === 2)
  expect(vervangen).toHaveLength(7)
  expect(berichten.filter(({ soort }) => soort === 'document-vervangen').length).toBeLessThanOrEqual(2)
})

test('a kind of change that nobody knew does not stop the feed, and what may depend on it is looked at', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers)
  await db.$executeRaw`update registers.persoon set kiesrecht_geschorst = true where insz = ${insz}`
  await db.$executeRaw`insert into registers.mutatie (register, insz, soort, datum) values ('personen', ${insz}, 'kiesrecht', current_date)`
  const gelezen = await geefMutaties('personen', 0, 1000)
  expect(gelezen.ok && gelezen.waarde.some(({ soort }) => soort === 'andere')).toBe(true)
  await volgMutaties()
  await doeJobs()
  const soorten = await laatste(burgerId)
  expect(soorten['attest-belgisch-kiezer']).toEqual([1, 'vervallen', null])
  expect(soorten['attest-nationaliteit']).toEqual([1, 'geldig', null])
})
