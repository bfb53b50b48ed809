import { THEMAS, type Thema } from './dienst-record'

/** How the address of each theme is called. */
export const THEMA_ADRES: Record<Thema, string> = {
  BurgerOverheid: 'papieren-en-registers',
  BouwenWonen: 'bouwen-en-wonen',
  MobiliteitOpenbareWerken: 'verkeer-en-straat',
  WelzijnGezondheid: 'hulp-en-gezondheid',
  MilieuEnergie: 'afval-milieu-en-energie',
  CultuurSportVrijeTijd: 'cultuur-sport-en-vrije-tijd',
  OnderwijsWetenschap: 'school-en-opvang',
  EconomieWerk: 'werken-en-ondernemen',
}

/** The theme of an address, or undefined when there is none. */
export function findThema(adres: string): Thema | undefined {
  return THEMAS.find((thema) => THEMA_ADRES[thema] === adres)
}
