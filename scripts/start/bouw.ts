import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { seinGroep } from './proces'

const INVOER = [
  'app',
  'components',
  'lib',
  'prisma/client',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
  'package.json',
  'package-lock.json',
]
const MERK = '.next/openloket-bouw'

/** Whether the build in a folder is older than what it is made of. */
export function moetBouwen(map = '.'): boolean {
  const merk = path.join(map, MERK)
  return !existsSync(path.join(map, '.next/BUILD_ID')) || !existsSync(merk) || readFileSync(merk, 'utf8') !== vingerafdruk(map)
}

/** Notes what the build in a folder was made of. */
export function merkGebouwd(map = '.'): void {
  writeFileSync(path.join(map, MERK), vingerafdruk(map))
}

/**
 * Builds the portal; killed in between, it is made anew the next time. `toon` shows what the builder says, otherwise
 * it comes along with the failure.
 */
export async function bouw({ toon = false, stop }: { toon?: boolean; stop?: AbortSignal } = {}): Promise<void> {
  rmSync(MERK, { force: true })
  const kind = spawn('next', ['build'], {
    env: bouwomgeving(),
    stdio: ['ignore', ...(toon ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const))],
    detached: true,
  })
  stop?.addEventListener('abort', () => kind.pid && seinGroep(kind.pid, 'SIGKILL'))
  const gezegd: string[] = []
  for (const stroom of [kind.stdout, kind.stderr]) stroom?.setEncoding('utf8').on('data', (stuk: string) => gezegd.push(stuk))
  const status = await new Promise<number | null>((klaar, mis) => {
    kind.once('error', mis)
    kind.once('close', klaar)
  })
  if (status !== 0) throw new Error(`The portal could not be built.\n${gezegd.join('')}`)
  merkGebouwd()
}

/** Building needs no secret and keeps none: whatever the portal asks for when it starts gets a stand-in. */
function bouwomgeving(): NodeJS.ProcessEnv {
  const nergens = 'http://localhost:1'
  return {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    OPENLOKET_MODUS: 'demo',
    PUBLIC_URL: nergens,
    NEXTAUTH_URL: nergens,
    NEXTAUTH_SECRET: 'x'.repeat(32),
    DATABASE_URL: 'postgresql://nobody@localhost:1/none',
    GEGEVENS_SLEUTELS: `none:${Buffer.alloc(32).toString('base64')}`,
    HASH_SLEUTEL: Buffer.alloc(32).toString('base64'),
    APROFIEL_ISSUER: nergens,
    APROFIEL_CLIENT_ID: 'none',
    APROFIEL_CLIENT_SECRET: 'none',
    MPROFIEL_ISSUER: nergens,
    MPROFIEL_CLIENT_ID: 'none',
    MPROFIEL_CLIENT_SECRET: 'none',
    BRON_PERSONEN_URL: nergens,
    BRON_AKTEN_URL: nergens,
    BRON_ADRESSEN_URL: nergens,
    BRON_SLEUTEL: 'none',
    SMTP_URL: 'smtp://localhost:1',
    ZEGEL_BESTAND: 'none',
    ZEGEL_WACHTWOORD: 'none',
  }
}

function vingerafdruk(map: string): string {
  const hash = createHash('sha256')
  for (const bestand of INVOER.flatMap((ding) => bestandenIn(map, ding))) {
    hash
      .update(bestand)
      .update('\0')
      .update(readFileSync(path.join(map, bestand)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** The files of a thing, by their path in the folder. */
function bestandenIn(map: string, ding: string): string[] {
  const pad = path.join(map, ding)
  if (!existsSync(pad)) return []
  if (statSync(pad).isFile()) return [ding]
  return readdirSync(pad, { withFileTypes: true, recursive: true })
    .filter((inhoud) => inhoud.isFile())
    .map((inhoud) => path.relative(map, path.join(inhoud.parentPath, inhoud.name)))
    .toSorted()
}
