import path from 'node:path'

/**
 * The command of the web server: ours around a build, or the framework's own for development. It runs without the
 * condition of our other scripts, since the framework sets its own where it loads its own.
 */
export function webserver(soort: 'start' | 'dev', poort: string): string[] {
  if (soort === 'dev') return [process.execPath, path.resolve('node_modules/next/dist/bin/next'), 'dev', '--port', poort]
  return [process.execPath, '--import', path.resolve('node_modules/tsx/dist/loader.mjs'), path.resolve('scripts/web.ts')]
}
