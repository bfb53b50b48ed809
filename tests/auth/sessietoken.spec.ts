import { expect, test } from '@playwright/test'
import { encode } from 'next-auth/jwt'
import { leesSessieId } from '@/lib/auth/sessietoken'
import { env } from '@/lib/platform/env'
import { nieuwId } from '@/lib/platform/ids'

const MINUUT = 60

test('what next-auth writes in a cookie is read again, as often as it is asked', async () => {
  for (const sid of [nieuwId(), nieuwId()]) {
    const token = await encode({ token: { sid }, secret: env().NEXTAUTH_SECRET, maxAge: MINUUT })
    for (const keer of [1, 2]) expect(await leesSessieId(token), `time ${keer}`).toBe(sid)
  }
})

test('what is not ours, was changed or has ended holds no session', async () => {
  const sid = nieuwId()
  const token = await encode({ token: { sid }, secret: env().NEXTAUTH_SECRET, maxAge: MINUUT })
  const anderSlot = await encode({ token: { sid }, secret: 'een-ander-geheim-van-een-andere-stad', maxAge: MINUUT })
  const voorbij = await encode({ token: { sid }, secret: env().NEXTAUTH_SECRET, maxAge: -MINUUT })
  const zonderSlot = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify({ sid })).toString('base64url')}.`
  const veranderd = `${token.slice(0, -10)}${token.at(-10) === 'A' ? 'B' : 'A'}${token.slice(-9)}`
  for (const vreemd of ['', 'x', anderSlot, voorbij, zonderSlot, veranderd, token.slice(0, 40)])
    expect(await leesSessieId(vreemd), vreemd).toBeUndefined()
})
