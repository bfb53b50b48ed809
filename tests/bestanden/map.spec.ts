import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { bewaar, objectVan } from './bestand'
import { beschrijfGedrag } from './gedrag'
import { beschrijfPortaal } from './portaalgedrag'
import { proefmap } from './proefplaats'

const MAP = mkdtempSync(path.join(tmpdir(), 'openloket-bestanden-'))
const plaats = proefmap(path.join(MAP, 'bestanden'))

test.afterAll(() => rmSync(MAP, { recursive: true, force: true }))

beschrijfGedrag(() => plaats)
beschrijfPortaal(() => plaats)

test('only who runs the portal may read a file or its folder', async () => {
  chmodSync(path.join(MAP, 'bestanden'), 0o755)
  const bestand = path.join(MAP, 'bestanden', await objectVan(await bewaar()))
  expect(statSync(bestand).mode & 0o777).toBe(0o600)
  expect(statSync(path.dirname(bestand)).mode & 0o777).toBe(0o700)
})
