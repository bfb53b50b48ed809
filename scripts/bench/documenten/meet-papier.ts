/** How fast one process renders and seals, apart and together, for so many seconds each: `meet-papier.ts <seconds>`. Prints a second's worth of each. */
import { readFileSync } from 'node:fs'
import type { Druk } from '@/lib/documenten/maak-druk'
import { maakPdf } from '@/lib/documenten/maak-pdf'
import { verzegelDocument } from '@/lib/documenten/zegel/verzegel-document'
import { db } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { ontsleutel } from '@/lib/platform/versleuteling'

const seconden = Number(process.argv[2])

const versies = await db.versie.findMany({ where: { drukVersleuteld: { not: null } }, take: 200, orderBy: { nummer: 'asc' } })
const stukken = versies.map(({ id, nummer, sjabloonVersie, drukVersleuteld }) => ({
  nummer,
  sjabloonVersie,
  druk: JSON.parse(ontsleutel(drukVersleuteld ?? '', `versie:${id}`)) as Druk,
}))
await db.$disconnect()

async function perSeconde(doe: (plaats: number) => unknown): Promise<number> {
  for (let plaats = 0; plaats < 10; plaats += 1) await doe(plaats % stukken.length)
  const begin = performance.now()
  let aantal = 0
  for (; performance.now() - begin < seconden * 1_000; aantal += 1) await doe(aantal % stukken.length)
  return (aantal * 1_000) / (performance.now() - begin)
}

const stuk = (plaats: number) => stukken[plaats] as (typeof stukken)[number]
const zet = (plaats: number) => maakPdf(stuk(plaats).druk, stuk(plaats).sjabloonVersie)
const kaal = stukken.map((_, plaats) => zet(plaats))
const verzegel = (plaats: number, pdf: Uint8Array) => verzegelDocument(pdf, stuk(plaats).druk, stuk(plaats).nummer)
const gemeten = {
  renderen: await perSeconde(zet),
  verzegelen: await perSeconde((plaats) => verzegel(plaats, kaal[plaats] as Uint8Array)),
  samen: await perSeconde((plaats) => verzegel(plaats, zet(plaats))),
  zegelBytes: readFileSync(env().ZEGEL_BESTAND ?? '').byteLength,
}
process.stdout.write(JSON.stringify(gemeten))
