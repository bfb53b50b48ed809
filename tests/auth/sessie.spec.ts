import { expect, test } from '@playwright/test'
import type { Account } from 'next-auth'
import { beeindigSessie, findSessie, findStilleBurger, gebruikSessie, STILTE } from '@/lib/auth/gebruik-sessie'
import { meldAan } from '@/lib/auth/meld-aan'
import { gewisteSessieCookie } from '@/lib/auth/sessie-cookie'
import { verwijderOudeSessies } from '@/lib/auth/verwijder-oude-sessies'
import { db } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { nieuwId } from '@/lib/platform/ids'
import { later, minuten, nu, seconden, uren } from '@/lib/platform/klok'
import { maakGezin, type Proefregisters } from '@/tests/bronnen/proefregisters'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

async function eenSessie(niveau: 'low' | 'substantial' | 'high' = 'substantial', sub = nieuwId()) {
  const [insz = ''] = await maakGezin(registers, [{}])
  const profiel = { sub, given_name: 'Proef', family_name: 'Persoon', rrn: insz, acr: `urn:openloket:niveau:${niveau}`, amr: ['fas-citizen-bmid'] }
  const id = await meldAan({ provider: 'aprofiel', type: 'oauth', providerAccountId: sub } as Account, profiel)
  return { id, insz, sub }
}

async function rij(id: string) {
  const gevonden = await findSessie(id)
  if (!gevonden) throw new Error('the session is not there')
  return gevonden
}

/** Moves the session so far back as if so much time had passed since. */
async function verouder(id: string, milliseconden: number): Promise<void> {
  const { gemaaktOp, verlooptOp, uiterlijkOp } = await rij(id)
  const data = {
    gemaaktOp: later(gemaaktOp, -milliseconden),
    verlooptOp: later(verlooptOp, -milliseconden),
    uiterlijkOp: later(uiterlijkOp, -milliseconden),
  }
  await db.sessie.update({ where: { id }, data })
}

test('it ends after fifteen minutes without use, and not a moment sooner', async () => {
  const { id } = await eenSessie()
  await verouder(id, STILTE - seconden(5))
  expect(await gebruikSessie(await rij(id))).toMatchObject({ soort: 'burger' })
  await verouder(id, STILTE + seconden(1))
  expect(await gebruikSessie(await rij(id))).toBeNull()
})

test('using it moves its end on, and says until when', async () => {
  const { id } = await eenSessie()
  await verouder(id, minuten(10))
  const sessie = await gebruikSessie(await rij(id))
  const over = (sessie?.verlooptOp.getTime() ?? 0) - nu().getTime()
  expect(over).toBeGreaterThan(minuten(14))
  expect(over).toBeLessThanOrEqual(minuten(15))
  expect((await rij(id)).verlooptOp).toEqual(sessie?.verlooptOp)
})

test('looking again within half a minute writes nothing', async () => {
  const { id } = await eenSessie()
  const { verlooptOp } = await rij(id)
  expect((await gebruikSessie(await rij(id)))?.verlooptOp).toEqual(verlooptOp)
  expect((await rij(id)).verlooptOp).toEqual(verlooptOp)
})

test('however much it is used, it ends twelve hours after signing in', async () => {
  const { id } = await eenSessie()
  const { uiterlijkOp } = await rij(id)
  expect(uiterlijkOp.getTime() - nu().getTime()).toBeGreaterThan(uren(12) - minuten(1))
  for (let minuut = 10; minuut < 12 * 60; minuut += 10) {
    await verouder(id, minuten(10))
    expect(await gebruikSessie(await rij(id)), `after ${minuut} minutes`).not.toBeNull()
  }
  expect((await rij(id)).verlooptOp.getTime()).toBeLessThanOrEqual((await rij(id)).uiterlijkOp.getTime())
  await verouder(id, minuten(10))
  expect(await gebruikSessie(await rij(id))).toBeNull()
})

test('ended from the server, it is over at the next request and never comes back', async () => {
  const { id } = await eenSessie()
  const eerder = await rij(id)
  await beeindigSessie(id)
  expect(await gebruikSessie(await rij(id))).toBeNull()
  await verouder(id, minuten(1))
  expect(await gebruikSessie({ ...eerder, verlooptOp: later(nu(), minuten(1)) })).toBeNull()
})

test('what a still browser sends may be kept for its person; what was signed out or is past its last hour may not', async () => {
  const [stil, af, uiterlijk, levend] = await Promise.all([eenSessie(), eenSessie(), eenSessie(), eenSessie()])
  await verouder(stil.id, minuten(30))
  await beeindigSessie(af.id)
  await verouder(uiterlijk.id, uren(13))
  expect(findStilleBurger(await rij(stil.id))).toMatchObject({ insz: stil.insz })
  for (const { id } of [af, uiterlijk, levend]) expect(findStilleBurger(await rij(id))).toBeNull()
})

test('at the lowest level the national number never comes along, also when the portal knows it', async () => {
  const sterk = await eenSessie('substantial')
  expect(await gebruikSessie(await rij(sterk.id))).toMatchObject({ niveau: 'substantial', burger: { insz: sterk.insz } })
  const zwak = await eenSessie('low', sterk.sub)
  const sessie = await gebruikSessie(await rij(zwak.id))
  expect(sessie).toMatchObject({ niveau: 'low', burger: { voornaam: 'Proef' } })
  expect(JSON.stringify(sessie)).not.toContain(sterk.insz)
  await verouder(zwak.id, minuten(30))
  expect(JSON.stringify(findStilleBurger(await rij(zwak.id)))).not.toContain(sterk.insz)
})

test('the calendar of the demonstration does not touch it', async () => {
  const { id } = await eenSessie()
  expect(await dagenLater(340, async () => gebruikSessie(await rij(id)))).not.toBeNull()
})

test('what is no id of a session is none', async () => {
  for (const sid of [undefined, null, 7, '', 'x', "' or true --", nieuwId()]) expect(await findSessie(sid)).toBeNull()
})

test('a session is removed a day after its last hour, and not before', async () => {
  const [oud, jong] = await Promise.all([eenSessie(), eenSessie()])
  await verouder(oud.id, uren(37))
  await verouder(jong.id, uren(35))
  await verwijderOudeSessies()
  expect(await findSessie(oud.id)).toBeNull()
  expect(await findSessie(jong.id)).not.toBeNull()
})

test('the database refuses a session that outlives its last hour or belongs to nobody', async () => {
  const { id } = await eenSessie()
  const { uiterlijkOp, ...rest } = await db.sessie.findUniqueOrThrow({ where: { id } })
  await expect(db.sessie.update({ where: { id }, data: { verlooptOp: later(uiterlijkOp, 1) } })).rejects.toThrow('sessie_uiterlijk')
  await expect(db.sessie.create({ data: { ...rest, uiterlijkOp, id: nieuwId(), burgerId: null } })).rejects.toThrow('sessie_van_een')
})

test('over https the cookie is taken away as a secure one, or the browser would keep it', () => {
  const adres = env().PUBLIC_URL
  try {
    env().PUBLIC_URL = 'https://loket.example'
    expect(gewisteSessieCookie()).toMatchObject({ name: '__Secure-next-auth.session-token', value: '', secure: true, maxAge: 0 })
    env().PUBLIC_URL = 'http://localhost:3000'
    expect(gewisteSessieCookie()).toMatchObject({ name: 'next-auth.session-token', value: '', secure: false, maxAge: 0 })
  } finally {
    env().PUBLIC_URL = adres
  }
})
