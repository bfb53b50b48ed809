import { expect, test } from '@playwright/test'
import { GET } from '@/app/api/health/route'
import { findZegelwaarschuwing, zegeleindeVan, zegelzin } from '@/lib/documenten/zegel/zegeleinde'
import { dagenTussen, dagVan, later, nu, uren } from '@/lib/platform/klok'
import { eenZegel } from './proefzegel'

const DAG = 1 / 365

test('a seal is warned of from sixty days before its end until it is replaced', async () => {
  const over = async (dagen: number) => zegeleindeVan(await eenZegel({ van: -1, tot: dagen * DAG }))
  expect(await over(63)).toBeUndefined()
  for (const [dagen, soort] of [
    [58, 'eindigt'],
    [2, 'eindigt'],
    [-3, 'voorbij'],
  ] as const) {
    const dag = dagVan(later(nu(), uren(24 * dagen)))
    expect(await over(dagen)).toEqual({ soort, dag, dagen: dagenTussen(dagVan(nu()), dag) })
  }
})

test('each warning is a sentence that says what to do it with', () => {
  expect(zegelzin({ soort: 'eindigt', dag: '2027-01-10', dagen: 45 })).toContain('ends on 2027-01-10, in 45 days')
  expect(zegelzin({ soort: 'voorbij', dag: '2026-01-10', dagen: -3 })).toContain('ran out on 2026-01-10')
  expect(zegelzin({ soort: 'onleesbaar' })).toContain('ZEGEL_BESTAND')
})

test('a seal that holds long enough is no warning, for staff and in health', async () => {
  expect(await findZegelwaarschuwing()).toBeUndefined()
  expect(await (await GET()).json()).not.toHaveProperty('warning')
})
