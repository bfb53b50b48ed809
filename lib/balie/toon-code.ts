import { open, sluit } from '@/lib/platform/gesloten'
import { minuten } from '@/lib/platform/klok'

const TE_ZIEN = minuten(30)

/** A new code on its way to the page that shows it: for its citizen only, and as long as it can work. */
export function sluitOverdrachtcode(burgerId: string, { id, code }: { id: string; code: string }): string {
  return sluit(`overdracht:${burgerId}:${id}`, code, TE_ZIEN)
}

/** The code that an address carries; undefined when it is not of this handing over, not this citizen’s, or too old. */
export function openOverdrachtcode(burgerId: string, id: string, gesloten: string | undefined): string | undefined {
  return open<string>(`overdracht:${burgerId}:${id}`, gesloten)
}
