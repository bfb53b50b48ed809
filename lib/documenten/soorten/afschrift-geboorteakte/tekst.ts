import type { Documenttaal, Documenttekst } from '../../define-documenttype'
import { AKTEWOORDEN, type Viertalig, woordenIn } from '../uittreksel-geboorteakte/woorden'

/** The labels of what only a full copy shows. */
const GESCHIEDENIS: Viertalig = {
  geboorte: ['De geboorte', 'La naissance', 'Die Geburt', 'The birth'],
  uur: ['Uur', 'Heure', 'Uhrzeit', 'Hour'],
  historiek: ['De geschiedenis van de akte', 'L’historique de l’acte', 'Die Vorgeschichte der Urkunde', 'The history of the certificate'],
  datum: ['Datum', 'Date', 'Datum', 'Date'],
  wat: ['Wat er veranderde', 'Ce qui a changé', 'Was sich geändert hat', 'What changed'],
  was: ['Was', 'Avant', 'Vorher', 'Was'],
  werd: ['Werd', 'Après', 'Nachher', 'Became'],
  geen: [
    'Er veranderde niets aan deze akte',
    'Rien n’a changé dans cet acte',
    'An dieser Urkunde hat sich nichts geändert',
    'Nothing changed in this certificate',
  ],
  voornaamswijziging: ['Nieuwe voornaam', 'Nouveau prénom', 'Neuer Vorname', 'New first name'],
  naamswijziging: ['Nieuwe naam', 'Nouveau nom', 'Neuer Name', 'New name'],
  geslachtsregistratie: [
    'Nieuwe geslachtsregistratie',
    'Nouvel enregistrement du sexe',
    'Neue Eintragung des Geschlechts',
    'New registration of sex',
  ],
  erkenning: ['Erkenning', 'Reconnaissance', 'Anerkennung', 'Recognition'],
  adoptie: ['Adoptie', 'Adoption', 'Adoption', 'Adoption'],
  andere: ['Andere wijziging', 'Autre changement', 'Andere Änderung', 'Other change'],
}

function tekstIn(taal: Documenttaal, zinnen: Omit<Documenttekst, 'onderdelen'>): Documenttekst {
  return { ...zinnen, onderdelen: woordenIn(taal, { ...AKTEWOORDEN, ...GESCHIEDENIS }) }
}

/** The words of a full copy, in Dutch, English and the two other national languages. */
export const tekst = {
  nl: tekstIn('nl', {
    naam: 'Afschrift geboorteakte',
    bewijst: 'Dit afschrift toont de hele geboorteakte, ook wat er later aan veranderde.',
    wie: 'Dit afschrift is uitdrukkelijk gevraagd. Wie het niet nodig heeft, mag de geschiedenis van de akte niet vragen: een uittreksel is dan genoeg.',
  }),
  en: tekstIn('en', {
    naam: 'Full copy of the birth certificate',
    bewijst: 'This copy shows the whole birth certificate, also what changed in it later.',
    wie: 'This copy was expressly asked for. Who does not need it may not ask for the history of the certificate: an extract is enough then.',
  }),
  fr: tekstIn('fr', {
    naam: 'Copie de l’acte de naissance',
    bewijst: 'Cette copie montre l’acte de naissance en entier, y compris ce qui y a changé plus tard.',
    wie: 'Cette copie a été demandée expressément. Qui n’en a pas besoin ne peut pas demander l’historique de l’acte : un extrait suffit.',
  }),
  de: tekstIn('de', {
    naam: 'Abschrift der Geburtsurkunde',
    bewijst: 'Diese Abschrift zeigt die ganze Geburtsurkunde, auch was sich später daran geändert hat.',
    wie: 'Diese Abschrift wurde ausdrücklich beantragt. Wer sie nicht braucht, darf die Vorgeschichte nicht verlangen: Ein Auszug genügt dann.',
  }),
}
