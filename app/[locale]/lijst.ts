import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { getHandeling } from '@/app/handelen'
import type { Kopgegevens } from '@/components/portaal/kop'
import type { Namensgegevens } from '@/components/portaal/namensband'
import type { Sessiegegevens } from '@/components/portaal/sessieband'
import { mag } from '@/lib/auth/rechten'
import { getSessie, type MedewerkerSessie, type Sessie } from '@/lib/auth/sessie'
import type { Handeling } from '@/lib/mandaten/handeling'
import { env } from '@/lib/platform/env'
import { vandaag } from '@/lib/platform/klok'
import { toonDag, toonTijd } from '@/lib/tekst/datum'
import { ontleedPad, pad, type Taal } from '@/lib/tekst/talen'

type Woorden = Awaited<ReturnType<typeof getTranslations<'algemeen'>>>

/** What stands around every page: the header, until when somebody is signed in, the footer. */
export async function lijst(taal: Taal) {
  const t = await getTranslations('algemeen')
  const koppen = await headers()
  const hier = ontleedPad(koppen.get('x-pad') ?? '/').adres
  const vraag = koppen.get('x-vraag') ?? ''
  const [sessie, handeling] = await Promise.all([getSessie(), getHandeling()])
  const { STAD_TELEFOON } = env()
  return {
    demo: demotekst(t, taal),
    kop: kop(t, taal, hier, vraag, sessie),
    sessie: sessie ? sessieband(t, taal, sessie) : undefined,
    namens: handeling && (await namensband(taal, handeling, `${koppen.get('x-pad') ?? '/'}${vraag}`.replace(/\/aanvraag\/.*$/, ''))),
    voet: {
      label: t('voettekst'),
      koppelingen: (['status', 'controleer', 'toegankelijkheid', 'privacy', 'hulp', 'ontwikkelaars'] as const).map((naam) => ({
        href: pad(taal, `/${naam}`),
        tekst: t(naam),
      })),
      telefoon: t('bel', { telefoon: STAD_TELEFOON }),
    },
  }
}

function demotekst(t: Woorden, taal: Taal): string | undefined {
  const { OPENLOKET_MODUS, DEMO_VANDAAG } = env()
  if (OPENLOKET_MODUS !== 'demo') return undefined
  return DEMO_VANDAAG ? `${t('demonstratie')} ${t('demoKalender', { dag: toonDag(taal, vandaag()) })}` : t('demonstratie')
}

function kop(t: Woorden, taal: Taal, hier: string, vraag: string, sessie: Sessie | null): Kopgegevens {
  const { STAD_NAAM, STAD_LOGO } = env()
  const andereTaal: Taal = taal === 'nl' ? 'en' : 'nl'
  const menu = menuVan(sessie)
  const actief = menu.map(({ adres }) => adres).findLast((adres) => hier === adres || (adres !== '/mijn' && hier.startsWith(`${adres}/`)))
  return {
    merk: t('merk'),
    stad: STAD_NAAM,
    logo: STAD_LOGO || undefined,
    home: pad(taal, '/'),
    menu: menu.map(({ adres, woord }) => ({ href: pad(taal, adres), tekst: t(woord), actief: adres === actief })),
    taal: { href: `${pad(andereTaal, hier)}${vraag}`, tekst: t('andereTaal'), code: andereTaal },
    woorden: { naarInhoud: t('naarInhoud'), hoofdmenu: t('hoofdmenu'), menu: t('menu'), meer: t('meer') },
  }
}

type Menuwoord =
  | 'diensten'
  | 'aanmelden'
  | 'overzicht'
  | 'documenten'
  | 'aanvragen'
  | 'berichten'
  | 'gegevens'
  | 'werklijst'
  | 'agenda'
  | 'afspraken'
  | 'inzagen'
  | 'redactie'
  | 'balie'
  | 'terugbellen'
  | 'mandaten'
  | 'zoeken'
  | 'inzicht'
  | 'cijfers'
  | 'storingen'
  | 'goedkeuren'
  | 'bescherming'
  | 'toezicht'
  | 'inzagevragen'

