import type { z } from 'zod'
import { findIndienbaar } from '@/lib/aanvragen/namens/find-indienbaar'
import { LEVENSGEBEURTENISSEN, THEMAS } from '@/lib/catalogus/dienst-record'
import { findFormulier, findIngang, findRecord } from '@/lib/catalogus/find-dienst'
import { vaststaandeDelen } from '@/lib/catalogus/vaststaand'
import { env } from '@/lib/platform/env'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { TALEN } from '@/lib/tekst/talen'
import { scopeVoor } from '@/lib/toepassingen/toepassing'
import { type Gevonden, zoekDiensten } from '@/lib/zoeken/zoek-diensten'
import type { DienstHeel, DienstKort, DienstLijst } from './antwoorden'
import { schemaVanAntwoorden, schemaVanBijlagen } from './formulierschema'

const PER_PAGINA = 50
const MAX_PER_PAGINA = 100
const MAX_ZOEK = 100

/** What may be asked of the list: a search, a theme, a moment of a life, a page; in the language of the search and of the order. */
export const LIJSTVRAGEN = {
  zoek: { type: 'string', maxLength: MAX_ZOEK, description: "A search in citizens' words; the best first." },
  taal: { type: 'string', enum: [...TALEN], default: 'nl', description: 'Language in which is searched and ordered. Texts come in both.' },
  thema: { type: 'string', enum: [...THEMAS] },
  moment: { type: 'string', enum: [...LEVENSGEBEURTENISSEN], description: 'A moment of a life at which people need it.' },
  pagina: { type: 'integer', minimum: 1, maximum: 10_000, default: 1 },
  perPagina: { type: 'integer', minimum: 1, maximum: MAX_PER_PAGINA, default: PER_PAGINA },
} as const

type Lijst = z.infer<typeof DienstLijst>

/** A page of the diensten that fit what is asked, or the name of the question that cannot be read. */
export async function lijstDiensten(vraag: URLSearchParams): Promise<Result<Lijst, { vraag: string }>> {
  const onbekend = [...vraag.keys()].find((naam) => !Object.hasOwn(LIJSTVRAGEN, naam))
  if (onbekend !== undefined) return mislukt({ vraag: onbekend })
  const zoek = vraag.get('zoek') ?? ''
  const taal = kies(TALEN, vraag.get('taal') ?? 'nl')
  const thema = kies([...THEMAS, ''] as const, vraag.get('thema') ?? '')
  const moment = kies([...LEVENSGEBEURTENISSEN, ''] as const, vraag.get('moment') ?? '')
  const pagina = getal(vraag.get('pagina') ?? '1', LIJSTVRAGEN.pagina.maximum)
  const perPagina = getal(vraag.get('perPagina') ?? String(PER_PAGINA), MAX_PER_PAGINA)
  if (zoek.length > MAX_ZOEK) return mislukt({ vraag: 'zoek' })
  if (taal === undefined) return mislukt({ vraag: 'taal' })
  if (thema === undefined) return mislukt({ vraag: 'thema' })
  if (moment === undefined) return mislukt({ vraag: 'moment' })
  if (pagina === undefined) return mislukt({ vraag: 'pagina' })
  if (perPagina === undefined) return mislukt({ vraag: 'perPagina' })
  const { diensten, bedoeld, isTwijfel } = await zoekDiensten(zoek, taal)
  const past = diensten.filter(({ theme, lifeEvents }) => (!thema || theme === thema) && (!moment || lifeEvents.includes(moment)))
  const einde = pagina * perPagina
  const verder = new URLSearchParams([...vraag].filter(([naam]) => naam !== 'pagina').concat([['pagina', String(pagina + 1)]]))
  return ok({
    totaal: past.length,
    pagina,
    perPagina,
    ...(bedoeld ? { bedoeld } : {}),
    ...(isTwijfel ? { twijfel: true } : {}),
    diensten: past.slice(einde - perPagina, einde).map(kort),
    ...(einde < past.length ? { volgende: `${env().PUBLIC_URL}/api/v1/diensten?${verder}` } : {}),
  })
}

/** All that the interface says of a dienst with its form, or undefined when there is no such dienst. A way into one gives that one. */
export async function findDienstHeel(slug: string): Promise<z.infer<typeof DienstHeel> | undefined> {
  const record = await findRecord(findIngang(slug)?.dienst ?? slug)
  if (!record) return undefined
  const { PUBLIC_URL } = env()
  const { href: _, ...basis } = kort(record)
  const vast = vaststaandeDelen(record)
  const zinnen = (teksten: readonly { nl: string; en: string }[]) => teksten.map(({ nl, en }) => ({ nl, en }))
  return {
    ...basis,
    beschrijving: vast.description,
    voorwaarden: vast.conditions,
    meebrengen: vast.bring,
    procedure: vast.procedure,
    daarna: vast.afterwards,
    uitzonderingen: zinnen(vast.exceptions),
    ...(vast.cost ? { kost: { eur: vast.cost.eur, uitleg: vast.cost.note } } : {}),
    ...(vast.term ? { termijn: vast.term } : {}),
    ...(vast.validity ? { geldigheid: vast.validity } : {}),
    wetgeving: vast.legalBasis.map(({ title, source }) => ({ titel: title, bron: source })),
    verwant: record.related,
    ...(vast.externalUrl ? { elders: vast.externalUrl } : {}),
    nagekeken: record.checkedOn,
    linkedData: `${PUBLIC_URL}/diensten/${record.slug}.jsonld`,
    ...(await formulierVan(record.slug)),
  }
}

async function formulierVan(slug: string): Promise<Pick<z.infer<typeof DienstHeel>, 'formulier'>> {
  const formulier = await findFormulier(slug)
  if (!formulier) return {}
  const indienbaar = await findIndienbaar(slug)
  return {
    formulier: {
      aanmelden: formulier.niveau,
      ...(indienbaar ? { indienen: `${env().PUBLIC_URL}/api/v1/diensten/${slug}/aanvragen`, scope: scopeVoor(slug) } : {}),
      antwoorden: schemaVanAntwoorden(formulier),
      bijlagen: schemaVanBijlagen(formulier),
    },
  }
}

function kort({ slug, name, summary, channel, theme, lifeEvents }: Gevonden): z.infer<typeof DienstKort> {
  const { PUBLIC_URL } = env()
  const dienst = findIngang(slug)?.dienst
  return {
    slug,
    naam: name,
    samenvatting: summary,
    kanaal: channel,
    thema: theme,
    levensgebeurtenissen: [...lifeEvents],
    ...(dienst ? { dienst } : {}),
    pagina: `${PUBLIC_URL}/diensten/${slug}`,
    href: `${PUBLIC_URL}/api/v1/diensten/${slug}`,
  }
}

function kies<T extends string>(uit: readonly T[], gevraagd: string): T | undefined {
  return uit.find((waarde) => waarde === gevraagd)
}

function getal(tekst: string, hoogstens: number): number | undefined {
  const waarde = /^\d{1,6}$/.test(tekst) ? Number(tekst) : 0
  return waarde >= 1 && waarde <= hoogstens ? waarde : undefined
}
