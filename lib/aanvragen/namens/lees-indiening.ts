import type { z } from 'zod'
import type { EenFormulier, Overtreding } from '@/lib/catalogus/define-dienst'
import { plaatsVanControle, ruwVanJson } from '@/lib/catalogus/json-antwoorden'
import { leesVelden, type Ruw } from '@/lib/catalogus/velden'
import { env } from '@/lib/platform/env'
import { nieuwId } from '@/lib/platform/ids'
import type { FormulierStand } from '../formulier-stand'
import { type Gekend, herken } from '../voeg-bijlage-toe'
import { type Indiening, type Indienovertreding, pointerVan } from './indiening'

/** A file that was taken, for the question that it answers. */
export type Ingestuurd = Gekend & { id: string; veld: string; bytes: Uint8Array }

/** What was sent, as the form reads it, and what is wrong with it before any rule is asked. */
export type Gelezen = { ruw: Ruw; bestanden: Ingestuurd[]; overtredingen: Indienovertreding[] }

/** Reads the answers and files of a program for a form: each of the kind that its question asks, and none that it does not. */
export async function leesIndiening(formulier: EenFormulier, { antwoorden, bijlagen }: Indiening): Promise<Gelezen> {
  const demo = env().OPENLOKET_MODUS === 'demo'
  const uit: Gelezen = { ruw: {}, bestanden: [], overtredingen: [] }
  for (const [naam, waarde] of Object.entries(antwoorden)) {
    const veld = Object.hasOwn(formulier.velden, naam) ? formulier.velden[naam] : undefined
    if (!veld || veld.soort === 'bestand') {
      uit.overtredingen.push({ pointer: pointerVan(['antwoorden', naam]), code: 'antwoord.onbekend' })
      continue
    }
    const { ruw, fouten } = ruwVanJson(naam, veld, waarde, { demo })
    Object.assign(uit.ruw, ruw)
    uit.overtredingen.push(...fouten.map(({ plaats, code }) => ({ pointer: pointerVan(['antwoorden', ...plaats]), code, veld: naam })))
  }
  for (const [naam, bestanden] of Object.entries(bijlagen)) await leesBestanden(formulier, naam, bestanden, uit)
  return uit
}

async function leesBestanden(formulier: EenFormulier, naam: string, bestanden: Indiening['bijlagen'][string], uit: Gelezen): Promise<void> {
  const veld = Object.hasOwn(formulier.velden, naam) ? formulier.velden[naam] : undefined
  const fout = (code: string, ...waar: number[]) =>
    uit.overtredingen.push({ pointer: pointerVan(['bijlagen', naam, ...waar]), code, ...(veld ? { veld: naam } : {}) })
  if (veld?.soort !== 'bestand') return void fout('antwoord.onbekend')
  if (bestanden.length > veld.max) return void fout('bijlage.te-veel')
  const ids: string[] = []
  for (const [plaats, { naam: bestandsnaam, inhoud }] of bestanden.entries()) {
    const bytes = Buffer.from(inhoud, 'base64')
    const gekend = await herken({ naam: bestandsnaam, bytes })
    if (!gekend.ok) {
      fout(gekend.fout.code, plaats)
      continue
    }
    const id = nieuwId()
    ids.push(id)
    uit.bestanden.push({ ...gekend.waarde, id, veld: naam, bytes })
  }
  uit.ruw[naam] = ids
}

/** What of the answers is right, each field alone: what the registers are asked with. */
export function juisteAntwoorden(formulier: EenFormulier, ruw: Ruw): Record<string, unknown> {
  const gelezen = leesVelden(formulier, Object.keys(formulier.velden), ruw)
  const juist = Object.entries(gelezen).flatMap(([naam, waarde]) => {
    const uitkomst = (formulier.schema.shape[naam] as z.ZodType).safeParse(waarde, { jitless: true })
    return uitkomst.success && uitkomst.data !== undefined ? [[naam, uitkomst.data] as const] : []
  })
  return Object.fromEntries(juist)
}

/** What the schema and the rules of the form find, and answers to what is not asked of who answers so. */
export function overtredingenIn(formulier: EenFormulier, stand: FormulierStand, indiening: Indiening): Indienovertreding[] {
  const stappen = stand.stappen
  const gevonden = stappen.flatMap(({ overtredingen }) => overtredingen).map((een) => alsPointer(formulier, een))
  if (gevonden.length > 0 || stand.uitweg) return gevonden
  const gevraagd = new Set(stappen.flatMap(({ velden }) => velden))
  return (['antwoorden', 'bijlagen'] as const).flatMap((deel) =>
    Object.keys(indiening[deel])
      .filter((naam) => !gevraagd.has(naam))
      .map((naam) => ({ pointer: pointerVan([deel, naam]), code: 'antwoord.niet-gevraagd', veld: naam })),
  )
}

function alsPointer({ velden }: EenFormulier, { veld: controle, code }: Overtreding): Indienovertreding {
  const plaats = plaatsVanControle(velden, controle)
  const veld = String(plaats[0])
  return { pointer: pointerVan([velden[veld]?.soort === 'bestand' ? 'bijlagen' : 'antwoorden', ...plaats]), code, veld }
}
