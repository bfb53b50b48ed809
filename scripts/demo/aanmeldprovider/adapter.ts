import type { Adapter, AdapterPayload } from 'oidc-provider'
import type { Pool } from 'pg'

/** Where the provider keeps its sessions, codes and tokens: in PostgreSQL, so that a restart loses nothing. */
export function maakAdapter(pool: Pool): (soort: string) => Adapter {
  async function vind(voorwaarde: string, waarden: string[]): Promise<AdapterPayload | undefined> {
    const { rows } = await pool.query<{ inhoud: AdapterPayload }>(
      `select inhoud from idp.model where ${voorwaarde} and (verloopt is null or verloopt > now())`,
      waarden,
    )
    return rows[0]?.inhoud
  }
  return (soort) => ({
    async upsert(id, inhoud, seconden) {
      await pool.query(
        `insert into idp.model (soort, id, inhoud, grant_id, gebruikerscode, uid, verloopt)
         values ($1, $2, $3, $4, $5, $6, now() + $7 * interval '1 second')
         on conflict (soort, id) do update set inhoud = $3, grant_id = $4, gebruikerscode = $5, uid = $6, verloopt = now() + $7 * interval '1 second'`,
        [soort, id, JSON.stringify(inhoud), inhoud.grantId ?? null, inhoud.userCode ?? null, inhoud.uid ?? null, seconden ?? null],
      )
    },
    find: (id) => vind('soort = $1 and id = $2', [soort, id]),
    findByUid: (uid) => vind('soort = $1 and uid = $2', [soort, uid]),
    findByUserCode: (code) => vind('soort = $1 and gebruikerscode = $2', [soort, code]),
    async consume(id) {
      await pool.query(
        `update idp.model set inhoud = inhoud || jsonb_build_object('consumed', extract(epoch from now())::int) where soort = $1 and id = $2`,
        [soort, id],
      )
    },
    async destroy(id) {
      await pool.query('delete from idp.model where soort = $1 and id = $2', [soort, id])
    },
    async revokeByGrantId(grantId) {
      await pool.query('delete from idp.model where grant_id = $1', [grantId])
    },
  })
}

/** Removes what has expired. */
export async function ruimOp(pool: Pool): Promise<void> {
  await pool.query('delete from idp.model where verloopt < now()')
}
