import { notFound, redirect } from 'next/navigation'
import { poortAdres } from '@/app/poort'
import type { MedewerkerSessie } from '@/lib/auth/sessie'
import { type Boekdoel, findBoekdoel } from '@/lib/loket/boek-voor'
import { openBurgerbrief } from '@/lib/opzoeken/brief'
import { pad, type Taal } from '@/lib/tekst/talen'

/** For whom a page of the agenda books, as its address says. */
export type Voor = { zaak?: string; p?: string }

/** What of an address says for whom; the case alone where there is one. */
export function voorVan({ zaak, p }: Voor): Record<string, string> {
  return zaak ? { zaak } : { p: p ?? '' }
}

/** For whom, with where one came from; who is protected asks why first, and who was found too long ago is looked for again. */
export async function laadBoekdoel(
  medewerker: MedewerkerSessie['medewerker'],
  voor: Voor,
  taal: Taal,
  hier: string,
): Promise<Boekdoel & { terug: string }> {
  const brief = voor.zaak ? undefined : openBurgerbrief(medewerker.id, voor.p)
  if (!voor.zaak && !brief) redirect(`${pad(taal, '/loket/zoeken')}?p=x`)
  const doel = await findBoekdoel(medewerker, brief ? { burgerId: brief.burgerId } : { referentie: voor.zaak ?? '' })
  if (doel.ok) {
    const { zaak } = doel.waarde
    return { ...doel.waarde, terug: zaak ? `/loket/aanvragen/${zaak.referentie}` : `/loket/zoeken?${new URLSearchParams({ p: voor.p ?? '' })}` }
  }
  if ('betrokkene' in doel.fout) redirect(poortAdres(taal, medewerker.id, doel.fout.betrokkene, hier))
  return notFound()
}
