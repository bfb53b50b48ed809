import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import type { Tekst } from '@/lib/catalogus/tekst-in-twee-talen'
import { vaststaandeDelen } from '@/lib/catalogus/vaststaand'
import { env } from '@/lib/platform/env'
import { pad, type Taal } from '@/lib/tekst/talen'

const SOORT_PUBLIEK: Record<DienstRecord['audience'][number], string> = {
  Burger: 'Citizen',
  Onderneming: 'Business',
  Vereniging: 'Association',
  Organisatie: 'Organization',
}

/** What a page of a dienst is in the words of schema.org: the dienst, and where the page stands. Only what is checked is said. */
export function schemaOrg(record: DienstRecord, hier: { slug: string; name: Tekst; summary: Tekst }, taal: Taal, lijst: string): object {
  const { PUBLIC_URL, STAD_NAAM, STAD_TELEFOON, STAD_EMAIL, STAD_GEMEENTE } = env()
  const adres = (van: string) => `${PUBLIC_URL}${pad(taal, van)}`
  const vast = vaststaandeDelen(record)
  const stad = {
    '@type': 'GovernmentOrganization',
    '@id': `${PUBLIC_URL}/#stad`,
    name: STAD_NAAM,
    contactPoint: { '@type': 'ContactPoint', telephone: STAD_TELEFOON, email: STAD_EMAIL },
  }
  const dienst = {
    '@type': 'GovernmentService',
    '@id': `${adres(`/diensten/${hier.slug}`)}#dienst`,
    name: hier.name[taal],
    description: hier.summary[taal],
    url: adres(`/diensten/${hier.slug}`),
    inLanguage: taal,
    ...(record.executingLevel === 'Lokaal' ? { provider: stad, serviceOperator: stad } : {}),
    areaServed: { '@type': 'City', name: STAD_GEMEENTE },
    audience: record.audience.map((groep) => ({ '@type': 'Audience', audienceType: SOORT_PUBLIEK[groep] })),
    ...(vast.kanaalStaatVast
      ? {
          availableChannel: {
            '@type': 'ServiceChannel',
            serviceUrl: (record.channel === 'external' && vast.externalUrl) || adres(`/diensten/${record.slug}`),
            servicePhone: { '@type': 'ContactPoint', telephone: STAD_TELEFOON },
          },
        }
      : {}),
    ...(vast.cost?.eur === undefined || vast.cost.eur === null
      ? {}
      : { offers: { '@type': 'Offer', price: vast.cost.eur.toFixed(2), priceCurrency: 'EUR' } }),
  }
  const kruimels = [
    { name: STAD_NAAM, item: adres('/') },
    { name: lijst, item: adres('/diensten') },
    { name: hier.name[taal], item: dienst.url },
  ]
  return {
    '@context': 'https://schema.org',
    '@graph': [
      dienst,
      {
        '@type': 'BreadcrumbList',
        itemListElement: kruimels.map((kruimel, plaats) => ({ '@type': 'ListItem', position: plaats + 1, ...kruimel })),
      },
    ],
  }
}
