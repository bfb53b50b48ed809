import { open, sluit } from '@/lib/platform/gesloten'
import { isDeelsleutel } from '@/lib/platform/ids'
import { minuten } from '@/lib/platform/klok'

const DOEL = 'instemmen-na-aanmelden'
/** Signing in, with an app or a card that has to be found, takes less. */
const LEEFTIJD = minuten(30)

/** The secret of an invitation to carry past signing in: encrypted, so that the address of another page is no key. */
export function sluitTerugweg(sleutel: string): string {
  return sluit(DOEL, sleutel, LEEFTIJD)
}

/** The secret that an address below `/instemmen/` means: its own, or what was carried past signing in. */
export function leesUitnodiging(deel: string): string {
  const getypt = deel.toUpperCase()
  return isDeelsleutel(getypt) ? getypt : (open<string>(DOEL, deel) ?? '')
}
