import { mag } from '@/lib/auth/rechten'
import { BRONFOUTEN } from '@/lib/bronnen/bron-vraag'
import { type Geweigerd, listGeweigerd, nummersVanGeweigerd } from '@/lib/documenten/list-geweigerd'
import { gekend } from '@/lib/tekst/gekend'
import type { Behandelaar } from './behandelaar'

/** Why a register did not give what a document needs, as far as there are words for it: a death is no failure. */
const WEIGERREDENEN = [...BRONFOUTEN.filter((code) => code !== 'overleden'), 'andere'] as const

/** Documents of one kind and one reason, with the numbers of some for who may open them. */
export type Documentweigering = Omit<Geweigerd, 'beletsel'> & { id: string; reden: (typeof WEIGERREDENEN)[number]; nummers: string[] }

/** What registers did not give for documents, the oldest first: nothing of whose they are. */
export async function listDocumentweigeringen({ rol }: Pick<Behandelaar, 'rol'>): Promise<Documentweigering[]> {
  const opent = mag(rol, 'document-openen')
  const groepen = await listGeweigerd()
  return Promise.all(
    groepen.map(async ({ beletsel, ...groep }) => ({
      ...groep,
      id: `${groep.documenttype}:${beletsel}`,
      reden: gekend(WEIGERREDENEN, beletsel, 'andere'),
      nummers: opent ? await nummersVanGeweigerd({ ...groep, beletsel }) : [],
    })),
  )
}
