import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

/** Whether the build is older than what it is made of. */
export function moetBouwen(): boolean {
  return !existsSync('.next/BUILD_ID') || !existsSync(MERK) || readFileSync(MERK, 'utf8') !== vingerafdruk()
}

/** Builds the portal; killed in between, it is made anew the next time. Gives what went wrong, if anything. */
export async function bouw(omgeving: NodeJS.ProcessEnv, stop: AbortSignal): Promise<string | undefined> {
  rmSync(MERK, { force: true })
  const kind = spawn('next', ['build'], { env: omgeving, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  stop.addEventListener('abort', () => kind.pid && seinGroep(kind.pid, 'SIGKILL'))
  let gezegd = ''
  for (const stroom of [kind.stdout, kind.stderr]) stroom.setEncoding('utf8').on('data', (stuk: string) => (gezegd += stuk))
  const status = await new Promise<number | null>((klaar, mis) => {
    kind.once('error', mis)
    kind.once('close', klaar)
  })
  if (status !== 0) return gezegd
  merkGebouwd()
  return undefined
}

/** Notes what the build was made of. */
export function merkGebouwd(): void {
  writeFileSync(MERK, vingerafdruk())
}

function vingerafdruk(): string {
  const hash = createHash('sha256')
  for (const bestand of INVOER.flatMap(bestandenIn)) hash.update(bestand).update('\0').update(readFileSync(bestand)).update('\0')
  return hash.digest('hex')
}

function bestandenIn(pad: string): string[] {
  if (!existsSync(pad)) return []
  if (/\.\w+$/.test(path.basename(pad))) return [pad]
  return readdirSync(pad, { withFileTypes: true, recursive: true })
    .filter((ding) => ding.isFile())
    .map((ding) => path.join(ding.parentPath, ding.name))
    .toSorted()
}
