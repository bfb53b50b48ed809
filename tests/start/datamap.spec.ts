import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { kiesDatamap } from '@/scripts/database/datamap'

const isRoot = process.getuid?.() === 0
let map = ''

test.beforeAll(() => {
  map = mkdtempSync(path.join(tmpdir(), 'openloket-datamap-'))
})
test.afterAll(() => rmSync(map, { recursive: true, force: true }))

test('the data stays in the project where the server can go there, and goes elsewhere where it cannot', () => {
  chmodSync(map, 0o755)
  const gewenst = path.join(map, 'project/.data/postgres')
  mkdirSync(path.dirname(gewenst), { recursive: true })
  expect(kiesDatamap(gewenst, '/uitwijk')).toBe(gewenst)
  for (const dicht of ['', 'project', 'project/.data']) {
    chmodSync(path.join(map, dicht), 0o700)
    // Who is not root runs the server as themselves, and may go where they may go.
    expect(kiesDatamap(gewenst, '/uitwijk'), dicht).toBe(isRoot ? '/uitwijk' : gewenst)
    chmodSync(path.join(map, dicht), 0o755)
  }
})
