/**
 * How long pages and presses of staff and citizens take in a portal that runs on this database: `verkeer.ts <address> <seconds> <per second>`.
 * 50 staff and 200 citizens are signed in; requests begin at an even pace, whether those before are ready or not. Prints the milliseconds
 * from the first byte that is sent to the last that is read. One answer that is not what was asked for makes all of it worthless.
 */
import { encode } from 'next-auth/jwt'
import { bezoekVanDienst } from '@/lib/afspraken/bezoek-van-dienst'
import { schrijfPlek, sluitKeuze } from '@/lib/afspraken/keuze'
import { sessieCookie } from '@/lib/auth/sessie-cookie'
import { sluitZoekbrief } from '@/lib/opzoeken/brief'
import { db } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { nieuwId } from '@/lib/platform/ids'
import { later, nu, uren } from '@/lib/platform/klok'
import { schrijfFilter } from '@/lib/werklijst/filter'
import { type BEURTEN, burgersOmTeZoeken, type Daad, een, FILTERS, meetDaden, teZoeken, vrijMoment, zakenOmTeOpenen } from './daden'

const MEDEWERKERS = 50
const BURGERS = 200

const [adres = '', seconden = '10', perSeconde = '50'] = process.argv.slice(2)

/** Somebody with the cookie of their session. */
type Aangemeld = { id: string; cookie: string; team?: string }

const medewerkers = await Promise.all(
  (await db.medewerker.findMany({ take: MEDEWERKERS, orderBy: { id: 'asc' } })).map((wie) => meldAan({ medewerkerId: wie.id }, wie.team)),
)
const burgers = await Promise.all((await db.burger.findMany({ take: BURGERS, orderBy: { id: 'desc' } })).map(({ id }) => meldAan({ burgerId: id })))
const teams = new Set(medewerkers.map(({ team }) => team))
const zaken = (await zakenOmTeOpenen()).filter(({ team }) => teams.has(team))
const bellers = await burgersOmTeZoeken(BURGERS)
const bezoek = await bezoekVanDienst(undefined, 1)

const DAAD: Record<keyof typeof BEURTEN, Daad> = {
  werklijst: async () => () => lees('/loket', een(medewerkers)),
  filter: async () => () => lees(`/loket?${schrijfFilter(een(FILTERS))}`, een(medewerkers)),
  zaak: async () => {
    const { referentie, team } = een(zaken)
    return () => lees(`/loket/aanvragen/${referentie}`, een(medewerkers.filter((wie) => wie.team === team)))
  },
  volgende: async () => () => druk('/api/loket/werklijst/volgende', een(medewerkers), {}),
  persoon: async () => {
    const { getypt, team } = teZoeken(bellers, zaken)
    const wie = een(team ? medewerkers.filter((collega) => collega.team === team) : medewerkers)
    const u = sluitZoekbrief(wie.id, { getypt, waarom: 'zoek-belt' })
    return () => lees(`/loket/zoeken?${new URLSearchParams({ u })}`, wie)
  },
  verzonden: async () => () => lees('/mijn/aanvragen', een(burgers)),
  vrij: async () => () => lees(`/mijn/afspraken/nieuw/tijd?${new URLSearchParams({ k: keuze(), loket: een(bezoek.lokets).code })}`, een(burgers)),
  boeken: bereidBoekingVoor,
}

process.stdout.write(JSON.stringify(await meetDaden(DAAD, Number(seconden), Number(perSeconde))))
await db.$disconnect()
// Lines to the portal that are kept open would keep this process too.
process.exit(0)

async function meldAan(wie: { medewerkerId: string } | { burgerId: string }, team?: string | null): Promise<Aangemeld> {
  const sid = nieuwId()
  const tot = later(nu(), uren(2))
  await db.sessie.create({ data: { id: sid, ...wie, niveau: 'high', gemaaktOp: nu(), verlooptOp: tot, uiterlijkOp: tot } })
  const token = await encode({ token: { sid }, secret: env().NEXTAUTH_SECRET })
  return { id: 'medewerkerId' in wie ? wie.medewerkerId : wie.burgerId, cookie: `${sessieCookie()}=${token}`, team: team ?? undefined }
}

async function lees(pad: string, { cookie }: Aangemeld): Promise<void> {
  await vraag(pad, { headers: { cookie } }, 200)
}

async function druk(pad: string, { cookie }: Aangemeld, velden: Record<string, string>): Promise<void> {
  await vraag(pad, { method: 'POST', body: new URLSearchParams(velden), headers: { cookie, origin: new URL(adres).origin } }, 303)
}

async function vraag(pad: string, opties: RequestInit, verwacht: number): Promise<void> {
  const antwoord = await fetch(adres + pad, { ...opties, redirect: 'manual' })
  await antwoord.arrayBuffer()
  if (antwoord.status !== verwacht) throw new Error(`${pad.split('?')[0]} answered ${antwoord.status}`)
  if (antwoord.headers.get('location')?.includes('/aanmelden')) throw new Error(`${pad.split('?')[0]} asked to sign in`)
}

function keuze(): string {
  return sluitKeuze({ aanvraag: '', dienst: '', personen: '1', noden: [], taalhulp: '', anders: '', postcode: '' })
}

/** Looks for a moment first, as a person does; only the booking is measured. */
async function bereidBoekingVoor(): Promise<() => Promise<unknown>> {
  const plek = await vrijMoment(bezoek)
  if (!plek) return async () => undefined
  return () => druk('/api/mijn/afspraken', een(burgers), { taal: 'nl', k: keuze(), plek: schrijfPlek(plek.loket, plek.van) })
}
