import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import { findCoderecord, findRecord } from '@/lib/catalogus/find-dienst'
import { verschillendeDelen } from '@/lib/redactie/delen'
import { gaTerug, legVoor, publiceer } from '@/lib/redactie/publiceer'
import { beginVersie, gooiWeg, type Redacteur, schrijfVersie } from '@/lib/redactie/schrijf'
import { findOpenVersie, type Versie } from '@/lib/redactie/versies'
import { eenMedewerker } from '@/tests/loket/zaak'

/** Two process owners: one writes, the other publishes. */
export async function tweeRedacteurs(): Promise<{ sofie: Redacteur; stijn: Redacteur }> {
  const [sofie, stijn] = await Promise.all([eenMedewerker('proceseigenaar', 'stad'), eenMedewerker('proceseigenaar', 'stad')])
  return { sofie, stijn }
}

/** What a use-case gave; that it was refused is a fault of the test. */
export function gelukt(uitslag: { ok: true; waarde: Versie } | { ok: false; fout: { code: string } }): Versie {
  if (!uitslag.ok) throw new Error(`refused: ${uitslag.fout.code}`)
  return uitslag.waarde
}

/** Why a use-case refused; undefined when it did not. */
export function geweigerd(uitslag: { ok: true } | { ok: false; fout: { code: string } }): string | undefined {
  return uitslag.ok ? undefined : uitslag.fout.code
}

/** Writes a change as one person. */
export async function schrijf(wie: Redacteur, dienst: string, verander: (record: DienstRecord) => DienstRecord): Promise<Versie> {
  const { revisie } = gelukt(await beginVersie(wie, dienst))
  return gelukt(await schrijfVersie(wie, dienst, revisie, verander))
}

/** Writes a change as one person, and publishes it as the other. */
export async function publiceerAls(
  { sofie, stijn }: { sofie: Redacteur; stijn: Redacteur },
  dienst: string,
  verander: (record: DienstRecord) => DienstRecord,
): Promise<Versie> {
  const { revisie } = await schrijf(sofie, dienst, verander)
  const voorgelegd = gelukt(await legVoor(sofie, dienst, revisie, 'Het was niet juist.'))
  return gelukt(await publiceer(stijn, dienst, voorgelegd.revisie))
}

/** Leaves a dienst as the code says it: other files of tests read it. */
export async function herstel(dienst: string): Promise<void> {
  const { sofie, stijn } = await tweeRedacteurs()
  const open = await findOpenVersie(dienst)
  if (open) gelukt(await gooiWeg(sofie, dienst, open.revisie))
  const [nu, code] = await Promise.all([findRecord(dienst), findCoderecord(dienst)])
  if (!nu || !code || verschillendeDelen(nu, code).length === 0) return
  const { revisie } = gelukt(await gaTerug(sofie, dienst, 0, 'Terug naar de code.'))
  gelukt(await publiceer(stijn, dienst, revisie))
}
