/** Takes room for so many bytes of somebody; gives how it is given back, or nothing when there is none. */
export type Ruimte = (wie: string, bytes: number) => (() => void) | undefined

/** Room for bytes that are held at the same time: so many together, and of one address no more than its share. */
export function maakRuimte(samen: number, elk: number): Ruimte {
  const perAdres = new Map<string, number>()
  let alles = 0
  return (wie, bytes) => {
    const eigen = (perAdres.get(wie) ?? 0) + bytes
    if (alles + bytes > samen || eigen > elk) return undefined
    alles += bytes
    perAdres.set(wie, eigen)
    let isVast = true
    return () => {
      if (!isVast) return
      isVast = false
      alles -= bytes
      const over = (perAdres.get(wie) ?? 0) - bytes
      if (over > 0) perAdres.set(wie, over)
      else perAdres.delete(wie)
    }
  }
}
