/** How every browser of ours is started, for tests and for measuring: as root too, and without traffic of its own. */
export const BROWSER_OPTIES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
