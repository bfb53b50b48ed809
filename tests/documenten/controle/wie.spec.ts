import { expect, test } from '@playwright/test'
import { leesControlecode } from '@/lib/documenten/controle/controlecode'
import { controleerCode } from '@/lib/documenten/controle/controleer-code'
import { geefEersteDocumentenUit } from '@/lib/documenten/geef-eerste-documenten-uit'
import { volgMutaties } from '@/lib/documenten/volg-mutaties'
import { zetVoorkeur } from '@/lib/documenten/zet-voorkeur'
import { db } from '@/lib/platform/database'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { doeJobs, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { eenBurgerMetDocumenten, meldAanMet, proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
  await vergeetEerderWerk()
})
test.afterAll(() => registers?.stop())

const HUWELIJK = 'uittreksel-huwelijksakte'

/** What who checks it reads about the valid document of a kind of this citizen. */
async function gecontroleerd(burgerId: string, documenttype: string) {
  const versie = await db.versie.findFirstOrThrow({ where: { status: 'geldig', document: { burgerId, documenttype } } })
  return (await controleerCode(leesControlecode(versie) ?? '', 'code')).document
}

test('an extract of a marriage is of the spouse who holds it, whichever comes first in the act', async () => {
  const leden = [
    { voornamen: ['Anna'], achternaam: 'Peeters', leeftijd: 48 },
    { voornamen: ['Bram'], achternaam: 'Claes', leeftijd: 44, positie: '02' },
  ]
  const { burgerId, gezin } = await eenBurgerMetDocumenten(registers, leden)
  const ander = await meldAanMet(gezin[1] ?? '')
  await geefEersteDocumentenUit(ander.burgerId)
  for (const id of [burgerId, ander.burgerId]) await zetVoorkeur(id, HUWELIJK, true)
  await doeJobs()
  const [een, twee] = [await gecontroleerd(burgerId, HUWELIJK), await gecontroleerd(ander.burgerId, HUWELIJK)]
  expect([een?.initialen, twee?.initialen]).toEqual(['A.P.', 'B.C.'])
  // A national number begins with the year of birth.
  expect([een?.geboortejaar, twee?.geboortejaar]).toEqual(gezin.map((insz) => `19${insz.slice(0, 2)}`))
})

test('a parking permit says whose it is', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers, [{ voornamen: ['Anna'], achternaam: 'Peeters', leeftijd: 48 }])
  await registers.vraag('/beheer/vergunning', { INSZ: insz, Nummerplaat: '1-QWE-123', GeldigTot: plusDagen(vandaag(), 200) })
  await volgMutaties()
  await doeJobs()
  expect(await gecontroleerd(burgerId, 'bewonersparkeervergunning')).toMatchObject({
    initialen: 'A.P.',
    geboortejaar: expect.stringMatching(/^\d{4}$/),
  })
})

test('every kind that comes by itself says of whom it is', async () => {
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  const versies = await db.versie.findMany({ where: { status: 'geldig', document: { burgerId } }, include: { document: true } })
  expect(versies.length).toBeGreaterThan(5)
  for (const { document } of versies) expect((await gecontroleerd(burgerId, document.documenttype))?.initialen, document.documenttype).toBeTruthy()
})
