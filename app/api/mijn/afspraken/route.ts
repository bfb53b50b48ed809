import { naar, tekstVan } from '@/app/verzoek'
import { type Boekfout, boek } from '@/lib/afspraken/boek'
import { leesPlek, openKeuze } from '@/lib/afspraken/keuze'
import { pad, type Taal } from '@/lib/tekst/talen'
import { leesBoekverzoek, metFout } from './wie-boekt'

/** Books the moment that was chosen. Who is too late sees what is free now, with everything else as it was chosen. */
export async function POST(request: Request): Promise<Response> {
  const verzoek = await leesBoekverzoek(request, (formulier) => `/mijn/afspraken/nieuw/tijd?${new URLSearchParams({ k: tekstVan(formulier, 'k') })}`)
  if (verzoek instanceof Response) return verzoek
  const { formulier, taal, burger } = verzoek
  const k = tekstVan(formulier, 'k')
  const keuze = openKeuze(k)
  if (!keuze) return naar(pad(taal, '/mijn/afspraken/nieuw?fout=verlopen'))
  const rest = { k, loket: tekstVan(formulier, 'loket'), vanaf: tekstVan(formulier, 'vanaf') }
  const plek = leesPlek(tekstVan(formulier, 'plek'))
  if (!plek) return naar(metFout(pad(taal, '/mijn/afspraken/nieuw/tijd'), 'leeg', rest))
  const geboekt = await boek(burger.burgerId, keuze, plek)
  if (geboekt.ok) return naar(pad(taal, `/mijn/afspraken/${geboekt.waarde.id}?gedaan=geboekt`))
  return naar(waarheenNa(geboekt.fout, taal, rest))
}

function waarheenNa(fout: Boekfout, taal: Taal, rest: Record<string, string>): string {
  switch (fout.code) {
    case 'heeft-al':
      return pad(taal, `/mijn/afspraken/${fout.id}?fout=heeft-al`)
    case 'zaak-gesloten':
    case 'niet-gevonden':
    case 'te-veel':
      return metFout(pad(taal, '/mijn/afspraken'), fout.code, {})
    default:
      return metFout(pad(taal, '/mijn/afspraken/nieuw/tijd'), fout.code, rest)
  }
}
