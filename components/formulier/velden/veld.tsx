import type { ComponentType } from 'react'
import type { Veldvorm } from '@/lib/catalogus/velden'
import type { Veldprops } from '../vraag'
import { Adres } from './adres'
import { Bestand } from './bestand'
import { Datum } from './datum'
import { Keuzes } from './keuzes'
import { LangeTekst } from './lange-tekst'
import { Periode } from './periode'
import { Personen } from './personen'
import { Tekst } from './tekst'
import { Verklaring } from './verklaring'
import { Voertuig } from './voertuig'

const SOORTEN: Record<Veldvorm['soort'], ComponentType<Veldprops>> = {
  tekst: Tekst,
  'lange-tekst': LangeTekst,
  datum: Datum,
  periode: Periode,
  keuze: Keuzes,
  keuzes: Keuzes,
  'ja-nee': Keuzes,
  verklaring: Verklaring,
  adres: Adres,
  personen: Personen,
  bestand: Bestand,
  voertuig: Voertuig,
}

/** A field, whatever its kind. */
export function Veld(props: Veldprops) {
  const Soort = SOORTEN[props.vraag.vorm.soort]
  return <Soort {...props} />
}
