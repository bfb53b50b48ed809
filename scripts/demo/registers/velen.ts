import { z } from 'zod'
import type { Eindpunt, Registers } from './register-vraag'
import { leesVraag, Uitzondering } from './uitzondering'

/** What a register says of each of the people asked about. */
export type PerPersoon = Map<string, object | Uitzondering>

/** Answers a question about many people: for every number asked, in any order. */
export type Vraagbaak = (registers: Registers, inszen: string[], inhoud: unknown) => Promise<PerPersoon>

/** More in one question than this is too many at once. */
const MAX_PER_VRAAG = 500

/** The question about one person: throws the source's exception. */
export function een(vraagbaak: Vraagbaak): Eindpunt {
  return async (registers, { inhoud }) => {
    const { INSZ } = leesVraag(z.object({ INSZ: z.string() }), inhoud)
    const antwoord = (await vraagbaak(registers, [INSZ], inhoud)).get(INSZ) ?? new Uitzondering('30001')
    if (antwoord instanceof Uitzondering) throw antwoord
    return antwoord
  }
}

/** The same question about many at once: answers beside the number that was asked, and among the exceptions who cannot be given. */
export function velen(vraagbaak: Vraagbaak): Eindpunt {
  return async (registers, { inhoud }) => {
    const { INSZ } = leesVraag(z.object({ INSZ: z.array(z.string()) }), inhoud)
    if (INSZ.length > MAX_PER_VRAAG) throw new Uitzondering('99996')
    const perPersoon = await vraagbaak(registers, INSZ, inhoud)
    const uitkomsten = INSZ.map((insz) => ({ insz, antwoord: perPersoon.get(insz) ?? new Uitzondering('30001') }))
    return {
      Antwoorden: uitkomsten.flatMap(({ insz, antwoord }) => (antwoord instanceof Uitzondering ? [] : [{ INSZ: insz, Antwoord: antwoord }])),
      Uitzonderingen: uitkomsten.flatMap(({ insz, antwoord }) => (antwoord instanceof Uitzondering ? [{ INSZ: insz, ...antwoord.inhoud }] : [])),
    }
  }
}
