import { findZegelwaarschuwing, zegelzin } from '@/lib/documenten/zegel/zegeleinde'
import { watIsStil } from '@/lib/platform/gezondheid'

export const dynamic = 'force-dynamic'

/** 200 only when the database answers and the worker showed itself within half a minute; a warning about the seal goes beside it. */
export async function GET(): Promise<Response> {
  const [stil, zegel] = await Promise.all([watIsStil(), findZegelwaarschuwing()])
  const antwoord = { status: stil ? `${stil} does not answer` : 'ok', ...(zegel ? { warning: zegelzin(zegel) } : {}) }
  return Response.json(antwoord, { status: stil ? 503 : 200, headers: { 'cache-control': 'no-store' } })
}
