import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { neemAanvraag } from '@/lib/aanvragen/neem-aanvraag'
import { type Dader, noteerGebeurtenis } from '@/lib/aanvragen/noteer-gebeurtenis'
import { rondStapAf } from '@/lib/aanvragen/rond-stap-af'
import { sluitAf } from '@/lib/aanvragen/sluit-af'
import { planAfspraak, rondAfspraakAf } from '@/lib/afspraken/afspraken'
import { mag, type Recht } from '@/lib/auth/rechten'
import { type BerichtSoort, stuurBericht } from '@/lib/berichten/stuur-bericht'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { addJob } from '@/lib/jobs/add-job'
import { inTransactie, type Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { stadsNu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { versleutel } from '@/lib/platform/versleuteling'
import type { Uitkomst } from '@/prisma/client/client'
import { type Behandelaar, findTeamAanvraag } from './open-aanvraag'

/** Why nothing was done: not there, not allowed, moved on meanwhile, or not answered as it should. */
export type BehandelFout = {
  code: 'niet-gevonden' | 'geen-recht' | 'gewijzigd' | 'resultaat.leeg' | 'motivering.leeg' | 'uitkomst.leeg' | 'moment.leeg'
}

type Uitslag = Result<null, BehandelFout>

/** Starts to handle a case. */
export function neem(medewerker: Behandelaar, referentie: string): Promise<Uitslag> {
  return metAanvraag(medewerker, 'aanvraag-nemen', referentie, (tx, { id }) => neemAanvraag(tx, id, medewerker.id))
}

/** Records that the step where a case stands is done, with its result where the step has results. */
export async function legStapVast(medewerker: Behandelaar, referentie: string, stap: string, resultaat: string): Promise<Uitslag> {
  return metAanvraag(medewerker, 'stap-vastleggen', referentie, async (tx, aanvraag) => {
    const verloopStap = (await getFormulier(aanvraag.dienst)).verloop.find(({ id }) => id === stap)
    if (!verloopStap || verloopStap.besluit || verloopStap.wachtOp === 'niemand') return false
    if (verloopStap.resultaten && !verloopStap.resultaten.includes(resultaat)) return 'resultaat.leeg'
    if (aanvraag.status === 'ingediend') await neemAanvraag(tx, aanvraag.id, medewerker.id)
    const gelukt = await rondStapAf(tx, {
      aanvraagId: aanvraag.id,
      stap,
      resultaat: verloopStap.resultaten ? resultaat : undefined,
      door: door(medewerker),
    })
    if (gelukt) await meld(tx, aanvraag, 'stap-gezet', stap)
    return gelukt
  })
}

/** Decides, with a reason. What a positive decision changes elsewhere is promised in the same transaction. */
export async function beslis(medewerker: Behandelaar, referentie: string, uitkomst: Uitkomst | undefined, motivering: string): Promise<Uitslag> {
  if (!uitkomst) return mislukt({ code: 'uitkomst.leeg' })
  if (!motivering.trim()) return mislukt({ code: 'motivering.leeg' })
  return metAanvraag(medewerker, 'besluiten', referentie, async (tx, aanvraag) => {
    const { verloop, gevolgen } = await getFormulier(aanvraag.dienst)
    const stap = verloop.find(({ id }) => id === aanvraag.stap)
    if (!stap?.besluit) return false
    const gezet =
      uitkomst === 'goedgekeurd'
        ? await rondStapAf(tx, { aanvraagId: aanvraag.id, stap: stap.id, door: door(medewerker), status: 'goedgekeurd' })
        : await sluitAf(tx, aanvraag.id, ['in_behandeling'], 'geweigerd', door(medewerker))
    if (!gezet) return false
    const id = nieuwId()
    const versleuteld = versleutel(motivering.trim(), `besluit:${id}`)
    await tx.besluit.create({ data: { id, aanvraagId: aanvraag.id, uitkomst, motivering: versleuteld, medewerkerId: medewerker.id, op: stadsNu() } })
    await noteerGebeurtenis(tx, aanvraag.id, 'besluit.genomen', door(medewerker), { uitkomst })
    if (uitkomst === 'goedgekeurd' && gevolgen)
      await addJob(tx, 'voer-besluit-uit', { aanvraagId: aanvraag.id }, { sleutel: `besluit:${aanvraag.id}` })
    await meld(tx, aanvraag, uitkomst === 'goedgekeurd' ? 'besluit-goedgekeurd' : 'besluit-geweigerd', uitkomst)
    return true
  })
}

/** Fixes the moment of the visit that belongs to a case. */
export async function plan(medewerker: Behandelaar, referentie: string, moment: Date | undefined): Promise<Uitslag> {
  if (!moment) return mislukt({ code: 'moment.leeg' })
  return metAanvraag(medewerker, 'aanvraag-nemen', referentie, async (tx, aanvraag) => {
    if (aanvraag.status === 'ingediend') await neemAanvraag(tx, aanvraag.id, medewerker.id)
    if (!(await planAfspraak(tx, aanvraag.id, moment))) return false
    await noteerGebeurtenis(tx, aanvraag.id, 'afspraak.gepland', door(medewerker), { moment: moment.toISOString() })
    await meld(tx, aanvraag, 'afspraak-gepland', moment.toISOString())
    return true
  })
}

/** The case was settled at the counter. */
export async function rondAf(medewerker: Behandelaar, referentie: string): Promise<Uitslag> {
  return metAanvraag(medewerker, 'stap-vastleggen', referentie, async (tx, aanvraag) => {
    if (aanvraag.afhandeling !== 'afspraak') return false
    if (!(await sluitAf(tx, aanvraag.id, ['in_behandeling'], 'afgerond', door(medewerker)))) return false
    await rondAfspraakAf(tx, aanvraag.id)
    return true
  })
}

async function metAanvraag(
  medewerker: Behandelaar,
  recht: Recht,
  referentie: string,
  doe: (tx: Tx, aanvraag: AanvraagKop) => Promise<boolean | BehandelFout['code']>,
): Promise<Uitslag> {
  const aanvraag = await findTeamAanvraag(medewerker, referentie)
  if (!aanvraag) return mislukt({ code: 'niet-gevonden' })
  if (!mag(medewerker.rol, recht)) return mislukt({ code: 'geen-recht' })
  const uitkomst = await inTransactie((tx) => doe(tx, aanvraag))
  if (uitkomst === true) return ok(null)
  return mislukt({ code: uitkomst === false ? 'gewijzigd' : uitkomst })
}

function door({ id }: Behandelaar): Dader {
  return { soort: 'medewerker', medewerkerId: id }
}

function meld(tx: Tx, { id, burgerId, referentie }: AanvraagKop, soort: BerichtSoort, kenmerk: string): Promise<void> {
  return stuurBericht(tx, { burgerId, soort, sleutel: `${soort}:${id}:${kenmerk}`, gegevens: { referentie }, aanvraagId: id })
}
