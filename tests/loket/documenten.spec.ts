import { expect, test } from '@playwright/test'
import { listBetrokkenen } from '@/lib/burgers/betrokkene'
import { controleerCode } from '@/lib/documenten/controle/controleer-code'
import { listInzagen } from '@/lib/inzage/list-inzagen'
import { controleerHerroeping, legHerroepingVoor } from '@/lib/loket/herroep-document'
import { openHerroepklad, sluitHerroepklad } from '@/lib/loket/herroepklad'
import { openDocument } from '@/lib/loket/open-document'
import { db } from '@/lib/platform/database'
import { nieuwDocumentnummer } from '@/lib/platform/ids'
import { findLaatsteVoorbereiding } from '@/lib/vierogen/voorbereiding'
import { Rol } from '@/prisma/client/client'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenProefdocument } from '@/tests/documenten/controle/proefdocument'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { eenMedewerker } from './zaak'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const WAARDEN = { herroeping: 'intrekken', reden: 'misbruik', toelichting: 'Iemand anders gebruikte dit document.', zeker: 'ja' }

for (const rol of Object.values(Rol)) {
  const opent = rol === 'teamverantwoordelijke' || rol === 'dossierbehandelaar'
  const bereidtVoor = rol === 'dossierbehandelaar'
  test(`${rol} ${opent ? 'finds' : 'does not find'} a document by its number, and ${bereidtVoor ? 'prepares' : 'does not prepare'} its withdrawal`, async () => {
    const { nummer, code, burgerId } = await eenProefdocument(registers)
    const medewerker = await eenMedewerker(rol)
    const gevonden = await openDocument(medewerker, nummer.toLowerCase(), 'document-misbruik')
    const gedaan = await legHerroepingVoor(medewerker, nummer, WAARDEN)
    const { inzagen } = await listInzagen(await listBetrokkenen(burgerId))
    const lijnen = inzagen.filter(({ medewerkerId }) => medewerkerId === medewerker.id)
    const geenRecht = { ok: false, fout: { code: 'geen-recht' } }
    if (opent) {
      expect(gevonden).toMatchObject({ ok: true, waarde: { kanVerbeteren: true, document: { versies: [{ nummer }] } } })
      expect(lijnen).toMatchObject([{ wat: 'document', doel: 'document-misbruik', bron: 'openloket' }])
    } else {
      expect(gevonden).toEqual(geenRecht)
      expect(lijnen).toEqual([])
    }
    expect(gedaan).toEqual(bereidtVoor ? { ok: true, waarde: 'intrekken' } : geenRecht)
    expect(await findLaatsteVoorbereiding('document', nummer)).toEqual(bereidtVoor ? expect.objectContaining({ status: 'wacht' }) : undefined)
    expect(await controleerCode(code, 'code'), 'preparing withdraws nothing').toMatchObject({ uitkomst: 'geldig' })
  })
}

test('a number that is none, or nobody’s, is said to be so and leaves no line', async () => {
  const medewerker = await eenMedewerker('teamverantwoordelijke')
  for (const [getypt, code] of [
    ['', 'geen-nummer'],
    ['D-0000', 'geen-nummer'],
    ['A-0000-0000-00', 'geen-nummer'],
    [nieuwDocumentnummer(), 'niet-gevonden'],
  ] as const) {
    expect(await openDocument(medewerker, getypt, 'document-vraag'), getypt).toEqual({ ok: false, fout: { code } })
  }
  expect(await db.inzage.count({ where: { medewerkerId: medewerker.id } })).toBe(0)
  const dirk = await eenMedewerker()
  expect(await legHerroepingVoor(dirk, nieuwDocumentnummer(), WAARDEN)).toEqual({ ok: false, fout: { code: 'niet-gevonden' } })
})

test('a document about a child leaves a line with the child and with who holds it', async () => {
  const ouder = await eenProefdocument(registers)
  const kind = await eenProefdocument(registers)
  const { onderwerp, inszVersleuteld } = await db.document.findUniqueOrThrow({ where: { id: kind.documentId } })
  await db.document.update({ where: { id: ouder.documentId }, data: { onderwerp, inszVersleuteld } })
  const medewerker = await eenMedewerker('teamverantwoordelijke')
  expect(await openDocument(medewerker, ouder.nummer, 'document-vraag')).toMatchObject({ ok: true })
  const lijnen = await db.inzage.findMany({ where: { medewerkerId: medewerker.id } })
  expect(new Set(lijnen.map(({ betrokkene }) => betrokkene)).size).toBe(2)
})

test('what was not filled in is named at its control, and what was typed is kept', async () => {
  const { nummer, code } = await eenProefdocument(registers)
  const medewerker = await eenMedewerker()
  const leeg = { herroeping: '', reden: 'x', toelichting: ' \r\n ', zeker: '' }
  expect(controleerHerroeping(leeg).map(({ code: fout }) => fout)).toEqual(['herroeping.leeg', 'reden.leeg', 'toelichting.leeg', 'zeker.leeg'])
  const lang = { ...WAARDEN, toelichting: 'a'.repeat(1_001) }
  expect(await legHerroepingVoor(medewerker, nummer, lang)).toMatchObject({ ok: false, fout: { overtredingen: [{ code: 'toelichting.lang' }] } })
  expect(await controleerCode(code, 'code')).toMatchObject({ uitkomst: 'geldig' })
  expect(openHerroepklad(sluitHerroepklad(lang))).toEqual(lang)
  expect(sluitHerroepklad(WAARDEN)).not.toContain('document')
})
