import { expect, test } from '@playwright/test'
import type { Burgeraanvrager } from '@/lib/aanvragen/aanvrager'
import { listZelfde } from '@/lib/aanvragen/list-zelfde'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { bronVan, waardenVan } from '@/lib/catalogus/vooringevuld'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { conceptVan, dienIn, eenInvuller, inzagen, open } from './invullen'
import { speelTotEinde } from './speel-tot-einde'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const DIENST = 'bewonersparkeren'

/** What the form proposes at a question, and where from. */
async function voorgesteld(aanvrager: Burgeraanvrager, naam: string) {
  const { formulier, concept } = await open(aanvrager, DIENST, (await getFormulier(DIENST)).stappen[0]?.id)
  const veld = formulier.velden[naam]
  if (!veld) throw new Error(`there is no ${naam}`)
  return { waarde: waardenVan(naam, veld, concept)[naam]?.[0], bron: bronVan(naam, veld, concept) }
}

async function geeftVergunning(INSZ: string | undefined, Nummerplaat: string): Promise<void> {
  await registers.vraag('/beheer/vergunning', { INSZ, Nummerplaat })
}

test('which permit this is follows from the parking register, for the household and without the plate of another', async () => {
  const { aanvrager, gezin } = await eenInvuller(registers)
  expect(await voorgesteld(aanvrager, 'hoeveelsteVergunning')).toEqual({ waarde: 'de-eerste', bron: 'parkeerregister' })
  expect(await inzagen(await conceptVan(aanvrager, DIENST))).toMatchObject({ vergunning: gezin.length })
  const tweede = await eenInvuller(registers)
  await geeftVergunning(tweede.gezin[1], '1-QWE-123')
  expect(await voorgesteld(tweede.aanvrager, 'hoeveelsteVergunning')).toEqual({ waarde: 'de-tweede', bron: 'parkeerregister' })
  expect((await voorgesteld(tweede.aanvrager, 'oudeNummerplaat')).waarde, 'that of somebody else').toBeUndefined()
  expect(JSON.stringify(await conceptVan(tweede.aanvrager, DIENST))).not.toContain('1-QWE-123')
})

test('one’s own running permit is proposed as the plate to replace; one that was withdrawn counts for nothing', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await geeftVergunning(aanvrager.insz, '1-QWE-124')
  expect(await voorgesteld(aanvrager, 'oudeNummerplaat')).toEqual({ waarde: '1-QWE-124', bron: 'parkeerregister' })
  const ander = await eenInvuller(registers)
  await registers.vraag('/beheer/vergunning', { INSZ: ander.aanvrager.insz, Nummerplaat: '1-QWE-125', Ingetrokken: true })
  expect((await voorgesteld(ander.aanvrager, 'hoeveelsteVergunning')).waarde).toBe('de-eerste')
})

test('while the parking register is silent, the question is asked with an empty box', async () => {
  const { aanvrager } = await eenInvuller(registers)
  await registers.vraag('/beheer/storing', { register: 'parkeren', soort: 'uit', INSZ: aanvrager.insz })
  try {
    expect(await voorgesteld(aanvrager, 'hoeveelsteVergunning')).toEqual({ waarde: undefined, bron: undefined })
  } finally {
    await registers.vraag('/beheer/storing', { register: 'parkeren', soort: 'geen', INSZ: aanvrager.insz })
  }
})

test('a running case for the same plate or place is told before sending, and only to whose it is', async () => {
  const { aanvrager } = await eenInvuller(registers)
  const formulier = await getFormulier(DIENST)
  await speelTotEinde(aanvrager, formulier, 'eerste')
  const zelfde = async (wie: Burgeraanvrager) => {
    const { concept, stand } = await open(wie, DIENST)
    return listZelfde(concept.eigenaar, formulier, { inhoud: stand.inhoud, feiten: concept.feiten }, 'nl')
  }
  expect(await zelfde(aanvrager)).toEqual([])
  const referentie = await dienIn(aanvrager, await conceptVan(aanvrager, DIENST))
  await speelTotEinde(aanvrager, formulier, 'eerste')
  expect(await zelfde(aanvrager)).toMatchObject([{ referentie, kenmerk: expect.stringContaining('1-ABC-123') }])
  const { aanvrager: ander } = await eenInvuller(registers)
  await speelTotEinde(ander, formulier, 'eerste')
  expect(await zelfde(ander), 'of somebody else').toEqual([])
  const tweede = await dienIn(aanvrager, await conceptVan(aanvrager, DIENST))
  await speelTotEinde(aanvrager, formulier, 'eerste', { 'nummerplaat-plaat': '2-XYZ-345' })
  expect(await zelfde(aanvrager), 'for another plate').toEqual([])
  expect(referentie).not.toBe(tweede)
})
