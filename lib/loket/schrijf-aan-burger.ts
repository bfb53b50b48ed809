import { leesTekst } from '@/lib/gesprekken/regels'
import { schrijfAlsMedewerker } from '@/lib/gesprekken/schrijf-bericht'
import { mislukt, ok } from '@/lib/platform/result'
import type { Invoer, Uitslag } from './doe-handeling'
import { findZaakVoor } from './find-zaak-voor'
import { gooiKladWeg } from './klad'

/**
 * Writes to the citizen about a case. It changes nothing of the case, so that it goes whatever a colleague did to it meanwhile,
 * unless the case is over.
 */
export async function schrijfAanBurger({ medewerker, referentie, waarden }: Invoer): Promise<Uitslag> {
  const zaak = await findZaakVoor('bericht', medewerker, referentie)
  if (!zaak.ok) return zaak
  const bericht = { sleutel: waarden.sleutel ?? '', tekst: leesTekst(waarden.tekst ?? '') }
  const uitslag = await schrijfAlsMedewerker(zaak.waarde, bericht, medewerker.id)
  if (uitslag.ok) {
    await gooiKladWeg(medewerker.id, zaak.waarde.id, 'bericht')
    return ok(null)
  }
  const { code } = uitslag.fout
  if (code === 'afgesloten') return mislukt({ code: 'gewijzigd' })
  return mislukt({ code: 'ongeldig', overtredingen: [{ veld: 'tekst', code: `tekst.${code}` }] })
}
