import { watIsStil } from '@/lib/platform/gezondheid'

export const dynamic = 'force-dynamic'

/** 200 only when the database answers and the worker showed itself within half a minute. */
export async function GET(): Promise<Response> {
  const stil = await watIsStil()
  return Response.json({ status: stil ? `${stil} does not answer` : 'ok' }, { status: stil ? 503 : 200, headers: { 'cache-control': 'no-store' } })
}
