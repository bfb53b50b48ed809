/** Links to the pages of a list; nothing when there is one page. */
export function Paginering({ label, vorige, volgende }: { label: string; vorige?: Plaats; volgende?: Plaats }) {
  if (!vorige && !volgende) return null
  return (
    <nav aria-label={label} className="mt-6 flex flex-wrap gap-6">
      {vorige && (
        <a rel="prev" href={vorige.href} className="py-2">
          {vorige.tekst}
        </a>
      )}
      {volgende && (
        <a rel="next" href={volgende.href} className="py-2">
          {volgende.tekst}
        </a>
      )}
    </nav>
  )
}

type Plaats = { href: string; tekst: string }
