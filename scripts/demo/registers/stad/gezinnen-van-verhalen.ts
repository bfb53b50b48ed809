import { plusMaanden } from '@/lib/platform/klok'
import type { NieuwAdres, NieuwePersoon } from './voeg-gezin-toe'
import { kernVan, type Wie } from './wie'

/** A household of a story, and since how many months it lives where it lives. */
export type Verhaalgezin = { adres: NieuwAdres; sinds: string; leden: NieuwePersoon[] }

type Rest = Omit<NieuwePersoon, 'insz' | 'geboortedatum' | 'geslacht' | 'ouders'> & { ouders?: Wie[] }

const GEHUWD = '20'
const WEDUWE = '30'
const GESCHEIDEN = '40'
const ECHTGENOOT = '02'
const KIND = '03'
const WETTELIJK_SAMENWONEND = '22'

/** The households of the people who can sign in. Who is a parent stands before the child. */
export function gezinnenVanVerhalen(vuldag: string): Verhaalgezin[] {
  const lid = (wie: Wie, { ouders, ...rest }: Rest): NieuwePersoon => ({
    ...kernVan(wie, vuldag),
    ...rest,
    ouders: ouders?.map((ouder) => kernVan(ouder, vuldag).insz),
  })
  const gezin = (adres: NieuwAdres, maanden: number, leden: NieuwePersoon[]) => ({ adres, sinds: plusMaanden(vuldag, -maanden), leden })
  return [
    gezin({ straat: 'Turnhoutsebaan', huisnummer: '110', postcode: '2140' }, 66, [
      lid('lotte', {
        voornamen: ['Lotte', 'Maria'],
        achternaam: 'Janssens',
        vergunning: { nummerplaat: '1-LOT-340', van: plusMaanden(vuldag, -13), tot: plusMaanden(vuldag, 11) },
        vorigAdres: { straat: 'Grotesteenweg', huisnummer: '214', postcode: '2600' },
      }),
      lid('bram', { voornamen: ['Bram'], achternaam: 'Verlinden', geboorteplaats: 'Lier', positie: WETTELIJK_SAMENWONEND }),
      lid('nel', { voornamen: ['Nel'], achternaam: 'Verlinden', positie: KIND, ouders: ['lotte', 'bram'] }),
      lid('staf', { voornamen: ['Staf'], achternaam: 'Verlinden', positie: KIND, ouders: ['lotte', 'bram'] }),
    ]),
    gezin({ straat: 'Coupure Links', huisnummer: '201', postcode: '9000', gemeente: 'Gent', niscode: '44021' }, 30, [
      lid('youssef', { voornamen: ['Youssef'], achternaam: 'El Amrani', geboorteplaats: 'Gent' }),
    ]),
    gezin({ straat: 'Abdijstraat', huisnummer: '58', postcode: '2020' }, 400, [
      lid('greet', {
        voornamen: ['Greet', 'Elisa'],
        achternaam: 'Peeters',
        burgerlijkeStaat: WEDUWE,
        akte: { ontbreekt: 'voor-2019-niet-overgezet' },
      }),
      lid('achiel', {
        voornamen: ['Achiel'],
        achternaam: 'Van Dyck',
        burgerlijkeStaat: GEHUWD,
        positie: ECHTGENOOT,
        huwelijk: { datum: plusMaanden(vuldag, -560), ontbreekt: 'voor-2019-niet-overgezet' },
        overledenOp: plusMaanden(vuldag, -50),
      }),
    ]),
    gezin({ straat: 'Bredabaan', huisnummer: '21', postcode: '2170' }, 20, [
      lid('tom', { voornamen: ['Tom'], achternaam: 'De Smet', burgerlijkeStaat: GESCHEIDEN }),
    ]),
    gezin({ straat: 'Statiestraat', huisnummer: '33', postcode: '2600' }, 20, [
      lid('ellen', { voornamen: ['Ellen'], achternaam: 'Mertens', burgerlijkeStaat: GESCHEIDEN }),
      lid('finn', { voornamen: ['Finn'], achternaam: 'De Smet', positie: KIND, ouders: ['tom', 'ellen'] }),
    ]),
    gezin({ straat: 'Carnotstraat', huisnummer: '16', postcode: '2060' }, 14, [
      lid('andrei', {
        voornamen: ['Andrei'],
        achternaam: 'Popescu',
        geboorteplaats: 'Cluj-Napoca',
        nationaliteit: { code: '134', naam: 'Roemeen' },
        verblijf: { kaart: 'E+', opPapier: false },
        akte: { ontbreekt: 'buitenland' },
      }),
    ]),
    gezin({ straat: 'Heistraat', huisnummer: '54', postcode: '2610' }, 120, [
      lid('karim', { voornamen: ['Karim'], achternaam: 'Bouzid', burgerlijkeStaat: GEHUWD }),
      lid('samira', {
        voornamen: ['Samira'],
        achternaam: 'Ziani',
        burgerlijkeStaat: GEHUWD,
        positie: ECHTGENOOT,
        huwelijk: { datum: plusMaanden(vuldag, -232) },
      }),
      lid('noor', { voornamen: ['Noor'], achternaam: 'Bouzid', positie: KIND, ouders: ['karim', 'samira'] }),
    ]),
    gezin({ straat: 'Veltwijcklaan', huisnummer: '9', postcode: '2180' }, 80, [
      lid('marie', { voornamen: ['Marie'], achternaam: 'Claes', akte: { heeftHistoriek: true, historiek: [voornaamswijziging(vuldag)] } }),
    ]),
    gezin({ straat: 'Kioskplaats', huisnummer: '12', postcode: '2660' }, 200, [lid('jan', { voornamen: ['Jan'], achternaam: 'Wouters' })]),
  ]
}

/** Marie had another first name until some years ago: an afschrift of her act shows it. */
function voornaamswijziging(vuldag: string): object {
  return { Datum: plusMaanden(vuldag, -70), Soort: 'voornaamswijziging', Was: 'Maria Claes', Werd: 'Marie Claes' }
}
