import { leesTekst } from '@/lib/gesprekken/regels'
import { schrijfAlsMedewerker } from '@/lib/gesprekken/schrijf-bericht'
import { mislukt, ok } from '@/lib/platform/result'
import type { Invoer, Uitslag } from './doe-handeling'
import { findZaakVoor } from './find-zaak-voor'
import { gooiKladWeg } from './klad'

/**
 * Writes to the citizen about a case as it was seen: when a colleague did something meanwhile, or anybody wrote, nothing is sent and
 * what was typed is kept.
 */
export async function schrijfAanBurger({ medewerker, referentie, stand, waarden }: Invoer): Promise<Uitslag> {
  const zaak = await findZaakVoor('bericht', medewerker, referentie)
  if (!zaak.ok) return zaak
  const bericht = { sleutel: waarden.sleutel ?? '', tekst: leesTekst(waarden.tekst ?? '') }
  const uitslag = await schrijfAlsMedewerker(zaak.waarde, bericht, medewerker.id, { stand, laatste: waarden.laatste || undefined })
  if (uitslag.ok) {
    await gooiKladWeg(medewerker.id, zaak.waarde.id, 'bericht')
    return ok(null)
  }
  const { code } = uitslag.fout
  if (code === 'afgesloten' || code === 'gewijzigd') return mislukt({ code: 'gewijzigd' })
  return mislukt({ code: 'ongeldig', overtredingen: [{ veld: 'tekst', code: `tekst.${code}` }] })
}
