import { env } from '@/lib/platform/env'
import { toonDag } from '@/lib/tekst/datum'
import { controleadres, controlepagina } from './controle/controlecode'
import type { Documenttaal, EenDocumenttype, Onderdeel } from './define-documenttype'
import { DOCUMENTWOORDEN } from './documentwoorden'
import { documenttekst } from './find-documenttype'
import { CONTACTWOORDEN, ZEGELWOORDEN } from './zegel/zegelwoorden'

/** Every word that a file prints: frozen with the versie, so that a later change of words or register is none of it. */
export type Druk = {
  titel: string
  taal: Documenttaal
  stad: string
  /** Colour of the city, whom to ask, and that there is a seal; absent in what was issued before template 2. */
  kleur?: string
  contact?: string
  zegel?: string
  jaar: number
  maand: number
  dag: number
  bewijst: string
  demo: string | null
  kenmerken: { label: string; waarde: string }[]
  onderdelen: Onderdeel[]
  wieTitel: string
  wie: string
  voet: string
  /** How anyone checks it; absent in what was issued before there were codes. */
  controle?: { titel: string; uitleg: string; code: string; adres: string; portaal: string; alt: string }
}

/** What stands on a versie besides its data. */
export type Uitgiftegegevens = {
  taal: Documenttaal
  nummer: string
  vervangtNummer?: string
  uitgegevenOp: string
  geldigTot?: string
  controlecode: string
}

/** Puts data into the words of its kind and language. */
export function maakDruk(soort: EenDocumenttype, gegevens: unknown, uitgifte: Uitgiftegegevens): Druk {
  const { taal, nummer, uitgegevenOp } = uitgifte
  const tekst = documenttekst(soort.id, taal)
  const woorden = DOCUMENTWOORDEN[taal]
  const datum = (dag: string) => toonDag(taal, dag)
  const [jaar = 0, maand = 0, dag = 0] = uitgegevenOp.split('-').map(Number)
  return {
    titel: tekst.naam,
    taal,
    ...huisstijl(taal),
    jaar,
    maand,
    dag,
    bewijst: tekst.bewijst,
    demo: env().OPENLOKET_MODUS === 'demo' ? woorden.demo : null,
    kenmerken: kenmerken(uitgifte, datum),
    onderdelen: soort.inhoud(soort.gegevens.parse(gegevens), tekst, datum),
    wieTitel: woorden.wie,
    wie: tekst.wie,
    voet: `${env().STAD_NAAM}. ${tekst.naam}, ${nummer}`,
    controle: controle(taal, uitgifte.controlecode),
  }
}

function huisstijl(taal: Documenttaal): Pick<Druk, 'stad' | 'kleur' | 'contact' | 'zegel'> {
  const { STAD_NAAM: stad, STAD_KLEUR: kleur, STAD_TELEFOON, STAD_EMAIL } = env()
  return { stad, kleur, contact: CONTACTWOORDEN[taal](stad, STAD_TELEFOON, STAD_EMAIL), zegel: ZEGELWOORDEN[taal].papier(stad) }
}

function kenmerken({ taal, nummer, vervangtNummer, uitgegevenOp, geldigTot }: Uitgiftegegevens, datum: (dag: string) => string) {
  const woorden = DOCUMENTWOORDEN[taal]
  return [
    { label: woorden.nummer, waarde: nummer },
    { label: woorden.uitgegeven, waarde: datum(uitgegevenOp) },
    { label: woorden.geldigTot, waarde: geldigTot ? datum(geldigTot) : woorden.geenEinde },
    ...(vervangtNummer ? [{ label: woorden.vervangt, waarde: vervangtNummer }] : []),
  ]
}

function controle(taal: Documenttaal, code: string): Druk['controle'] {
  const { titel, uitleg, alt } = DOCUMENTWOORDEN[taal].controle
  return { titel, uitleg, alt, code, adres: controleadres(code), portaal: controlepagina() }
}
