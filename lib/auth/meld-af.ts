import { env } from '@/lib/platform/env'
import { seconden } from '@/lib/platform/klok'
import { log } from '@/lib/platform/logger'
import { ontsleutel } from '@/lib/platform/versleuteling'
import { beeindigSessie } from './gebruik-sessie'
import { findSessieRij } from './sessie'

const AANBIEDER_WACHT = seconden(2)

/**
 * Ends the session of this browser and gives the address where the provider ends its own, or ours when the
 * provider does not answer: being signed out here never waits for it.
 */
export async function meldAf(terug: string): Promise<string> {
  const { PUBLIC_URL, APROFIEL_ISSUER, APROFIEL_CLIENT_ID, MPROFIEL_ISSUER, MPROFIEL_CLIENT_ID } = env()
  const eigen = new URL(terug, PUBLIC_URL).toString()
  const rij = await findSessieRij()
  if (!rij) return eigen
  await beeindigSessie(rij.id)
  const [issuer, clientId] = rij.medewerkerId ? [MPROFIEL_ISSUER, MPROFIEL_CLIENT_ID] : [APROFIEL_ISSUER, APROFIEL_CLIENT_ID]
  const einde = await findEindadres(issuer)
  if (!einde || !rij.idTokenVersleuteld) return eigen
  const adres = new URL(einde)
  adres.searchParams.set('id_token_hint', ontsleutel(rij.idTokenVersleuteld, `sessie:${rij.id}`))
  adres.searchParams.set('client_id', clientId)
  adres.searchParams.set('post_logout_redirect_uri', eigen)
  return adres.toString()
}

async function findEindadres(issuer: string): Promise<string | undefined> {
  try {
    const antwoord = await fetch(`${issuer}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(AANBIEDER_WACHT) })
    const { end_session_endpoint } = (await antwoord.json()) as { end_session_endpoint?: string }
    return end_session_endpoint
  } catch (fout) {
    log.warn({ fout: fout instanceof Error ? fout.message : 'onbekend' }, 'aanbieder antwoordt niet bij afmelden')
    return undefined
  }
}
