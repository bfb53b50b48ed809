import { aktegegevens } from '@/lib/bronnen/akten/aktegegevens'
import type { Geboorteakte } from '@/lib/bronnen/akten/geboorteakte'
import type { BronFout } from '@/lib/bronnen/bron-vraag'
import type { FeitenFout, Gevolg, UitTeGeven } from '@/lib/catalogus/define-dienst'
import { leesGeboorteakte, leesPersoon, zoekGeboorteakte } from '@/lib/inzage/lees-persoon'
import type { Aanleiding } from '@/lib/inzage/noteer-inzage'
import { vandaag } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { isStil, leesKinderen, redenVan } from './feiten'
import { type Feiten, inszVan, isVoorIemandAnders } from './regels'
import type { Inhoud } from './schema'

/**
 * Makes the document of a positive decision out of the act as it is today. Another person's act is looked up by
 * name and birth; when not exactly one fits, or the register has none, the case goes back to staff with why.
 */
export async function voerUit({ aanvraagId, inhoud, feiten }: Gevolg<Inhoud, Feiten>): Promise<Result<UitTeGeven[], FeitenFout>> {
  const aanleiding: Aanleiding = { door: { soort: 'systeem' }, doel: 'besluit-uitvoeren', aanvraagId }
  const akte = isVoorIemandAnders(inhoud) ? await zoekAkte(aanleiding, inhoud) : await leesAkte(aanleiding, inhoud, feiten)
  if (!akte.ok) return isStil(akte.fout) ? akte : mislukt({ code: redenVan(akte.fout), bron: akte.fout.bron })
  if (!akte.waarde) return mislukt({ code: 'akte-niet-gevonden', bron: 'akten' })
  return ok([{ ...document(inhoud, akte.waarde), eenmalig: akte.waarde.insz === feiten.insz ? undefined : true }])
}

type Gelezen = Result<Geboorteakte | undefined, BronFout>

function zoekAkte(aanleiding: Aanleiding, inhoud: Partial<Inhoud>): Promise<Gelezen> {
  const { voornamen = '', achternaam = '', geboortedatum = '', geboorteplaats = '' } = inhoud
  const gezocht = { voornamen, achternaam, geboortedatum, geboorteplaats }
  return zoekGeboorteakte(aanleiding, gezocht, { metHistoriek: inhoud.soort === 'afschrift' })
}

/** The children are asked again when the register was silent at the moment of sending. */
async function leesAkte(aanleiding: Aanleiding, inhoud: Partial<Inhoud>, feiten: Feiten): Promise<Gelezen> {
  let insz = inszVan(inhoud, feiten)
  if (!insz && feiten.insz) {
    const kinderen = await leesKinderen(aanleiding, await leesPersoon(aanleiding, feiten.insz), vandaag())
    if (!kinderen.ok) return mislukt({ code: 'bron-onbereikbaar', bron: 'personen' })
    insz = inszVan(inhoud, { kinderen: kinderen.waarde })
  }
  return insz ? leesGeboorteakte(aanleiding, insz, { metHistoriek: inhoud.soort === 'afschrift' }) : ok(undefined)
}

function document({ soort, taal = 'nl' }: Partial<Inhoud>, akte: Geboorteakte): UitTeGeven {
  const gegevens = aktegegevens(akte)
  if (soort === 'afschrift') {
    const volledig = { ...gegevens, uur: akte.geboorteuur, historiek: akte.historiek }
    return { documenttype: 'afschrift-geboorteakte', insz: akte.insz, gegevens: volledig, taal }
  }
  const documenttype = soort === 'meertalig' ? 'uittreksel-geboorteakte-meertalig' : 'uittreksel-geboorteakte'
  return { documenttype, insz: akte.insz, gegevens, taal: 'nl' }
}
