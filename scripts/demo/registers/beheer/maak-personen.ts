import { randomInt } from 'node:crypto'
import type { PoolClient } from 'pg'
import { z } from 'zod'
import { STRATEN } from '../adressen/straten'
import { inTransactie } from '../in-transactie'
import { HOOGSTE_VOLGNUMMER, maakInsz } from '../maak-insz'
import type { Registers, Vraag } from '../register-vraag'
import { ACHTERNAMEN, kies, MANNENNAMEN, VROUWENNAMEN } from '../stad/namen'
import { type NieuwePersoon, voegGezinToe } from '../stad/voeg-gezin-toe'
import { geborenVoor } from '../stad/wie'
import { leesVraag } from '../uitzondering'

/** Somebody to make; whatever is left out is made up. `ouders` names earlier members by their place in the list. */
const NieuwLid = z.strictObject({
  voornamen: z.array(z.string()).min(1).optional(),
  achternaam: z.string().optional(),
  geslacht: z.enum(['man', 'vrouw']).optional(),
  leeftijd: z.int().min(0).max(120).optional(),
  geboortedatum: z.iso.date().optional(),
  geboorteplaats: z.string().optional(),
  nationaliteit: z.object({ code: z.string(), naam: z.string() }).optional(),
  burgerlijkeStaat: z.string().optional(),
  positie: z.string().optional(),
  ouders: z.array(z.int()).optional(),
  overledenOp: z.iso.date().optional(),
  verblijf: z.object({ kaart: z.string(), opPapier: z.boolean() }).optional(),
  kiesrechtGeschorst: z.boolean().optional(),
  huwelijk: z.object({ ontbreekt: z.string().nullish() }).optional(),
  akte: z.object({ ontbreekt: z.string().nullish(), heeftHistoriek: z.boolean().optional() }).optional(),
})

const NieuwAdres = z.strictObject({
  straat: z.string(),
  huisnummer: z.string(),
  bus: z.string().optional(),
  postcode: z.string(),
  gemeente: z.string().optional(),
  niscode: z.string().optional(),
})

const NieuwGezin = z.strictObject({ adres: NieuwAdres.optional(), sinds: z.iso.date().optional(), leden: z.array(NieuwLid).min(1) })

/** Advisory lock under which national numbers are given out. */
const SLOT = 4_801_005

/** Makes a household of its own, with national numbers that nobody has, and gives who is in it in the order asked. */
export async function maakPersonen({ pool, vandaag }: Registers, { inhoud }: Vraag): Promise<object> {
  const { adres = willekeurigAdres(), sinds, leden } = leesVraag(NieuwGezin, inhoud)
  return inTransactie(pool, async (client) => {
    await slotOpNummers(client)
    const personen: NieuwePersoon[] = []
    for (const lid of leden) {
      const ouders = lid.ouders?.flatMap((plaats) => personen[plaats]?.insz ?? [])
      const persoon = vulAan(lid, vandaag())
      const insz = await vrijNummer(client, persoon, personen)
      personen.push({ ...persoon, insz, ouders, positie: lid.positie ?? (ouders?.length ? '03' : undefined) })
    }
    await voegGezinToe(client, adres, sinds ?? geborenVoor(vandaag(), 1, 0), personen)
    return { Personen: personen.map(alsAntwoord), Adres: adres }
  })
}

/** One at a time gives national numbers out. */
export async function slotOpNummers(client: PoolClient): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [SLOT])
}

function vulAan(lid: z.infer<typeof NieuwLid>, vandaag: string): Omit<NieuwePersoon, 'insz' | 'ouders'> {
  const geslacht = lid.geslacht ?? kies(['vrouw', 'man'] as const, randomInt(2))
  const namen = geslacht === 'vrouw' ? VROUWENNAMEN : MANNENNAMEN
  const { leeftijd = 35, ouders: _, ...rest } = lid
  return {
    ...rest,
    geslacht,
    voornamen: lid.voornamen ?? [kies(namen, randomInt(namen.length))],
    achternaam: lid.achternaam ?? kies(ACHTERNAMEN, randomInt(ACHTERNAMEN.length)),
    geboortedatum: lid.geboortedatum ?? geborenVoor(vandaag, leeftijd, randomInt(1, 360)),
  }
}

/** A national number that nobody has or had. */
export async function vrijNummer(
  client: PoolClient,
  persoon: Pick<NieuwePersoon, 'geboortedatum' | 'geslacht'>,
  gekozen: NieuwePersoon[] = [],
): Promise<string> {
  const { geboortedatum, geslacht } = persoon
  const { rows } = await client.query<{ insz: string }>(
    `select insz from registers.persoon where insz like $1 || '%' union all select insz from registers.vervallen_nummer where insz like $1 || '%'`,
    [maakInsz(geboortedatum, geslacht, 0).slice(0, 6)],
  )
  const bezet = new Set([...rows, ...gekozen].map(({ insz }) => insz))
  const begin = randomInt(HOOGSTE_VOLGNUMMER + 1)
  for (let poging = 0; poging <= HOOGSTE_VOLGNUMMER; poging += 1) {
    const insz = maakInsz(geboortedatum, geslacht, (begin + poging) % (HOOGSTE_VOLGNUMMER + 1))
    if (!bezet.has(insz)) return insz
  }
  throw new Error('no national number is left for this day')
}

function willekeurigAdres(): z.infer<typeof NieuwAdres> {
  const { naam, postcode, laatste } = kies(STRATEN, randomInt(STRATEN.length))
  return { straat: naam, huisnummer: String(randomInt(1, laatste + 1)), postcode }
}

function alsAntwoord({ insz, voornamen, achternaam, geboortedatum }: NieuwePersoon): object {
  return { INSZ: insz, Naam: { Achternamen: achternaam, Voornamen: voornamen }, Geboorte: { Datum: geboortedatum } }
}
