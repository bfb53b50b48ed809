import { headers } from 'next/headers'
import { schrijfInHtml } from '@/lib/opendata/schrijf-in-html'

/** What a page says to machines, in the vocabulary of schema.org. */
export async function VoorZoekmachines({ gegevens }: { gegevens: object }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  // biome-ignore lint/security/noDangerouslySetInnerHtml: no text of a record can end the element that it stands in.
  return <script type="application/ld+json" nonce={nonce} dangerouslySetInnerHTML={{ __html: schrijfInHtml(gegevens) }} />
}
