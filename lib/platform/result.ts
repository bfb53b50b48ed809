/** Outcome of something that may be refused. Expected refusals are values; bugs are thrown. */
export type Result<T, F = Fout> = { ok: true; waarde: T } | { ok: false; fout: F }

/** A refusal that carries no more than its code. */
export type Fout = { code: string }

export function ok<T>(waarde: T): { ok: true; waarde: T } {
  return { ok: true, waarde }
}

export function mislukt<F>(fout: F): { ok: false; fout: F } {
  return { ok: false, fout }
}
