/** The demonstration's identity provider as a process of its own; every setting comes from the environment. */
import { startAanmeldprovider } from './start-aanmeldprovider'

const { DATABASE_URL, IDP_PORT, IDP_PORTALEN, PUBLIC_URL, APROFIEL_ISSUER } = process.env
const { APROFIEL_CLIENT_ID, APROFIEL_CLIENT_SECRET, MPROFIEL_CLIENT_ID, MPROFIEL_CLIENT_SECRET } = process.env

if (!DATABASE_URL || !IDP_PORT || !PUBLIC_URL || !APROFIEL_ISSUER) {
  process.stderr.write('aanmeldprovider: give DATABASE_URL, IDP_PORT, PUBLIC_URL and APROFIEL_ISSUER. See .env.example.\n')
  process.exit(1)
}

const { stop } = await startAanmeldprovider({
  databaseUrl: DATABASE_URL,
  issuer: APROFIEL_ISSUER,
  poort: Number(IDP_PORT),
  portalen: (IDP_PORTALEN ?? PUBLIC_URL).split(','),
  aprofiel: { id: APROFIEL_CLIENT_ID ?? '', geheim: APROFIEL_CLIENT_SECRET ?? '' },
  mprofiel: { id: MPROFIEL_CLIENT_ID ?? '', geheim: MPROFIEL_CLIENT_SECRET ?? '' },
})
for (const teken of ['SIGINT', 'SIGTERM'] as const) process.once(teken, () => void stop().then(() => process.exit(0)))
