import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { eisAanvrager } from '@/app/aanvrager-van-formulier'
import { type OpenFormulier, openFormulier, type TeZwak } from '@/lib/aanvragen/open-formulier'
import { isPlaats, niveauVoor, OVERZICHT, plaatsVan } from '@/lib/aanvragen/plaats'
import { eisBurger } from '@/lib/auth/eis'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { findFormulier, findIngang } from '@/lib/catalogus/find-dienst'
import { keuzesVan } from '@/lib/catalogus/ingangkeuze'
import type { Ruw } from '@/lib/catalogus/velden'
import { pad, type Taal } from '@/lib/tekst/talen'

/** A page of a form that is not shown: a register does not say who this is, or who signed in more weakly than they typed. */
export type GeslotenPagina = { formulier: EenFormulier; open?: undefined; zonderAanmelding?: undefined; teZwak?: Pick<TeZwak, 'niveau' | 'tot'> }

/** A page of a form: open, or not. */
export type OpenPagina = GeslotenPagina | { formulier: EenFormulier; open: OpenFormulier; zonderAanmelding: boolean }

/**
 * Opens a page of a form for who is signed in, and where the record asks no sign-in for any browser. A page that this
 * form never has is not there; who asks for one that comes later goes to what is to be done first; a step that asks for a stronger sign-in leads there and back. Who
 * begins by an ingang finds what it chooses filled in.
 */
export const openPagina = cache(async (dienst: string, plaats: string, taal: Taal, ingang?: string): Promise<OpenPagina> => {
  const formulier = await findFormulier(dienst)
  if (!formulier || !isPlaats(formulier, plaats)) notFound()
  const aanvrager = await eisAanvrager(formulier)
  const geopend = await openFormulier(aanvrager, dienst, plaats, taal, keuzeVan(dienst, ingang))
  if (!geopend.ok && 'referentie' in geopend.fout) redirect(`${formulierAdres(taal, dienst, 'bevestiging')}?aanvraag=${geopend.fout.referentie}`)
  if (!geopend.ok && geopend.fout.code === 'te-zwak' && 'tot' in geopend.fout)
    return { formulier, teZwak: { niveau: geopend.fout.niveau, tot: geopend.fout.tot } }
  if (!geopend.ok) return { formulier }
  const { stand } = geopend.waarde
  const juist = plaatsVan(stand, plaats)
  if (juist !== plaats) redirect(formulierAdres(taal, dienst, juist))
  // A visit is somebody's who signed in.
  if (aanvrager.bezoekerId !== undefined && plaats === OVERZICHT && stand.uitweg) await eisBurger()
  if (aanvrager.burgerId !== undefined) await eisBurger(niveauVoor(formulier, stand, plaats))
  return { formulier, open: geopend.waarde, zonderAanmelding: aanvrager.burgerId === undefined }
})

/** What a way into this dienst fills in; nothing for another one. */
function keuzeVan(dienst: string, slug: string | undefined): Ruw {
  const ingang = slug === undefined ? undefined : findIngang(slug)
  if (ingang?.dienst !== dienst) return {}
  return keuzesVan(ingang)
}

/** The address of a page of a form. */
export function formulierAdres(taal: Taal, dienst: string, plaats: string): string {
  return pad(taal, `/diensten/${dienst}/aanvraag/${plaats}`)
}
