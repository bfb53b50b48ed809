import type { Documenttaal, EenDocumenttype } from '../define-documenttype'
import { type Druk, maakDruk, type Uitgiftegegevens } from '../maak-druk'
import { VERTAALWOORDEN } from './vertaalwoorden'

/**
 * What the translation of a versie prints: the data that were frozen with it, in the words of another language, and before anything
 * else that it is a translation, of which number, and that the Dutch text is the one that counts. City, colour, day and
 * whether it is a demonstration are those of the versie. Pure.
 */
export function maakVertaling(soort: EenDocumenttype, gegevens: unknown, origineel: Druk, uitgifte: Uitgiftegegevens): Druk {
  const druk = maakDruk(soort, gegevens, uitgifte)
  const { merk, aanhef } = VERTAALWOORDEN[uitgifte.taal]
  const { stad, kleur, jaar, maand, dag } = origineel
  return {
    ...druk,
    ...{ stad, kleur, jaar, maand, dag },
    titel: `${druk.titel} (${merk})`,
    bewijst: `${aanhef(uitgifte.nummer)} ${druk.bewijst}`,
    demo: origineel.demo === null ? null : druk.demo,
    voet: `${stad}. ${druk.titel} (${merk}), ${uitgifte.nummer}`,
  }
}

/** The languages in which a versie of a kind can be had besides Dutch: what a kind allows, of what was issued in Dutch and can be checked. Pure. */
export function vertalingenVan(
  { vertalingen = [] }: Pick<EenDocumenttype, 'vertalingen'>,
  versie: { taal: string; heeftCode: boolean },
): readonly Documenttaal[] {
  return versie.taal === 'nl' && versie.heeftCode ? vertalingen : []
}
