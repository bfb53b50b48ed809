import type { Documenttaal } from '../define-documenttype'

/** What a reader of PDFs shows beside the seal, and what the paper says of it. */
export const ZEGELWOORDEN: Record<Documenttaal, { veld: string; reden: string; papier: (stad: string) => string }> = {
  nl: {
    veld: 'Elektronisch zegel van',
    reden: 'Dit document is uitgegeven als nummer',
    papier: (stad) => `De pdf draagt het elektronische zegel van ${stad}: een pdf-lezer toont of er sindsdien iets veranderd is.`,
  },
  en: {
    veld: 'Electronic seal of',
    reden: 'This document was issued as number',
    papier: (stad) => `The PDF carries the electronic seal of ${stad}: a PDF reader shows whether anything was changed since.`,
  },
  fr: {
    veld: 'Cachet électronique de',
    reden: 'Ce document a été délivré sous le numéro',
    papier: (stad) => `Le PDF porte le cachet électronique de ${stad} : un lecteur PDF montre si quelque chose a été modifié depuis.`,
  },
  de: {
    veld: 'Elektronisches Siegel von',
    reden: 'Dieses Dokument wurde ausgestellt unter der Nummer',
    papier: (stad) => `Die PDF-Datei trägt das elektronische Siegel von ${stad}: Ein PDF-Programm zeigt, ob seitdem etwas geändert wurde.`,
  },
}

/** Whom somebody asks who holds the paper. */
export const CONTACTWOORDEN: Record<Documenttaal, (stad: string, telefoon: string, email: string) => string> = {
  nl: (stad, telefoon, email) => `Vragen over dit document? ${stad}: ${telefoon} of ${email}.`,
  en: (stad, telefoon, email) => `Questions about this document? ${stad}: ${telefoon} or ${email}.`,
  fr: (stad, telefoon, email) => `Des questions sur ce document ? ${stad} : ${telefoon} ou ${email}.`,
  de: (stad, telefoon, email) => `Fragen zu diesem Dokument? ${stad}: ${telefoon} oder ${email}.`,
}
