import type { Burgeraanvrager } from '@/lib/aanvragen/aanvrager'
import { maakVertegenwoordiger, type Vertegenwoordiger } from '@/lib/aanvragen/eigenaar'
import type { BurgerSessie } from '@/lib/auth/gebruik-sessie'
import { isMinstens } from '@/lib/auth/niveaus'
import { getBurger } from '@/lib/burgers/get-burger'
import { kenBurger } from '@/lib/burgers/ken-burger'
import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import { db, inTransactie } from '@/lib/platform/database'
import { isoDag, naarDatum, nu, vandaag } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { findGeldigMandaat } from './mandaat'
import { listKinderen } from './ouderschap'
import { valtOnder } from './regels'

/**
 * For whom somebody acts in a session. `voorbij`: they chose to, and no longer may; nothing goes on by itself as if it were their own,
 * until they say so.
 */
export type Handeling =
  | { stand: 'voorbij' }
  | {
      stand: 'geldig'
      voorId: string
      naam: string
      voor: Voor
      door: Vertegenwoordiger
      groepen: readonly string[]
      metGegevens: boolean
      metDocumenten: boolean
    }

/** The person for whom is acted, as much as is known of them. */
type Voor = { voornaam: string; achternaam: string; insz?: string; email?: string; telefoon?: string }

type Wie = Pick<BurgerSessie, 'sessieId'> & { burger: Pick<BurgerSessie['burger'], 'burgerId' | 'insz'> }

type Handelend = Pick<BurgerSessie, 'niveau' | 'handelt'> & { burger: Pick<BurgerSessie['burger'], 'burgerId'> }

/** For whom this session acts; undefined when for nobody but who signed in. Whether they still may is asked anew for each page and press. */
export async function findHandeling({ niveau, burger: { burgerId }, handelt }: Handelend): Promise<Handeling | undefined> {
  if (!handelt || handelt.vertegenwoordigerId !== burgerId) return undefined
  const { voorId, mandaatId } = handelt
  const totEnMet = isoDag(handelt.totEnMet)
  if (totEnMet < vandaag() || !isMinstens(niveau, 'substantial')) return { stand: 'voorbij' }
  const mandaat = mandaatId ? await findGeldigMandaat(burgerId, mandaatId) : undefined
  if (mandaatId && mandaat?.geverId !== voorId) return { stand: 'voorbij' }
  const { voornaam, achternaam, insz, email, telefoon } = await getBurger(voorId)
  return {
    stand: 'geldig',
    voorId,
    naam: `${voornaam} ${achternaam}`,
    voor: { voornaam, achternaam, insz, email, telefoon },
    door: maakVertegenwoordiger({ vertegenwoordigerId: burgerId, mandaatId: mandaatId ?? undefined, totEnMet }),
    groepen: mandaat?.groepen ?? ['alle'],
    metGegevens: mandaat?.metGegevens ?? true,
    metDocumenten: mandaat?.metDocumenten ?? true,
  }
}

/**
 * Who applies when somebody acts: the person for whom, as strongly as who acts signed in, and with their data only where the mandate says
 * so. Undefined for a dienst that does not fall under it.
 */
export function aanvragerBij(
  handeling: Handeling,
  record: Pick<DienstRecord, 'theme' | 'personal'>,
  niveau: BurgerSessie['niveau'],
): Burgeraanvrager | undefined {
  if (handeling.stand !== 'geldig' || !valtOnder(handeling.groepen, record)) return undefined
  const { voorId, door, metGegevens } = handeling
  const { voornaam, achternaam, ...gegevens } = handeling.voor
  return { burgerId: voorId, door, niveau, voornaam, achternaam, ...(metGegevens ? gegevens : {}) }
}

type Fout = { code: 'niet-meer' | 'bron' }

/** Begins to act by a mandate that was given to who signed in. */
export async function handelMetMandaat({ sessieId, burger: { burgerId } }: Wie, mandaatId: string): Promise<Result<null, Fout>> {
  const mandaat = await findGeldigMandaat(burgerId, mandaatId)
  if (!mandaat) return mislukt({ code: 'niet-meer' })
  await schrijf({ sessieId, vertegenwoordigerId: burgerId, voorId: mandaat.geverId, mandaatId, totEnMet: mandaat.totEnMet })
  return ok(null)
}

/** Begins to act for a child of who signed in, by what the register says now; `sleutel` is how the form named the child. */
export async function handelVoorKind({ sessieId, burger: { burgerId, insz } }: Wie, sleutel: string): Promise<Result<null, Fout>> {
  if (!insz) return mislukt({ code: 'niet-meer' })
  const kinderen = await listKinderen(insz)
  if (!kinderen.ok) return mislukt({ code: 'bron' })
  const kind = kinderen.waarde.find((een) => een.sleutel === sleutel)
  if (!kind) return mislukt({ code: 'niet-meer' })
  const { voornaam, achternaam, totEnMet } = kind
  const { burgerId: voorId } = await inTransactie((tx) => kenBurger(tx, { insz: kind.insz, voornaam, achternaam, taal: 'nl' }))
  await schrijf({ sessieId, vertegenwoordigerId: burgerId, voorId, mandaatId: null, totEnMet })
  return ok(null)
}

/** Who signed in acts for themselves again. */
export async function stopHandeling({ sessieId }: Pick<Wie, 'sessieId'>): Promise<void> {
  await db.handeling.deleteMany({ where: { sessieId } })
}

type Nieuw = { sessieId: string; vertegenwoordigerId: string; voorId: string; mandaatId: string | null; totEnMet: string }

async function schrijf({ sessieId, totEnMet, ...rest }: Nieuw): Promise<void> {
  const data = { ...rest, totEnMet: naarDatum(totEnMet), begonnenOp: nu() }
  await db.handeling.upsert({ where: { sessieId }, create: { sessieId, ...data }, update: data })
}
