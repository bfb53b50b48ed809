import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { eisBewijs } from '@/lib/aanvragen/find-aanvraag'
import { getBurger } from '@/lib/burgers/get-burger'
import type { Instemrol } from '@/lib/catalogus/instemmer'
import type { Bewijs } from '@/lib/inzage/noteer-inzage'
import { db } from '@/lib/platform/database'
import { isoDag } from '@/lib/platform/klok'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { Instemming, Prisma } from '@/prisma/client/client'
import { vanBurger } from './find-instemming'
import type { Instemstatus } from './regels'

/** The consent of one person, as the applicant and staff see it. */
export type Instemregel = {
  id: string
  rol: Instemrol
  naam: string
  /** Where they were written to. */
  email?: string
  /** The register knows who is meant: nobody else can answer. */
  isGekend: boolean
  status: Instemstatus
  /** How who answered is called by their sign-in. */
  door?: string
  reden?: string
  beantwoordOp?: Date
  geldt: boolean
}

/** The question for consent of a case, with the answers that still count. */
export const VAN_ZAAK = {
  include: { instemmingen: { where: { status: { not: 'vervangen' } }, orderBy: { id: 'asc' } } },
} satisfies Prisma.Aanvraag$instemmingsvraagArgs

/** Everyone whose consent a case needs, and by when. */
export type Instemmingen = { totEnMet: string; instemmingen: Instemregel[] }

/** Everyone whose consent a case needs, and by when; undefined when it needs nobody’s. Asks for the proof that this look may happen. */
export async function listInstemmingen(bewijs: Bewijs, kop: AanvraagKop): Promise<Instemmingen | undefined> {
  await eisBewijs(bewijs, kop)
  const vraag = await db.instemmingsvraag.findUnique({ where: { aanvraagId: kop.id }, ...VAN_ZAAK })
  return vraag ? maakInstemmingen(vraag) : undefined
}

/** The rows of a question, as they are read by who asked or by staff. */
export function maakInstemmingen({ totEnMet, instemmingen }: Prisma.InstemmingsvraagGetPayload<typeof VAN_ZAAK>): Instemmingen {
  return { totEnMet: isoDag(totEnMet), instemmingen: instemmingen.map(maakInstemregel) }
}

/** What is asked of a citizen, or was: only who asks, for which dienst and how it stands. */
export type GevraagdeRegel = { id: string; dienst: string; aanvrager: string; totEnMet: string; status: Instemstatus; isOpen: boolean }

/** Everything that a citizen is or was asked to agree to, the latest first. */
export async function listGevraagd(burgerId: string): Promise<GevraagdeRegel[]> {
  const rijen = await db.instemming.findMany({
    where: await vanBurger(burgerId),
    include: { vraag: { include: { aanvraag: { select: { dienst: true } } } } },
    orderBy: { id: 'desc' },
    take: HOOGSTENS,
  })
  const ids = [...new Set(rijen.map(({ vraag }) => vraag.burgerId))]
  const namen = new Map(await Promise.all(ids.map(async (id) => [id, await naamVan(id)] as const)))
  return rijen.map(({ id, status, vraag }) => ({
    id,
    dienst: vraag.aanvraag.dienst,
    aanvrager: namen.get(vraag.burgerId) ?? '',
    totEnMet: isoDag(vraag.totEnMet),
    status,
    isOpen: status === 'gevraagd' && vraag.afgerondOp === null,
  }))
}

const HOOGSTENS = 50

async function naamVan(burgerId: string): Promise<string> {
  const { voornaam, achternaam } = await getBurger(burgerId)
  return `${voornaam} ${achternaam}`
}

/** A row as it is read by who asked, or by staff. */
function maakInstemregel(rij: Instemming): Instemregel {
  const lees = (versleuteld: string | null) => (versleuteld ? ontsleutel(versleuteld, `instemming:${rij.id}`) : undefined)
  return {
    id: rij.id,
    rol: rij.rol as Instemrol,
    naam: lees(rij.naamVersleuteld) ?? '',
    email: lees(rij.emailVersleuteld),
    isGekend: rij.betrokkene !== null,
    status: rij.status,
    door: lees(rij.doorVersleuteld),
    reden: lees(rij.redenVersleuteld),
    beantwoordOp: rij.beantwoordOp ?? undefined,
    geldt: rij.geldtSinds !== null,
  }
}
