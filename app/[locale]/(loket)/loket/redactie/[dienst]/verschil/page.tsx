import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Pagina } from '@/components/ui/pagina'
import { metDelen } from '@/lib/redactie/delen'
import { findVersie } from '@/lib/redactie/versies'
import { Redactiekop } from '../kop'
import { laadRedactie } from '../laad-redactie'
import { Verschil } from '../verschilregels'

type Vraag = { van?: string }
type Props = { params: Promise<{ dienst: string }>; searchParams: Promise<Vraag> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('redactie'))('verschil.titel') }
}

/**
 * The difference that a version makes: of the one that is being made with what is told now, of an earlier one with what is told now
 * (`van` is its number), or of the code of now with that over which it was written (`van=code`).
 */
export default async function Page({ params, searchParams }: Props) {
  const [{ dienst }, { van = '' }] = await Promise.all([params, searchParams.then(elkEenmaal<Vraag>)])
  const { taal, code, nu, open } = await laadRedactie(dienst)
  const t = await getTranslations('redactie')
  const nummer = /^\d{1,6}$/.test(van) ? Number(van) : undefined
  const { inleiding, oud, nieuw } = await kies()
  return (
    <Pagina breedte="loket">
      <Redactiekop dienst={dienst} naam={nu.name[taal]} hier="verschil" titel={t('verschil.titel')} />
      <p className="mb-4 max-w-regel">{inleiding}</p>
      {oud && nieuw && <Verschil oud={oud} nieuw={nieuw} taal={taal} />}
    </Pagina>
  )

  async function kies() {
    if (van === 'code' && open) {
      return { inleiding: t('verschil.vanCode'), oud: metDelen(code, open.basis, open.verschoven), nieuw: code }
    }
    if (nummer !== undefined) {
      const versie = await findVersie(dienst, nummer)
      return { inleiding: t('verschil.vanVersie', { nummer }), oud: versie?.record ?? (nummer === 0 ? code : undefined), nieuw: nu }
    }
    if (!open) return { inleiding: t('verschil.geenVersie') }
    return { inleiding: t('verschil.vanNu', { nummer: open.nummer }), oud: nu, nieuw: open.record }
  }
}
