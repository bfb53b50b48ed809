import { log } from '@/lib/platform/logger'
import { findZegelwaarschuwing, zegelzin } from './zegeleinde'

/** Says in the log what is the matter with the seal: once a day, so that it does not depend on when a process was started. */
export async function bewaakZegel(): Promise<void> {
  const waarschuwing = await findZegelwaarschuwing()
  if (waarschuwing) log.warn(waarschuwing, zegelzin(waarschuwing))
}
