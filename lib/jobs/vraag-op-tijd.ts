import { inTransactie } from '@/lib/platform/database'
import { addJob } from './add-job'
import type { Klokjob } from './jobs'

/**
 * Its time has come: tried now, also when it failed and would wait longer. How often it failed stays, so that what keeps failing is
 * seen although the clock asks for it every minute.
 */
export async function vraagOpTijd(naam: Klokjob): Promise<void> {
  await inTransactie((tx) => addJob(tx, naam, {}, { sleutel: naam, telDoor: true }))
}
