/** What the portal aims at. */
export const DOEL = {
  /** Share of the bare page's requests per second. */
  doorvoer: 0.5,
  /** The same, of a page that says the same to everyone. */
  doorvoerOpenbaar: 0.7,
  javascriptKb: 150,
  javascriptMetFormulierKb: 170,
  /** What a step of a form has beyond the barest page. */
  javascriptVanStapKb: 30,
  cssKb: 20,
  eersteKopMs: 800,
  grootsteMs: 1_500,
  zoekenMs: 50,
} as const

/** A page that is measured. `openbaar`: says the same to everyone; `telefoon`: also on the slow phone. */
export type Pagina = { naam: string; adres: string; aangemeld?: true; openbaar?: true; formulier?: true; telefoon?: true; alleenZien?: true }

/** The pages, for the case that was made to be looked at. */
export function paginas(referentie: string): Pagina[] {
  return [
    { naam: '/', adres: '/', openbaar: true },
    { naam: '/diensten', adres: '/diensten', openbaar: true, telefoon: true },
    { naam: 'the page of a dienst', adres: '/diensten/grofvuil-ophalen', openbaar: true },
    { naam: '/diensten?zoek=', adres: '/diensten?zoek=pasport+kwijt' },
    { naam: '/mijn', adres: '/mijn', aangemeld: true, telefoon: true, alleenZien: true },
    { naam: '/mijn/documenten (30 documents)', adres: '/mijn/documenten', aangemeld: true },
    { naam: 'a case page', adres: `/mijn/aanvragen/${referentie}`, aangemeld: true },
    { naam: 'a form step', adres: '/diensten/adreswijziging/aanvraag/nieuw-adres', aangemeld: true, formulier: true, telefoon: true },
  ]
}
