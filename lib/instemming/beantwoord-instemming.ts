import { noteerGebeurtenis } from '@/lib/aanvragen/noteer-gebeurtenis'
import { isAfgesloten } from '@/lib/aanvragen/status'
import { type Stopreden, startZaak, zetStop } from '@/lib/aanvragen/wacht-op-instemming'
import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import { getBurger } from '@/lib/burgers/get-burger'
import { inTransactie, type Tx } from '@/lib/platform/database'
import { stadsNu, vandaag } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { versleutel } from '@/lib/platform/versleuteling'
import { sluitTaken } from '@/lib/taken/sluit-taken'
import { vindGevraagde } from './find-instemming'
import { redenfout, watKan } from './regels'
import { sluitInstemmingsvraag } from './sluit-instemmingsvraag'
import { isNuVolledig, type VasteVraag, vergrendelVraag } from './vergrendel-vraag'

/** What somebody answers: yes to the text that they saw, no with a reason, or that they take their yes back. */
export type Antwoord = { soort: 'akkoord'; tekstHash: string } | { soort: 'weigering' | 'intrekking'; reden: string }

/** Why an answer was not taken. `niet-meer`: answered, ended or decided before; `eigen`: nobody agrees to what they ask themselves. */
export type Antwoordfout = { code: 'niet-gevonden' | 'niet-meer' | 'eigen' | 'dubbel' | 'ander-tekst' } | { code: 'reden'; fout: 'leeg' | 'lang' }

/**
 * The one way in which somebody answers whether they agree. The same answer twice is one; another one after it is refused. A no,
 * or a yes that is taken back before the city decided, stops the case; the last yes that is needed starts it.
 */
export async function beantwoordInstemming(burgerId: string, instemmingId: string, antwoord: Antwoord): Promise<Result<null, Antwoordfout>> {
  const gevonden = await vindGevraagde(burgerId, instemmingId)
  if (!gevonden) return mislukt({ code: 'niet-gevonden' })
  if (antwoord.soort !== 'akkoord') {
    const fout = redenfout(antwoord.reden)
    if (fout) return mislukt({ code: 'reden', fout })
  }
  return inTransactie(async (tx): Promise<Result<null, Antwoordfout>> => {
    const vast = await vergrendelVraag(tx, gevonden.vraagId)
    const rij = vast.instemmingen.find(({ id }) => id === instemmingId)
    if (!rij || (rij.burgerId !== null && rij.burgerId !== burgerId)) return mislukt({ code: 'niet-gevonden' })
    if (vast.vraag.burgerId === burgerId) return mislukt({ code: 'eigen' })
    if (rij.status === NA[antwoord.soort]) return ok(null)
    const zaak = { isOpen: !isAfgesloten(vast.aanvraag.status), isBeslist: vast.aanvraag.status === 'goedgekeurd' }
    const kan = watKan(rij.status, { totEnMet: vast.totEnMet, isAfgerond: vast.vraag.afgerondOp !== null }, zaak, vandaag())
    if (kan !== (antwoord.soort === 'intrekking' ? 'intrekken' : 'antwoorden')) return mislukt({ code: 'niet-meer' })
    if (antwoord.soort === 'akkoord' && antwoord.tekstHash !== vast.vraag.tekstHash) return mislukt({ code: 'ander-tekst' })
    const isDubbel = vast.instemmingen.some((ander) => ander.id !== instemmingId && ander.burgerId === burgerId && ander.status === 'akkoord')
    if (isDubbel && antwoord.soort === 'akkoord') return mislukt({ code: 'dubbel' })
    if (antwoord.soort === 'akkoord') await stemIn(tx, vast, { id: instemmingId, betrokkene: rij.betrokkene }, burgerId)
    else await weiger(tx, vast, instemmingId, burgerId, antwoord)
    return ok(null)
  })
}

const NA = { akkoord: 'akkoord', weigering: 'geweigerd', intrekking: 'ingetrokken' } as const

async function stemIn(tx: Tx, vast: VasteVraag, rij: { id: string; betrokkene: string | null }, burgerId: string): Promise<void> {
  const isGekend = rij.betrokkene !== null && rij.betrokkene === (await betrokkeneVanBurger(burgerId, tx))
  const op = stadsNu()
  await tx.instemming.update({
    where: { id: rij.id },
    data: {
      status: 'akkoord',
      burgerId,
      ...(await doorWie(rij.id, burgerId)),
      tekstHash: vast.vraag.tekstHash,
      beantwoordOp: op,
      geldtSinds: isGekend ? op : null,
    },
  })
  await noteerGebeurtenis(tx, vast.aanvraag.id, 'instemming.gegeven', { soort: 'instemmer' })
  if (!(await startAlsVolledig(tx, vast))) await meldAanvrager(tx, vast, 'instemming-gegeven', rij.id)
}

/** Starts the case when this was the last consent that it needed. */
export async function startAlsVolledig(tx: Tx, vast: VasteVraag): Promise<boolean> {
  if (!(await isNuVolledig(tx, vast.vraag.id)) || !(await startZaak(tx, vast.aanvraag.id))) return false
  await sluitInstemmingsvraag(tx, vast.aanvraag.id)
  await meldAanvrager(tx, vast, 'instemming-volledig', vast.vraag.id)
  return true
}

async function weiger(tx: Tx, vast: VasteVraag, id: string, burgerId: string, { soort, reden }: Antwoord & { reden: string }): Promise<void> {
  const status = soort === 'intrekking' ? 'ingetrokken' : 'geweigerd'
  const redenVersleuteld = versleutel(reden.trim(), `instemming:${id}`)
  const wie = soort === 'intrekking' ? {} : await doorWie(id, burgerId)
  await tx.instemming.update({ where: { id }, data: { status, burgerId, ...wie, redenVersleuteld, beantwoordOp: stadsNu() } })
  await noteerGebeurtenis(tx, vast.aanvraag.id, `instemming.${status}`, { soort: 'instemmer' })
  await stop(tx, vast, status)
}

/** Stops the case, and tells its applicant. */
export async function stop(tx: Tx, vast: VasteVraag, reden: Stopreden): Promise<void> {
  await sluitInstemmingsvraag(tx, vast.aanvraag.id)
  if (!(await zetStop(tx, vast.aanvraag.id, reden))) return
  await sluitTaken(tx, vast.aanvraag.id)
  await meldAanvrager(tx, vast, 'instemming-gestopt', vast.vraag.id)
}

async function doorWie(id: string, burgerId: string): Promise<{ doorVersleuteld: string }> {
  const { voornaam, achternaam } = await getBurger(burgerId)
  return { doorVersleuteld: versleutel(`${voornaam} ${achternaam}`, `instemming:${id}`) }
}

function meldAanvrager(
  tx: Tx,
  { aanvraag, vraag }: VasteVraag,
  soort: 'instemming-gegeven' | 'instemming-volledig' | 'instemming-gestopt',
  waarover: string,
): Promise<void> {
  const { id: aanvraagId, referentie } = aanvraag
  return stuurBericht(tx, { burgerId: vraag.burgerId, soort, sleutel: `${soort}:${waarover}`, gegevens: { referentie }, aanvraagId })
}
