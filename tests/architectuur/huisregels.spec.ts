import { expect, test } from '@playwright/test'
import { leesProject } from './bestand'
import { BESTANDEN } from './huisregels/bestanden'
import { CODE } from './huisregels/code'
import { IMPORTS_VAN_LIB } from './huisregels/imports-van-lib'
import { SCHERMEN } from './huisregels/schermen'
import { TABELLEN } from './huisregels/tabellen'
import { WOORDEN } from './huisregels/woorden'

const HUISREGELS = [...IMPORTS_VAN_LIB, ...TABELLEN, ...SCHERMEN, ...CODE, ...BESTANDEN, ...WOORDEN]
const project = leesProject()

test('the rules read the whole project', () => {
  const paden = project.map(({ pad }) => pad)
  for (const pad of ['lib/platform/env.ts', 'prisma/models/aanvragen.prisma', '.ci/run', 'package.json']) expect(paden).toContain(pad)
})

for (const { naam, zoek, overtredingen, toegelaten = [] } of HUISREGELS) {
  test(naam, () => {
    expect(zoek(project)).toEqual([])
  })

  test(`${naam} (catches what is planted)`, () => {
    for (const geplant of overtredingen) expect(zoek(geplant), geplant.at(-1)?.inhoud.slice(0, 120)).not.toEqual([])
    for (const goed of toegelaten) expect(zoek(goed)).toEqual([])
  })
}
