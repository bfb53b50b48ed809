import type { EenFormulier, VerloopStap } from '@/lib/catalogus/define-dienst'
import type { Taal } from '@/lib/tekst/talen'
import type { AanvraagKop, GebeurtenisRegel } from './find-aanvraag'
import type { GebeurtenisSoort } from './noteer-gebeurtenis'
import { isAfgesloten } from './status'

/** What every aanvraag knows, besides the steps of its dienst. */
export type AlgemeenPunt =
  | 'verstuurd'
  | 'overgenomen'
  | 'aan-balie'
  | 'instemming'
  | 'documenten'
  | 'afspraak-boeken'
  | 'bezoek'
  | 'ingetrokken'
  | 'stopgezet'

/** One point in the story of an aanvraag. */
export type VerloopPunt = {
  id: string
  stand: 'klaar' | 'nu' | 'later'
  /** The words of a step of the dienst, or the code of what every aanvraag knows. */
  wat: { titel: string; uitleg?: string; resultaat?: string } | { code: AlgemeenPunt }
  /** When it happened, or is to happen. */
  op?: Date
  /** When a third party was asked. */
  gevraagdOp?: Date
  /** Day by which the step of now should be done. */
  uiterlijk?: string
  /** Days that a later step takes at most. */
  termijnDagen?: number
  termijnMaanden?: number
  /** What was decided in this step. */
  uitkomst?: string
}

type Verhaal = Pick<AanvraagKop, 'status' | 'afhandeling' | 'stap' | 'stapTermijn'> & { gebeurtenissen: readonly GebeurtenisRegel[] }

/** The story of a sent aanvraag: what is done, what happens now and what comes later, with the terms. Pure. */
export function verloopVan(formulier: Pick<EenFormulier, 'verloop' | 'tekst'>, taal: Taal, aanvraag: Verhaal): VerloopPunt[] {
  return puntenVan(formulier, taal, { ...aanvraag, gebeurtenissen: zonderOngedaan(aanvraag.gebeurtenissen) })
}

/** What happened and was not undone by who did it. Pure. */
export function zonderOngedaan<G extends Pick<GebeurtenisRegel, 'id' | 'soort' | 'gegevens'>>(gebeurtenissen: readonly G[]): G[] {
  const over: G[] = []
  for (const gebeurtenis of gebeurtenissen) {
    const vanaf = gebeurtenis.soort === 'handeling.ongedaan' ? over.findIndex(({ id }) => id === gebeurtenis.gegevens.vanaf) : -1
    if (vanaf < 0) over.push(gebeurtenis)
    else over.splice(vanaf)
  }
  return over
}

function puntenVan(formulier: Pick<EenFormulier, 'verloop' | 'tekst'>, taal: Taal, aanvraag: Verhaal): VerloopPunt[] {
  const verstuurd = algemeen('verstuurd', 'klaar', aanvraag.gebeurtenissen.find(({ soort }) => soort === 'aanvraag.ingediend')?.op)
  const aanBalie = aanvraag.gebeurtenissen.find(({ soort }) => soort === 'aanvraag.aan-balie')
  return [
    verstuurd,
    ...overgenomen(aanvraag),
    ...(aanBalie ? [algemeen('aan-balie', 'klaar', aanBalie.op)] : []),
    ...instemmingspunt(aanvraag),
    ...midden(formulier, taal, aanvraag),
    ...einde(aanvraag),
  ]
}

/** The step of the dienst where an aanvraag stands, if it stands in one. */
export function stapVan({ verloop }: Pick<EenFormulier, 'verloop'>, { stap }: Pick<AanvraagKop, 'stap'>): VerloopStap | undefined {
  return verloop.find(({ id }) => id === stap)
}

/** The step that follows one of the verloop; undefined after the last. */
export function stapNa({ verloop }: Pick<EenFormulier, 'verloop'>, stap: string): VerloopStap | undefined {
  return verloop[verloop.findIndex(({ id }) => id === stap) + 1]
}

/** Whether a case that was sent has not started: it waits for the consent of others. */
export function wachtOpInstemming({ status, stap }: Pick<AanvraagKop, 'status' | 'stap'>): boolean {
  return status === 'wacht_op_derde' && stap === undefined
}

/** Whether its sender may still withdraw it: until somebody starts to check. */
export function kanIntrekken(kop: Pick<AanvraagKop, 'status' | 'stap'>): boolean {
  return kop.status === 'ingediend' || wachtOpInstemming(kop)
}

/** Whether the citizen has to do something before it goes on; who has a moment for the visit that it needs has nothing to do until then. */
export function isAanZet({ status, wachtOp }: Pick<AanvraagKop, 'status' | 'wachtOp'>, heeftMoment = false): boolean {
  return !isAfgesloten(status) && (status === 'wacht_op_burger' || (wachtOp === 'burger' && !heeftMoment))
}

