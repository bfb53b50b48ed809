import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { volgCookie } from '@/lib/bezoekers/bezoeksleutel'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { getFormulierVan } from '@/lib/catalogus/recordstand'
import { pad } from '@/lib/tekst/talen'
import { findGevolgdeZaak, type GevolgdeZaak } from '@/lib/volgen/find-gevolgde-zaak'

/** The case that this browser follows; who has nothing to follow here is told what to do. */
export const laadGevolgde = cache(async (id: string): Promise<GevolgdeZaak & { formulier: EenFormulier }> => {
  const zaak = await findGevolgdeZaak(id, (await cookies()).get(volgCookie().name)?.value)
  if (!zaak) redirect(pad(await getLocale(), '/volgen/werkt-niet'))
  return { ...zaak, formulier: await getFormulierVan(zaak.aanvraag) }
})
