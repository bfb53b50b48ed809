import type { Documenttaal } from './define-documenttype'

/** The words around every document, in the languages that a kind may have. */
export const DOCUMENTWOORDEN: Record<Documenttaal, Woorden> = {
  nl: {
    nummer: 'Nummer',
    uitgegeven: 'Uitgegeven op',
    geldigTot: 'Geldig tot en met',
    geenEinde: 'Geen einddatum',
    vervangt: 'Vervangt nummer',
    gegevens: 'Gegevens',
    ongewijzigd: 'Dezelfde als in dat nummer',
    wie: 'Wie mag hierop voortgaan?',
    demo: 'Demonstratie. Dit document is niet echt en alle personen zijn verzonnen.',
  },
  en: {
    nummer: 'Number',
    uitgegeven: 'Issued on',
    geldigTot: 'Valid up to and including',
    geenEinde: 'No end date',
    vervangt: 'Replaces number',
    gegevens: 'Data',
    ongewijzigd: 'The same as in that number',
    wie: 'Who may rely on this?',
    demo: 'Demonstration. This document is not real and all people are invented.',
  },
  fr: {
    nummer: 'Numéro',
    uitgegeven: 'Délivré le',
    geldigTot: 'Valable jusqu’au',
    geenEinde: 'Sans date de fin',
    vervangt: 'Remplace le numéro',
    gegevens: 'Données',
    ongewijzigd: 'Les mêmes que dans ce numéro',
    wie: 'Qui peut s’y fier ?',
    demo: 'Démonstration. Ce document n’est pas réel et toutes les personnes sont fictives.',
  },
  de: {
    nummer: 'Nummer',
    uitgegeven: 'Ausgestellt am',
    geldigTot: 'Gültig bis einschließlich',
    geenEinde: 'Ohne Enddatum',
    vervangt: 'Ersetzt Nummer',
    gegevens: 'Angaben',
    ongewijzigd: 'Dieselben wie in dieser Nummer',
    wie: 'Wer darf sich darauf verlassen?',
    demo: 'Vorführung. Dieses Dokument ist nicht echt, alle Personen sind erfunden.',
  },
}

type Woorden = {
  nummer: string
  uitgegeven: string
  geldigTot: string
  geenEinde: string
  vervangt: string
  gegevens: string
  ongewijzigd: string
  wie: string
  demo: string
}
