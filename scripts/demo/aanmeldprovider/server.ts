/** The demonstration's identity provider as a process of its own; every setting comes from the environment. */
import { startAanmeldprovider } from './start-aanmeldprovider'

const { DATABASE_URL, IDP_PORT, IDP_ISSUER, IDP_PORTALEN, PUBLIC_URL, APROFIEL_ISSUER } = process.env
// Its own address: `npm start` says it, since citizens or staff may be signed in elsewhere.
const issuer = IDP_ISSUER ?? APROFIEL_ISSUER
const { APROFIEL_CLIENT_ID, APROFIEL_CLIENT_SECRET, MPROFIEL_CLIENT_ID, MPROFIEL_CLIENT_SECRET } = process.env
const { IDP_TOEPASSING_ID, IDP_TOEPASSING_SECRET, IDP_TOEPASSING_SCOPES } = process.env

if (!DATABASE_URL || !IDP_PORT || !PUBLIC_URL || !issuer) {
  process.stderr.write('aanmeldprovider: give DATABASE_URL, IDP_PORT, PUBLIC_URL and IDP_ISSUER.\n')
  process.exit(1)
}

const { stop } = await startAanmeldprovider({
  databaseUrl: DATABASE_URL,
  issuer,
  poort: Number(IDP_PORT),
  portalen: (IDP_PORTALEN ?? PUBLIC_URL).split(','),
  aprofiel: { id: APROFIEL_CLIENT_ID ?? '', geheim: APROFIEL_CLIENT_SECRET ?? '' },
  mprofiel: { id: MPROFIEL_CLIENT_ID ?? '', geheim: MPROFIEL_CLIENT_SECRET ?? '' },
  ...(IDP_TOEPASSING_ID && IDP_TOEPASSING_SECRET
    ? {
        toepassing: {
          id: IDP_TOEPASSING_ID,
          geheim: IDP_TOEPASSING_SECRET,
          publiek: `${PUBLIC_URL}/api/v1`,
          scopes: (IDP_TOEPASSING_SCOPES ?? '').split(' ').filter(Boolean),
        },
      }
    : {}),
})
for (const teken of ['SIGINT', 'SIGTERM'] as const) process.once(teken, () => void stop().then(() => process.exit(0)))
