import type { Documenttaal } from './define-documenttype'

/** The words around every document, in the languages that a kind may have. */
export const DOCUMENTWOORDEN: Record<Documenttaal, Woorden> = {
  nl: {
    nummer: 'Nummer',
    uitgegeven: 'Uitgegeven op',
    geldigTot: 'Geldig tot en met',
    geenEinde: 'Geen einddatum',
    vervangt: 'Vervangt nummer',
    wie: 'Wie mag hierop voortgaan?',
    demo: 'Demonstratie. Dit document is niet echt en alle personen zijn verzonnen.',
    controle: {
      titel: 'Kijk na of dit document echt is',
      uitleg:
        'Scan de QR-code, of ga naar de controlepagina en typ de code. Je mag daar ook de pdf zelf laten nakijken. Je leest of dit document nog geldig is. Van wie het document is, ziet dat er een controle was, maar niet door wie.',
      alt: 'QR-code met het adres van de controlepagina van dit document',
    },
  },
  en: {
    nummer: 'Number',
    uitgegeven: 'Issued on',
    geldigTot: 'Valid up to and including',
    geenEinde: 'No end date',
    vervangt: 'Replaces number',
    wie: 'Who may rely on this?',
    demo: 'Demonstration. This document is not real and all people are invented.',
    controle: {
      titel: 'Check whether this document is real',
      uitleg:
        'Scan the QR code, or go to the check page and type the code. You can also have the PDF itself checked there. You read whether this document is still valid. The holder of the document sees that there was a check, but not by whom.',
      alt: 'QR code with the address of the check page of this document',
    },
  },
  fr: {
    nummer: 'Numéro',
    uitgegeven: 'Délivré le',
    geldigTot: 'Valable jusqu’au',
    geenEinde: 'Sans date de fin',
    vervangt: 'Remplace le numéro',
    wie: 'Qui peut s’y fier ?',
    demo: 'Démonstration. Ce document n’est pas réel et toutes les personnes sont fictives.',
    controle: {
      titel: 'Vérifiez si ce document est authentique',
      uitleg:
        'Scannez le code QR, ou allez sur la page de contrôle et tapez le code. Vous pouvez aussi y faire vérifier le PDF. Vous y lisez si ce document est encore valable. Le titulaire voit qu’il y a eu un contrôle, mais pas par qui.',
      alt: 'Code QR avec l’adresse de la page de contrôle de ce document',
    },
  },
  de: {
    nummer: 'Nummer',
    uitgegeven: 'Ausgestellt am',
    geldigTot: 'Gültig bis einschließlich',
    geenEinde: 'Ohne Enddatum',
    vervangt: 'Ersetzt Nummer',
    wie: 'Wer darf sich darauf verlassen?',
    demo: 'Vorführung. Dieses Dokument ist nicht echt, alle Personen sind erfunden.',
    controle: {
      titel: 'Prüfen Sie, ob dieses Dokument echt ist',
      uitleg:
        'Scannen Sie den QR-Code, oder gehen Sie zur Prüfseite und geben Sie den Code ein. Sie können dort auch die PDF-Datei prüfen lassen. Sie lesen, ob dieses Dokument noch gültig ist. Die betroffene Person sieht, dass geprüft wurde, aber nicht von wem.',
      alt: 'QR-Code mit der Adresse der Prüfseite dieses Dokuments',
    },
  },
}

type Woorden = {
  nummer: string
  uitgegeven: string
  geldigTot: string
  geenEinde: string
  vervangt: string
  wie: string
  demo: string
  controle: { titel: string; uitleg: string; alt: string }
}
