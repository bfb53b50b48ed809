import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { pad } from '@/lib/tekst/talen'

/** An address of a form without its step: the page of the dienst says how to begin or go on. */
export default async function Page({ params }: { params: Promise<{ dienst: string }> }) {
  const { dienst } = await params
  redirect(pad(await getLocale(), `/diensten/${encodeURIComponent(dienst)}`))
}
