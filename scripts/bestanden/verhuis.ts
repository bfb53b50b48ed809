/**
 * `npm run bestanden:verhuis`: moves every file to where new ones go, the first of BESTANDEN_PLAATSEN. Give every process
 * the new place first, in front of the old ones; when this is done, and the worker has removed what was left behind, the
 * old ones can be left out. May be stopped and done again at any time, and while the portal runs.
 */
import { EnvFout, env } from '@/lib/platform/env'
import { leesEnvBestand } from '../start/lees-env-bestand'

const PER_KEER = 100
const BEGIN = '00000000-0000-0000-0000-000000000000'

try {
  leesEnvBestand()
  const [{ herschrijfBestanden }, { db }] = await Promise.all([import('@/lib/bestanden/herschrijf-bestand'), import('@/lib/platform/database')])
  const { nieuw } = env().BESTANDEN_PLAATSEN
  let [verhuisd, onleesbaar] = [0, 0]
  for (let na: string | undefined = BEGIN; na; ) {
    const groep = await herschrijfBestanden(na, PER_KEER, { buiten: nieuw })
    verhuisd += groep.gedraaid
    onleesbaar += groep.onleesbaar
    if (groep.laatste) zeg(`${verhuisd} moved`)
    na = groep.laatste
  }
  await db.$disconnect()
  if (onleesbaar > 0) zeg(`${onleesbaar} cannot be read where they are, and stay there`)
  zeg(`${verhuisd} moved to ${nieuw}`)
  process.exitCode = onleesbaar > 0 ? 1 : 0
} catch (fout) {
  process.stderr.write(`${fout instanceof EnvFout ? fout.message : String(fout)}\n`)
  process.exit(1)
}

function zeg(regel: string): void {
  process.stdout.write(`${regel}\n`)
}
