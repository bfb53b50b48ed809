/** What the portal aims at. */
export const DOEL = {
  /** Share of the bare page's requests per second. */
  doorvoer: 0.5,
  javascriptKb: 150,
  javascriptMetFormulierKb: 170,
  cssKb: 20,
  eersteKopMs: 800,
  grootsteMs: 1_500,
  zoekenMs: 50,
} as const

/** A page that is measured. `telefoon`: also on the slow phone. */
export type Pagina = { naam: string; adres: string; aangemeld?: true; formulier?: true; telefoon?: true; alleenZien?: true }

/** The pages, for the case that was made to be looked at. */
export function paginas(referentie: string): Pagina[] {
  return [
    { naam: '/diensten', adres: '/diensten', telefoon: true },
    { naam: '/diensten?zoek=', adres: '/diensten?zoek=pasport+kwijt' },
    { naam: '/mijn', adres: '/mijn', aangemeld: true, telefoon: true, alleenZien: true },
    { naam: '/mijn/documenten (30 documents)', adres: '/mijn/documenten', aangemeld: true },
    { naam: 'a case page', adres: `/mijn/aanvragen/${referentie}`, aangemeld: true },
    { naam: 'a form step', adres: '/diensten/adreswijziging/aanvraag/nieuw-adres', aangemeld: true, formulier: true, telefoon: true },
  ]
}
