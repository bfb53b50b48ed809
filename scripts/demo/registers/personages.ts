import { kernVan, type Wie } from './stad/wie'

/** A means of signing in and the level that it gives (Digipolis' auth methods; domain facts 4.1). */
export type Middel = 'iam-aprofiel-userpass' | 'fas-citizen-bmid' | 'fas-citizen-otp' | 'fas-citizen-totp' | 'fas-citizen-eid'

/** A fictional person who can sign in. `insz` is null for who has no national number. */
export type Personage = {
  loginnaam: string
  voornaam: string
  achternaam: string
  insz: string | null
  email: string
  telefoon: string
  middelen: Middel[]
  verhaal: { nl: string; en: string }
}

/** A fictional member of staff. */
export type DemoMedewerker = {
  loginnaam: string
  voornaam: string
  achternaam: string
  email: string
  rol: 'loketmedewerker' | 'dossierbehandelaar' | 'teamverantwoordelijke' | 'proceseigenaar' | 'auditor'
  team: string
  loket?: string
  verhaal: { nl: string; en: string }
}

const ZWAK: Middel[] = ['iam-aprofiel-userpass']
const STERK: Middel[] = ['fas-citizen-bmid', 'fas-citizen-otp', 'fas-citizen-totp', 'fas-citizen-eid', ...ZWAK]

/**
 * Who can sign in as a citizen, with a story that makes a hard case real. `vuldag` is the day on which the city
 * was filled (`vuldag` in `zaai.ts`): with another day the national numbers are other ones.
 */
export function personages(vuldag: string): Personage[] {
  const wie = (loginnaam: string, naam: [string, string], middelen: Middel[], nl: string, en: string, insz: string | null): Personage => ({
    loginnaam,
    voornaam: naam[0],
    achternaam: naam[1],
    insz,
    middelen,
    email: `${loginnaam}@voorbeeld.example`,
    telefoon: '03 555 01 01',
    verhaal: { nl, en },
  })
  const bekend = (loginnaam: Wie, naam: [string, string], middelen: Middel[], nl: string, en: string): Personage =>
    wie(loginnaam, naam, middelen, nl, en, kernVan(loginnaam, vuldag).insz)
  return [
    bekend(
      'lotte',
      ['Lotte', 'Janssens'],
      STERK,
      'Woont wettelijk samen met haar partner en twee kinderen in Borgerhout, en parkeert er met een vergunning. Alles in orde.',
      'Lives with her registered partner and two children in Borgerhout, and parks there with a permit. All in order.',
    ),
    bekend(
      'youssef',
      ['Youssef', 'El Amrani'],
      STERK,
      'Woont alleen, staat nog ingeschreven in Gent, verhuist naar Antwerpen.',
      'Lives alone, still registered in Ghent, moves to Antwerp.',
    ),
    bekend(
      'greet',
      ['Greet', 'Peeters'],
      STERK,
      'Weduwe. Haar geboorteakte is van voor 2019 en zit niet in de databank.',
      'Widow. Her birth certificate is from before 2019 and not in the database.',
    ),
    bekend(
      'tom',
      ['Tom', 'De Smet'],
      STERK,
      'Leeft gescheiden. Zijn zoon staat bij de andere ouder ingeschreven.',
      'Separated. His son is registered with the other parent.',
    ),
    wie(
      'amina',
      ['Amina', 'Haddad'],
      ZWAK,
      'Komt net uit het buitenland en staat nog nergens ingeschreven.',
      'Just arrived from abroad and not registered anywhere yet.',
      null,
    ),
    bekend(
      'andrei',
      ['Andrei', 'Popescu'],
      STERK,
      'Roemeen met een verblijfskaart, verhuist binnen de stad.',
      'Romanian with a residence card, moves inside the city.',
    ),
    bekend('noor', ['Noor', 'Bouzid'], STERK, 'Is 17 en woont bij haar ouders.', 'Is 17 and lives with her parents.'),
    bekend(
      'karim',
      ['Karim', 'Bouzid'],
      STERK,
      'Is gehuwd en de vader van Noor. Het uittreksel van zijn huwelijksakte kan hij laten komen.',
      'Married, the father of Noor. He can have the extract of his marriage certificate come.',
    ),
    bekend(
      'marie',
      ['Marie', 'Claes'],
      STERK,
      'Veranderde van voornaam. Alleen uittreksels komen vanzelf.',
      'Changed her first name. Only extracts come by themselves.',
    ),
    {
      ...bekend(
        'jan',
        ['Jan', 'Wouters'],
        ZWAK,
        'Meldt zich aan met naam en wachtwoord: het laagste niveau. Zijn mailadres bestaat niet meer.',
        'Signs in with name and password: the lowest level. His mail address is gone.',
      ),
      email: 'jan@verhuisd.example',
    },
  ]
}

/** The staff of the demonstration. */
export function medewerkers(): DemoMedewerker[] {
  const wie = (loginnaam: string, voornaam: string, achternaam: string, rol: DemoMedewerker['rol'], nl: string, en: string): DemoMedewerker => ({
    loginnaam,
    voornaam,
    achternaam,
    rol,
    email: `${loginnaam}@stad.example`,
    team: 'bevolking',
    verhaal: { nl, en },
  })
  return [
    { ...wie('karin', 'Karin', 'Maes', 'loketmedewerker', 'Helpt mensen aan het loket.', 'Helps people at the counter.'), loket: 'antwerpen' },
    wie('dirk', 'Dirk', 'Willems', 'dossierbehandelaar', 'Behandelt aanvragen en beslist.', 'Handles applications and decides.'),
    wie('els', 'Els', 'Goossens', 'teamverantwoordelijke', 'Leidt het team Bevolking.', 'Leads the population team.'),
    wie('sofie', 'Sofie', 'Lambrechts', 'proceseigenaar', 'Waakt over teksten en cijfers.', 'Looks after texts and figures.'),
    wie('stijn', 'Stijn', 'De Backer', 'proceseigenaar', 'Leest teksten na en publiceert.', 'Reads texts and publishes them.'),
    {
      ...wie(
        'nadia',
        'Nadia',
        'El Amrani',
        'dossierbehandelaar',
        'Behandelt vragen over straat, wonen en premies.',
        'Handles questions about street, housing and premiums.',
      ),
      team: 'stadsdiensten',
    },
    {
      ...wie('tine', 'Tine', 'Peeters', 'teamverantwoordelijke', 'Leidt het team Stadsdiensten.', 'Leads the city services team.'),
      team: 'stadsdiensten',
    },
    wie('omar', 'Omar', 'Benali', 'auditor', 'Kijkt na wie wat bekeek.', 'Checks who looked at what.'),
  ]
}
