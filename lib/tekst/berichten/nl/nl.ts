import aanmelden from './aanmelden.json'
import afspraken from './afspraken.json'
import agenda from './agenda.json'
import algemeen from './algemeen.json'
import balie from './balie.json'
import berichten from './berichten.json'
import bescherming from './bescherming.json'
import bezorging from './bezorging.json'
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
import mijn from './mijn.json'
import publiek from './publiek.json'
import status from './status.json'
import taken from './taken.json'
import toezicht from './toezicht.json'
import vierogen from './vierogen.json'
import volgen from './volgen.json'
import wegwijs from './wegwijs.json'

/** All areas of this language. */
export const nl = {
  aanmelden,
  afspraken,
  agenda,
  algemeen,
  balie,
  berichten,
  bescherming,
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
  mijn,
  publiek,
  status,
  taken,
  toezicht,
  vierogen,
  volgen,
  wegwijs,
}
