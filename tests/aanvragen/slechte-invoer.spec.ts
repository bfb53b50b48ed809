import { expect, test } from '@playwright/test'
import type { Burgeraanvrager } from '@/lib/aanvragen/aanvrager'
import { listBijlagen } from '@/lib/aanvragen/bijlagen'
import { verpakInhoud } from '@/lib/aanvragen/inhoud'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { db } from '@/lib/platform/database'
import type { Recordfeiten } from '@/lib/recordformulier/recordfeiten'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { alleControles, SLECHTE_WAARDEN } from '@/tests/diensten/slechte-invoer'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { PDF } from './bestanden'
import { conceptVan, eenInvuller, open, stuur } from './invullen'

const DIENST = 'inname-publieke-ruimte'
const PLEK = { 'adresInname-straat': 'Abdijstraat', 'adresInname-huisnummer': '12' }

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

async function iemand(): Promise<Burgeraanvrager> {
  return (await eenInvuller(registers)).aanvrager
}

test('a draft of an older version of the form keeps what was typed, and gets facts that this version can read', async () => {
  const wie = await iemand()
  await stuur(wie, DIENST, 'vooraf', { vooraf: 'geen' })
  const { id, niveau, feitenVan } = await conceptVan(wie, DIENST)
  const vroeger = {
    ruw: { ...ruw({ ...PLEK, vooraf: 'geen' }), 'van-vroeger': ['x'] },
    gestuurd: ['vooraf', 'een-stap-van-vroeger'],
    feiten: { anders: true },
    niveau,
    feitenVan,
  }
  await db.aanvraag.update({ where: { id }, data: { schemaVersie: 0, inhoudVersleuteld: verpakInhoud(id, vroeger) } })
  const { concept, stand } = await open(wie, DIENST)
  expect((concept.feiten as Recordfeiten).gezin).toEqual([])
  expect(concept).toMatchObject({ ruw: ruw(PLEK), schemaVersie: (await getFormulier(DIENST)).schemaVersie })
  expect(stand.verder).toBe('rol')
  expect(await stuur(wie, DIENST, 'rol', { rol: 'aannemer' })).toEqual({ naar: 'ondernemingsnummer' })
})

test('pages that are sent in the wrong order are kept, and lead to the first that is missing', async () => {
  const wie = await iemand()
  const stappen = (await getFormulier(DIENST)).stappen.map(({ id }) => id)
  for (const stap of stappen.toReversed()) await stuur(wie, DIENST, stap, { ...PLEK, rol: 'verhuis-of-verhuurfirma', vooraf: 'geen' })
  const { concept, stand } = await open(wie, DIENST)
  expect(concept.ruw).toMatchObject(ruw(PLEK))
  expect(stand.verder).toBe('ondernemingsnummer')
})

test('a page that is sent twice, with answers that fit nothing, stays where it is and forgets no other page', async () => {
  const wie = await iemand()
  const formulier = await getFormulier(DIENST)
  await stuur(wie, DIENST, 'vooraf', { vooraf: 'geen' })
  await stuur(wie, DIENST, 'adres-inname', PLEK)
  for (const waarden of Object.values(SLECHTE_WAARDEN)) {
    const rommel = Object.fromEntries(alleControles(formulier).map((controle) => [controle, waarden]))
    for (const _keer of [1, 2]) expect((await stuur(wie, DIENST, 'afmetingen', rommel)).naar).toBe('afmetingen')
    expect((await open(wie, DIENST)).concept.ruw).toMatchObject(ruw(PLEK))
  }
})

test('of two hundred files as many are kept as fit, and each of the others is named; what is no file of its kind is not taken', async () => {
  const wie = await iemand()
  const stap = (await getFormulier(DIENST)).stappen.find(({ velden }) => velden.includes('plan'))?.id ?? ''
  const bestand = (naam: string, bytes: Uint8Array) => ({ veld: 'plan', naam, bytes })
  const soorten = [
    bestand('virus.pdf', Buffer.from('MZ\u0000\u0001')),
    bestand('leeg.pdf', Buffer.alloc(0)),
    bestand('<b>.svg', Buffer.from('<svg/>')),
  ]
  expect(await stuur(wie, DIENST, stap, {}, { uploads: soorten })).toEqual({ naar: stap })
  expect((await conceptVan(wie, DIENST)).bijlagefouten?.plan?.map(({ code }) => code)).toEqual(['bijlage.soort', 'bijlage.leeg', 'bijlage.soort'])
  const veel = Array.from({ length: 200 }, (_, nummer) => bestand(`plan ${nummer}.pdf`, Buffer.concat([PDF, Buffer.from(`%${nummer}`)])))
  await stuur(wie, DIENST, stap, {}, { uploads: veel })
  const concept = await conceptVan(wie, DIENST)
  expect(await listBijlagen(concept)).toHaveLength(5)
  expect(concept.bijlagefouten?.plan).toHaveLength(195)
  await stuur(wie, DIENST, stap, {}, { uploads: [{ ...bestand('plan.pdf', PDF), veld: '__proto__' }] })
  expect(await listBijlagen(concept)).toHaveLength(5)
})

function ruw(ingevuld: Record<string, string>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(ingevuld).map(([controle, waarde]) => [controle, [waarde]]))
}
