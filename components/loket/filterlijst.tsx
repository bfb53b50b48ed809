/** One filter with how many it shows. */
export type Filter = { id: string; tekst: string; aantal: string; href: string; actief: boolean; dringend?: boolean }

/** The filters of a list as links with counts; the one that is on says so. */
export function Filterlijst({ label, filters }: { label: string; filters: Filter[] }) {
  return (
    <nav aria-label={label} className="mb-5">
      <ul className="flex flex-wrap gap-2">
        {filters.map(({ id, tekst, aantal, href, actief, dringend }) => (
          <li key={id}>
            <a
              href={href}
              aria-current={actief ? 'page' : undefined}
              className={`knop inline-flex min-h-11 items-center gap-2 rounded-vak px-3.5 text-[0.93rem] font-bold no-underline hover:underline aria-[current]:bg-merk aria-[current]:text-op-merk ${dringend ? 'bg-fout-was text-fout' : 'bg-merk-was text-merk-diep'}`}
            >
              {tekst} <span className="font-normal">{aantal}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
