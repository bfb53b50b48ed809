import type { ReactNode } from 'react'

const BREEDTE = { smal: 'max-w-smal', breed: 'max-w-breed', loket: 'max-w-loket' }

/** The main part of a page, with the target of the skip link. */
export function Pagina({ breedte = 'breed', children }: { breedte?: keyof typeof BREEDTE; children: ReactNode }) {
  return (
    <main id="inhoud" tabIndex={-1} className={`wrap flex-1 pt-6 pb-18 focus:outline-none sm:pt-10 ${BREEDTE[breedte]}`}>
      {children}
    </main>
  )
}

/** The main part of a page that begins with a band over its whole width. */
export function PaginaMetKop({ kop, children }: { kop: ReactNode; children: ReactNode }) {
  return (
    <main id="inhoud" tabIndex={-1} className="flex-1 focus:outline-none">
      <div className="border-b border-lijn bg-merk-was">
        <div className="wrap max-w-breed py-8 sm:py-12">{kop}</div>
      </div>
      <div className="wrap max-w-breed pt-8 pb-18">{children}</div>
    </main>
  )
}

/** A link to the page above or before. */
export function Terug({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="mb-3">
      <a href={href} className="inline-block py-2 text-[0.95rem]">
        {children}
      </a>
    </p>
  )
}

/** The sentence under a title. */
export function Inleiding({ children }: { children: ReactNode }) {
  return <p className="mb-6 max-w-regel text-[1.15rem] text-gedempt">{children}</p>
}
