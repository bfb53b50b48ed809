import type { FeitenFout, Gevolg, UitTeGeven } from '@/lib/catalogus/define-dienst'
import { normaliseerInsz } from '@/lib/gegevens/insz'
import { wijzigHoofdverblijf } from '@/lib/inzage/wijzig-hoofdverblijf'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { type Feiten, nieuwAdres } from './regels'
import type { Inhoud } from './schema'

/**
 * Carries a positive decision into the population register. The aanvraag's id is the register's
 * idempotency key, so that a second run changes nothing. The registration counts from the day of the
 * declaration (Antwerp's page on address changes).
 */
export async function voerUit({ aanvraagId, inhoud, feiten, ingediendDag }: Gevolg<Inhoud, Feiten>): Promise<Result<UitTeGeven[], FeitenFout>> {
  const verhuizers = feiten.gezin.filter((lid) => inhoud.wie?.includes(lid.sleutel)).map((lid) => lid.insz)
  const buitenGezin = (inhoud.anderePersonen ?? []).flatMap(({ insz }) => normaliseerInsz(insz ?? '') ?? [])
  const { id, ...adres } = nieuwAdres(inhoud, feiten)
  const gewijzigd = await wijzigHoofdverblijf(
    { door: { soort: 'systeem' }, doel: 'besluit-uitvoeren', aanvraagId },
    {
      sleutel: aanvraagId,
      personen: [...verhuizers, ...buitenGezin],
      adres: { ...adres, adresId: id },
      sinds: ingediendDag,
      inGezinMetBewoners: inhoud.bewoning === 'zelfde-gezin',
      nieuweReferentiepersoon: inhoud.referentiepersoon === 'ik',
    },
  )
  if (gewijzigd.ok) return ok([])
  return mislukt({ code: REDEN_VAN_WEIGERING[gewijzigd.fout.code] ?? gewijzigd.fout.code, bron: gewijzigd.fout.bron })
}

/** What a refusal means for who reads the case: a code of `redenen`. An outage keeps its own code and is tried again. */
const REDEN_VAN_WEIGERING: Record<string, string> = {
  overleden: 'persoon-overleden',
  'bron-weigert': 'register-weigert',
  'niet-gevonden': 'register-weigert',
  vernummerd: 'register-weigert',
}
