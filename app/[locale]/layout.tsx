import type { Metadata } from 'next'
import localFont from 'next/font/local'
import { notFound } from 'next/navigation'
import { setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Demoband } from '@/components/portaal/demoband'
import { Kop } from '@/components/portaal/kop'
import { Namensband } from '@/components/portaal/namensband'
import { Sessieband } from '@/components/portaal/sessieband'
import { Voet } from '@/components/portaal/voet'
import { env } from '@/lib/platform/env'
import { isTaal } from '@/lib/tekst/talen'
import '../globals.css'
import { lijst } from './lijst'

const lettertype = localFont({
  src: '../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  display: 'swap',
  // Words come first: asked for ahead, it would take the line from the styles that a first paint waits for.
  preload: false,
  variable: '--lettertype',
})

export const dynamic = 'force-dynamic'

export function generateMetadata(): Metadata {
  const { STAD_NAAM } = env()
  return {
    title: { template: `%s - Openloket, ${STAD_NAAM}`, default: `Openloket, ${STAD_NAAM}` },
    icons: { icon: '/icoon.svg' },
    robots: { index: false },
  }
}

export default async function Layout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isTaal(locale)) notFound()
  setRequestLocale(locale)
  const { demo, kop, sessie, namens, voet } = await lijst(locale)
  return (
    <html lang={locale} className={lettertype.variable}>
      <body className="flex min-h-dvh flex-col">
        <header>
          {demo && <Demoband tekst={demo} />}
          <Kop {...kop} />
          {sessie && <Sessieband {...sessie} />}
          {namens && <Namensband {...namens} />}
        </header>
        {children}
        <Voet {...voet} />
      </body>
    </html>
  )
}
