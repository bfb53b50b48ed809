/** The footer of every page. */
export function Voet({ label, koppelingen, telefoon }: { label: string; koppelingen: { href: string; tekst: string }[]; telefoon: string }) {
  return (
    <footer className="niet-afdrukken border-t border-lijn bg-kaart py-6 text-[0.93rem] text-gedempt">
      <div className="wrap flex max-w-breed flex-wrap items-center gap-x-6 gap-y-1">
        <nav aria-label={label}>
          <ul className="flex flex-wrap gap-x-6">
            {koppelingen.map(({ href, tekst }) => (
              <li key={href}>
                <a href={href} className="inline-block py-2.5">
                  {tekst}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="py-2.5">{telefoon}</p>
      </div>
    </footer>
  )
}
