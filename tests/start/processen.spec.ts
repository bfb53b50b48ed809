import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { kenmerkVan, leeft } from '@/scripts/start/proces'
import { maakToezicht } from '@/scripts/start/processen'
import { ruimVorigeOp } from '@/scripts/start/vorige-start'

let map = ''
const kinderen: ChildProcess[] = []

test.describe.configure({ mode: 'serial' })
test.beforeAll(() => {
  map = mkdtempSync(path.join(tmpdir(), 'openloket-processen-'))
})
test.afterAll(() => {
  for (const kind of kinderen) kind.kill('SIGKILL')
  rmSync(map, { recursive: true, force: true })
})

/** A process that does nothing and does not end by itself. */
function wachter(): string[] {
  return [process.execPath, '-e', 'setInterval(() => undefined, 1000)']
}

function laatAchter(): { pid: number; begon: string } {
  const [programma = '', ...opties] = wachter()
  const kind = spawn(programma, opties, { detached: true, stdio: 'ignore' })
  kinderen.push(kind)
  const kenmerk = kenmerkVan(kind.pid ?? 0)
  if (!kenmerk) throw new Error('it did not start')
  return kenmerk
}

function schrijf(draaiboek: object): void {
  writeFileSync(path.join(map, 'processen.json'), JSON.stringify(draaiboek))
}

test('a part that dies is started again, and stopping ends every part', async () => {
  const gezegd: string[] = []
  const toezicht = maakToezicht(map, (regel) => gezegd.push(regel))
  toezicht.start({ naam: 'deel', opdracht: wachter(), omgeving: process.env })
  const eerste = toezicht.pidVan('deel') ?? 0
  process.kill(eerste, 'SIGKILL')
  await expect.poll(() => toezicht.pidVan('deel') ?? eerste, { timeout: 10_000 }).not.toBe(eerste)
  expect(gezegd).toEqual([expect.stringContaining('deel stopped (SIGKILL) and starts again')])
  const tweede = kenmerkVan(toezicht.pidVan('deel') ?? 0)
  if (!tweede) throw new Error('it was not started again')
  await toezicht.stop()
  expect(leeft(tweede)).toBe(false)
})

test('what a start that was killed left behind is ended by the next', async () => {
  const achtergelaten = laatAchter()
  schrijf({ start: { pid: process.pid, begon: 'an earlier life' }, stoppend: false, delen: [achtergelaten] })
  await ruimVorigeOp(map)
  await expect.poll(() => leeft(achtergelaten)).toBe(false)
})

test('a number that was given to another process since is left alone', async () => {
  const ander = laatAchter()
  schrijf({ start: { pid: process.pid, begon: 'an earlier life' }, stoppend: false, delen: [{ pid: ander.pid, begon: 'an earlier life' }] })
  await ruimVorigeOp(map)
  expect(leeft(ander)).toBe(true)
})

test('two cannot run from one folder: the second is told which process to stop', async () => {
  const start = laatAchter()
  const deel = laatAchter()
  schrijf({ start, stoppend: false, delen: [deel] })
  await expect(ruimVorigeOp(map)).rejects.toThrow(`process ${start.pid}`)
  expect(leeft(deel)).toBe(true)
})

test('notes that were cut off by a hard kill stop nobody from starting', async () => {
  writeFileSync(path.join(map, 'processen.json'), '{"start":{"pid":')
  await ruimVorigeOp(map)
  expect(() => readFileSync(path.join(map, 'processen.json'))).toThrow('ENOENT')
})
