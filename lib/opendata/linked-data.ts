import { createHash } from 'node:crypto'
import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import { findDienst, findRecord, listDiensten } from '@/lib/catalogus/find-dienst'
import { volgtPublicatie } from '@/lib/catalogus/gepubliceerd'
import type { Tekst } from '@/lib/catalogus/tekst-in-twee-talen'
import { vaststaandeDelen } from '@/lib/catalogus/vaststaand'
import { env } from '@/lib/platform/env'
import { CONTEXT } from './context'
import { WOORDEN } from './woorden'

/** The kind of document that is sent. */
export const JSONLD = 'application/ld+json'

type Knoop = Record<string, unknown>

/** How the city is named in the data, and how one reaches it. */
function stad() {
  const { PUBLIC_URL, STAD_NAAM, STAD_NISCODE, STAD_EMAIL, STAD_TELEFOON } = env()
  return {
    id: `${PUBLIC_URL}/#stad`,
    knoop: {
      '@id': `${PUBLIC_URL}/#stad`,
      '@type': 'Overheid',
      naam: { nl: STAD_NAAM },
      gebied: `http://vocab.belgif.be/auth/refnis2019/${STAD_NISCODE}`,
    },
    contact: { '@type': 'Contactgegevens', email: STAD_EMAIL, telefoonnummer: STAD_TELEFOON },
  }
}

/** The name of a dienst in the data: its page, and on it the dienst itself. */
export function naamVanDienst(slug: string): string {
  return `${env().PUBLIC_URL}/diensten/${slug}#dienst`
}

/** One dienst as a document of its own. */
export function dienstdocument(record: DienstRecord): Knoop {
  return { '@context': CONTEXT, ...dienstknoop(record) }
}

/** A dienst in the Flemish vocabulary. What the city must still check is not in it. */
export function dienstknoop(record: DienstRecord): Knoop {
  const { PUBLIC_URL } = env()
  const id = naamVanDienst(record.slug)
  const { knoop, contact } = stad()
  const vast = vaststaandeDelen(record)
  const deel = (soort: string, nummer: number) => `${id.replace('#dienst', '')}#${soort}-${nummer + 1}`
  const zinnen = (type: string, soort: string, teksten: readonly Tekst[]) =>
    teksten.map((tekst, plaats) => ({ '@id': deel(soort, plaats), '@type': type, beschrijving: inTweeTalen(tekst), volgorde: plaats + 1 }))
  return {
    '@id': id,
    '@type': ['Dienst', 'Instantie'],
    identificator: record.slug,
    naam: inTweeTalen(record.name),
    samenvatting: inTweeTalen(record.summary),
    beschrijving: inTweeTalen(vast.description),
    zoektermen: { nl: record.keywords.nl, en: record.keywords.en },
    talen: ['NLD', 'ENG'],
    nagekeken: record.checkedOn,
    bladzijde: `${PUBLIC_URL}/diensten/${record.slug}`,
    type: record.lpdcType,
    themas: [record.theme],
    doelgroepen: record.audience,
    bevoegdBestuursniveaus: [record.competentLevel],
    uitvoerendBestuursniveaus: [record.executingLevel],
    ...(record.yourEurope.length > 0 ? { publicatiekanalen: ['YourEurope'], yourEuropeCategorieen: record.yourEurope } : {}),
    gebied: knoop.gebied,
    ...(record.competentLevel === 'Lokaal' ? { bevoegdeOverheden: [knoop] } : {}),
    ...(record.executingLevel === 'Lokaal' ? { uitvoerendeOverheden: [knoop] } : {}),
    voorwaarden: [
      ...zinnen('Voorwaarde', 'voorwaarde', vast.conditions),
      ...meebrengen(deel('voorwaarde', vast.conditions.length), zinnen('Bewijs', 'bewijs', vast.bring)),
    ],
    procedures: zinnen('Procedure', 'stap', vast.procedure),
    ...(vast.exceptions.length > 0 ? { uitzonderingen: samen(vast.exceptions) } : {}),
    kosten: vast.cost ? [kost(deel('kost', 0), vast.cost)] : [],
    kanalen: vast.kanaalStaatVast ? [kanaal(deel('kanaal', 0), record, vast.externalUrl)] : [],
    contactgegevens: [{ '@id': deel('contact', 0), ...contact }],
    regelgeving: vast.legalBasis.map(({ title, source }, plaats) => ({
      '@id': deel('regelgeving', plaats),
      '@type': 'Regelgeving',
      naam: { nl: title },
      url: source,
      volgorde: plaats + 1,
    })),
    websites: vast.externalUrl ? [{ '@id': deel('website', 0), '@type': 'Website', url: vast.externalUrl }] : [],
    verwant: record.related.filter(findDienst).map(naamVanDienst),
  }
}

