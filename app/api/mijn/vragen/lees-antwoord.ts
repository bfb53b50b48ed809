import { tekstVan } from '@/app/verzoek'
import type { Gestuurd } from '@/lib/taken/beantwoord-taak'

/** More than this was not typed by a person. */
const MAX_TEKENS = 20_000

/** The answer to a question of the city in a form that was sent, files included. */
export async function leesAntwoord(formulier: FormData): Promise<Gestuurd> {
  const bestanden = formulier.getAll('bestand').filter((waarde) => waarde instanceof File)
  const gekozen = bestanden.filter(({ name, size }) => name !== '' || size > 0)
  return {
    tekst: tekstVan(formulier, 'tekst').replaceAll('\r\n', '\n').trim().slice(0, MAX_TEKENS),
    keuze: tekstVan(formulier, 'keuze'),
    uploads: await Promise.all(gekozen.map(async (een) => ({ naam: een.name, bytes: new Uint8Array(await een.arrayBuffer()) }))),
  }
}
