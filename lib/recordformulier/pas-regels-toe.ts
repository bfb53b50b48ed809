import type { DienstTekst, Overtreding, Uitweg } from '@/lib/catalogus/define-dienst'
import { type DienstRecord, isNaTeKijken } from '@/lib/catalogus/dienst-record'
import { controlesVan } from '@/lib/catalogus/velden'
import type { Taal } from '@/lib/tekst/talen'
import type { Recordformulier } from './formulier-van-record'
import { leesAntwoorden } from './lees-antwoorden'
import type { Recordfeiten } from './recordfeiten'
import type { Recordregels, Regel, Uitzondering } from './recordregels'
import { en } from './tekst.en'
import { nl } from './tekst.nl'
import { VOORAF } from './vooraf'

const WOORDEN = { nl, en }

type Inhoud = Record<string, unknown>

/** Every way out of a form: the exceptions that are asked before it, and those that a rule finds. */
export function uitzonderingenVan(record: DienstRecord, { vooraf = [], regels = [] }: Recordregels): Uitzondering[] {
  const gebruikt = [...vooraf, ...regels.flatMap((regel) => (regel.soort === 'uitweg' ? [regel.uitzondering] : []))]
  const alle = gebruikt.map((gevraagd) => (typeof gevraagd === 'string' ? vanRecord(record, gevraagd) : gevraagd))
  return alle.filter(({ code }, plaats) => alle.findIndex((ander) => ander.code === code) === plaats)
}

function vanRecord({ slug, exceptions }: DienstRecord, gevraagd: string): Uitzondering {
  const { code, ...rest } = exceptions.find((uitzondering) => uitzondering.code === gevraagd) ?? {}
  if (!code || !('route' in rest)) throw new Error(`${slug} has no exception ${gevraagd}`)
  return { code, ...rest }
}

/** What a form does with the rules of its dienst. */
export function regelsVan(
  record: DienstRecord,
  velden: Recordformulier['velden'],
  recordregels: Recordregels,
): Pick<Recordformulier, 'regels' | 'uitweg' | 'opmerkingen' | 'handelAf'> {
  const { regels = [] } = recordregels
  const uitzonderingen = uitzonderingenVan(record, recordregels)
  const spreekt = (soort: Regel['soort'], inhoud: Inhoud, feiten: Recordfeiten) => {
    const antwoorden = leesAntwoorden(inhoud, feiten)
    return regels.filter((regel) => regel.soort === soort && regel.als(antwoorden))
  }
  const codes = (soort: Regel['soort'], inhoud: Inhoud, feiten: Recordfeiten) => spreekt(soort, inhoud, feiten).map(codeVan)
  return {
    regels: (inhoud, feiten) =>
      spreekt('fout', inhoud, feiten).flatMap((regel): Overtreding[] =>
        regel.soort === 'fout' ? [{ veld: controleVan(velden, regel), code: regel.code }] : [],
      ),
    uitweg: (inhoud, feiten) => {
      const [gevonden = inhoud[VOORAF]] = codes('uitweg', inhoud, feiten)
      return wegVan(uitzonderingen.find(({ code }) => code === gevonden))
    },
    opmerkingen: (inhoud, feiten) => codes('opmerking', inhoud, feiten),
    handelAf: (inhoud, feiten) => ({
      afhandeling: 'dossier',
      redenen: [...codes('opmerking', inhoud, feiten), ...codes('reden', inhoud, feiten)],
      documenten: [],
    }),
  }
}

/** The words of the rules of a dienst. */
export function regelteksten(
  record: DienstRecord,
  recordregels: Recordregels,
  labels: DienstTekst['velden'],
  taal: Taal,
): Pick<DienstTekst, 'fouten' | 'uitwegen' | 'redenen'> {
  const { regels = [] } = recordregels
  const zinnen = regels.flatMap((regel) => {
    if (regel.soort === 'uitweg') return []
    const label = regel.soort === 'fout' ? (labels[regel.veld]?.label ?? regel.veld) : ''
    return [{ soort: regel.soort, code: regel.code, zin: regel.zin[taal].replaceAll('{label}', label) }]
  })
  const tabel = (isSoort: (soort: Regel['soort']) => boolean) =>
    Object.fromEntries(zinnen.filter(({ soort }) => isSoort(soort)).map(({ code, zin }) => [code, zin]))
  return {
    fouten: tabel((soort) => soort === 'fout'),
    redenen: tabel((soort) => soort !== 'fout'),
    uitwegen: Object.fromEntries(uitzonderingenVan(record, recordregels).map((weg) => [weg.code, uitwegtekst(record, weg, taal)])),
  }
}

function uitwegtekst(record: DienstRecord, { route, ...zin }: Uitzondering, taal: Taal): DienstTekst['uitwegen'][string] {
  const { uitweg, afspraak } = WOORDEN[taal]
  const titel = route === 'appointment' ? uitweg.samen : route === 'external' ? uitweg.elders : uitweg.andereDienst
  const meebrengen = isNaTeKijken(record, 'bring') || record.bring.length === 0 ? [afspraak.zonderMeebrengen] : record.bring.map((stuk) => stuk[taal])
  const nagaan = isVanRecord(record, zin.nl) && isNaTeKijken(record, 'exceptions') ? [uitweg.nagaan] : []
  return { titel, uitleg: [...alsAntwoord(zin[taal], uitweg.past), ...nagaan], meebrengen: route === 'appointment' ? meebrengen : [] }
}

/** Whether a way out stands in the record, and does not follow from a rule. */
function isVanRecord({ exceptions }: DienstRecord, zin: string): boolean {
  return exceptions.some(({ nl }) => nl === zin)
}

/** A way out is written as a question with what follows from it; who comes there has answered it, and reads that first. */
function alsAntwoord(zin: string, past: string): string[] {
  const einde = zin.indexOf('?') + 1
  const rest = zin.slice(einde).trim()
  return einde > 0 && rest ? [past.replace('{vraag}', zin.slice(0, einde)), rest] : [zin]
}

function wegVan(uitzondering: Uitzondering | undefined): Uitweg | undefined {
  if (!uitzondering) return undefined
  const { code, route } = uitzondering
  if (route === 'appointment') return { code, soort: 'afspraak' }
  return { code, soort: 'informatie', ...(route === 'external' ? {} : { naar: route.slice('other:'.length) }) }
}

function codeVan(regel: Regel): string {
  if (regel.soort !== 'uitweg') return regel.code
  return typeof regel.uitzondering === 'string' ? regel.uitzondering : regel.uitzondering.code
}

/** The box that a fault stands at. */
function controleVan(velden: Recordformulier['velden'], { veld: naam, controle }: Regel & { soort: 'fout' }): string {
  const veld = velden[naam]
  return controle ?? (veld && controlesVan(naam, veld)[0]) ?? naam
}