function menuVan(sessie: Sessie | null): { adres: string; woord: Menuwoord }[] {
  if (!sessie) {
    return [
      { adres: '/diensten', woord: 'diensten' },
      { adres: '/aanmelden', woord: 'aanmelden' },
    ]
  }
  if (sessie.soort === 'medewerker') return medewerkermenu(sessie.medewerker.rol)
  return [
    { adres: '/mijn', woord: 'overzicht' },
    { adres: '/mijn/documenten', woord: 'documenten' },
    { adres: '/mijn/aanvragen', woord: 'aanvragen' },
    { adres: '/mijn/afspraken', woord: 'afspraken' },
    { adres: '/mijn/berichten', woord: 'berichten' },
    { adres: '/mijn/gegevens', woord: 'gegevens' },
    { adres: '/diensten', woord: 'diensten' },
  ]
}

/** What a role can do at the desk. */
function medewerkermenu(rol: MedewerkerSessie['medewerker']['rol']): { adres: string; woord: Menuwoord }[] {
  return [
    ...(mag(rol, 'werklijst-zien') ? [{ adres: '/loket', woord: 'werklijst' as const }] : []),
    ...(mag(rol, 'burger-helpen') ? [{ adres: '/loket/zoeken', woord: 'zoeken' as const }] : []),
    ...(mag(rol, 'agenda-zien') ? [{ adres: '/loket/agenda', woord: 'agenda' as const }] : []),
    ...(mag(rol, 'burger-helpen') ? [{ adres: '/loket/balie', woord: 'balie' as const }] : []),
    ...(mag(rol, 'burgers-terugbellen') ? [{ adres: '/loket/terugbellen', woord: 'terugbellen' as const }] : []),
    ...(mag(rol, 'mandaten-inschrijven') ? [{ adres: '/loket/mandaten', woord: 'mandaten' as const }] : []),
    ...(mag(rol, 'catalogus-nakijken') ? [{ adres: '/loket/redactie', woord: 'redactie' as const }] : []),
    ...(mag(rol, 'cijfers-zien') ? [{ adres: '/loket/cijfers', woord: 'cijfers' as const }] : []),
    ...(mag(rol, 'metingen-zien') ? [{ adres: '/loket/inzicht', woord: 'inzicht' as const }] : []),
    ...(mag(rol, 'goedkeuren') ? [{ adres: '/loket/goedkeuren', woord: 'goedkeuren' as const }] : []),
    ...(mag(rol, 'document-openen') ? [{ adres: '/loket/documenten', woord: 'documenten' as const }] : []),
    ...(mag(rol, 'bescherming-beheren') ? [{ adres: '/loket/bescherming', woord: 'bescherming' as const }] : []),
    ...(mag(rol, 'toezicht-zien') ? [{ adres: '/loket/toezicht', woord: 'toezicht' as const }] : []),
    ...(mag(rol, 'inzagevraag-beantwoorden') ? [{ adres: '/loket/inzagevragen', woord: 'inzagevragen' as const }] : []),
    ...(mag(rol, 'inzagen-zien') ? [{ adres: '/loket/inzagen', woord: 'inzagen' as const }] : []),
    ...(mag(rol, 'storingen-zien') ? [{ adres: '/loket/storingen', woord: 'storingen' as const }] : []),
  ]
}

/** For whom somebody acts, on every page, and the way to stop. */
async function namensband(taal: Taal, handeling: Handeling, hier: string): Promise<Namensgegevens> {
  const t = await getTranslations('mandaten.band')
  const basis = { stop: t('stop'), taal, hier }
  if (handeling.stand !== 'geldig') return { ...basis, tekst: t('voorbij') }
  const documenten = handeling.metDocumenten
    ? { href: pad(taal, '/mijn/mandaten/documenten'), tekst: t('documenten', { naam: handeling.naam }) }
    : undefined
  return { ...basis, tekst: t('voor', { naam: handeling.naam }), documenten }
}

function sessieband(t: Woorden, taal: Taal, sessie: Sessie): Sessiegegevens {
  const { voornaam, achternaam } = sessie.soort === 'burger' ? sessie.burger : sessie.medewerker
  return {
    als: t('sessie.als', { naam: `${voornaam} ${achternaam}` }),
    tot: t('sessie.tot', { tijd: toonTijd(taal, sessie.verlooptOp) }),
    totMoment: sessie.verlooptOp.toISOString(),
    afmelden: t('afmelden'),
    terug: pad(taal, '/'),
    woorden: {
      titel: t('sessie.bijnaTitel'),
      uitleg: t('sessie.bijna'),
      blijf: t('sessie.blijf'),
      gelukt: t('sessie.gelukt'),
      mislukt: t('sessie.mislukt'),
    },
  }
}
