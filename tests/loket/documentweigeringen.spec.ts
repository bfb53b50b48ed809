import { expect, test } from '@playwright/test'
import { geefEersteDocumentenUit } from '@/lib/documenten/geef-eerste-documenten-uit'
import { vernieuwDocumenten } from '@/lib/documenten/vernieuw-documenten'
import { listDocumentweigeringen } from '@/lib/loket/list-documentweigeringen'
import { db } from '@/lib/platform/database'
import { dagenTussen, isoDag, vandaag } from '@/lib/platform/klok'
import { maakGezin, type Proefregisters } from '@/tests/bronnen/proefregisters'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { eenBurgerMetDocumenten, meldAanMet, proefregisters } from '@/tests/ondersteuning/proefburger'

const SOORT = 'attest-hoofdverblijfplaats'
let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

function weiger(INSZ: string, soort = 'weigert') {
  return registers.vraag('/beheer/storing', { register: 'personen', soort, INSZ })
}

/** What stands in the list of one kind, for who may open documents and who may not; other tests may have left some there. */
async function regelsVan(reden: string) {
  const lijsten = await Promise.all((['teamverantwoordelijke', 'proceseigenaar'] as const).map((rol) => listDocumentweigeringen({ rol })))
  const leeg = { aantal: 0, nummers: [] as string[] }
  const [opent = leeg, kijkt = leeg] = lijsten.map((lijst) => lijst.find((regel) => regel.documenttype === SOORT && regel.reden === reden))
  return { opent, kijkt }
}

test('what a register refuses for a first document and for a renewal stands in the list once, with how many, and without whose they are', async () => {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers)
  const document = await db.document.findFirstOrThrow({ where: { burgerId, documenttype: SOORT }, include: { versies: true } })
  const [nieuw = ''] = await maakGezin(registers, [{ leeftijd: 33 }])
  const { burgerId: zonder } = await meldAanMet(nieuw)
  const vooraf = await regelsVan('bron-weigert')
  const eenMeer = vooraf.opent.aantal + 1
  await weiger(nieuw)
  await geefEersteDocumentenUit(zonder)
  expect(await regelsVan('bron-weigert')).toMatchObject({ opent: { aantal: eenMeer, nummers: vooraf.opent.nummers }, kijkt: { aantal: eenMeer } })
  await weiger(insz)
  await dagenLater(dagenTussen(vandaag(), isoDag(document.vernieuwVanaf ?? new Date())), () => vernieuwDocumenten([document.id]))
  const { opent, kijkt } = await regelsVan('bron-weigert')
  expect(opent).toMatchObject({ aantal: eenMeer + 1, nummers: expect.arrayContaining([document.versies[0]?.nummer]) })
  expect(kijkt, 'who may not open a document reads no number').toMatchObject({ aantal: eenMeer + 1, nummers: [] })
  for (const geheim of [burgerId, zonder, insz, nieuw, document.id]) expect(JSON.stringify([opent, kijkt])).not.toContain(geheim)
})

test('a register that is out is told as that, a death and what nobody has a right to are not, and what comes after all is gone', async () => {
  const { insz, burgerId } = await eenBurgerMetDocumenten(registers)
  const { id, vernieuwVanaf } = await db.document.findFirstOrThrow({ where: { burgerId, documenttype: SOORT } })
  const { aantal } = (await regelsVan('bron-onbereikbaar')).opent
  await weiger(insz, 'uit')
  await dagenLater(dagenTussen(vandaag(), isoDag(vernieuwVanaf ?? new Date())), async () => {
    await expect(vernieuwDocumenten([id])).rejects.toThrow('did not answer')
    expect((await regelsVan('bron-onbereikbaar')).opent.aantal).toBe(aantal + 1)
    await weiger(insz, 'geen')
    await vernieuwDocumenten([id])
    expect((await regelsVan('bron-onbereikbaar')).opent.aantal).toBe(aantal)
  })
  for (const beletsel of ['overleden', 'geen-recht']) {
    await db.document.update({ where: { id }, data: { beletsel, beletselOp: new Date() } })
    expect(JSON.stringify(await listDocumentweigeringen({ rol: 'proceseigenaar' }))).not.toContain(beletsel)
  }
})
