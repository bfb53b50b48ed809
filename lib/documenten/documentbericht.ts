import type { NieuwBericht } from '@/lib/berichten/stuur-bericht'

/** One message for one cause, however many documents it touches: it leads to the first of them. Pure. */
export function documentbericht(
  { id, burgerId }: { id: string; burgerId: string },
  soort: 'document-nieuw' | 'document-vervangen' | 'document-gestopt',
  kenmerk: string,
): NieuwBericht {
  return { burgerId, soort, documentId: id, sleutel: `${soort}:${burgerId}:${kenmerk}` }
}
