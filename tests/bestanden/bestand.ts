import { bewaarBestand, zetBestandKlaar } from '@/lib/bestanden/bewaar-bestand'
import { db, inTransactie } from '@/lib/platform/database'

export const TEKST = Buffer.from('%PDF-1.7 een attest van Lotte')

/** Stores a file as the portal does. */
export async function bewaar(bytes: Uint8Array = TEKST): Promise<string> {
  const klaar = await zetBestandKlaar(bytes, 'application/pdf')
  return inTransactie((tx) => bewaarBestand(tx, klaar))
}

/** The object in which a file is. */
export async function objectVan(id: string): Promise<string> {
  const { object } = await db.bestand.findUniqueOrThrow({ where: { id } })
  if (!object) throw new Error('it is in the database')
  return object
}

/** Lets the hour pass that an object may wait for its file. */
export async function laatBedenktijdVerstrijken(): Promise<void> {
  await db.$executeRaw`update los_object set op = op - interval '1 hour'`
}

/** Begins with no file at all of earlier tests of this worker, wherever it is. */
export async function vergeetBestanden(): Promise<void> {
  await db.losObject.deleteMany()
  await db.bijlage.deleteMany()
  await db.bestand.deleteMany()
}
