import { expect, test } from '@playwright/test'
import { controleHash } from '@/lib/documenten/controle/controlecode'
import { zoekVersies } from '@/lib/documenten/controle/zoek-versie'
import { inTransactie, type Tx } from '@/lib/platform/database'
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
    // What this connection did just before may still stand in the count.
    const eerder = await keerGelezen(tx)
    const versies = await zoekVersies(tx, gezocht)
    return { gevonden: versies.map((versie) => versie.nummer), gelezen: (await keerGelezen(tx)) - eerder }
  })
  expect(gevonden).toEqual([nummer])
  expect(gelezen).toBe(0)
})

/** How often all versies were read one by one. */
async function keerGelezen(tx: Tx): Promise<number> {
  const [rij] = await tx.$queryRaw<{ keren: number }[]>`select seq_scan::int as keren from pg_stat_xact_user_tables where relname = 'versie'`
  return rij?.keren ?? 0
}