function midden(formulier: Pick<EenFormulier, 'verloop' | 'tekst'>, taal: Taal, aanvraag: Verhaal): VerloopPunt[] {
  if (aanvraag.afhandeling === 'automatisch') return documentpunt(aanvraag)
  if (aanvraag.afhandeling === 'afspraak') return afspraakpunten(aanvraag)
  const punten = formulier.verloop.map((stap) => stappunt(stap, formulier.tekst[taal].verloop[stap.id], aanvraag))
  // What was withdrawn or refused goes no further than where it came.
  return isAfgesloten(aanvraag.status) ? punten.filter(({ stand }) => stand === 'klaar') : punten
}

type Stapwoorden = EenFormulier['tekst']['nl']['verloop'][string] | undefined

function stappunt(stap: VerloopStap, woorden: Stapwoorden, aanvraag: Verhaal): VerloopPunt {
  const zoek = (soort: string) =>
    aanvraag.gebeurtenissen.findLast((gebeurtenis) => gebeurtenis.soort === soort && gebeurtenis.gegevens.stap === stap.id)
  const afgerond = zoek('stap.afgerond')
  const besluit = stap.besluit ? aanvraag.gebeurtenissen.findLast(({ soort }) => soort === 'besluit.genomen') : undefined
  const gedaan = afgerond ?? besluit
  const gevraagdOp = zoek('stap.gevraagd')?.op
  const basis = { id: stap.id, gevraagdOp }
  const titel = woorden?.titel ?? stap.id
  if (gedaan && aanvraag.stap !== stap.id) {
    const resultaat = woorden?.resultaten?.[afgerond?.gegevens.resultaat ?? '']
    return { ...basis, stand: 'klaar', wat: { titel, resultaat }, op: gedaan.op, uitkomst: besluit?.gegevens.uitkomst }
  }
  if (aanvraag.stap === stap.id) return { ...basis, stand: 'nu', wat: { titel }, uiterlijk: aanvraag.stapTermijn }
  const { termijnDagen, termijnMaanden } = stap
  return { ...basis, stand: 'later', wat: { titel, uitleg: woorden?.later }, termijnDagen, termijnMaanden }
}

/** Sent without signing in, and taken over by who signed in. */
function overgenomen({ gebeurtenissen }: Verhaal): VerloopPunt[] {
  const op = gebeurtenissen.find(({ soort }) => soort === 'aanvraag.overgenomen')?.op
  return op ? [algemeen('overgenomen', 'klaar', op)] : []
}

/** The others whose consent it needs, before it starts. */
function instemmingspunt({ status, stap, gebeurtenissen }: Verhaal): VerloopPunt[] {
  if (!gebeurtenissen.some(({ soort }) => soort === 'instemming.gevraagd')) return []
  const volledig = gebeurtenissen.find(({ soort }) => soort === 'instemming.volledig')
  if (volledig) return [algemeen('instemming', 'klaar', volledig.op)]
  return wachtOpInstemming({ status, stap }) ? [algemeen('instemming', 'nu')] : []
}

function documentpunt({ gebeurtenissen }: Verhaal): VerloopPunt[] {
  const uitgegeven = gebeurtenissen.find(({ soort }) => soort === 'document.uitgegeven')
  return uitgegeven ? [algemeen('documenten', 'klaar', uitgegeven.op)] : []
}

const AFSPRAAKSOORTEN: readonly string[] = ['afspraak.gepland', 'afspraak.geannuleerd', 'afspraak.gemist'] satisfies GebeurtenisSoort[]

function afspraakpunten({ status, gebeurtenissen }: Verhaal): VerloopPunt[] {
  const laatste = gebeurtenissen.findLast(({ soort }) => AFSPRAAKSOORTEN.includes(soort))
  const gepland = laatste?.soort === 'afspraak.gepland' ? laatste : undefined
  const geweest = gebeurtenissen.find(({ soort }) => soort === 'aanvraag.afgerond')
  const moment = gepland?.gegevens.moment ? new Date(gepland.gegevens.moment) : undefined
  if (geweest)
    return gepland
      ? [algemeen('afspraak-boeken', 'klaar', gepland.op), algemeen('bezoek', 'klaar', geweest.op)]
      : [algemeen('bezoek', 'klaar', geweest.op)]
  if (isAfgesloten(status)) return gepland ? [algemeen('afspraak-boeken', 'klaar', gepland.op)] : []
  if (gepland) return [algemeen('afspraak-boeken', 'klaar', gepland.op), algemeen('bezoek', 'nu', moment)]
  return [algemeen('afspraak-boeken', 'nu'), algemeen('bezoek', 'later')]
}

function einde({ status, gebeurtenissen }: Verhaal): VerloopPunt[] {
  if (status === 'stopgezet') return [algemeen('stopgezet', 'klaar', gebeurtenissen.find(({ soort }) => soort === 'instemming.gestopt')?.op)]
  if (status !== 'ingetrokken') return []
  return [algemeen('ingetrokken', 'klaar', gebeurtenissen.find(({ soort }) => soort === 'aanvraag.ingetrokken')?.op)]
}

function algemeen(code: AlgemeenPunt, stand: VerloopPunt['stand'], op?: Date): VerloopPunt {
  return { id: code, stand, wat: { code }, op }
}
