import { expect, test } from '@playwright/test'
import { ingevuldOver, listCorrecties, verbeteringang } from '@/lib/aanvragen/correcties'
import { listEerderGegeven } from '@/lib/aanvragen/eerder-gegeven'
import { findAanvraagKop, leesAanvraag } from '@/lib/aanvragen/find-aanvraag'
import { leesKloptNiet } from '@/lib/aanvragen/klopt-niet'
import { openFormulier } from '@/lib/aanvragen/open-formulier'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { eigenInzage } from '@/lib/inzage/noteer-inzage'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { PDF } from './bestanden'
import { conceptVan, dienIn, eenInvuller, open, stuur, vulVerhuisIn } from './invullen'
import { speelTotEinde } from './speel-tot-einde'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const DIENST = 'adreswijziging'
const THUIS = { thuis: ['avond'], naamOpBel: 'ja', telefoon: '' }

test('what somebody says of a datum that is shown goes along with this aanvraag, and nothing else changes', async () => {
  const { aanvrager } = await eenInvuller(registers)
  const concept = await vulVerhuisIn(aanvrager)
  const zegt = { '_klopt-naam': '  Ik heet sinds kort anders. ', '_klopt-onzin': 'bestaat niet' }
  await stuur(aanvrager, DIENST, 'thuis', { ...THUIS, ...zegt }, { actie: { soort: 'voeg-toe' } })
  const na = await conceptVan(aanvrager, DIENST)
  expect(na.kloptNiet).toEqual({ naam: 'Ik heet sinds kort anders.' })
  expect(na.ruw).toEqual(concept.ruw)
  expect(na.feiten).toEqual(concept.feiten)
  await stuur(aanvrager, DIENST, 'thuis', THUIS)
  expect((await conceptVan(aanvrager, DIENST)).kloptNiet, 'a page without it changes nothing').toEqual({ naam: 'Ik heet sinds kort anders.' })
  const kop = await findAanvraagKop(await dienIn(aanvrager, await conceptVan(aanvrager, DIENST)))
  const aanvraag = kop && (await leesAanvraag(eigenInzage(aanvrager.burgerId), kop))
  expect(aanvraag?.kloptNiet).toEqual({ naam: 'Ik heet sinds kort anders.' })
})

test('it is taken back by emptying it', () => {
  expect(leesKloptNiet({ naam: 'fout', adres: 'ook' }, { '_klopt-naam': [' '] }, ['naam', 'adres'])).toEqual({ adres: 'ook' })
  expect(leesKloptNiet({}, { '_klopt-naam': ['x'.repeat(600)] }, ['naam'])).toEqual({ naam: 'x'.repeat(500) })
})

test('a request to correct a datum is a case like any other, and is found back by its datum', async () => {
  const { aanvrager } = await eenInvuller(registers)
  const ingang = verbeteringang()
  if (!ingang?.about) throw new Error('the catalogue has a dienst that corrects data')
  const keuzes = Object.fromEntries(Object.entries(ingang.choose).map(([controle, waarde]) => [controle, [waarde]]))
  const ingevuld = { ...keuzes, ...ingevuldOver(ingang.about, 'nationaliteit', 'Mijn nationaliteit') }
  await openFormulier(aanvrager, ingang.dienst, 'vooraf', 'nl', ingevuld)
  const stappen = {
    vooraf: { vooraf: 'geen' },
    'soort-aanvraag': { soortAanvraag: 'iets-verbeteren', voorWie: 'voor-mij' },
  }
  let { stand } = await open(aanvrager, ingang.dienst)
  for (let gedaan = 0; stand.verder && gedaan < 20; gedaan += 1) {
    const stap = stand.verder
    const velden = stand.stappen.find(({ id }) => id === stap)?.velden ?? []
    const alle: Record<string, string> = {
      ...stappen.vooraf,
      ...stappen['soort-aanvraag'],
      huidigGegeven: 'Duits',
      juistGegeven: 'Belg',
      betreft: 'Mijn nationaliteit',
      leveringswijze: 'in-mijn-documenten',
      email: 'ik@voorbeeld.be',
    }
    const ruw = Object.fromEntries(velden.flatMap((naam) => (alle[naam] ? [[naam, alle[naam]]] : [])))
    const uploads = velden.includes('bewijs') ? [{ veld: 'bewijs', naam: 'bewijs.pdf', bytes: PDF }] : []
    await stuur(aanvrager, ingang.dienst, stap, ruw, { uploads })
    stand = (await open(aanvrager, ingang.dienst)).stand
  }
  expect(await listCorrecties(aanvrager.burgerId)).toEqual(new Map())
  const referentie = await dienIn(aanvrager, await conceptVan(aanvrager, ingang.dienst))
  const correcties = await listCorrecties(aanvrager.burgerId)
  expect([...correcties]).toMatchObject([['nationaliteit', { referentie, status: 'ingediend' }]])
  expect(await listCorrecties((await eenInvuller(registers)).aanvrager.burgerId)).toEqual(new Map())
})

const sterk = (burgerId: string) => ({ niveau: 'substantial' as const, burger: { burgerId, heeftInsz: true } })

test('what somebody gave in a stronger session is not shown after a password only, unless no number is known of them', async () => {
  const { aanvrager } = await eenInvuller(registers)
  const { burgerId } = aanvrager
  await speelTotEinde(aanvrager, await getFormulier('sluikstort-melden'), 'eerste', { antwoordGewenst: 'ja', email: 'eerder@voorbeeld.example' })
  await dienIn(aanvrager, await conceptVan(aanvrager, 'sluikstort-melden'))
  expect((await listEerderGegeven(sterk(burgerId))).get('email')?.waarde).toBe('eerder@voorbeeld.example')
  expect(await listEerderGegeven({ ...sterk(burgerId), niveau: 'low' })).toEqual(new Map())
  expect((await listEerderGegeven({ niveau: 'low', burger: { burgerId, heeftInsz: false } })).size).toBeGreaterThan(0)
})

test('what somebody gave before is known by how it is written, with where and when; nothing of others', async () => {
  const { aanvrager } = await eenInvuller(registers)
  expect(await listEerderGegeven(sterk(aanvrager.burgerId))).toEqual(new Map())
  const concept = await vulVerhuisIn(aanvrager)
  await dienIn(aanvrager, concept)
  const { aanvrager: ander } = await eenInvuller(registers)
  expect(await listEerderGegeven(sterk(ander.burgerId))).toEqual(new Map())
})
