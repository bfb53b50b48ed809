import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { type Opslagcode, Opslagfout } from './opslagfout'
import type { Plaats } from './plaatsen'

/** A folder that every process of the portal sees at the same path. It must exist: one that is not mounted is not made. */
export function plaatsInMap(naam: string, map: string): Plaats {
  const pad = (object: string) => path.join(map, object)
  return {
    naam,
    /** Under another name until every byte is on the disk, so that half a file is never found under its own. */
    schrijf: (object, bytes) =>
      vertaald(naam, async () => {
        await zorgVoorMap(path.dirname(pad(object)))
        const half = `${pad(object)}.half`
        await schrijfVast(half, bytes)
        await rename(half, pad(object))
        await legMapVast(path.dirname(pad(object)))
      }),
    lees: (object) =>
      vertaald(naam, async () => {
        await access(map)
        return readFile(pad(object))
      }),
    wis: (object) =>
      vertaald(naam, async () => {
        await access(map)
        await rm(`${pad(object)}.half`, { force: true })
        await rm(pad(object), { force: true })
      }),
  }
}

async function zorgVoorMap(map: string): Promise<void> {
  try {
    await mkdir(map, { mode: 0o700 })
    await legMapVast(path.dirname(map))
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout
  }
}

async function schrijfVast(bestand: string, bytes: Uint8Array): Promise<void> {
  const greep = await open(bestand, 'w', 0o600)
  try {
    await greep.writeFile(bytes)
    await greep.sync()
  } finally {
    await greep.close()
  }
}

/** A new name is kept only once its folder is on the disk too. */
async function legMapVast(map: string): Promise<void> {
  const greep = await open(map, 'r')
  try {
    await greep.sync()
  } finally {
    await greep.close()
  }
}

async function vertaald<T>(naam: string, werk: () => Promise<T>): Promise<T> {
  try {
    return await werk()
  } catch (fout) {
    const { code = '' } = fout as NodeJS.ErrnoException
    throw new Opslagfout(codeVan(code, (fout as NodeJS.ErrnoException).syscall), naam, code)
  }
}

function codeVan(code: string, handeling = ''): Opslagcode {
  if (code === 'ENOENT') return handeling === 'mkdir' || handeling === 'access' ? 'weigert' : 'weg'
  return ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR'].includes(code) ? 'weigert' : 'stil'
}
