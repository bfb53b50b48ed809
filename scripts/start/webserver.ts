import path from 'node:path'

/** The command of the web server; the whole path, so that it does not depend on who calls. */
export function webserver(soort: 'start' | 'dev', poort: string): string[] {
  return [process.execPath, path.resolve('node_modules/next/dist/bin/next'), soort, '--port', poort]
}
