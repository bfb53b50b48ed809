import { randomBytes } from 'node:crypto'
import { opDatabase } from './portaalburger'

/** Somebody of the staff who can sign in at the portal, of one test alone; gives their login name. */
export async function eenPortaalmedewerker(rol: string, team: string, achternaam = 'Proef'): Promise<string> {
  const loginnaam = `m${randomBytes(6).toString('hex')}`
  await opDatabase((client) =>
    client.query(
      `insert into idp.account (loginnaam, sub, voornaam, achternaam, rol, team, middelen)
         values ($1, gen_random_uuid()::text, 'Ward', $2, $3, $4, '{iam-mprofiel-eid}')`,
      [loginnaam, achternaam, rol, team],
    ),
  )
  return loginnaam
}
