/**
 * How long the portal's own use-cases take in this database, one after another in one process: `meet-vragen.ts <times>`. People and
 * documents are picked all over the city. Prints the milliseconds of each.
 */

import { leesControlecode } from '@/lib/documenten/controle/controlecode'
import { controleerCode } from '@/lib/documenten/controle/controleer-code'
import { findPdf } from '@/lib/documenten/get-pdf'
import { listDocumenten } from '@/lib/documenten/list-documenten'
import { db } from '@/lib/platform/database'

const OPWARMEN = 100
const keren = Number(process.argv[2])

type Geval = { burgerId: string; documentId: string; nummer: string; id: string; controlecodeVersleuteld: string | null }

/** Valid versies from all over the table: by a random place in the order of their ids, which is that of their making. */
async function kies(aantal: number): Promise<Geval[]> {
  const burgers = await db.$queryRaw<{ id: string }[]>`select id from burger tablesample system_rows(${aantal * 3}) order by random() limit ${aantal}`
  return db.$queryRaw<Geval[]>`
    select d.burger_id as "burgerId", d.id as "documentId", v.nummer, v.id, v.controlecode_versleuteld as "controlecodeVersleuteld"
    from unnest(${burgers.map(({ id }) => id)}::uuid[]) b(id)
      cross join lateral (select * from document where burger_id = b.id order by id limit 1) d
      join versie v on v.document_id = d.id and v.status = 'geldig'`
}

async function meet(gevallen: Geval[], doe: (geval: Geval) => Promise<unknown>): Promise<number[]> {
  const tijden: number[] = []
  for (const geval of gevallen) {
    const begin = performance.now()
    if (!(await doe(geval))) throw new Error('what was measured is not there')
    tijden.push(performance.now() - begin)
  }
  return tijden.slice(Math.min(OPWARMEN, Math.floor(tijden.length / 10)))
}

await db.$executeRaw`create extension if not exists tsm_system_rows`
const gevallen = await kies((keren + OPWARMEN) * 2)
const helft = Math.floor(gevallen.length / 2)
const [eerste, tweede] = [gevallen.slice(0, helft), gevallen.slice(helft)]
const download = ({ burgerId, documentId, nummer }: Geval) => findPdf(burgerId, documentId, nummer)
const gemeten = {
  lijst: await meet(eerste, async ({ burgerId }) => (await listDocumenten(burgerId)).documenten.length > 0),
  controle: await meet(tweede, async (versie) => (await controleerCode(leesControlecode(versie) ?? '', 'code')).document),
  eersteDownload: await meet(eerste, download),
  download: await meet(eerste, download),
}
await db.$disconnect()
process.stdout.write(JSON.stringify(gemeten))
