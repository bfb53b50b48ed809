import { expect, test } from '@playwright/test'
import { THEMAS } from '@/lib/catalogus/dienst-record'
import { findDienst, listDiensten } from '@/lib/catalogus/find-dienst'
import { env } from '@/lib/platform/env'
import { dagVan, nu, plusDagen, stadsMoment } from '@/lib/platform/klok'
import { nieuw } from '@/lib/wegwijs/uitgelicht'

test('a demonstration shows samples as such until there is something new to tell', () => {
  expect(env().OPENLOKET_MODUS).toBe('demo')
  const getoond = nieuw(listDiensten('nl'), 6)
  expect(getoond).toMatchObject({ isVoorbeeld: true, diensten: { length: 6 } })
  for (const { slug } of getoond.diensten) expect(findDienst(slug), slug).toBeDefined()
  for (const thema of THEMAS) expect(nieuw([], 6, thema).diensten.every(({ theme }) => theme === thema)).toBe(true)
})

test('what is really new takes the place of the samples', () => {
  const [eerste] = listDiensten('nl')
  if (!eerste) throw new Error('there are diensten')
  const erbij = { ...eerste, addedOn: plusDagen(dagVan(stadsMoment(nu())), -3) }
  expect(nieuw([erbij], 6)).toEqual({ diensten: [erbij] })
})
