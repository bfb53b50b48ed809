import type { Burgeraanvrager } from '@/lib/aanvragen/aanvrager'
import { formuliersleutel } from '@/lib/gegevens/formuliersleutel'
import { db } from '@/lib/platform/database'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { maakGezin } from '@/tests/bronnen/proefregisters'
import { eenAanvrager } from '@/tests/loket/zaak'
import { dienIn } from '@/tests/ondersteuning/dien-in'

export const DIENST = 'vertrek-naar-het-buitenland'

/** Somebody of the city with a child and, elsewhere or not, its other parent. */
export type Ouders = { ik: Burgeraanvrager; ander: Burgeraanvrager; inszAnder: string; kind: string }

/** Two parents and their child; both signed in here before. */
export async function tweeOuders(registers: Proefregisters): Promise<Ouders> {
  const [ikInsz = '', inszAnder = '', kind = ''] = await maakGezin(registers, [{ leeftijd: 34 }, { leeftijd: 36 }, { leeftijd: 7, ouders: [0, 1] }], {
    adres: { straat: 'Meir', huisnummer: '3', postcode: '2000' },
  })
  return { ik: await eenAanvrager(ikInsz), ander: await eenAanvrager(inszAnder), inszAnder, kind }
}

type Ingevuld = Record<string, string | string[]>

function vertrek(anders: Ingevuld): Ingevuld {
  return {
    vooraf: 'geen',
    'vertrekdatum-dag': plusDagen(vandaag(), 5),
    alVertrokken: '',
    soortVertrek: 'voorgoed',
    wieVertrekt: 'ik-en-mijn-hele-gezin',
    kindZonderAndereOuder: 'ja',
    land: 'Frankrijk',
    adresInBuitenland: 'Rue Haute 1, Parijs',
    telefoon: '0470 12 34 56',
    akkoordAndereOuderHoe: 'online',
    email: 'aanvrager@voorbeeld.be',
    ...anders,
  }
}

/** Sends a departure that asks for the consent of the other parent, whom the register knows; gives the reference. */
export function vraagOuder({ ik, inszAnder, kind }: Ouders): Promise<string> {
  const wie = { vertrekkendePersonen: [formuliersleutel(kind)], akkoordAndereOuderWie: [formuliersleutel(inszAnder)] }
  return dienIn(ik, DIENST, () => vertrek(wie))
}

/** The same of people who are written to. */
export function vraagPerMail({ ik, kind }: Ouders, emails: string[]): Promise<string> {
  const getypt = emails.flatMap((email, rij) => [
    [`akkoordAndereOuderAnderen-${rij}-voornaam`, `Ouder${rij}`],
    [`akkoordAndereOuderAnderen-${rij}-achternaam`, 'Peeters'],
    [`akkoordAndereOuderAnderen-${rij}-email`, email],
  ])
  const wie = { vertrekkendePersonen: [formuliersleutel(kind)], akkoordAndereOuderWie: ['iemand-anders'], ...Object.fromEntries(getypt) }
  return dienIn(ik, DIENST, () => vertrek(wie))
}

/** What is asked for a case, with everyone who was asked, the first first. */
export async function verzoekVan(referentie: string) {
  const { instemmingsvraag, ...aanvraag } = await db.aanvraag.findUniqueOrThrow({
    where: { referentie },
    include: { instemmingsvraag: { include: { instemmingen: { orderBy: { id: 'asc' } } } }, gebeurtenissen: { orderBy: { id: 'asc' } } },
  })
  if (!instemmingsvraag) throw new Error('nothing was asked of anybody')
  return { aanvraag, vraag: instemmingsvraag, instemmingen: instemmingsvraag.instemmingen }
}

/** The secret of the link in the mail to somebody. */
export function sleutelVan({ id, sleutelVersleuteld }: { id: string; sleutelVersleuteld: string | null }): string {
  return ontsleutel(sleutelVersleuteld ?? '', `instemming:${id}`)
}
