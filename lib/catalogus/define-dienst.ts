/**
 * What a dienst is. The words of this project, each once:
 *
 * - dienst: something the city offers; one folder in `lib/diensten`. catalogus: all of them. record: what the catalogue says of one; recordstand: what it said when somebody applied.
 * - levensgebeurtenis: something that happens in a life, with what has to be done about it; moment: what the catalogue calls it.
 * - stappenplan: a citizen's own list of it. voorstel: something that may be meant for a citizen, with its reden.
 * - ingang: an address of its own for a variant of a dienst, which chooses for the person.
 * - aanvraag: one citizen's request for one dienst. concept: one that is not sent yet. gebeurtenis: something that happened to one, never changed.
 * - burger: a citizen. aanvrager: the one who applies, signed in at a niveau. insz: a national number. instemmer: somebody else who must consent.
 * - formulier: the questions of a dienst, in stappen. plaats: one page of it. veld: one question; its controles are the boxes that it is made of.
 * - ruw: what was typed, by controle. inhoud: what the citizen filled in, read from it. bijlage: a file that came with it.
 * - bezoeker: a browser without sign-in; contact: how it is reached. volgen: to look by a link. overnemen: to make it one's own by signing in.
 * - feiten: what the city already knows; weten: the part of it that is shown and not asked. regels: what must hold between the two.
 * - overtreding: a rule that did not hold: a field and a code. uitweg: why a form cannot be finished online, and where to go.
 * - verloop: the named steps after sending. reden: why staff look at it, a code. opmerking: a remark that stops nobody.
 * - termijn: the days that a step may take. klok: how they are counted; pauze: a time in which they are not, and why.
 * - vierogen: what one of the staff prepares and another approves; voorbereiding: what waits for that.
 * - besluit: what staff decide, with its motivering. gevolgen: what a positive one changes elsewhere. vervallen: undone by a register.
 * - bron: a register elsewhere that we ask. storing: it is out, asking later helps. mutatie: something that changed in it.
 * - akte: an act of the civil status. uittreksel: its present data. afschrift: all of it, with its history. job: a promise, kept later.
 * - document, documenttype, versie: an issued document, its kind, one issue of it. druk: every word that a versie prints.
 * - recht: whether somebody is entitled to a document. aanleiding: the event in a register that it was issued for. voorkeur: to have it vanzelf.
 * - beletsel: why a document was not issued or renewed. vernummering: somebody has another national number from now on.
 * - afspraak: a visit at a counter, for staff a bezoek. loket: the desk of the staff. medewerker: who sits there; behandelaar: who handles a case.
 * - dossier: a case as staff see it; zaak: as its citizen does. klad: what staff filled in and did not finish. overdracht: a form handed over to the counter.
 * - taak: something that the citizen is asked for a case, with a day. nieuws: what they did that staff have not looked at.
 * - bericht: a message in the inbox. gesprek: what citizen and staff write to each other about a case. sessie: one sign-in, until it ends.
 * - toepassing: a program of somebody else that files for citizens, by its client id. indiening: what it sends.
 * - inzage: one look at a person's data, by whom and why. bewijs: the proof that it was noted. betrokkene: whom it is about, by hash.
 */
import type { z } from 'zod'
import type { Result } from '@/lib/platform/result'
import type { Taal } from '@/lib/tekst/talen'
import type { DienstRecord } from './dienst-record'
import type { Instemming } from './instemmer'
import type { Tekstblokken } from './tekstblok'

export type Niveau = 'low' | 'substantial' | 'high'

/** A rule that did not hold. `veld` is the name of the form's control; `code` has a sentence in each language. */
export type Overtreding<Code extends string = string> = { veld: string; code: Code; waarden?: Record<string, string | number> }

/** One choice. Its label comes from the dienst's texts, or from the facts (a name in the household). */
export type Optie = { waarde: string; label?: string; hint?: string }

/** Choices whose labels all stand in the dienst's texts. */
export function opties(waarden: readonly string[]): Optie[] {
  return waarden.map((waarde) => ({ waarde }))
}

/** Where something comes from that the city already has. */
export type Databron = 'rijksregister' | 'bevolkingsregister' | 'parkeerregister' | 'dabs' | 'aprofiel'

/** What an answer must look like beyond being there: `lib/gegevens` knows each. */
export type Opmaak = 'email' | 'telefoon' | 'iban' | 'nummerplaat' | 'getal' | 'bedrag'

/** How an address is asked: a street of the city, of which the register knows the rest; all of it; or where something is, also in words. */
export type Adresvorm = 'straat' | 'volledig' | 'plek'

