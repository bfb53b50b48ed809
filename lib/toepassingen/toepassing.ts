import { env } from '@/lib/platform/env'

/** A program that may file for citizens: its client id at the identity provider, and its name as people read it. */
export type Toepassing = { id: string; naam: string }

/** The program with this client id, or undefined when the city lets none of that name file. */
export function findToepassing(id: string): Toepassing | undefined {
  const naam = env().API_TOEPASSINGEN.get(id)
  return naam === undefined ? undefined : { id, naam }
}

/** What people read of a program; its client id once the city lists it no more. */
export function toepassingsnaam(id: string): string {
  return findToepassing(id)?.naam ?? id
}

/** The audience that a token for our interface has. */
export function publiek(): string {
  const { API_PUBLIEK, PUBLIC_URL } = env()
  return API_PUBLIEK || `${PUBLIC_URL}/api/v1`
}

/** The scope with which a program may file for a dienst. */
export function scopeVoor(dienst: string): string {
  return `aanvraag:${dienst}`
}
