import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { werker } from '@/scripts/start/delen'

test('a worker gets the same memory however it is started', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { worker: string } }
  const geheugen = (opties: readonly string[]) => opties.find((optie) => optie.startsWith('--max-old-space-size='))
  expect(geheugen(werker())).toMatch(/=\d+$/)
  expect(geheugen(scripts.worker.split(' '))).toBe(geheugen(werker()))
})
