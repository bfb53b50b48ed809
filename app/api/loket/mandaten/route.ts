import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { getSessie } from '@/lib/auth/sessie'
import { openPartijen, schrijfOpPapierIn } from '@/lib/mandaten/papier'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** Writes down a mandate that was signed on paper, with its scan. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const pagina = pad(taal, '/loket/mandaten')
  const sessie = await getSessie()
  if (sessie?.soort !== 'medewerker') return naar(aanmeldAdres(pagina, { wie: 'medewerker' }))
  const wie = tekstVan(formulier, 'wie')
  const partijen = openPartijen(sessie.medewerker.id, wie)
  if (!partijen) return naar(pagina)
  const scan = formulier.get('scan')
  const vraag = {
    groepen: formulier.getAll('groepen').map(String).slice(0, 20),
    metGegevens: tekstVan(formulier, 'metGegevens'),
    totEnMet: tekstVan(formulier, 'totEnMet'),
    aanwezig: tekstVan(formulier, 'aanwezig') === 'ja',
    scan: scan instanceof File && scan.size > 0 ? { naam: scan.name, bytes: new Uint8Array(await scan.arrayBuffer()) } : undefined,
  }
  const ingeschreven = await schrijfOpPapierIn(sessie.medewerker, partijen, vraag)
  if (ingeschreven.ok) return naar(`${pagina}?gedaan=ja`)
  const { fout } = ingeschreven
  if (fout.code === 'geen-recht') return naar(pad(taal, '/fout/geen-recht'))
  const terug = { wie, groepen: vraag.groepen.join('.'), gegevens: vraag.metGegevens, tot: vraag.totEnMet }
  return naar(`${pagina}/nieuw?${new URLSearchParams({ ...terug, fout: 'fouten' in fout ? fout.fouten.join('.') : 'opslag' })}`)
}
