import type { ButtonHTMLAttributes, ReactNode } from 'react'

type Soort = 'vol' | 'rand' | 'link'

const STIJL: Record<Soort, string> = {
  vol: 'knop bg-merk text-op-merk hover:bg-merk-diep',
  rand: 'knop text-merk shadow-[inset_0_0_0_2px_currentColor] hover:bg-merk-was',
  link: 'text-merk underline underline-offset-[0.18em] decoration-1 hover:decoration-[3px] font-normal! px-0!',
}

const VORM = 'inline-flex min-h-12 items-center justify-center rounded-vak px-5 py-2 text-center font-bold'

/** A button of a form. One `vol` on a page. */
export function Knop({ soort = 'vol', className = '', ...rest }: ButtonHTMLAttributes<HTMLButtonElement> & { soort?: Soort }) {
  return <button type="submit" className={`${VORM} ${STIJL[soort]} ${className}`} {...rest} />
}

/** A link that looks like a button, for the one thing to do on a page that has no form. */
export function KnopLink({ href, soort = 'vol', children }: { href: string; soort?: 'vol' | 'rand'; children: ReactNode }) {
  return (
    <a href={href} className={`${VORM} ${STIJL[soort]} no-underline`}>
      {children}
    </a>
  )
}

/** A row of actions: the button first, then what leads elsewhere. Full width on a phone. */
export function Acties({ children }: { children: ReactNode }) {
  return <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3 max-sm:[&>.knop]:w-full">{children}</div>
}
