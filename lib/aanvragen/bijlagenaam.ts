import { ontsleutel, versleutel } from '@/lib/platform/versleuteling'

/** Encrypts the name of a file, bound to its bijlage: people name a scan after a person, with their number. */
export function verpakBijlagenaam(bijlageId: string, naam: string): string {
  return versleutel(naam, `bijlage:${bijlageId}`)
}

/** The name of a file as it was sent. */
export function leesBijlagenaam({ id, naamVersleuteld }: { id: string; naamVersleuteld: string }): string {
  return ontsleutel(naamVersleuteld, `bijlage:${id}`)
}
