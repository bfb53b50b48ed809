import { vindAdressen } from '@/lib/bronnen/adressen/client'
import type { FeitenFout, FeitenVraag } from '@/lib/catalogus/define-dienst'
import { formuliersleutel } from '@/lib/gegevens/formuliersleutel'
import { isMinderjarig, leeftijdOp } from '@/lib/gegevens/leeftijd'
import { korteNaam } from '@/lib/gegevens/naam'
import { leesGezin, leesPersoon } from '@/lib/inzage/lees-persoon'
import type { Aanleiding } from '@/lib/inzage/noteer-inzage'
import { env } from '@/lib/platform/env'
import { ok, type Result } from '@/lib/platform/result'
import type { Feiten, Lid, Treffer } from './regels'
import type { Inhoud } from './schema'

/**
 * The person and the household from the population register, and the addresses that fit what was typed.
 * Without the population register the form cannot go on; without the address register it can.
 */
export async function feiten(vraag: FeitenVraag<Inhoud>): Promise<Result<Feiten, FeitenFout>> {
  const basis = {
    vandaag: vraag.vandaag,
    sterk: vraag.niveau !== 'low',
    testnummersToegelaten: env().OPENLOKET_MODUS === 'demo',
    telefoon: vraag.profiel.telefoon,
    postcodesVanDeStad: env().STAD_POSTCODES,
    treffers: await treffers(vraag.inhoud.nieuwAdres),
  }
  if (!vraag.insz) return ok({ ...basis, gezin: [] })
  const aanleiding: Aanleiding = { door: vraag.door ?? { soort: 'systeem' }, doel: 'formulier-invullen', aanvraagId: vraag.aanvraagId }
  const persoon = await leesPersoon(aanleiding, vraag.insz)
  if (!persoon.ok) return persoon.fout.code === 'niet-gevonden' ? ok({ ...basis, gezin: [] }) : persoon
  const gezin = await leesLeden(aanleiding, vraag.insz, vraag.vandaag)
  if (!gezin.ok) return gezin
  const { adres, nationaliteiten, verblijf, stand } = persoon.waarde
  return ok({
    ...basis,
    gezin: gezin.waarde,
    persoon: {
      naam: korteNaam(persoon.waarde),
      leeftijd: leeftijdOp(persoon.waarde.geboorte.datum, vraag.vandaag),
      belg: nationaliteiten.some(({ code }) => code === BELG),
      papierenDocument: verblijf?.opPapier ?? false,
      adres,
      op: stand.op,
    },
  })
}

/** Code of the Belgian nationality in the national register. */
const BELG = '150'

async function leesLeden(aanleiding: Aanleiding, insz: string, vandaag: string): Promise<Result<Lid[], FeitenFout>> {
  const gezin = await leesGezin(aanleiding, insz)
  if (!gezin.ok) return gezin
  const leden: Lid[] = []
  for (const lid of gezin.waarde.leden) {
    const leeftijd = leeftijdOp(lid.geboortedatum, vandaag)
    const persoon = isMinderjarig(leeftijd) ? await leesPersoon(aanleiding, lid.insz) : undefined
    if (persoon && !persoon.ok) return persoon
    const ouders = persoon?.waarde.ouders.filter((ouder) => !ouder.overleden).map((ouder) => ouder.insz) ?? []
    leden.push({ sleutel: formuliersleutel(lid.insz), insz: lid.insz, naam: korteNaam(lid), leeftijd, ik: lid.insz === insz, ouders })
  }
  return ok(leden)
}

async function treffers(adres: Inhoud['nieuwAdres'] | undefined): Promise<Treffer[] | undefined> {
  if (!adres) return []
  const gevonden = await vindAdressen(adres)
  if (!gevonden.ok) return undefined
  return gevonden.waarde.map(({ adresId, ...treffer }) => ({ id: adresId, ...treffer }))
}
