import type { Insz } from '@/lib/gegevens/insz'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { db } from '@/lib/platform/database'
import { isoDag, vandaag } from '@/lib/platform/klok'
import { GEEN_RECHT } from './define-documenttype'
import { DOCUMENTTYPES } from './find-documenttype'
import { komtVanzelf, voorkeurenVan } from './list-vanzelf'
import { isGeldig } from './vernieuwing'

/** A kind that can come by itself: whether it does, and what there is of it. `geen-recht`: from which day, when that is known. */
export type Voorkeur = { documenttype: string; aan: boolean; documentId?: string; stand: 'geldig' | 'geen-recht' | 'niets'; vanaf?: string }

/** Every kind that can come by itself to a citizen, in the order of the folder. */
export async function listVoorkeuren(burgerId: string, insz: Insz): Promise<Voorkeur[]> {
  const soorten = DOCUMENTTYPES.filter(({ vanzelf }) => vanzelf !== 'nooit')
  const [voorkeuren, documenten] = await Promise.all([
    voorkeurenVan(burgerId),
    db.document.findMany({
      where: { burgerId, onderwerp: betrokkeneVan({ insz }), documenttype: { in: soorten.map(({ id }) => id) } },
      include: { versies: { where: { status: 'geldig' }, select: { status: true, geldigTot: true } } },
    }),
  ])
  return soorten.map((soort) => {
    const document = documenten.find(({ documenttype }) => documenttype === soort.id)
    const versie = document?.versies[0]
    const geldig = versie && isGeldig({ status: versie.status, geldigTot: versie.geldigTot && isoDag(versie.geldigTot) }, vandaag())
    const geenRecht = document?.beletsel === GEEN_RECHT
    return {
      documenttype: soort.id,
      aan: document?.vernieuwt === true && voorkeuren.get(soort.id) !== false ? true : komtVanzelf(soort, voorkeuren.get(soort.id)),
      documentId: versie && document?.id,
      stand: geldig ? 'geldig' : geenRecht ? 'geen-recht' : 'niets',
      vanaf: geenRecht && document.vernieuwVanaf ? isoDag(document.vernieuwVanaf) : undefined,
    }
  })
}
