import aanmelden from './aanmelden.json'
import afspraken from './afspraken.json'
import agenda from './agenda.json'
import algemeen from './algemeen.json'
import balie from './balie.json'
import berichten from './berichten.json'
import bescherming from './bescherming.json'
import bezorging from './bezorging.json'
import cijfers from './cijfers.json'
import controle from './controle.json'
import delen from './delen.json'
import diensten from './diensten.json'
import dossier from './dossier.json'
import formulier from './formulier.json'
import fouten from './fouten.json'
import gesprek from './gesprek.json'
import instemming from './instemming.json'
import inzagevraag from './inzagevraag.json'
import klok from './klok.json'
import loket from './loket.json'
import mandaten from './mandaten.json'
import mijn from './mijn.json'
import opzoeken from './opzoeken.json'
import publiek from './publiek.json'
import redactie from './redactie.json'
import status from './status.json'
import taken from './taken.json'
import terugbellen from './terugbellen.json'
import toezicht from './toezicht.json'
import vierogen from './vierogen.json'
import virus from './virus.json'
import volgen from './volgen.json'
import wegwijs from './wegwijs.json'
import werklijst from './werklijst.json'

/** All areas of this language. */
export const en = {
  aanmelden,
  afspraken,
  agenda,
  algemeen,
  balie,
  berichten,
  bescherming,
  cijfers,
  bezorging,
  controle,
  delen,
  diensten,
  dossier,
  formulier,
  fouten,
  gesprek,
  instemming,
  inzagevraag,
  klok,
  loket,
  mandaten,
  mijn,
  opzoeken,
  publiek,
  redactie,
  status,
  taken,
  terugbellen,
  toezicht,
  vierogen,
  virus,
  volgen,
  wegwijs,
  werklijst,
}
