import { type DienstRecord, DOELGROEPEN, type Ingangtekst } from '@/lib/catalogus/dienst-record'
import type { Tekst } from '@/lib/catalogus/tekst-in-twee-talen'
import { inCenten, normaliseerBedrag } from '@/lib/gegevens/bedrag'
import { LOSSE_TEKSTEN, VASTE_TEKSTEN, ZINNENLIJSTEN } from './tekstcontroles'
import { maakVrij, slug } from './vrije-naam'

/** What was typed, by control; undefined for a control that was not on the page. */
export type Getypt = (controle: string) => string | undefined

/**
 * A record with what was typed in the form of texts. It is taken as it is: what is wrong with it is said afterwards, by the check that
 * every record goes through, and nothing typed is lost. What the form did not show stays.
 */
export function leesTeksten(record: DienstRecord, getypt: Getypt): DienstRecord {
  const nieuw: DienstRecord = { ...record }
  for (const deel of VASTE_TEKSTEN) nieuw[deel] = leesTekst(deel, getypt) ?? record[deel]
  for (const deel of LOSSE_TEKSTEN) {
    const tekst = leesTekst(deel, getypt)
    if (tekst) nieuw[deel] = isLeeg(tekst) ? null : tekst
  }
  for (const deel of ZINNENLIJSTEN) nieuw[deel] = leesZinnen(deel, getypt) ?? record[deel]
  const woorden = leesTekst('keywords', getypt)
  if (woorden) nieuw.keywords = { nl: regelsVan(woorden.nl), en: regelsVan(woorden.en) }
  nieuw.exceptions =
    leesRijen(getypt, 'exceptions', 'nl', (naam, plaats) => leesUitzondering(naam, record.exceptions[plaats], getypt)) ?? record.exceptions
  nieuw.exceptions = metCodes(nieuw.exceptions)
  if (getypt('audience') !== undefined) nieuw.audience = leesDoelgroepen(record.audience, getypt)
  if (getypt('cost-eur') !== undefined) nieuw.cost = leesKost(getypt)
  if (getypt('termDays-days') !== undefined) Object.assign(nieuw, leesTermijn(getypt))
  const adres = getypt('externalUrl')
  if (adres !== undefined) nieuw.externalUrl = adres.trim() || null
  nieuw.legalBasis =
    leesRijen(getypt, 'legalBasis', 'title', (naam) => {
      const [title, source] = [schoon(getypt(`${naam}-title`)), schoon(getypt(`${naam}-source`))]
      return title || source ? { title, source: source || null } : undefined
    }) ?? record.legalBasis
  const bronnen = getypt('sources')
  if (bronnen !== undefined) nieuw.sources = regelsVan(bronnen)
  nieuw.checkedOn = getypt('checkedOn')?.trim() ?? record.checkedOn
  nieuw.unverified =
    leesRijen(getypt, 'unverified', 'note', (naam) => {
      const note = schoon(getypt(`${naam}-note`))
      return note ? { about: getypt(`${naam}-about`) as DienstRecord['unverified'][number]['about'], note } : undefined
    }) ?? record.unverified
  if (record.entries) nieuw.entries = record.entries.map((ingang, plaats) => leesIngang(ingang, `entries-${plaats}`, getypt))
  return nieuw
}

function leesIngang(ingang: Ingangtekst, naam: string, getypt: Getypt): Ingangtekst {
  const woorden = leesTekst(`${naam}-keywords`, getypt)
  return {
    slug: ingang.slug,
    name: leesTekst(`${naam}-name`, getypt) ?? ingang.name,
    summary: leesTekst(`${naam}-summary`, getypt) ?? ingang.summary,
    keywords: woorden ? { nl: regelsVan(woorden.nl), en: regelsVan(woorden.en) } : ingang.keywords,
  }
}

/** In the order of before, so that nothing differs that nobody changed. */
function leesDoelgroepen(was: DienstRecord['audience'], getypt: Getypt): DienstRecord['audience'] {
  return [...new Set([...was, ...DOELGROEPEN])].filter((groep) => getypt(`audience-${groep}`) === 'ja')
}

type Uitzondering = DienstRecord['exceptions'][number]

