import { sluitPoortbrief } from '@/lib/bescherming/poortbrief'
import { pad, type Taal } from '@/lib/tekst/talen'

/** The page that asks why somebody opens a protected file, and leads them on to it. */
export function poortAdres(taal: Taal, medewerkerId: string, betrokkene: string, naar: string): string {
  return `${pad(taal, '/loket/beschermd')}?u=${sluitPoortbrief({ medewerkerId, betrokkene, naar })}`
}
