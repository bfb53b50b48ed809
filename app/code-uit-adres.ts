import { normaliseerCode } from '@/lib/platform/ids'

/** A reference or number from an address, as it is stored: whatever case it was typed in, and however a mail program encoded it. Empty when it is none. */
export function codeUitAdres(deel: string): string {
  try {
    return normaliseerCode(decodeURIComponent(deel)) ?? ''
  } catch {
    return ''
  }
}
