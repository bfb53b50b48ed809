import { expect, test } from '@playwright/test'
import { berekenDoorlooptijden, findDoorlooptijd, MINIMUM_ZAKEN } from '@/lib/aanvragen/doorlooptijd'
import { verpakInhoud } from '@/lib/aanvragen/inhoud'
import { db } from '@/lib/platform/database'
import { nieuweReferentie, nieuwId } from '@/lib/platform/ids'
import { later, momentOp, nu, plusDagen, uren, vandaag } from '@/lib/platform/klok'
import type { Prisma } from '@/prisma/client/client'
import { eenAanvrager } from '@/tests/loket/zaak'

/** The city's clock at an hour of a day. */
function moment(dag: string, tijd = '12:00'): Date {
  const gevonden = momentOp(dag, tijd)
  if (!gevonden) throw new Error('no such time')
  return gevonden
}

type Geval = { dagen: number; geleden?: number; anders?: Partial<Prisma.AanvraagUncheckedCreateInput>; besluitNa?: number }

/** Cases of a dienst of this test alone that ended some days ago, after so many days. */
async function afgesloten(dienst: string, gevallen: Geval[]): Promise<void> {
  const { burgerId } = await eenAanvrager()
  for (const { dagen, geleden = 1, anders = {}, besluitNa } of gevallen) {
    const id = nieuwId()
    const einde = plusDagen(vandaag(), -geleden)
    const begin = plusDagen(einde, -dagen)
    await db.aanvraag.create({
      data: {
        id,
        referentie: nieuweReferentie(),
        burgerId,
        dienst,
        schemaVersie: 1,
        status: 'afgerond',
        inhoudVersleuteld: verpakInhoud(id, { inhoud: {}, feiten: {} }),
        taal: 'nl',
        indienSleutel: id,
        afhandeling: 'dossier',
        gemaaktOp: nu(),
        bewaardOp: nu(),
        ingediendOp: moment(begin),
        afgeslotenOp: moment(einde),
        ...anders,
      },
    })
    if (besluitNa !== undefined) {
      const op = moment(plusDagen(begin, besluitNa))
      await db.gebeurtenis.create({ data: { id: nieuwId(), aanvraagId: id, soort: 'besluit.genomen', door: 'systeem', op } })
    }
  }
}

const veel = (geval: Geval) => Array.from({ length: MINIMUM_ZAKEN }, () => geval)
const eenDienst = () => `proef-${nieuwId()}`

test('the median is that of real cases: half were as fast or faster, and one that took a year does not count more', async () => {
  const dienst = eenDienst()
  await afgesloten(
    dienst,
    [1, 2, 2, 3, 3, 5, 8, 8, 9, 400, 4].map((dagen) => ({ dagen })),
  )
  await berekenDoorlooptijden()
  expect(await findDoorlooptijd(dienst)).toEqual({ aantal: 11, dagen: 4 })
})

test('of few cases nothing is said', async () => {
  const dienst = eenDienst()
  await afgesloten(dienst, veel({ dagen: 3 }).slice(1))
  await berekenDoorlooptijden()
  expect(await findDoorlooptijd(dienst)).toBeUndefined()
  await afgesloten(dienst, [{ dagen: 3 }])
  expect(await findDoorlooptijd(dienst), 'not before the job counted again').toBeUndefined()
  await berekenDoorlooptijden()
  expect(await findDoorlooptijd(dienst)).toEqual({ aantal: MINIMUM_ZAKEN, dagen: 3 })
})

test('only what ended in the last 90 days counts, and what goes another way does not', async () => {
  const dienst = eenDienst()
  await afgesloten(dienst, [
    ...veel({ dagen: 6 }),
    { dagen: 6, geleden: 90 },
    ...veel({ dagen: 99, geleden: 91 }),
    ...veel({ dagen: 0, anders: { afhandeling: 'automatisch' } }),
    ...veel({ dagen: 50, anders: { afhandeling: 'afspraak' } }),
    ...veel({ dagen: 1, anders: { status: 'ingetrokken' } }),
  ])
  await berekenDoorlooptijden()
  expect(await findDoorlooptijd(dienst)).toEqual({ aantal: MINIMUM_ZAKEN + 1, dagen: 6 })
})

test('a case takes until its decision, also when something of it is done later', async () => {
  const dienst = eenDienst()
  await afgesloten(dienst, veel({ dagen: 40, besluitNa: 12 }))
  await berekenDoorlooptijden()
  expect(await findDoorlooptijd(dienst)).toMatchObject({ dagen: 12 })
})

test('days are days of the city: sent before midnight and answered after it is one day', async () => {
  const dienst = eenDienst()
  const einde = moment(plusDagen(vandaag(), -1), '00:30')
  await afgesloten(dienst, veel({ dagen: 0, anders: { ingediendOp: later(einde, -uren(1)), afgeslotenOp: einde } }))
  await berekenDoorlooptijden()
  expect(await findDoorlooptijd(dienst)).toMatchObject({ dagen: 1 })
})

test('a dienst of which nothing ended lately loses its median, and counting twice at once is counting once', async () => {
  const dienst = eenDienst()
  await afgesloten(dienst, veel({ dagen: 2 }))
  await Promise.all([berekenDoorlooptijden(), berekenDoorlooptijden()])
  expect(await findDoorlooptijd(dienst)).toMatchObject({ dagen: 2 })
  await db.aanvraag.updateMany({ where: { dienst }, data: { afgeslotenOp: moment(plusDagen(vandaag(), -200)) } })
  await berekenDoorlooptijden()
  expect(await findDoorlooptijd(dienst)).toBeUndefined()
})
