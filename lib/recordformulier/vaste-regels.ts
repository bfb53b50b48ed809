import type { Tekst } from '@/lib/catalogus/tekst-in-twee-talen'
import { MEERDERJARIG } from '@/lib/gegevens/leeftijd'
import { isOndernemingsnummer } from '@/lib/gegevens/ondernemingsnummer'
import { type Als, fout, type Regel, type Uitzondering, uitweg } from './recordregels'

/** A day that something is asked for: today or later. */
export function nietVoorbij(veld: string, tenzij: Als = () => false): Regel {
  return fout(veld, 'voorbij', (a) => a.dag(veld) < a.vandaag && !tenzij(a), {
    nl: 'Vul vandaag of een latere dag in bij ‘{label}’',
    en: 'Fill in today or a later day at ‘{label}’',
  })
}

/** A day on which something happened: today or earlier. */
export function nietInDeToekomst(veld: string, als: Als = () => true): Regel {
  return fout(veld, 'toekomst', (a) => a.dag(veld) > a.vandaag && als(a), {
    nl: 'Vul vandaag of een vroegere dag in bij ‘{label}’',
    en: 'Fill in today or an earlier day at ‘{label}’',
  })
}

/** The last day of a period: not before its first. */
export function nietVoor(veld: string, begin: string): Regel {
  return fout(veld, 'voor-begin', (a) => a.dag(veld) < a.dag(begin), {
    nl: 'Vul bij ‘{label}’ dezelfde dag in als de eerste dag, of een latere dag',
    en: 'At ‘{label}’, fill in the same day as the first day, or a later day',
  })
}

/** A number plate that replaces another one. */
export function anderePlaat(veld: string, dan: string): Regel {
  return fout(veld, 'zelfde', (a) => a.tekst(veld) !== '' && a.tekst(veld) === a.tekst(dan), {
    nl: 'Vul bij ‘{label}’ een andere nummerplaat in dan de nieuwe',
    en: 'At ‘{label}’, fill in another number plate than the new one',
  })
}

/** A child that was typed: who is of age is no child here. */
export function isKind(veld: string, als: Als, zin: Tekst): Regel {
  const volwassen: Als = (a) => als(a) && a.leeftijden(veld).some((leeftijd) => leeftijd >= MEERDERJARIG)
  return fout(`${veld}Anders`, 'volwassen', volwassen, zin, `${veld}Anders-0-dag`)
}

/** A number of something: nought is none. */
export function meerDanNul(veld: string): Regel {
  return fout(veld, 'nul', (a) => a.getal(veld) === 0, {
    nl: 'Vul bij ‘{label}’ een getal in dat meer is dan 0',
    en: 'At ‘{label}’, fill in a number that is more than 0',
  })
}

/** The number of a company in the register of companies: ten digits of which the last two check the others. */
export function ondernemingsnummer(veld: string): Regel {
  return fout(veld, 'vorm', (a) => a.tekst(veld) !== '' && !isOndernemingsnummer(a.tekst(veld)), {
    nl: 'Kijk het ondernemingsnummer na: het heeft 10 cijfers, bijvoorbeeld 0123.456.749',
    en: 'Check the company number: it has 10 digits, for example 0123.456.749',
  })
}

/** What is only for a place in the city. */
export function binnenDeStad(veld: string): Regel {
  return uitweg(BUITEN_DE_STAD, (a) => a.ligtBuitenDeStad(veld))
}

/** What is only for who is registered in the city. */
export function woontInDeStad(): Regel {
  return uitweg(WOONT_ELDERS, (a) => a.woontBuitenDeStad)
}

/** What a grown-up asks. */
export function isMeerderjarig(): Regel {
  return uitweg(MINDERJARIG, (a) => a.leeftijd < MEERDERJARIG)
}

const BUITEN_DE_STAD: Uitzondering = {
  code: 'buiten-de-stad',
  route: 'external',
  nl: 'Ligt het adres in een andere gemeente? Dit formulier is er alleen voor plaatsen in Antwerpen. Vraag het aan de gemeente van dat adres.',
  en: 'Is the address in another municipality? This form is only for places in Antwerp. Ask the municipality of that address.',
}

const WOONT_ELDERS: Uitzondering = {
  code: 'woont-elders',
  route: 'other:adreswijziging',
  nl: 'Sta je in een andere gemeente ingeschreven? Volgens het register woon je niet in Antwerpen. Ben je hierheen verhuisd? Geef dan eerst je nieuwe adres door. Woon je er nog? Vraag het aan je eigen gemeente.',
  en: 'Are you registered in another municipality? According to the register you do not live in Antwerp. Have you moved here? Then report your new address first. Do you still live there? Ask your own municipality.',
}

const MINDERJARIG: Uitzondering = {
  code: 'minderjarig',
  route: 'appointment',
  nl: 'Ben je jonger dan 18 jaar? Dit formulier is voor wie 18 of ouder is. Kom langs met je ouder of voogd.',
  en: 'Are you under 18? This form is for people aged 18 or over. Come in with your parent or guardian.',
}
