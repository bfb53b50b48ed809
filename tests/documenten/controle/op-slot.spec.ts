import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { controleerBestand } from '@/lib/documenten/controle/controleer-bestand'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { draai, eisGereedschap } from '@/tests/ondersteuning/gereedschap'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { eenProefdocument } from './proefdocument'

let registers: Proefregisters
let map: string

test.beforeAll(async () => {
  registers = await proefregisters()
  map = mkdtempSync(path.join(tmpdir(), 'openloket-op-slot-'))
})
test.afterAll(async () => {
  rmSync(map, { recursive: true, force: true })
  await registers?.stop()
})

test('a file of ours that somebody locked is said to be locked, and whose it was is not guessed', async () => {
  eisGereedschap('qpdf', 'qpdf')
  const document = await eenProefdocument(registers)
  const [open, slot] = [path.join(map, 'open.pdf'), path.join(map, 'slot.pdf')]
  writeFileSync(open, await document.haalPdf())
  draai('qpdf', ['--encrypt', 'lezer', 'eigenaar', '256', '--', open, slot])
  const antwoord = await controleerBestand(readFileSync(slot))
  expect(antwoord).toEqual({ wijze: 'bestand', uitkomst: 'beveiligd', document: undefined, isVerzegeld: false })
  expect(await controleerBestand(readFileSync(open))).toMatchObject({ uitkomst: 'geldig' })
})

test('a file of ours with 100 MB behind it is still known for what was added to it', async () => {
  const document = await eenProefdocument(registers)
  const groot = Buffer.concat([await document.haalPdf(), Buffer.alloc(100_000_000, '\n')])
  expect(await controleerBestand(groot)).toMatchObject({ uitkomst: 'toegevoegd', document: { nummer: document.nummer } })
})
