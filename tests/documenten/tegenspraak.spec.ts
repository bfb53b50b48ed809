import { expect, test } from '@playwright/test'
import { vernieuwDocumenten } from '@/lib/documenten/vernieuw-documenten'
import { volgMutaties } from '@/lib/documenten/volg-mutaties'
import { db } from '@/lib/platform/database'
import { vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { doeJobs, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { eenBurgerMetDocumenten, proefregisters } from '@/tests/ondersteuning/proefburger'
import { leesVersie } from './lees-versie'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
  await vergeetEerderWerk()
})
test.afterAll(() => registers?.stop())

/** What a register tells of a person besides what it says of them. */
async function meld(register: 'personen' | 'akten', insz: string, soort: string): Promise<void> {
  await db.$executeRaw`insert into registers.mutatie (register, insz, soort, datum) values (${register}, ${insz}, ${soort}, ${vandaag()}::date)`
  await volgMutaties()
  await doeJobs()
}

const SOORTEN = ['attest-van-leven', 'uittreksel-geboorteakte', 'uittreksel-bevolkingsregister']

/** Of each kind: how many versies, how many of them valid, and which of two names the last one prints. */
async function standVan(burgerId: string) {
  const documenten = await db.document.findMany({
    where: { burgerId, documenttype: { in: SOORTEN } },
    include: { versies: { orderBy: { volgnummer: 'desc' } } },
  })
  const standen = documenten.map(async ({ id, documenttype, versies }) => {
    const gedrukt = JSON.stringify((await leesVersie(id)).druk)
    const geldig = versies.filter(({ status }) => status === 'geldig').length
    return [documenttype, { versies: versies.length, geldig, namen: ['Oudenaam', 'Nieuwnaam'].filter((naam) => gedrukt.includes(naam)) }] as const
  })
  return Object.fromEntries(await Promise.all(standen))
}

test('two registers that give somebody another name: each document prints what its own register says, stays valid, and is not issued to and fro', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers, [{ achternaam: 'Oudenaam' }])
  await db.$executeRaw`update registers.persoon set achternaam = 'Nieuwnaam' where insz = ${insz}`
  await meld('personen', insz, 'naam')
  const oneens = {
    'attest-van-leven': { versies: 2, geldig: 1, namen: ['Nieuwnaam'] },
    'uittreksel-bevolkingsregister': { versies: 2, geldig: 1, namen: ['Nieuwnaam'] },
    'uittreksel-geboorteakte': { versies: 1, geldig: 1, namen: ['Oudenaam'] },
  }
  expect(await standVan(burgerId)).toEqual(oneens)

  for (const [register, soort] of [
    ['akten', 'akte'],
    ['personen', 'naam'],
    ['akten', 'akte'],
  ] as const)
    await meld(register, insz, soort)
  expect(await standVan(burgerId), 'told again, nothing changed').toEqual(oneens)

  const { id } = await db.document.findFirstOrThrow({ where: { burgerId, documenttype: 'uittreksel-geboorteakte' } })
  await dagenLater(340, () => vernieuwDocumenten([id]))
  expect((await standVan(burgerId))['uittreksel-geboorteakte']).toEqual({ versies: 2, geldig: 1, namen: ['Oudenaam'] })
  expect(await db.versie.findFirst({ where: { documentId: id, status: 'geldig' } })).toMatchObject({ ongewijzigd: true })

  await db.$executeRaw`update registers.akte set achternaam = 'Nieuwnaam', versie = versie + 1 where insz = ${insz}`
  await meld('akten', insz, 'akte')
  expect((await standVan(burgerId))['uittreksel-geboorteakte']).toMatchObject({
    geldig: 1,
    namen: expect.arrayContaining(['Nieuwnaam']),
  })
})

test('an act of somebody whom the population register calls dead is extracted no more, and one whom only the act is missing of keeps their attests', async () => {
  const [dode, zonderAkte] = [await eenBurgerMetDocumenten(registers), await eenBurgerMetDocumenten(registers)]
  await db.$executeRaw`update registers.persoon set overleden_op = ${vandaag()}::date where insz = ${dode.insz}`
  await meld('akten', dode.insz, 'akte')
  const geldig = async (burgerId: string) => {
    const versies = await db.versie.findMany({ where: { document: { burgerId }, status: 'geldig' }, include: { document: true } })
    return versies.map(({ document }) => document.documenttype)
  }
  expect(await geldig(dode.burgerId), 'told by the act alone').not.toContain('uittreksel-geboorteakte')
  await registers.vraag('/beheer/akte', { INSZ: zonderAkte.insz, ontbreekt: 'vernietigd' })
  await volgMutaties()
  await doeJobs()
  expect(await geldig(zonderAkte.burgerId)).toEqual(expect.arrayContaining(['attest-van-leven', 'uittreksel-bevolkingsregister']))
  expect(await geldig(zonderAkte.burgerId), 'what was issued stays until its end').toContain('uittreksel-geboorteakte')
})
