import { env } from '@/lib/platform/env'
import type { Opslagplaats } from '@/lib/platform/opslagplaats'
import { Opslagfout } from './opslagfout'
import { plaatsInMap } from './plaats-in-map'
import { plaatsInS3 } from './plaats-in-s3'

/** A place for files outside the database. It sees only what is encrypted. Whatever fails is an `Opslagfout`. */
export type Plaats = {
  naam: string
  /** Writes a new object: all of it, kept, or nothing under this name. */
  schrijf: (object: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>
  /** The whole object; `weg` when it is not there. */
  lees: (object: string) => Promise<Uint8Array>
  /** Removes an object; one that is not there is gone already. */
  wis: (object: string) => Promise<void>
}

const geopend = new WeakMap<Opslagplaats, Plaats>()

/** Name of the place where new files go. */
export function nieuwePlaats(): string {
  return env().BESTANDEN_PLAATSEN.nieuw
}

/** A place outside the database by its name. One that is not configured any more refuses. */
export function getPlaats(naam: string): Plaats {
  const opslagplaats = env().BESTANDEN_PLAATSEN.buiten.find((plaats) => plaats.naam === naam)
  if (!opslagplaats) throw new Opslagfout('weigert', naam, 'not in BESTANDEN_PLAATSEN')
  const plaats = geopend.get(opslagplaats) ?? (opslagplaats.soort === 'map' ? plaatsInMap(naam, opslagplaats.map) : plaatsInS3(naam, opslagplaats))
  geopend.set(opslagplaats, plaats)
  return plaats
}
