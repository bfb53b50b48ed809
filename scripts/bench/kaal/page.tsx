import { db } from '@/lib/platform/database'

/** What the figures are compared with: the same framework, layout, policy and connections, and one query. Only a bench builds it. */
export default async function Kaal() {
  const rijen = await db.$queryRaw<{ nu: Date }[]>`select now() as nu`
  return (
    <main id="inhoud">
      <h1>Kaal</h1>
      <p>{rijen[0]?.nu.toISOString()}</p>
    </main>
  )
}
