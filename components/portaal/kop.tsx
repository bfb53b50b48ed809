/** One entry of the main menu. */
export type Menupunt = { href: string; tekst: string; actief?: boolean }

/** What the header shows; all words and addresses come from the page. */
export type Kopgegevens = {
  merk: string
  stad: string
  logo?: string
  home: string
  menu: Menupunt[]
  taal: Menupunt & { code: string }
  woorden: { naarInhoud: string; hoofdmenu: string; menu: string; meer: string }
}

/** So many stand beside each other on a wide screen; of a longer menu the rest is a press away. */
const NAAST_ELKAAR = 7
const VOORAAN = 5

/**
 * The header of every page: the mark, the menu, the other language. On a phone the menu is a native `details`; so is, on a wide
 * screen, the end of a long one.
 */
export function Kop({ merk, stad, logo, home, menu, taal, woorden }: Kopgegevens) {
  const vooraan = menu.length > NAAST_ELKAAR ? menu.slice(0, VOORAAN) : menu
  const meer = menu.slice(vooraan.length)
  const andereTaal = (
    <li>
      <a
        href={taal.href}
        lang={taal.code}
        hrefLang={taal.code}
        className="block py-3 no-underline hover:underline sm:border-b-3 sm:border-transparent"
      >
        {taal.tekst}
      </a>
    </li>
  )
  return (
    <div className="niet-afdrukken border-b border-lijn bg-kaart">
      <a
        href="#inhoud"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:rounded-vak focus:bg-kaart focus:px-4 focus:py-3"
      >
        {woorden.naarInhoud}
      </a>
      <div className="wrap flex min-h-16 max-w-breed flex-wrap items-center gap-x-6">
        <a href={home} className="flex items-center gap-2.5 py-2 text-[1.2rem] leading-tight font-bold text-inkt no-underline">
          <Merk logo={logo} />
          <span>
            {merk}
            <span className="block text-[0.78rem] font-normal text-gedempt">{stad}</span>
          </span>
        </a>
        <nav aria-label={woorden.hoofdmenu} className="ml-auto max-sm:hidden">
          <ul className="flex flex-wrap gap-x-5 text-[0.95rem]">
            {vooraan.map(Punt)}
            {meer.length > 0 && (
              <li>
                <details className="group relative">
                  <summary className="list-none border-b-3 border-transparent py-3 text-merk hover:underline [&::-webkit-details-marker]:hidden">
                    {meer.some(({ actief }) => actief) ? <strong>{woorden.meer}</strong> : woorden.meer} <span aria-hidden="true">▾</span>
                  </summary>
                  {/* Whoever goes on, with the keyboard or the mouse, is not kept from what lies under it. */}
                  <ul className="absolute right-0 z-10 w-max rounded-vak border border-lijn bg-kaart px-5 py-2 shadow-lg group-[:not(:focus-within):not(:hover)]:hidden">
                    {meer.map(Punt)}
                  </ul>
                </details>
              </li>
            )}
            {andereTaal}
          </ul>
        </nav>
        <details className="ml-auto open:basis-full sm:hidden">
          <summary className="ml-auto w-fit list-none py-3 font-bold text-merk [&::-webkit-details-marker]:hidden">{woorden.menu}</summary>
          <nav aria-label={woorden.menu}>
            <ul className="pb-2 [&>li]:border-t [&>li]:border-lijn">
              {menu.map(Punt)}
              {andereTaal}
            </ul>
          </nav>
        </details>
      </div>
    </div>
  )
}

function Punt({ href, tekst, actief }: Menupunt) {
  return (
    <li key={href}>
      <a
        href={href}
        aria-current={actief ? 'page' : undefined}
        className="block py-3 no-underline hover:underline aria-[current]:font-bold aria-[current]:text-inkt sm:border-b-3 sm:border-transparent sm:aria-[current]:border-merk"
      >
        {tekst}
      </a>
    </li>
  )
}

function Merk({ logo }: { logo?: string }) {
  // biome-ignore lint/performance/noImgElement: the logo is the city's own file, of any size
  if (logo) return <img src={logo} alt="" className="h-8 w-auto" />
  return (
    <svg aria-hidden="true" width="28" height="28" viewBox="0 0 28 28" className="size-7 shrink-0">
      <path d="M4 0h24L0 28V4a4 4 0 0 1 4-4Z" className="fill-merk" />
      <path d="M28 0v24a4 4 0 0 1-4 4H0L28 0Z" className="fill-accent" />
    </svg>
  )
}
