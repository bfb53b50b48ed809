import { KOPPEN, leesMaand } from './lees-maand'

/** How often each step of each form was seen and sent in a month, without persons and without small numbers, as JSON. */
export async function GET(request: Request): Promise<Response> {
  const gelezen = await leesMaand(request)
  return gelezen instanceof Response ? gelezen : Response.json(gelezen, { headers: KOPPEN })
}
