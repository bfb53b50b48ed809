import { expect, test } from '@playwright/test'
import type { Account } from 'next-auth'
import { beginConcept, findConcept } from '@/lib/aanvragen/concept'
import { meldAan, profielFout } from '@/lib/auth/meld-aan'
import { getBurger } from '@/lib/burgers/get-burger'
import { kenBurger } from '@/lib/burgers/ken-burger'
import { volgMutaties } from '@/lib/documenten/volg-mutaties'
import { db, inTransactie } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { nieuwId } from '@/lib/platform/ids'
import { ontsleutel } from '@/lib/platform/versleuteling'
import { maakGezin, type Proefregisters } from '@/tests/bronnen/proefregisters'
import { listJobs } from '@/tests/ondersteuning/doe-jobs'
import { proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const STERK = 'urn:openloket:niveau:substantial'

function account(provider = 'aprofiel'): Account {
  return { provider, type: 'oauth', providerAccountId: 'proef', id_token: 'een.id.token' } as Account
}

function profiel(anders: object = {}) {
  return { sub: nieuwId(), given_name: 'Proef', family_name: 'Persoon', ...anders }
}

async function eenNummer(): Promise<string> {
  return (await maakGezin(registers, [{}]))[0] ?? ''
}

async function meld(claims: object, provider = 'aprofiel') {
  const id = await meldAan(account(provider), claims)
  const sessie = await db.sessie.findUniqueOrThrow({ where: { id } })
  return { ...sessie, burger: sessie.burgerId ? await getBurger(sessie.burgerId) : undefined }
}

test('the first strong sign-in promises the documents, a later one does not', async () => {
  const claims = profiel({ rrn: await eenNummer(), acr: STERK })
  const { burgerId } = await meld(claims)
  await meld(claims)
  expect(await listJobs(`eerste:${burgerId}`)).toHaveLength(1)
  expect(await db.burger.count({ where: { profielSub: claims.sub } })).toBe(1)
})

test('who was known only by their number is that citizen from their first strong sign-in on, with what they were filling in', async () => {
  const rrn = await eenNummer()
  const bekend = await inTransactie((tx) => kenBurger(tx, { insz: rrn, voornaam: 'Proef', achternaam: 'Persoon', taal: 'nl' }))
  const claims = profiel()
  const { burgerId: zwak } = await meld(claims)
  const wie = { burgerId: zwak ?? '', niveau: 'low' as const, voornaam: 'Proef', achternaam: 'Persoon' }
  const concept = await beginConcept(wie, 'adreswijziging', 'nl')
  if (!concept.ok) throw new Error('a form begins without a register')
  const sterk = { ...claims, rrn, acr: STERK }
  expect((await meld(sterk)).burgerId).toBe(bekend.burgerId)
  expect(await findConcept(bekend, 'adreswijziging')).toMatchObject({ id: concept.waarde.id })
  expect((await meld(claims)).burgerId, 'a password leads where it led').toBe(zwak)
  const nogEen = await beginConcept(wie, 'adreswijziging', 'nl')
  await meld(sterk)
  expect(await findConcept(bekend, 'adreswijziging'), 'what they have there stays').toMatchObject({ id: concept.waarde.id })
  expect(nogEen.ok && (await findConcept(wie, 'adreswijziging'))?.id).toBe(nogEen.ok && nogEen.waarde.id)
})

test('a number that comes at the lowest level, or that is none, is not taken', async () => {
  const nummer = await eenNummer()
  for (const claims of [{ rrn: nummer }, { rrn: nummer, acr: 'iets-anders' }, { rrn: '87631478495', acr: STERK }, { rrn: 'x', acr: STERK }]) {
    const { burger, burgerId } = await meld(profiel(claims))
    expect(burger?.insz, JSON.stringify(claims)).toBeUndefined()
    expect(await listJobs(`eerste:${burgerId}`)).toEqual([])
  }
})

test('a number of the test range counts in a demonstration only', async () => {
  const bewaard = env().OPENLOKET_MODUS
  env().OPENLOKET_MODUS = 'productie'
  try {
    expect((await meld(profiel({ rrn: await eenNummer(), acr: STERK }))).burger?.insz).toBeUndefined()
  } finally {
    env().OPENLOKET_MODUS = bewaard
  }
})

test('who stepped up later gets the documents then', async () => {
  const claims = profiel({ rrn: await eenNummer() })
  expect(await listJobs(`eerste:${(await meld(claims)).burgerId}`)).toEqual([])
  expect(await listJobs(`eerste:${(await meld({ ...claims, acr: STERK })).burgerId}`)).toHaveLength(1)
})

test('two profiles with one national number are one citizen', async () => {
  const rrn = await eenNummer()
  const een = await meld(profiel({ rrn, acr: STERK }))
  const ander = await meld(profiel({ rrn, acr: STERK, given_name: 'Tweede' }))
  expect(ander.burgerId).toBe(een.burgerId)
  expect(ander.burger?.voornaam).toBe('Tweede')
})

test('a profile that comes with another number than before is refused, unless the register renumbered the person', async () => {
  const rrn = await eenNummer()
  const claims = profiel({ rrn, acr: STERK })
  const { burgerId } = await meld(claims)
  await expect(meld({ ...claims, rrn: await eenNummer() })).rejects.toThrow('another national number')
  const nieuw = (await registers.vraag('/beheer/vernummering', { INSZ: rrn })).json.NieuwINSZ
  await volgMutaties()
  expect(await meld({ ...claims, rrn: nieuw })).toMatchObject({ burgerId, burger: { insz: nieuw } })
})

test('the token for signing out is kept encrypted and bound to its session', async () => {
  const { id, idTokenVersleuteld } = await meld(profiel())
  expect(idTokenVersleuteld).not.toContain('id.token')
  expect(ontsleutel(idTokenVersleuteld ?? '', `sessie:${id}`)).toBe('een.id.token')
})

test('staff have a role and a team, and no national number is asked of them', async () => {
  const sessie = await meld(profiel({ rol: 'dossierbehandelaar', team: 'bevolking', rrn: await eenNummer(), acr: STERK }), 'mprofiel')
  expect(sessie).toMatchObject({ niveau: 'high', burgerId: null, medewerkerId: expect.any(String) })
  const nieuweRol = await meld(profiel({ sub: 'vast', rol: 'auditor', team: 'toezicht' }), 'mprofiel')
  expect(await db.medewerker.findUniqueOrThrow({ where: { id: nieuweRol.medewerkerId ?? '' } })).toMatchObject({ rol: 'auditor' })
})

test('what a provider says must have the agreed shape', () => {
  expect(profielFout('aprofiel', profiel())).toBeUndefined()
  expect(profielFout('mprofiel', profiel({ rol: 'auditor', team: 'toezicht' }))).toBeUndefined()
  for (const fout of [undefined, null, {}, 'x', profiel({ sub: '' }), profiel({ given_name: undefined }), profiel({ family_name: 7 })]) {
    expect(profielFout('aprofiel', fout), JSON.stringify(fout)).toBe('profiel')
  }
  for (const fout of [profiel(), profiel({ rol: 'baas', team: 'x' }), profiel({ rol: 'auditor' }), profiel({ rol: 'auditor', team: '' })]) {
    expect(profielFout('mprofiel', fout), JSON.stringify(fout)).toBe('geen-rol')
  }
})

test('the M-profiel says of staff which diensten they handle and where they work, or that they handle all of the team', async () => {
  const claims = profiel({ rol: 'loketmedewerker', team: 'bevolking' })
  const van = () => db.medewerker.findUniqueOrThrow({ where: { profielSub: claims.sub } })
  await meld({ ...claims, diensten: ['geboorteakte'], loket: 'deurne' }, 'mprofiel')
  expect(await van()).toMatchObject({ rol: 'loketmedewerker', diensten: ['geboorteakte'], loket: 'deurne' })
  await meld(claims, 'mprofiel')
  expect(await van()).toMatchObject({ diensten: [], loket: null })
})
