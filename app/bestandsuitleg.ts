import { naar } from '@/app/verzoek'
import { Opslagfout } from '@/lib/bestanden/opslagfout'
import { pad, type Taal } from '@/lib/tekst/talen'

/** An answer with a stored file, or the page that says that it cannot be opened now: never another file, nor an empty screen. */
export async function metBestandsuitleg(taal: Taal, werk: () => Promise<Response>): Promise<Response> {
  try {
    return await werk()
  } catch (fout) {
    if (fout instanceof Opslagfout) return naar(pad(taal, '/fout/bestand'))
    throw fout
  }
}
