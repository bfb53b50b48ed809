import { z } from 'zod'
import { datum } from '@/lib/gegevens/datum'
import { keuze, misschienTekst, tekst } from '@/lib/gegevens/tekst'

/** Kinds of document. The extract stands first: the full copy is for who asks for it expressly (domain facts 2.1). */
export const SOORTEN = ['uittreksel', 'meertalig', 'afschrift'] as const

export const VOOR_WIE = ['ikzelf', 'kind', 'iemand-anders'] as const

/** In what capacity somebody asks for another person's act (domain facts 2.1: who may ask). */
export const HOEDANIGHEDEN = ['ouder-voogd', 'partner', 'kind-ouder', 'erfgenaam', 'bewindvoerder', 'volmacht', 'advocaat-notaris'] as const

export const WAAROM_AFSCHRIFT = ['ander-land', 'notaris-rechtbank', 'geschiedenis', 'anders'] as const

/** The national languages, in which a copy of an act can be had. */
export const AFSCHRIFTTALEN = ['nl', 'fr', 'de'] as const

export const BESTEMMINGEN = ['eu', 'buiten-eu'] as const

export const DOELEN = ['trouwen', 'kind', 'nationaliteit', 'erfenis', 'werk-studie', 'anders'] as const

/** Each field on its own; what needs two fields or the register's knowledge stands in `regels.ts`. */
export const schema = z.object({
  soort: keuze(SOORTEN, 'soort.leeg'),
  voorWie: keuze(VOOR_WIE, 'voorWie.leeg'),
  kind: tekst('kind.leeg', 60),
  voornamen: tekst('voornamen.leeg', 120),
  achternaam: tekst('achternaam.leeg', 120),
  geboortedatum: datum('geboortedatum.leeg'),
  geboorteplaats: tekst('geboorteplaats.leeg', 80),
  namenOuders: misschienTekst(200),
  hoedanigheid: keuze(HOEDANIGHEDEN, 'hoedanigheid.leeg'),
  bewijs: z.array(z.string()).min(1, 'bewijs.leeg'),
  waaromAfschrift: keuze(WAAROM_AFSCHRIFT, 'waaromAfschrift.leeg'),
  gevraagdDoor: misschienTekst(120),
  verzoekbrief: z.array(z.string()),
  taal: keuze(AFSCHRIFTTALEN, 'taal.leeg'),
  bestemming: keuze(BESTEMMINGEN, 'bestemming.leeg'),
  land: tekst('land.leeg', 80),
  doel: keuze(DOELEN, 'doel.leeg'),
  toelichting: tekst('toelichting.leeg', 1000),
})

export type Inhoud = z.infer<typeof schema>
