import { db } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { later, nu, seconden } from '@/lib/platform/klok'
import { laatWachttijdVerstrijken } from '@/tests/ondersteuning/doe-jobs'

/** Does work as on a portal where what staff do can be undone for ten minutes, as it is unless a city says otherwise. */
export async function metBedenktijd<T>(werk: () => Promise<T>): Promise<T> {
  const bewaard = env().ONGEDAAN_MINUTEN
  env().ONGEDAAN_MINUTEN = 10
  try {
    return await werk()
  } finally {
    env().ONGEDAAN_MINUTEN = bewaard
  }
}

/** Lets those ten minutes pass for a case; its jobs are due then. */
export async function laatBedenktijdVerstrijken(referentie: string): Promise<void> {
  const { id: aanvraagId } = await db.aanvraag.findUniqueOrThrow({ where: { referentie } })
  await db.bedenktijd.updateMany({ where: { aanvraagId }, data: { tot: later(nu(), -seconden(1)) } })
  await laatWachttijdVerstrijken('ingaan:%')
}
