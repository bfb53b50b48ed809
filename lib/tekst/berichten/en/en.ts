import aanmelden from './aanmelden.json'
import afspraken from './afspraken.json'
import agenda from './agenda.json'
import algemeen from './algemeen.json'
import balie from './balie.json'
import berichten from './berichten.json'
import controle from './controle.json'
import delen from './delen.json'
import diensten from './diensten.json'
import formulier from './formulier.json'
import fouten from './fouten.json'
import gesprek from './gesprek.json'
import instemming from './instemming.json'
import klok from './klok.json'
import loket from './loket.json'
import mijn from './mijn.json'
import publiek from './publiek.json'
import redactie from './redactie.json'
import status from './status.json'
import taken from './taken.json'
import volgen from './volgen.json'
import wegwijs from './wegwijs.json'

/** All areas of this language. */
export const en = {
  aanmelden,
  afspraken,
  agenda,
  algemeen,
  balie,
  berichten,
  controle,
  delen,
  diensten,
  formulier,
  fouten,
  gesprek,
  instemming,
  klok,
  loket,
  mijn,
  publiek,
  redactie,
  status,
  taken,
  volgen,
  wegwijs,
}
