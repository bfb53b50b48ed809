import { expect, test } from '@playwright/test'
import { boek } from '@/lib/afspraken/boek'
import { voorbereidingVan } from '@/lib/afspraken/voorbereiding'
import { neem } from '@/lib/loket/neem'
import { stelVraag } from '@/lib/loket/stel-vraag'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import { beantwoordTaak } from '@/lib/taken/beantwoord-taak'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenGezin, eenMedewerker, gezien, OK, verhuis, vraagBezoek } from '@/tests/loket/zaak'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { iemand, keuze, plekOp } from './proefbezoek'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})

test.afterAll(() => registers.stop())

/** A case of a household with a visit, about which staff ask two things. */
async function metVragen(soort: 'dossier' | 'afspraak') {
  const { aanvrager } = await eenGezin(registers)
  const { burgerId } = aanvrager
  const referentie = soort === 'dossier' ? await verhuis(aanvrager, '18') : await vraagBezoek(aanvrager)
  const dirk = await eenMedewerker()
  await neem(await gezien(dirk, referentie))
  const geboekt = await boek(burgerId, keuze({ referentie }), await plekOp('antwerpen', plusDagen(vandaag(), 14)))
  if (!geboekt.ok) throw new Error(geboekt.fout.code)
  const vragen = ['Sinds wanneer woon je daar?', 'Wie woont bij je?'].map((vraag) => ({ id: nieuwId(), vraag }))
  for (const { id, vraag } of vragen) {
    const waarden = { sleutel: id, soort: 'antwoord', vraag, opties: '', uiterlijk: plusDagen(vandaag(), 10) }
    expect(await stelVraag(await gezien(dirk, referentie, waarden))).toEqual(OK)
  }
  const lees = () => voorbereidingVan(burgerId, geboekt.waarde, 'nl', { beperkt: false })
  const antwoord = (taakId: string) => beantwoordTaak(burgerId, { referentie, taakId, tekst: 'Sinds 1 mei.', keuze: '', uploads: [] })
  const nietNodig = () => db.bericht.count({ where: { burgerId, soort: 'afspraak-niet-nodig' } })
  return { vragen, lees, antwoord, nietNodig }
}

test('the visit lists exactly what the case still lacks, and offers to cancel when the last of it came', async () => {
  const { vragen, lees, antwoord, nietNodig } = await metVragen('dossier')
  const [een, twee] = vragen
  expect(await lees()).toMatchObject({ nietNodig: false, ontbreekt: vragen.map(({ id, vraag }) => ({ taakId: id, vraag })) })
  await antwoord(een?.id ?? '')
  expect(await lees()).toMatchObject({ nietNodig: false, ontbreekt: [{ taakId: twee?.id }] })
  expect(await nietNodig()).toBe(0)
  await antwoord(twee?.id ?? '')
  await antwoord(twee?.id ?? '')
  expect(await lees()).toMatchObject({ nietNodig: true, ontbreekt: [] })
  expect(await nietNodig()).toBe(1)
})

test('a case that only a visit settles still needs the visit, whatever was sent', async () => {
  const { vragen, lees, antwoord, nietNodig } = await metVragen('afspraak')
  for (const { id } of vragen) await antwoord(id)
  expect(await lees()).toMatchObject({ nietNodig: false, ontbreekt: [] })
  expect((await lees()).meebrengen.length).toBeGreaterThan(0)
  expect(await nietNodig()).toBe(0)
})

test('of a visit without a case it says what its dienst asks to bring; a weak session reads no more than that', async () => {
  const vrij = await boek(await iemand(), keuze({ dienst: 'kids-id' }), await plekOp('antwerpen', plusDagen(vandaag(), 15)))
  if (!vrij.ok) throw new Error(vrij.fout.code)
  const lees = await voorbereidingVan(vrij.waarde.burgerId ?? '', vrij.waarde, 'nl', { beperkt: false })
  expect(lees).toMatchObject({ waarom: [], nietNodig: false, opnieuw: '?dienst=kids-id' })
  expect(lees.meebrengen.length).toBeGreaterThan(0)
})