/**
 * How a field is asked. What depends on facts is a function of them; `bron` says where its `standaard` comes from.
 * `eis` is what a field asks that has no schema of its own: whether it must be answered, and how it is written.
 */
export type Veld<F> = Veldsoort<F> & { bron?: (feiten: F) => Databron | undefined; eis?: Veldeis }

/** What a field of a record asks. */
export type Veldeis = { verplicht: boolean; opmaak?: Opmaak }

type Veldsoort<F> =
  | {
      soort: 'tekst'
      autocomplete?: string
      kort?: boolean
      type?: 'text' | 'tel' | 'email'
      cijfers?: true
      standaard?: (feiten: F) => string | undefined
    }
  | { soort: 'lange-tekst' }
  /** `deels` takes a year, or a month of it, for who does not know the day. */
  | { soort: 'datum'; deels?: true }
  /** From a day to a day, both included. */
  | { soort: 'periode' }
  | { soort: 'keuze'; opties: Optie[] | ((feiten: F) => Optie[]); standaard?: (feiten: F) => string | undefined }
  | { soort: 'keuzes'; opties: Optie[] | ((feiten: F) => Optie[]); standaard?: (feiten: F) => string[] }
  | { soort: 'ja-nee' }
  | { soort: 'verklaring' }
  /**
   * Street, number and box; `gevonden` says in one line what the address register made of it. `zoalsBij` names an address that
   * this form asked before: it is proposed where nothing is known.
   */
  | {
      soort: 'adres'
      vorm?: Adresvorm
      gevonden?: (feiten: F, inhoud: Record<string, unknown>) => string | undefined
      standaard?: (feiten: F) => Partial<Record<string, string>> | undefined
      zoalsBij?: string
    }
  /** `alleenNaam` leaves out when they were born and their national number; of themselves (`zelf`) nobody types that number; `metEmail` asks how they are reached. */
  | { soort: 'personen'; max: number; alleenNaam?: true; metEmail?: true; zelf?: true }
  /** A vehicle is its plate and its country; `foto` asks for pictures: a phone then offers its camera. */
  | { soort: 'voertuig' }
  | { soort: 'bestand'; max: number; foto?: true }

/** One page of the form. Shown only when `toonAls` holds; `feitenNa` asks the registers again after it was sent. */
export type Stap<V extends string, I, F> = {
  id: string
  velden: V[]
  toonAls?: (inhoud: Partial<I>, feiten: F) => boolean
  feitenNa?: true
  /** What the city knows is shown above the questions. */
  toonWeten?: true
  /** Its title is its first question, which is then not shown a second time. */
  titelIsVraag?: true
  /** From this step on the person must have signed in at this level at least. */
  niveau?: Niveau
}

/**
 * Why this form cannot be finished online: `afspraak` leads to a visit, `informatie` says what to do instead, where
 * `naar` is the dienst that does it.
 */
export type Uitweg = { code: string; soort: 'afspraak' | 'informatie'; naar?: string }

/** Who has to act in a step of the verloop. */
export type WachtOp = 'niemand' | 'burger' | 'medewerker' | 'derde'

/** A step after sending. Its days count from the day after its start: calendar days that the city promises, unless it says otherwise; or it has months. */
export type VerloopStap = {
  id: string
  wachtOp: WachtOp
  termijnDagen?: number
  termijnMaanden?: number
  termijnInWerkdagen?: true
  termijnWettelijk?: true
  /** What staff may record as its result. */
  resultaten?: readonly string[]
  /** Staff decide here. */
  besluit?: true
  /** Staff asks it of a third party first: it has a start of its own. */
  wordtGevraagd?: true
}

/** A datum that the city already has, with where from and as of when. */
export type Weten = { code: string; waarde: string; bron: Databron; op: string }

/** A document that sending or a decision brings. */
export type UitTeGeven = {
  documenttype: string
  /** National number of whom it is about; without it the document is about the aanvraag itself. */
  insz?: string
  gegevens: Record<string, unknown>
  taal: string
  /** For this request only: it does not renew and does not follow the registers. */
  eenmalig?: true
}

/** How a complete form goes on. */
export type Afhandelwijze =
  | { afhandeling: 'automatisch'; documenten: UitTeGeven[] }
  | { afhandeling: 'dossier'; redenen: string[]; documenten: UitTeGeven[] }

/** What `feiten` may use to gather what the rules need. */
export type FeitenVraag<I> = {
  isAangemeld: boolean
  /** Only from level substantial, and only of who has one. */
  insz?: string
  niveau: Niveau
  profiel: { voornaam: string; achternaam: string; email?: string; telefoon?: string }
  vandaag: string
  aanvraagId: string
  inhoud: Partial<I>
  /** For whom a register is asked, when it is not the person's own form: a program, or somebody who acts for them. */
  door?: { soort: 'toepassing'; toepassing: string } | { soort: 'gemachtigde' | 'ouder'; vertegenwoordigerId: string }
}

