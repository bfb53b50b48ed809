import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

const GEWONE_PLAATSEN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The program file of a Chromium: one that is installed, else Playwright's own, else Debian's package where we may
 * install it. Playwright's own comes over the internet, which a closed network does not give.
 */
export function vindBrowser(): string {
  const gevonden = geinstalleerd()
  if (gevonden) return gevonden
  process.stderr.write('No Chromium found: installing one…\n')
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 })
  if (geinstalleerd() === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    const omgeving = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'ignore', env: omgeving })
  }
  const nu = geinstalleerd()
  if (!nu) throw new Error('The browser journeys need Chromium or Chrome, and none could be installed. Install one and run the tests again.')
  return nu
}

function geinstalleerd(): string | undefined {
  return [...GEWONE_PLAATSEN, chromium.executablePath()].find((plaats) => existsSync(plaats))
}
