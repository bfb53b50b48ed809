import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { eisMedewerker } from '@/lib/auth/eis'
import { findCoderecord, findRecord } from '@/lib/catalogus/find-dienst'
import { omgevingVan } from '@/lib/redactie/omgeving'
import { slotVan } from '@/lib/redactie/slot'
import { findOpenVersie } from '@/lib/redactie/versies'
import { verversPublicaties } from '@/lib/redactie/volg-publicaties'

/** What every page of editors about one dienst needs; who may not write gets nothing of it. */
export async function laadRedactie(dienst: string) {
  const { medewerker } = await eisMedewerker('catalogus-schrijven')
  // Another process may have published since.
  await verversPublicaties()
  const [taal, code, nu, open] = await Promise.all([getLocale(), findCoderecord(dienst), findRecord(dienst), findOpenVersie(dienst)])
  if (!code || !nu) notFound()
  return { medewerker, taal, code, nu, open, slot: slotVan(code.channel, omgevingVan(code)) }
}