/**
 * An exception to which a rule in code leads keeps its code and where it leads; with no words at all it is taken away, if it may. One that
 * is asked before the form keeps its code for as long as it is asked: an answer knows it by that.
 */
function leesUitzondering(naam: string, was: Uitzondering | undefined, getypt: Getypt): Uitzondering | undefined {
  const tekst = leesTekst(naam, getypt)
  const vast = was?.code !== undefined && !was.ask
  if (!tekst || (isLeeg(tekst) && !vast)) return undefined
  if (vast) return { ...was, ...tekst }
  const route = schoon(getypt(`${naam}-route`)) || 'appointment'
  if (getypt(`${naam}-ask`) !== 'ja') return { ...tekst, route }
  return { ...tekst, ...(was?.code ? { code: was.code } : {}), ask: true, route }
}

/** What is asked before the form and has no code yet gets one, which none of the rules in code can have. */
function metCodes(uitzonderingen: readonly Uitzondering[]): Uitzondering[] {
  const bezet = new Set(uitzonderingen.flatMap(({ code }) => code ?? []))
  return uitzonderingen.map((een) => {
    if (!een.ask || een.code) return een
    const code = maakVrij(`vooraf-${slug(een.nl || een.en) || 'vraag'}`, (woord) => !bezet.has(woord), '-')
    bezet.add(code)
    return { ...een, code }
  })
}

/** What is no amount stays as it was typed: the check of the record says so at its control. */
function leesKost(getypt: Getypt): DienstRecord['cost'] {
  const bedrag = schoon(getypt('cost-eur'))
  const juist = normaliseerBedrag(bedrag)
  const note = leesTekst('cost-note', getypt)
  return {
    eur: bedrag === '' ? null : juist === undefined ? (bedrag as unknown as number) : inCenten(juist) / 100,
    note: note && !isLeeg(note) ? note : null,
    verified: getypt('cost-verified') === 'ja',
  }
}

/** What is no number stays as it was typed, like an amount. */
function leesTermijn(getypt: Getypt): Pick<DienstRecord, 'termDays' | 'termMonths'> {
  const getal = schoon(getypt('termDays-days'))
  if (getal === '') return { termDays: undefined, termMonths: undefined }
  const aantal = /^\d+$/.test(getal) ? Number(getal) : (getal as unknown as number)
  const basis = getypt('termDays-basis') === 'law' ? 'law' : 'promise'
  if (getypt('termDays-kind') === 'months') return { termDays: undefined, termMonths: { months: aantal, basis } }
  return { termMonths: undefined, termDays: { days: aantal, kind: getypt('termDays-kind') === 'working' ? 'working' : 'calendar', basis } }
}

function leesTekst(naam: string, getypt: Getypt): Tekst | undefined {
  const [nl, en] = [getypt(`${naam}-nl`), getypt(`${naam}-en`)]
  return nl === undefined || en === undefined ? undefined : { nl: schoon(nl), en: schoon(en) }
}

/** A line in one language that has none beside it in the other is kept, and is a fault. */
function leesZinnen(naam: string, getypt: Getypt): Tekst[] | undefined {
  const tekst = leesTekst(naam, getypt)
  if (!tekst) return undefined
  const [nl, en] = [regelsVan(tekst.nl), regelsVan(tekst.en)]
  return Array.from({ length: Math.max(nl.length, en.length) }, (_, plaats) => ({ nl: nl[plaats] ?? '', en: en[plaats] ?? '' }))
}

function leesRijen<T>(getypt: Getypt, naam: string, eerste: string, lees: (naam: string, plaats: number) => T | undefined): T[] | undefined {
  if (getypt(`${naam}-0-${eerste}`) === undefined) return undefined
  const gelezen: T[] = []
  for (let plaats = 0; getypt(`${naam}-${plaats}-${eerste}`) !== undefined; plaats++) {
    const wat = lees(`${naam}-${plaats}`, plaats)
    if (wat !== undefined) gelezen.push(wat)
  }
  return gelezen
}

function regelsVan(tekst: string): string[] {
  return tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter(Boolean)
}

function schoon(tekst: string | undefined): string {
  return (tekst ?? '')
    .replaceAll('\r\n', '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .trim()
}

function isLeeg({ nl, en }: Tekst): boolean {
  return nl === '' && en === ''
}
