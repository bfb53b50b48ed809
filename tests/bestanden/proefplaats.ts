import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { env } from '@/lib/platform/env'
import { leesOpslagplaatsen } from '@/lib/platform/opslagplaats'
import type { Ceph } from './ceph'

/** A place for files of a test, looked at from outside the portal. */
export type Proefplaats = {
  /** As it stands in BESTANDEN_PLAATSEN. */
  adres: string
  objecten: () => Promise<string[]>
  haal: (object: string) => Promise<Uint8Array>
  zet: (object: string, bytes: Uint8Array) => Promise<void>
  wis: (object: string) => Promise<void>
  /** Makes it unreachable, and reachable again. */
  weg: () => Promise<void>
  terug: () => Promise<void>
  /** What the portal says of it when it is unreachable. */
  bijWeg: 'stil' | 'weigert'
}

/** Configures where files are in this process. */
export function gebruikPlaatsen(...adressen: string[]): void {
  const plaatsen = leesOpslagplaatsen(adressen.join(','))
  if (!plaatsen) throw new Error('no places')
  env().BESTANDEN_PLAATSEN = plaatsen
}

/** A folder. */
export function proefmap(map: string, naam = 'map'): Proefplaats {
  mkdirSync(map, { recursive: true })
  const plek = (object: string) => path.join(map, object)
  return {
    adres: `${naam}=file://${map}`,
    objecten: async () => readdirSync(map, { recursive: true, encoding: 'utf8' }).filter((pad) => /\/./.test(pad)),
    haal: async (object) => readFileSync(plek(object)),
    zet: async (object, bytes) => writeFileSync(plek(object), bytes),
    wis: async (object) => rmSync(plek(object)),
    weg: async () => renameSync(map, `${map}.weg`),
    terug: async () => {
      if (existsSync(`${map}.weg`)) renameSync(`${map}.weg`, map)
    },
    bijWeg: 'weigert',
  }
}

/** A bucket of a real store, its objects under a prefix. */
export async function proefemmer({ host, sleutelId, geheim, client, dood, start }: Ceph, bucket: string): Promise<Proefplaats> {
  const [adres, prefix] = [`http://${host}/${bucket}`, 'stad/bestanden/']
  const vraag = async (pad: string, anders: RequestInit = {}) => {
    const antwoord = await client.fetch(`${adres}${pad}`, anders)
    if (!antwoord.ok) throw new Error(`${antwoord.status} ${await antwoord.text()}`)
    return antwoord
  }
  await vraag('', { method: 'PUT' })
  return {
    adres: `s3=s3+http://${encodeURIComponent(sleutelId)}:${encodeURIComponent(geheim)}@${host}/${bucket}/${prefix}`,
    objecten: async () => {
      const lijst = await (await vraag('?list-type=2')).text()
      const sleutels = [...lijst.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, sleutel = '']) => sleutel)
      if (!sleutels.every((sleutel) => sleutel.startsWith(prefix))) throw new Error('an object stands outside its prefix')
      return sleutels.map((sleutel) => sleutel.slice(prefix.length))
    },
    haal: async (object) => new Uint8Array(await (await vraag(`/${prefix}${object}`)).arrayBuffer()),
    zet: async (object, bytes) => void (await vraag(`/${prefix}${object}`, { method: 'PUT', body: new Uint8Array(bytes) })),
    wis: async (object) => void (await vraag(`/${prefix}${object}`, { method: 'DELETE' })),
    weg: dood,
    terug: start,
    bijWeg: 'stil',
  }
}
