import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { Client } from 'pg'
import { vrijePoort } from '@/tests/bronnen/proefregisters'
import { startKind } from '@/tests/ondersteuning/start-kind'
import { doodServer, hoofdproces } from './dood'

const KLAAR = { timeout: 60_000, intervals: [20] }

test('our own server starts again after its first process alone was killed, with everything that was committed', async () => {
  const map = path.join(tmpdir(), `openloket-databank-${process.pid}`)
  const poort = String(await vrijePoort())
  try {
    const eerste = startKind('tests/storing/databank.ts', [map, poort])
    await expect.poll(() => eerste.regels.length, KLAAR).toBe(1)
    const client = new Client({ connectionString: eerste.regels[0] })
    client.on('error', () => undefined)
    await client.connect()
    await client.query('create table proef (getal int)')
    await client.query('insert into proef values (1)')
    process.kill(hoofdproces(map), 'SIGKILL')
    eerste.proces.kill('SIGKILL')
    await eerste.einde
    const tweede = startKind('tests/storing/databank.ts', [map, poort])
    await expect.poll(() => tweede.regels.length, KLAAR).toBe(1)
    const opnieuw = new Client({ connectionString: tweede.regels[0] })
    await opnieuw.connect()
    expect((await opnieuw.query('select getal from proef')).rows).toEqual([{ getal: 1 }])
    await opnieuw.end()
    await client.end().catch(() => undefined)
    tweede.proces.kill('SIGTERM')
    await tweede.einde
  } finally {
    await doodServer(map).catch(() => undefined)
    rmSync(map, { recursive: true, force: true })
  }
})

test('a server that was left behind by its parent makes way for a new one', async () => {
  const map = path.join(tmpdir(), `openloket-achtergelaten-${process.pid}`)
  const poort = String(await vrijePoort())
  try {
    const eerste = startKind('tests/storing/databank.ts', [map, poort])
    await expect.poll(() => eerste.regels.length, KLAAR).toBe(1)
    const hoofd = hoofdproces(map)
    eerste.proces.kill('SIGKILL')
    await eerste.einde
    const tweede = startKind('tests/storing/databank.ts', [map, poort])
    await expect.poll(() => tweede.regels.length, KLAAR).toBe(1)
    expect(hoofdproces(map)).not.toBe(hoofd)
    tweede.proces.kill('SIGTERM')
    expect(await tweede.einde).toMatchObject({ code: 0 })
  } finally {
    await doodServer(map).catch(() => undefined)
    rmSync(map, { recursive: true, force: true })
  }
})
