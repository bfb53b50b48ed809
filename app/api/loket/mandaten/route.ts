import { medewerkerMet } from '@/app/api/loket/medewerker-met'
import { poortAdres } from '@/app/poort'
import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import { openPartijen, schrijfOpPapierIn } from '@/lib/mandaten/papier'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** Writes down a mandate that was signed on paper, with its scan. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const pagina = pad(taal, '/loket/mandaten')
  const medewerker = await medewerkerMet('mandaten-inschrijven', { taal, terug: pagina })
  if (medewerker instanceof Response) return medewerker
  const wie = tekstVan(formulier, 'wie')
  const partijen = openPartijen(medewerker.id, wie)
  if (!partijen) return naar(pagina)
  const scan = formulier.get('scan')
  const vraag = {
    groepen: formulier.getAll('groepen').map(String).slice(0, 20),
    metGegevens: tekstVan(formulier, 'metGegevens'),
    metDocumenten: tekstVan(formulier, 'metDocumenten'),
    totEnMet: tekstVan(formulier, 'totEnMet'),
    aanwezig: tekstVan(formulier, 'aanwezig') === 'ja',
    scan: scan instanceof File && scan.size > 0 ? { naam: scan.name, bytes: new Uint8Array(await scan.arrayBuffer()) } : undefined,
  }
  const ingeschreven = await schrijfOpPapierIn(medewerker, partijen, vraag)
  if (ingeschreven.ok) return naar(`${pagina}?gedaan=ja`)
  const { fout } = ingeschreven
  if ('betrokkene' in fout) return naar(poortAdres(taal, medewerker.id, fout.betrokkene, `${pagina}/nieuw?${new URLSearchParams({ wie })}`))
  const { groepen, metGegevens: gegevens, metDocumenten: documenten, totEnMet: tot } = vraag
  const terug = { wie, groepen: groepen.join('.'), gegevens, documenten, tot }
  return naar(`${pagina}/nieuw?${new URLSearchParams({ ...terug, fout: 'fouten' in fout ? fout.fouten.join('.') : 'opslag' })}`)
}
