import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

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
  'package.json',
]
const MERK = '.next/openloket-bouw'

/** Whether the build is older than what it is made of. */
export function moetBouwen(): boolean {
  return !existsSync('.next/BUILD_ID') || !existsSync(MERK) || readFileSync(MERK, 'utf8') !== vingerafdruk()
}

/** Notes what the build was made of. */
export function merkGebouwd(): void {
  writeFileSync(MERK, vingerafdruk())
}

function vingerafdruk(): string {
  const hash = createHash('sha256')
  for (const bestand of INVOER.flatMap(bestandenIn)) hash.update(bestand).update('\0').update(readFileSync(bestand))
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
