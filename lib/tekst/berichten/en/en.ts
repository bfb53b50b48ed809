import aanmelden from './aanmelden.json'
import algemeen from './algemeen.json'
import berichten from './berichten.json'
import fouten from './fouten.json'

/** All areas of this language. */
export const en = { aanmelden, algemeen, berichten, fouten }