function inTweeTalen({ nl, en }: Tekst): Tekst {
  return { nl, en }
}

function samen(teksten: readonly Tekst[]): Tekst {
  return { nl: teksten.map(({ nl }) => nl).join('\n'), en: teksten.map(({ en }) => en).join('\n') }
}

/** What somebody brings is the proof of one condition: that they can show it. */
function meebrengen(id: string, bewijs: Knoop[]): Knoop[] {
  if (bewijs.length === 0) return []
  return [{ '@id': id, '@type': 'Voorwaarde', naam: WOORDEN.meebrengen, bewijs }]
}

function kost(id: string, { eur, note }: { eur: number | null; note: Tekst | null }): Knoop {
  return {
    '@id': id,
    '@type': 'Kost',
    ...(eur === null ? {} : { waarde: eur.toFixed(2), munt: 'EUR' }),
    ...(note ? { beschrijving: inTweeTalen(note) } : {}),
  }
}

function kanaal(id: string, { slug, channel }: DienstRecord, elders: string | undefined): Knoop {
  const eigen = `${env().PUBLIC_URL}/diensten/${slug}`
  return { '@id': id, '@type': 'Kanaal', identificator: channel, url: channel === 'external' ? (elders ?? eigen) : eigen }
}

/** The whole catalogue as one document, in pieces: nobody keeps two megabytes to send them. */
export async function* catalogusdocument(): AsyncGenerator<string> {
  const { PUBLIC_URL, STAD_NAAM, OPENDATA_LICENTIE } = env()
  const { id, knoop } = stad()
  const kop = {
    '@context': CONTEXT,
    '@id': `${PUBLIC_URL}/diensten#catalogus`,
    '@type': 'Catalogus',
    naam: { nl: `${WOORDEN.catalogus.nl} ${STAD_NAAM}`, en: `${WOORDEN.catalogus.en} ${STAD_NAAM}` },
    beschrijving: WOORDEN.inhoud,
    talen: ['NLD', 'ENG'],
    uitgever: id,
    ...(OPENDATA_LICENTIE ? { licentie: OPENDATA_LICENTIE } : {}),
    gebied: knoop.gebied,
  }
  yield `${JSON.stringify(kop).slice(0, -1)},"diensten":[`
  let eerste = true
  for (const { slug } of listDiensten('nl')) {
    const record = await findRecord(slug)
    if (!record) continue
    yield `${eerste ? '' : ','}\n${JSON.stringify(dienstknoop(record))}`
    eerste = false
  }
  yield '\n]}\n'
}

/** A mark that is the same as long as the catalogue says the same, in every process. */
export const catalogusmerk = volgtPublicatie(async (): Promise<string> => {
  const hash = createHash('sha256')
  for await (const stuk of catalogusdocument()) hash.update(stuk)
  return merkVan(hash.digest('base64url'))
})

/** The mark of a text that is sent whole. */
export function tekstmerk(tekst: string): string {
  return merkVan(createHash('sha256').update(tekst).digest('base64url'))
}

function merkVan(hash: string): string {
  return `"${hash.slice(0, 22)}"`
}
