import { listZakenVanBurger } from '@/lib/aanvragen/list-zaken-van'
import { isAfgesloten } from '@/lib/aanvragen/status'
import { type Afspraak, afsprakenVan, listAfspraken } from '@/lib/afspraken/afspraken'
import { mag } from '@/lib/auth/rechten'
import { listOverdrachtenVan, type Overgedragen } from '@/lib/balie/overdracht'
import { type Beschermd, isDicht } from '@/lib/bescherming/poort'
import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import { getBurger } from '@/lib/burgers/get-burger'
import { geboortedagVan } from '@/lib/gegevens/insz'
import { noteerInzage } from '@/lib/inzage/noteer-inzage'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { type Leesbaar, metLeesbaar } from '@/lib/loket/leesbare-zaken'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import type { Taal } from '@/lib/tekst/talen'
import { type Belwerk, listBelwerkOver } from '@/lib/terugbellen/werk'
import type { Burgerbrief } from './brief'

/** A case of the own team, whether it may be opened, and whether a moment can be booked for it. */
export type Zaakregel = Leesbaar & { magBoeken: boolean }

/** Somebody as who helps them sees them: as much as they are known by, and what of theirs this member of staff may handle. */
export type Gevondene = {
  burgerId: string
  naam: string
  /** As the national number says it; absent where it does not, or nobody knows the number. */
  geboortedag?: string
  taal: Taal
  /** Of the own team, the newest first. */
  zaken: Zaakregel[]
  /** How many more there are, that are not for this member of staff. */
  andere: number
  afspraken: Afspraak[]
  /** Forms that were handed over to the counter and are not sent yet. */
  overgedragen: Overgedragen[]
  gesprekken: Belwerk[]
}

/** Opens somebody who was found. The line, with why, is written before anything of them is read. */
export async function openBurger(
  medewerker: Behandelaar,
  { burgerId, waarom }: Burgerbrief,
): Promise<Result<Gevondene, { code: 'geen-recht' } | Beschermd>> {
  if (!mag(medewerker.rol, 'burger-helpen')) return mislukt({ code: 'geen-recht' })
  const betrokkene = await betrokkeneVanBurger(burgerId)
  if (await isDicht(medewerker.id, [betrokkene])) return mislukt({ code: 'beschermd', betrokkene })
  await noteerInzage({ door: { soort: 'medewerker', medewerkerId: medewerker.id }, doel: waarom }, betrokkene, 'overzicht', 'openloket')
  const [{ voornaam, achternaam, insz, taal }, { zaken, andere }, afspraken, overgedragen, gesprekken] = await Promise.all([
    getBurger(burgerId),
    listZakenVanBurger(burgerId, medewerker),
    mag(medewerker.rol, 'agenda-zien') ? listAfspraken(burgerId) : [],
    listOverdrachtenVan(burgerId),
    listBelwerkOver(medewerker, { burgerId }),
  ])
  const [regels, bezoeken] = await Promise.all([metLeesbaar(medewerker, zaken), afsprakenVan(zaken.map(({ id }) => id))])
  return ok({
    burgerId,
    naam: `${voornaam} ${achternaam}`,
    geboortedag: insz && geboortedagVan(insz),
    taal,
    zaken: regels.map((regel) => ({
      ...regel,
      magBoeken: mag(medewerker.rol, 'agenda-zien') && !isAfgesloten(regel.status) && !bezoeken.has(regel.id),
    })),
    andere,
    afspraken,
    overgedragen,
    gesprekken,
  })
}
