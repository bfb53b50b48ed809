/**
 * One citizen from sign-in to decision, in a process of its own, with every line of its log: `hele-loop.ts <number>`.
 * Everybody in the household lives in the registers already.
 */
import type { Account } from 'next-auth'
import { meldAan } from '@/lib/auth/meld-aan'
import { getBurger } from '@/lib/burgers/get-burger'
import { findDocument } from '@/lib/documenten/find-document'
import { findPdf } from '@/lib/documenten/get-pdf'
import { listDocumenten } from '@/lib/documenten/list-documenten'
import { listGestrandeJobs } from '@/lib/jobs/list-gestrande-jobs'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { openBijlage } from '@/lib/loket/open-bijlage'
import { db } from '@/lib/platform/database'
import { log } from '@/lib/platform/logger'
import { PDF } from '@/tests/aanvragen/bestanden'
import { geefBewijs, vraagAkteVanAnder } from '@/tests/aanvragen/invullen'
import { besluit, brengTotBesluit } from '@/tests/loket/behandeld'
import { aanvrager, dienIn, verhuizing } from '@/tests/ondersteuning/dien-in'
import { doeJobs } from '@/tests/ondersteuning/doe-jobs'

const [insz = ''] = process.argv.slice(2)

const burgerId = (await meld('aprofiel', { rrn: insz, acr: 'urn:openloket:niveau:high', email: 'proef@voorbeeld.example' })).burgerId ?? ''
await doeJobs()
for (const { id, versie } of (await listDocumenten(burgerId)).documenten) {
  if (!versie || !(await findPdf(burgerId, id, versie.nummer)) || !(await findDocument(burgerId, id))) throw new Error('a document is not there')
}
const referentie = await dienIn(aanvrager({ burgerId, insz }), 'adreswijziging', verhuizing)
const uittreksel = await dienIn(aanvrager({ burgerId, insz }), 'geboorteakte', () => ({ soort: 'uittreksel', voorWie: 'ikzelf' }))
await vraagAkteVanAnder(aanvrager({ burgerId, insz }))
const metBijlage = await geefBewijs(aanvrager({ burgerId, insz }), { naam: `volmacht ${insz}.pdf`, bytes: PDF })
const { medewerkerId } = await meld('mprofiel', { rol: 'dossierbehandelaar', team: 'bevolking' })
const dirk = { id: medewerkerId ?? '', rol: 'dossierbehandelaar' as const, team: 'bevolking' }
await moet(openAanvraag(dirk, referentie))
await brengTotBesluit(dirk, referentie)
await moet(besluit(dirk, referentie, 'goedgekeurd', `Woont er. Rijksregisternummer ${insz}.`))
const akteVanAnder = await openAanvraag(dirk, metBijlage)
const [bijlage] = akteVanAnder.ok ? akteVanAnder.waarde.aanvraag.bijlagen : []
if (!bijlage?.naam.includes(insz)) throw new Error('the file has lost its name')
await moet(openBijlage(dirk, metBijlage, bijlage.id))
await doeJobs()
log.info({ burger: await getBurger(burgerId), melding: `nummer ${insz}`, jobs: await listGestrandeJobs() }, 'klaar')
process.stdout.write(`${referentie} ${uittreksel}\n`)
process.exit(0)

async function meld(provider: 'aprofiel' | 'mprofiel', claims: object): Promise<{ burgerId: string | null; medewerkerId: string | null }> {
  const profiel = { sub: `loop-${provider}-${process.pid}`, given_name: 'Proef', family_name: 'Persoon', ...claims }
  const account = { provider, type: 'oauth', providerAccountId: profiel.sub, id_token: `kop.${insz}.zegel` } as Account
  return db.sessie.findUniqueOrThrow({ where: { id: await meldAan(account, profiel) }, select: { burgerId: true, medewerkerId: true } })
}

async function moet(stap: Promise<{ ok: boolean; fout?: unknown }>): Promise<void> {
  const uitkomst = await stap
  if (!uitkomst.ok) throw new Error(`a step was refused: ${JSON.stringify(uitkomst.fout)}`)
}
