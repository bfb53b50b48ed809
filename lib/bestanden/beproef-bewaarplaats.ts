import { db } from '@/lib/platform/database'
import { DATABANK } from '@/lib/platform/opslagplaats'
import { nieuwLosObject } from './losse-objecten'
import { Opslagfout } from './opslagfout'
import { getPlaats, nieuwePlaats, type Plaats } from './plaatsen'

const PROEF = new TextEncoder().encode('Openloket')

/**
 * Tries whether new files can be kept where they go: writes, reads and removes a small object. Throws an `Opslagfout` when
 * not, also when the place does not say of an object that it is not there, since then a lost file could not be told
 * from a refusal.
 */
export async function beproefBewaarplaats(): Promise<void> {
  const naam = nieuwePlaats()
  if (naam === DATABANK) return
  const plaats = getPlaats(naam)
  const object = await nieuwLosObject(naam)
  await plaats.schrijf(object, PROEF)
  if (!Buffer.from(await plaats.lees(object)).equals(PROEF)) throw new Opslagfout('beschadigd', naam)
  await plaats.wis(object)
  await eisWeg(plaats, object)
  await db.losObject.deleteMany({ where: { plaats: naam, object } })
}

async function eisWeg(plaats: Plaats, object: string): Promise<void> {
  try {
    await plaats.lees(object)
  } catch (fout) {
    if (fout instanceof Opslagfout && fout.code === 'weg') return
    throw fout
  }
  throw new Opslagfout('weigert', plaats.naam, 'what was removed is still there')
}
