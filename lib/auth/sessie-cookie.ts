import { env } from '@/lib/platform/env'

/** Name of the cookie; the browser keeps a `__Secure-` one only over https. */
export function sessieCookie(): string {
  return `${isBeveiligd() ? '__Secure-' : ''}next-auth.session-token`
}

/** What takes the cookie away: a browser takes a change of a `__Secure-` one only when it says that it is secure. */
export function gewisteSessieCookie() {
  return { name: sessieCookie(), value: '', httpOnly: true, sameSite: 'lax', secure: isBeveiligd(), path: '/', maxAge: 0 } as const
}

function isBeveiligd(): boolean {
  return env().PUBLIC_URL.startsWith('https:')
}
