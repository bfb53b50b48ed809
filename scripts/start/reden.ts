/** The reason of a failure in words; one that tried several addresses holds them inside and says nothing itself. */
export function redenVan(fout: unknown): string {
  if (fout instanceof AggregateError && fout.message === '') return fout.errors.map(redenVan).join(', ')
  return fout instanceof Error ? fout.message : String(fout)
}

/** What is said when the database of DATABASE_URL cannot be used, with how to mend it. */
export function geenDatabase(fout: unknown): string {
  const bestaatNiet = (fout as { code?: string }).code === '3D000'
  const mend = bestaatNiet ? 'Make it first, for example with createdb' : 'Look whether the address, the user and the password are right'
  return `DATABASE_URL is missing or wrong: ${redenVan(fout)}. ${mend}. See .env.example.`
}
