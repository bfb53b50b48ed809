import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { merkGebouwd, moetBouwen } from '@/scripts/start/bouw'

let map = ''

test.beforeAll(() => {
  map = mkdtempSync(path.join(tmpdir(), 'openloket-bouw-'))
})
test.afterAll(() => rmSync(map, { recursive: true, force: true }))

function schrijf(bestand: string, inhoud: string): void {
  mkdirSync(path.dirname(path.join(map, bestand)), { recursive: true })
  writeFileSync(path.join(map, bestand), inhoud)
}

test('the portal is built when something that it is made of changed, and only then', () => {
  schrijf('app/page.tsx', 'een')
  schrijf('tests/a.spec.ts', 'een')
  expect(moetBouwen(map), 'never built').toBe(true)
  schrijf('.next/BUILD_ID', '1')
  expect(moetBouwen(map), 'a build that was not finished by us').toBe(true)
  merkGebouwd(map)
  expect(moetBouwen(map), 'just built').toBe(false)
  schrijf('app/page.tsx', 'een')
  schrijf('tests/a.spec.ts', 'twee')
  expect(moetBouwen(map), 'written again, the same; a test changed').toBe(false)
  for (const bestand of ['app/page.tsx', 'app/nieuw/page.tsx', 'lib/platform/env.ts', 'package-lock.json', 'proxy.ts']) {
    schrijf(bestand, 'twee')
    expect(moetBouwen(map), bestand).toBe(true)
    merkGebouwd(map)
  }
  rmSync(path.join(map, 'app/nieuw'), { recursive: true })
  expect(moetBouwen(map), 'a file went').toBe(true)
})
