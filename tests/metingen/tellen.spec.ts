import { expect, test } from '@playwright/test'
import { leesInzicht, listGebruik, listMaand, MINSTENS } from '@/lib/metingen/lees-inzicht'
import { HELE_FORMULIER, type Meting } from '@/lib/metingen/meting'
import { schrijfTellingen, tel } from '@/lib/metingen/tel'
import { verwijderOudeMetingen } from '@/lib/metingen/verwijder-oude-metingen'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { naarDatum, plusDagen, vandaag } from '@/lib/platform/klok'

/** A dienst of the test's own, so that nobody else counts there. */
const eenDienst = () => `proef-${nieuwId()}`

async function telVaak(keer: number, meting: Meting): Promise<void> {
  for (let hoeveelste = 0; hoeveelste < keer; hoeveelste += 1) tel(meting)
  await schrijfTellingen()
}

const GISTEREN = plusDagen(vandaag(), -1)

/** A night passes over what was counted. */
async function totMorgen(dienst: string): Promise<void> {
  expect((await leesInzicht(dienst, 30, ['wie'])).stappen, 'a day that runs is not told').toEqual([])
  await db.meting.updateMany({ where: { dienst }, data: { dag: naarDatum(GISTEREN) } })
}

test('what happens often is one line with its count, also when several processes write at once', async () => {
  const dienst = eenDienst()
  await telVaak(3, { dienst, stap: 'wie', wat: 'getoond', toestel: 'telefoon' })
  await telVaak(2, { dienst, stap: 'wie', wat: 'getoond', toestel: 'telefoon' })
  await telVaak(1, { dienst, stap: 'wie', wat: 'fout', code: 'naam:tekst.leeg', javascript: 'ja', toestel: 'computer' })
  const rijen = await db.meting.findMany({ where: { dienst }, orderBy: { wat: 'asc' } })
  const gelijk = { dienst, dag: naarDatum(vandaag()), stap: 'wie' }
  expect(rijen).toEqual([
    { ...gelijk, wat: 'getoond', code: '', javascript: 'onbekend', toestel: 'telefoon', aantal: 5 },
    { ...gelijk, wat: 'fout', code: 'naam:tekst.leeg', javascript: 'ja', toestel: 'computer', aantal: 1 },
  ])
})

test('a number below ten is not told, to the process owner nor to the world', async () => {
  const dienst = eenDienst()
  const hier = { dienst, stap: 'wie', toestel: 'computer' } as const
  await telVaak(MINSTENS, { ...hier, wat: 'begonnen' })
  await telVaak(MINSTENS + 5, { ...hier, wat: 'getoond' })
  await telVaak(MINSTENS - 1, { ...hier, wat: 'verder', javascript: 'nee' })
  await telVaak(MINSTENS - 1, { ...hier, wat: 'fout', code: 'naam:tekst.leeg', javascript: 'nee' })
  await telVaak(MINSTENS, { ...hier, wat: 'fout', code: 'straat:tekst.leeg', javascript: 'ja' })
  await telVaak(3, { dienst, stap: HELE_FORMULIER, wat: 'verzonden', code: '5' })
  await totMorgen(dienst)
  expect(await leesInzicht(dienst, 30, ['wie', 'waar'])).toEqual({
    begonnen: MINSTENS,
    verzonden: undefined,
    duur: undefined,
    stappen: [{ stap: 'wie', getoond: MINSTENS + 5, verder: undefined, fouten: 2 * MINSTENS - 1, verlaten: 0 }],
    fouten: [{ stap: 'wie', code: 'straat:tekst.leeg', aantal: MINSTENS }],
    javascript: [],
    toestellen: [{ soort: 'computer', aantal: MINSTENS }],
  })
  expect((await listGebruik(30)).filter((rij) => rij.dienst === dienst)).toEqual([{ dienst, begonnen: MINSTENS, verzonden: undefined }])
  const maand = (await listMaand(GISTEREN.slice(0, 7))).filter((rij) => rij.dienst === dienst)
  expect(maand.map(({ wat, aantal }) => [wat, aantal])).toEqual([
    ['begonnen', MINSTENS],
    ['getoond', MINSTENS + 5],
    ['fout', 2 * MINSTENS - 1],
  ])
})

test('the middle time is told in its class once enough were sent, and the most made fault comes first', async () => {
  const dienst = eenDienst()
  await telVaak(4, { dienst, stap: HELE_FORMULIER, wat: 'verzonden', code: '5' })
  await telVaak(7, { dienst, stap: HELE_FORMULIER, wat: 'verzonden', code: '20' })
  await telVaak(11, { dienst, stap: 'wie', wat: 'fout', code: 'a:een' })
  await telVaak(12, { dienst, stap: 'wie', wat: 'fout', code: 'b:twee' })
  await totMorgen(dienst)
  const { verzonden, duur, fouten } = await leesInzicht(dienst, 30, ['wie'])
  expect({ verzonden, duur }).toEqual({ verzonden: 11, duur: { van: 15, tot: 20 } })
  expect(fouten.map(({ code }) => code)).toEqual(['b:twee', 'a:een'])
})

test('counts of two years ago are forgotten, and those of before the period are not told', async () => {
  const dienst = eenDienst()
  const op = (dagen: number) => ({ dienst, dag: naarDatum(plusDagen(vandaag(), -dagen)), stap: 'wie', wat: 'getoond', code: '' }) as const
  const soort = { javascript: 'onbekend', toestel: 'computer' } as const
  await db.meting.createMany({ data: [29, 30, 731, 732].map((dagen) => ({ ...op(dagen), ...soort, aantal: 20 })) })
  await verwijderOudeMetingen()
  expect(await db.meting.count({ where: { dienst } })).toBe(3)
  expect((await leesInzicht(dienst, 30, ['wie'])).stappen[0]?.getoond).toBe(20)
})
