import { expect, test } from '@playwright/test'
import { controleHash } from '@/lib/documenten/controle/controlecode'
import { zoekVersies } from '@/lib/documenten/controle/zoek-versie'
import { inTransactie } from '@/lib/platform/database'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { eenProefdocument } from './proefdocument'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

test('a versie is looked up by code, file and number, and never by reading all of them', async () => {
  const { code, nummer } = await eenProefdocument(registers)
  const gezocht = { hashes: [controleHash(code)], bestanden: ['0'.repeat(64)], nummers: ['D-0000-0000-0000-00'] }
  const { gevonden, gelezen } = await inTransactie(async (tx) => {
    // A table of a test is so small that reading it costs less than an index: of a city's that is not so.
    await tx.$executeRaw`set local enable_seqscan = off`
    const versies = await zoekVersies(tx, gezocht)
    const [rij] = await tx.$queryRaw<{ keren: number }[]>`select seq_scan::int as keren from pg_stat_xact_user_tables where relname = 'versie'`
    return { gevonden: versies.map((versie) => versie.nummer), gelezen: rij?.keren }
  })
  expect(gevonden).toEqual([nummer])
  expect(gelezen).toBe(0)
})
