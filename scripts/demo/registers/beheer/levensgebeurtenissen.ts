import type { PoolClient } from 'pg'
import { z } from 'zod'
import { inTransactie } from '../in-transactie'
import { noteerMutaties } from '../mutaties'
import { bepaalPosities, kiesReferentiepersoon, type Lid } from '../personen/gezinsposities'
import { leesLevende, type PersoonRij } from '../personen/persoon-rij'
import type { Registers, Vraag } from '../register-vraag'
import { schrijfHuwelijk, schrijfSamenwoning } from '../stad/schrijf-band'
import { voegLidToe } from '../stad/voeg-gezin-toe'
import { leesVraag, Uitzondering } from '../uitzondering'
import { leesHuisgenoten } from './levensloop'
import { slotOpNummers, vrijNummer } from './maak-personen'

const Geboorte = z.object({
  ouders: z.array(z.string()).min(1).max(2),
  voornamen: z.array(z.string()).min(1),
  geslacht: z.enum(['man', 'vrouw']).default('vrouw'),
  datum: z.iso.date().optional(),
})

/** A child is born: it gets a number and an act, lives with its first parent, and everyone of its household and its parents are told. */
export async function meldGeboorte({ pool, vandaag }: Registers, { inhoud }: Vraag): Promise<object> {
  const { ouders, voornamen, geslacht, datum: geboortedatum = vandaag() } = leesVraag(Geboorte, inhoud)
  return inTransactie(pool, async (client) => {
    await slotOpNummers(client)
    const [moeder] = await Promise.all(ouders.map((insz) => leesLevende(client, insz)))
    if (!moeder?.gezin_id) throw new Uitzondering('30001')
    const insz = await vrijNummer(client, { geboortedatum, geslacht })
    const kind = { insz, voornamen, achternaam: moeder.achternaam, geslacht, geboortedatum, ouders }
    const leden = await leesHuisgenoten(client, insz, moeder.gezin_id)
    const positie = positieVan({ insz, gezin_id: null, positie: '', ouders, geboortedatum }, leden)
    await voegLidToe(client, kind, { gezinId: moeder.gezin_id, positie, sinds: geboortedatum })
    await noteerMutaties(client, 'personen', [insz, ...leden.map((lid) => lid.insz), ...ouders], 'geboorte', vandaag())
    return { INSZ: insz }
  })
}

const Paar = z.object({ INSZ: z.tuple([z.string(), z.string()]), datum: z.iso.date().optional() })

/** Two people marry: their status, their place in the household and their act; an earlier cohabitation ends by it. */
export async function meldHuwelijk({ pool, vandaag }: Registers, { inhoud }: Vraag): Promise<object> {
  const { INSZ, datum = vandaag() } = leesVraag(Paar, inhoud)
  return inTransactie(pool, async (client) => {
    const paar = await leesPaar(client, INSZ)
    await client.query("update registers.persoon set burgerlijke_staat = '20' where insz = any($1)", [INSZ])
    await client.query('delete from registers.samenwoning where insz = any($1)', [INSZ])
    await schrijfHuwelijk(client, INSZ, datum)
    await noteerMutaties(client, 'personen', await zetPaar(client, paar, '02'), 'huwelijk', vandaag())
    await noteerMutaties(client, 'akten', INSZ, 'akte', vandaag())
    return {}
  })
}

/** Two people declare that they live together by law. */
export async function meldSamenwoning({ pool, vandaag }: Registers, { inhoud }: Vraag): Promise<object> {
  const { INSZ, datum = vandaag() } = leesVraag(Paar, inhoud)
  return inTransactie(pool, async (client) => {
    const paar = await leesPaar(client, INSZ)
    await schrijfSamenwoning(client, INSZ, datum)
    await noteerMutaties(client, 'personen', await zetPaar(client, paar, '22'), 'samenwoning', vandaag())
    return {}
  })
}

const Nationaliteit = z.object({ INSZ: z.string(), code: z.string(), naam: z.string() })

/** Somebody gets another nationality; who becomes Belgian needs no residence card any more. */
export async function wijzigNationaliteit({ pool, vandaag }: Registers, { inhoud }: Vraag): Promise<object> {
  const { INSZ, code, naam } = leesVraag(Nationaliteit, inhoud)
  return inTransactie(pool, async (client) => {
    const { insz } = await leesLevende(client, INSZ)
    await client.query(
      `update registers.persoon set nationaliteit_code = $2, nationaliteit = $3,
         verblijf_kaart = case when $2 = '150' then null else verblijf_kaart end where insz = $1`,
      [insz, code, naam],
    )
    await noteerMutaties(client, 'personen', [insz], 'nationaliteit', vandaag())
    return {}
  })
}

async function leesPaar(client: PoolClient, [een, ander]: [string, string]): Promise<[PersoonRij, PersoonRij]> {
  return [await leesLevende(client, een), await leesLevende(client, ander)]
}

/** Their place towards each other, where they live in one household; gives everyone whose household it is about. */
async function zetPaar(client: PoolClient, [een, ander]: [PersoonRij, PersoonRij], positie: string): Promise<string[]> {
  const andere = een.positie === '01' ? ander : een
  if (een.gezin_id && een.gezin_id === ander.gezin_id && [een.positie, ander.positie].includes('01'))
    await client.query('update registers.persoon set positie = $1 where insz = $2', [positie, andere.insz])
  const huisgenoten = [...(await leesHuisgenoten(client, een.insz, een.gezin_id)), ...(await leesHuisgenoten(client, ander.insz, ander.gezin_id))]
  return [een.insz, ander.insz, ...huisgenoten.map(({ insz }) => insz)]
}

/** The place of who comes into a household. */
function positieVan(kind: Lid, leden: Lid[]): string {
  return bepaalPosities([...leden, kind], kiesReferentiepersoon(leden) ?? '').get(kind.insz) ?? '12'
}
