import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const NIET = ['.ci', '.data', '.env', '.git', '.next', 'docs', 'node_modules', 'playwright-report', 'test-results']

/**
 * Copies the project to a folder inside it, to be built there with the bare page, so that the portal itself never has
 * that page. The packages are shared.
 */
export function maakKopie(map: string): void {
  rmSync(map, { recursive: true, force: true })
  mkdirSync(map, { recursive: true })
  const wortel = process.cwd()
  for (const ding of readdirSync(wortel).filter((naam) => !NIET.includes(naam)))
    cpSync(path.join(wortel, ding), path.join(map, ding), { recursive: true })
  cpSync(path.join(wortel, 'scripts/bench/kaal'), path.join(map, 'app/[locale]/(publiek)/kaal'), { recursive: true })
  symlinkSync(path.join(wortel, 'node_modules'), path.join(map, 'node_modules'))
  // The style builder looks for class names as far up as the repository goes, and leaves out what that ignores; the
  // page builder must look further up, for the packages.
  mkdirSync(path.join(map, '.git'))
  renameSync(path.join(map, 'next.config.mjs'), path.join(map, 'portaal.config.mjs'))
  writeFileSync(
    path.join(map, 'next.config.mjs'),
    `import config from './portaal.config.mjs'\n\nexport default { ...config, turbopack: { ...config.turbopack, root: ${JSON.stringify(wortel)} } }\n`,
  )
}
