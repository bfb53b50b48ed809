import { z } from 'zod'
import type { Insz } from '@/lib/gegevens/insz'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { type Bron, type BronFout, isStoring, leesUitzondering, vraagBron } from './bron-vraag'

/** What a register says of each of many people: an answer, or its own reason why there is none. */
export type PerPersoon<T> = Map<Insz, Result<T, BronFout>>

/** More people than this do not go in one question. */
const MAX_PER_VRAAG = 500

/** Nobody waits at a page for many people at once. */
const WACHT_MS = 15_000

/** Answers stand beside the number that was asked, and who cannot be given stands among the exceptions. */
const VelenAntwoord = z.object({
  Antwoorden: z.array(z.object({ INSZ: z.string(), Antwoord: z.unknown() })),
  Uitzonderingen: z.array(z.looseObject({ INSZ: z.string() })),
})

/** The same question about many people: its address, what one answer looks like, and what it means for us. */
export type Velenvraag<S extends z.ZodType, T> = { bron: Bron; pad: string; schema: S; naar: (antwoord: z.infer<S>) => T; inhoud?: object }

/**
 * Asks a register one thing about many people, in as few questions as it takes. Everyone asked about is in the outcome. An answer
 * that cannot be read costs nobody else theirs; nor does a person about whom the source falls silent.
 */
export async function vraagVelen<S extends z.ZodType, T>(vraag: Velenvraag<S, T>, inszen: readonly Insz[]): Promise<PerPersoon<T>> {
  const uitkomst: PerPersoon<T> = new Map()
  for (let vanaf = 0; vanaf < inszen.length; vanaf += MAX_PER_VRAAG) {
    for (const [insz, antwoord] of await vraagDeel(vraag, inszen.slice(vanaf, vanaf + MAX_PER_VRAAG))) uitkomst.set(insz, antwoord)
  }
  return uitkomst
}

async function vraagDeel<S extends z.ZodType, T>(vraag: Velenvraag<S, T>, inszen: readonly Insz[]): Promise<PerPersoon<T>> {
  const { bron, pad, inhoud } = vraag
  const wacht = inszen.length > 1 ? WACHT_MS : undefined
  const antwoord = await vraagBron(bron, pad, VelenAntwoord, { ...inhoud, INSZ: inszen }, wacht)
  if (antwoord.ok) return leesAntwoorden(vraag, inszen, antwoord.waarde)
  if (isStoring(antwoord.fout.code) && inszen.length > 1 && (await antwoordtNog(vraag, inszen))) {
    const helft = Math.ceil(inszen.length / 2)
    return new Map([...(await vraagDeel(vraag, inszen.slice(0, helft))), ...(await vraagDeel(vraag, inszen.slice(helft)))])
  }
  return new Map(inszen.map((insz) => [insz, antwoord]))
}

/** Whether the source speaks about the first or the last of them alone: then it is one of the others about whom it does not. */
async function antwoordtNog<S extends z.ZodType, T>({ bron, pad, inhoud }: Velenvraag<S, T>, inszen: readonly Insz[]): Promise<boolean> {
  for (const insz of [inszen[0], inszen.at(-1)]) {
    if ((await vraagBron(bron, pad, VelenAntwoord, { ...inhoud, INSZ: [insz] })).ok) return true
  }
  return false
}

function leesAntwoorden<S extends z.ZodType, T>(
  { bron, schema, naar }: Velenvraag<S, T>,
  inszen: readonly Insz[],
  { Antwoorden, Uitzonderingen }: z.infer<typeof VelenAntwoord>,
): PerPersoon<T> {
  const onleesbaar = mislukt<BronFout>({ code: 'bron-onbereikbaar', bron, bronCode: 'onleesbaar' })
  const uitkomst: PerPersoon<T> = new Map(inszen.map((insz) => [insz, onleesbaar]))
  for (const fout of Uitzonderingen) uitkomst.set(fout.INSZ, mislukt(leesUitzondering(bron, { Uitzondering: fout })))
  for (const { INSZ, Antwoord } of Antwoorden) {
    const gelezen = schema.safeParse(Antwoord)
    if (gelezen.success) uitkomst.set(INSZ, ok(naar(gelezen.data)))
  }
  return uitkomst
}
