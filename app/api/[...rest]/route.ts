/** Every address of the interface that is not there (RFC 9457). */
function nietGevonden(): Response {
  return Response.json({ type: 'about:blank', status: 404, title: 'Not Found', code: 'niet-gevonden' }, PROBLEEM)
}

const PROBLEEM = { status: 404, headers: { 'content-type': 'application/problem+json' } }

export { nietGevonden as DELETE, nietGevonden as GET, nietGevonden as PATCH, nietGevonden as POST, nietGevonden as PUT }
