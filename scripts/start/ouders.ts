import { type Kenmerk, kenmerkVan, leeft, opdrachtVan, ouderVan } from './proces'

const KIJK_MS = 1_000
const HOOGSTENS = 5

/**
 * Calls `weg` once when a process that started us is gone: npm passes a signal on to the shell between it and us,
 * which does not pass it on, and a hard kill reaches nobody else. Without this the demonstration would go on
 * without anyone to stop it.
 */
export function volgOuders(weg: () => void): void {
  const ouders = oudersTotNpm()
  const wekker = setInterval(() => {
    if (ouders.every(leeft)) return
    clearInterval(wekker)
    weg()
  }, KIJK_MS)
  wekker.unref()
}

/** Our parent (the runner of TypeScript) and those above it, up to npm; above that is whoever called npm. */
function oudersTotNpm(): Kenmerk[] {
  const ouders: Kenmerk[] = []
  let pid = ouderVan(process.pid)
  while (pid !== undefined && ouders.length < HOOGSTENS) {
    const kenmerk = kenmerkVan(pid)
    if (!kenmerk) break
    ouders.push(kenmerk)
    if (/\b(npm|pnpm|yarn)\b/.test(opdrachtVan(pid))) return ouders
    pid = ouderVan(pid)
  }
  return ouders.slice(0, 1)
}
