import { expect, test } from '@playwright/test'
import { bereikVan, listInzagenVoor } from '@/lib/loket/list-inzagen-voor'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { nu } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { eenGezin, eenMedewerker, verhuis, zaak } from './zaak'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})

test.afterAll(() => registers.stop())

test('each role sees as far as the table says', () => {
  expect(bereikVan({ rol: 'loketmedewerker' })).toBe('eigen')
  expect(bereikVan({ rol: 'dossierbehandelaar' })).toBe('eigen')
  expect(bereikVan({ rol: 'teamverantwoordelijke' })).toBe('team')
  expect(bereikVan({ rol: 'proceseigenaar' })).toBeUndefined()
  expect(bereikVan({ rol: 'auditor' })).toBe('allen')
})

test('own looks, those of the team and all of them, for one case', async () => {
  const team = `team-${nieuwId()}`
  const referentie = await verhuis((await eenGezin(registers)).aanvrager, '41')
  await db.aanvraag.update({ where: { referentie }, data: { team } })
  const [dirk, ander, els, omar] = [
    await eenMedewerker('dossierbehandelaar', team),
    await eenMedewerker('dossierbehandelaar', team),
    await eenMedewerker('teamverantwoordelijke', team),
    await eenMedewerker('auditor', 'audit'),
  ]
  for (const wie of [dirk, ander, ander]) await openAanvraag(wie, referentie)
  const wat = async (lijst: ReturnType<typeof listInzagenVoor>) =>
    (await lijst).regels.map((regel) => [regel.wie ?? 'portaal', regel.wat, regel.referentie])
  const blik = ['Dirk Willems', 'aanvraag', referentie]
  expect(await wat(listInzagenVoor(dirk, 'eigen', {}))).toEqual([blik])
  expect(await wat(listInzagenVoor(dirk, 'eigen', { medewerker: ander.id })), 'another one’s cannot be asked for').toEqual([blik])
  expect(await wat(listInzagenVoor(els, 'team', { referentie }))).toEqual([blik, blik, blik])
  expect(await wat(listInzagenVoor(els, 'team', { medewerker: dirk.id }))).toEqual([blik])
  const alle = await wat(listInzagenVoor(omar, 'allen', { referentie: referentie.toLowerCase() }))
  expect(alle.slice(0, 3)).toEqual([blik, blik, blik])
  expect(alle).toContainEqual(['portaal', 'gezin', referentie])
  expect(JSON.stringify(await listInzagenVoor(omar, 'allen', { referentie })), 'nobody’s name but that of staff').not.toContain('Janssens')
})

test('another team’s looks stay hidden, and a reference tells nothing of a case that is not there', async () => {
  const referentie = await verhuis((await eenGezin(registers)).aanvrager, '42')
  await openAanvraag(await eenMedewerker(), referentie)
  const els = await eenMedewerker('teamverantwoordelijke', `team-${nieuwId()}`)
  const leeg = { regels: [], referentieFout: false }
  expect(await listInzagenVoor(els, 'team', { referentie })).toMatchObject(leeg)
  expect(await listInzagenVoor(els, 'team', { referentie: 'A-0000-0000-00' })).toMatchObject(leeg)
  expect(await listInzagenVoor(els, 'team', { referentie: 'zomaar' })).toMatchObject({ regels: [], referentieFout: true })
})

test('the list goes on over pages without a gap', async () => {
  const omar = await eenMedewerker('auditor', 'audit')
  const dirk = await eenMedewerker()
  const referentie = await verhuis((await eenGezin(registers)).aanvrager, '43')
  const { id: aanvraagId } = await zaak(referentie)
  const betrokkene = `burger:${nieuwId()}`
  const rij = {
    betrokkene,
    door: 'medewerker' as const,
    medewerkerId: dirk.id,
    wat: 'aanvraag',
    doel: 'aanvraag-behandelen',
    bron: 'openloket',
    aanvraagId,
  }
  await db.inzage.createMany({ data: Array.from({ length: 60 }, () => ({ id: nieuwId(), ...rij, op: nu() })) })
  const een = await listInzagenVoor(omar, 'allen', { medewerker: dirk.id })
  const twee = await listInzagenVoor(omar, 'allen', { medewerker: dirk.id, voor: een.volgende })
  expect([een.regels.length, twee.regels.length, twee.volgende]).toEqual([50, 10, undefined])
  expect(new Set([...een.regels, ...twee.regels].map(({ id }) => id)).size).toBe(60)
  expect((await listInzagenVoor(omar, 'allen', { voor: 'geen-id' })).regels.length).toBe(50)
})
