/** The reason of a failure in words; one that tried several addresses holds them inside and says nothing itself. */
export function redenVan(fout: unknown): string {
  if (fout instanceof AggregateError && fout.message === '') return fout.errors.map(redenVan).join(', ')
  return fout instanceof Error ? fout.message : String(fout)
}
