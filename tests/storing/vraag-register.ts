import { env } from '@/lib/platform/env'

/** Asks the registers of the demonstration something that only a test may. */
export async function vraagRegister(pad: string, inhoud: object): Promise<unknown> {
  const { BRON_PERSONEN_URL, BRON_SLEUTEL } = env()
  const antwoord = await fetch(`${BRON_PERSONEN_URL}${pad}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${BRON_SLEUTEL}` },
    body: JSON.stringify(inhoud),
  })
  if (!antwoord.ok) throw new Error(`the register answered ${antwoord.status}`)
  return antwoord.json()
}