/** What is known of somebody before a form is opened: their profile, and whether the register will say who they are. */
export type VoorafBekend = { naam: string; email?: string; telefoon?: string; heeftRegister: boolean; vandaag: string }

/** A register did not give what the form needs. */
export type FeitenFout = { code: string; bron: string }

/** The words of a form, the same keys in each language. */
export type DienstTekst = {
  stappen: Record<string, { titel: string; uitleg?: string }>
  velden: Record<string, { label: string; hint?: string; opties?: Record<string, string> }>
  fouten: Record<string, string>
  uitwegen: Record<string, { titel: string; uitleg: readonly string[]; meebrengen: readonly string[] }>
  redenen: Record<string, string>
  weten: Record<string, string>
  /** `werk` and `uitslagen` are what staff call a step and its results; the rest is for the citizen. */
  verloop: Record<
    string,
    { titel: string; nu: string; later: string; werk: string; resultaten?: Record<string, string>; uitslagen?: Record<string, string> }
  >
  beroep: readonly string[]
  /** Texts for its decisions, beside those of every dienst. */
  blokken?: Tekstblokken
  bevestiging: { titel: string; vanzelf: readonly string[]; zelf: readonly string[]; daarna?: readonly string[] }
}

/** A dienst with a form. */
export type Formulierdienst<S extends z.ZodObject, F> = {
  record: DienstRecord
  niveau: Niveau
  schemaVersie: number
  schema: S
  velden: { [K in keyof z.infer<S> & string]: Veld<F> }
  stappen: Array<Stap<keyof z.infer<S> & string, z.infer<S>, F>>
  verloop: readonly VerloopStap[]
  /** Whether the citizen may still withdraw in this step of the verloop. */
  intrekbaarTot: string
  /** Which outcomes somebody else than who prepared the decision must approve. */
  vierOgen: readonly ('goedgekeurd' | 'geweigerd')[]
  team: string
  conceptDagen?: number
  tekst: Record<Taal, DienstTekst>
  /** Gathers what the rules need; with `gevolgen` the only impure part of a form. */
  feiten: () => Promise<{ feiten: (vraag: FeitenVraag<z.infer<S>>) => Promise<Result<F, FeitenFout>> }>
  /** The facts without asking a register: enough to count the questions, not to answer one; and those of somebody made up, to try the form. */
  feitenVooraf: (bekend: VoorafBekend) => F
  proeffeiten: (proef: { vandaag: string; inhoud: Partial<z.infer<S>> }) => F
  weten: (feiten: F) => Weten[]
  regels: (inhoud: Partial<z.infer<S>>, feiten: F) => Overtreding[]
  uitweg: (inhoud: Partial<z.infer<S>>, feiten: F) => Uitweg | undefined
  handelAf: (inhoud: Partial<z.infer<S>>, feiten: F) => Afhandelwijze
  instemming?: Instemming<Partial<z.infer<S>>, F>
  /** Remarks that stop nobody, such as "late". Codes of `redenen`. */
  opmerkingen: (inhoud: Partial<z.infer<S>>, feiten: F) => string[]
  /**
   * What a positive decision changes outside the portal, and the documents that it brings; runs in the worker and
   * bears repetition. An outage is tried again; any other code is one of `redenen` and the case goes back to staff.
   */
  gevolgen?: () => Promise<{ voerUit: (gevolg: Gevolg<z.infer<S>, F>) => Promise<Result<UitTeGeven[], FeitenFout>> }>
  /** A document already issued that answers instead of the form, and what is chosen in the form for that very document. */
  bestaandDocument?: { documenttype: string; gekozen: Record<string, string> }
}

/** What `gevolgen` gets. */
export type Gevolg<I, F> = { aanvraagId: string; burgerId: string; inhoud: Partial<I>; feiten: F; ingediendDag: string }

/** Declares a dienst with a form; the compiler holds fields, steps and words against its schema. */
export function defineFormulierdienst<S extends z.ZodObject, F>(dienst: Formulierdienst<S, F>): Formulierdienst<S, F> {
  return dienst
}

/** A form with its own types forgotten: what shared code works with. */
export type EenFormulier = Formulierdienst<z.ZodObject, unknown>

/** The same keys as the Dutch words, each a text of its own. */
export type Vertaling<T> = T extends string ? string : { readonly [K in keyof T]: Vertaling<T[K]> }
