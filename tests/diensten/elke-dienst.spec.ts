import { expect, test } from '@playwright/test'
import { VASTE_PLAATSEN } from '@/lib/aanvragen/plaats'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { SCHEMAS } from '@/lib/catalogus/schemas.generated'
import { controlesVan } from '@/lib/catalogus/velden'
import { getDocumenttype } from '@/lib/documenten/find-documenttype'
import { laadVoorbeelden, nietGetoond, speel } from './speel-voorbeeld'

for (const slug of Object.keys(SCHEMAS)) {
  const [dienst, inMap] = await Promise.all([getFormulier(slug), laadVoorbeelden(slug)])

  for (const [rang, voorbeeld] of inMap.voorbeelden.entries()) {
    test(`${slug} ${rang + 1}: ${voorbeeld.naam}`, () => {
      expect(speel(dienst, voorbeeld)).toEqual(voorbeeld.uitkomst)
    })
  }

  test(`${slug}: every fault, way out and reason has an example`, () => {
    expect(nietGetoond(dienst, inMap)).toEqual([])
  })

  test(`${slug}: every document that it brings is of a kind that there is`, () => {
    const gebracht = inMap.voorbeelden.flatMap(({ uitkomst }) => ('documenten' in uitkomst ? uitkomst.documenten : []))
    for (const documenttype of [...gebracht, ...[dienst.bestaandDocument?.documenttype ?? []].flat()])
      expect(getDocumenttype(documenttype).id).toBe(documenttype)
  })

  test(`${slug}: every visit says what to bring, and who disagrees with a decision reads where to go`, () => {
    for (const { uitwegen, beroep } of [dienst.tekst.nl, dienst.tekst.en]) {
      for (const { uitkomst } of inMap.voorbeelden) {
        if (!('uitweg' in uitkomst) || uitkomst.soort !== 'afspraak') continue
        expect(uitwegen[uitkomst.uitweg]?.meebrengen.length, uitkomst.uitweg).toBeGreaterThan(0)
      }
      if (dienst.verloop.some(({ besluit }) => besluit)) expect(beroep.join(' ')).not.toBe('')
    }
  })

  test(`${slug}: no step is named as a page of every form, and no control is named twice`, () => {
    const { stappen, velden } = dienst
    for (const { id } of stappen) expect(VASTE_PLAATSEN).not.toContain(id)
    const controles = Object.entries(velden).flatMap(([naam, veld]) => controlesVan(naam, veld))
    expect(new Set(controles).size).toBe(controles.length)
    // What every form sends along begins with an underscore.
    for (const controle of controles) expect(controle).not.toMatch(/^_/)
  })

  test(`${slug}: every page and every field has its words, and every field is asked once`, () => {
    const { stappen, velden, tekst } = dienst
    for (const taal of ['nl', 'en'] as const) {
      for (const { id } of stappen) expect(tekst[taal].stappen[id]?.titel, `${taal} ${id}`).toBeTruthy()
      for (const naam of Object.keys(velden)) expect(tekst[taal].velden[naam]?.label, `${taal} ${naam}`).toBeTruthy()
    }
    expect(stappen.flatMap((stap) => stap.velden).toSorted()).toEqual(Object.keys(velden).toSorted())
  })
}
