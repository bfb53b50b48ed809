import { readdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { Pool } from 'pg'
import { meldBurgerAan } from '@/lib/burgers/meld-burger-aan'
import { DOCUMENTTYPES } from '@/lib/documenten/find-documenttype'
import { eisBekendeGeldigheid, geldigheidVan } from '@/lib/documenten/geldigheid'
import { findPdf } from '@/lib/documenten/get-pdf'
import { listDocumenten } from '@/lib/documenten/list-documenten'
import { listVoorkeuren } from '@/lib/documenten/list-voorkeuren'
import { zetVoorkeur } from '@/lib/documenten/zet-voorkeur'
import { inTransactie } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { nieuwId } from '@/lib/platform/ids'
import { plusMaanden, vandaag } from '@/lib/platform/klok'
import { TALEN } from '@/lib/tekst/talen'
import { kernVan, type Wie } from '@/scripts/demo/registers/stad/wie'
import { vuldag } from '@/scripts/demo/registers/zaai'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { doeJobs, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { eenBurgerMetDocumenten, proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters
let dag = ''

test.beforeAll(async () => {
  registers = await proefregisters()
  await vergeetEerderWerk()
  const pool = new Pool({ connectionString: env().DATABASE_URL })
  dag = (await vuldag(pool)) ?? ''
  await pool.end()
})
test.afterAll(() => registers?.stop())

const KEUZES = DOCUMENTTYPES.filter(({ vanzelf }) => vanzelf !== 'nooit').map(({ id }) => id)

/** Signs somebody of the stories in, has everything come that can, and gives the kinds that they got and those that they have no right to. */
async function krijgt(wie: Wie): Promise<{ burgerId: string; wel: string[]; niet: string[] }> {
  const { insz } = kernVan(wie, dag)
  const { burgerId } = await inTransactie((tx) => meldBurgerAan(tx, { sub: `verhaal-${nieuwId()}`, voornaam: wie, achternaam: 'Proef', insz }))
  for (const soort of KEUZES) await zetVoorkeur(burgerId, soort, true)
  await doeJobs()
  const stand = await listVoorkeuren(burgerId, insz)
  const met = (welke: string) => stand.filter((keuze) => keuze.stand === welke).map(({ documenttype }) => documenttype)
  return { burgerId, wel: met('geldig'), niet: met('geen-recht') }
}

test('there are at least twelve kinds, each one folder with words in every language of the portal', () => {
  const mappen = readdirSync('lib/documenten/soorten')
  expect(mappen.length).toBeGreaterThanOrEqual(12)
  expect(DOCUMENTTYPES.map(({ id }) => id).toSorted()).toEqual(mappen.toSorted())
  for (const { id, tekst } of DOCUMENTTYPES) {
    const [eerste, ...andere] = Object.values(tekst).map(({ onderdelen }) => Object.keys(onderdelen).toSorted())
    for (const sleutels of andere) expect(sleutels, id).toEqual(eerste)
    for (const taal of TALEN) expect(tekst[taal]?.voorWie, id).toBeTruthy()
  }
})

test('the stories give every kind that can come by itself to somebody, and refuse it to somebody where that can be', async () => {
  const mensen = await Promise.all((['lotte', 'karim', 'noor', 'andrei', 'youssef'] as const).map(krijgt))
  const wel = new Set(mensen.flatMap((mens) => mens.wel))
  expect([...wel].toSorted()).toEqual(KEUZES.toSorted())
  const [lotte, karim, noor, andrei] = mensen
  expect(lotte?.wel).toEqual(expect.arrayContaining(['attest-wettelijke-samenwoning', 'bewonersparkeervergunning']))
  expect(lotte?.niet).toEqual(['uittreksel-huwelijksakte'])
  expect(karim?.wel).toContain('uittreksel-huwelijksakte')
  expect(karim?.niet).toEqual(['attest-wettelijke-samenwoning', 'bewonersparkeervergunning'])
  expect(noor?.niet).toContain('attest-belgisch-kiezer')
  expect(andrei?.niet).toEqual(expect.arrayContaining(['attest-nationaliteit', 'attest-belgisch-kiezer']))
  expect(andrei?.wel).toContain('uittreksel-bevolkingsregister')
})

test('every kind that came prints, in the template that it names', async () => {
  const { burgerId } = await krijgt('bram')
  const { documenten } = await listDocumenten(burgerId)
  expect(documenten.length).toBeGreaterThanOrEqual(9)
  for (const { id, documenttype, versie } of documenten) {
    if (!versie) continue
    expect((await findPdf(burgerId, id, versie.nummer))?.bytes.subarray(0, 5).toString(), documenttype).toBe('%PDF-')
  }
})

test('who is in the aliens’ register has no extract of the population register', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers, [
    { nationaliteit: { code: '134', naam: 'Roemeen' }, verblijf: { kaart: 'A', opPapier: false } },
  ])
  const stand = await listVoorkeuren(burgerId, insz)
  expect(stand.find(({ documenttype }) => documenttype === 'uittreksel-bevolkingsregister')).toMatchObject({ aan: true, stand: 'geen-recht' })
})

test('a city sets the term of a kind, and a name that is none is refused', async () => {
  const bewaard = env().DOCUMENT_GELDIGHEID
  try {
    env().DOCUMENT_GELDIGHEID = { 'attest-van-leven': { maanden: 3, vernieuwDagenVooraf: 7 } }
    eisBekendeGeldigheid()
    const { burgerId } = await eenBurgerMetDocumenten(registers)
    const { documenten } = await listDocumenten(burgerId)
    expect(documenten.find(({ documenttype }) => documenttype === 'attest-van-leven')?.versie?.geldigTot).toBe(plusMaanden(vandaag(), 3))
    expect(documenten.find(({ documenttype }) => documenttype === 'attest-nationaliteit')?.versie?.geldigTot).toBe(plusMaanden(vandaag(), 6))
    for (const naam of ['attest-van-leve', 'bewonersparkeervergunning', 'ontvangstbewijs-adresaangifte']) {
      env().DOCUMENT_GELDIGHEID = { [naam]: { maanden: 3, vernieuwDagenVooraf: 7 } }
      expect(eisBekendeGeldigheid, naam).toThrow(naam)
    }
  } finally {
    env().DOCUMENT_GELDIGHEID = bewaard
  }
})

test('acts are valid twelve months and renewed thirty days before, attests six months and fourteen days', () => {
  for (const soort of DOCUMENTTYPES) {
    const geldigheid = geldigheidVan(soort)
    if (!geldigheid || 'totEnMet' in geldigheid) continue
    const akte = /akte/.test(soort.id)
    expect(geldigheid, soort.id).toEqual(akte ? { maanden: 12, vernieuwDagenVooraf: 30 } : { maanden: 6, vernieuwDagenVooraf: 14 })
  }
})
