import { probleem } from '@/app/probleem'

/** Every address of the interface that is not there (RFC 9457). */
function nietGevonden(): Response {
  return probleem(404, 'niet-gevonden')
}

export { nietGevonden as DELETE, nietGevonden as GET, nietGevonden as PATCH, nietGevonden as POST, nietGevonden as PUT }
