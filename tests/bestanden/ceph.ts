import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { AwsClient } from 'aws4fetch'
import { vrijePoort } from '@/tests/bronnen/proefregisters'

/** A real object store: Ceph with its object gateway, small enough for a test and gone after it. */
export type Ceph = {
  host: string
  sleutelId: string
  geheim: string
  /** A client of the tests themselves. */
  client: AwsClient
  /** Kills the gateway without warning; the objects stay. */
  dood: () => Promise<void>
  /** Starts the gateway again. */
  start: () => Promise<void>
  stop: () => Promise<void>
}

const [SLEUTEL_ID, GEHEIM] = ['PROEFSLEUTEL', 'geheim/met+tekens=van,alles']

/** Starts one monitor, one store in memory and one gateway, from Debian's packages ceph-mon, ceph-osd and radosgw. */
export async function startCeph(): Promise<Ceph> {
  const map = mkdtempSync(path.join(tmpdir(), 'openloket-ceph-'))
  const [poort, monitor] = [await vrijePoort(), await vrijePoort()]
  const delen = new Map<string, ChildProcess>()
  for (const deel of ['mon', 'osd', 'rgw', 'run']) mkdirSync(path.join(map, deel))
  writeFileSync(path.join(map, 'ceph.conf'), instellingen(map, poort, monitor))
  const opties = ['-c', path.join(map, 'ceph.conf')]
  const doe = (programma: string, ...rest: string[]) =>
    execFileSync(programma, [...opties, ...rest], { stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 })
  const begin = (programma: string, ...rest: string[]) => {
    const uitvoer = openSync(path.join(map, `${programma}.uit`), 'a')
    delen.set(programma, spawn(programma, [...opties, ...rest, '-f'], { stdio: ['ignore', uitvoer, uitvoer] }))
  }
  const dood = async (programma: string) => {
    const proces = delen.get(programma)
    delen.delete(programma)
    if (!proces || proces.exitCode !== null) return
    const einde = new Promise((klaar) => proces.once('exit', klaar))
    proces.kill('SIGKILL')
    await einde
  }
  const ruimOp = () => {
    for (const proces of delen.values()) proces.kill('SIGKILL')
  }
  process.once('exit', ruimOp)

  maakMonitor(map, monitor, doe)
  begin('ceph-mon', '-i', 'a')
  const osd = randomUUID()
  doe('ceph', 'osd', 'new', osd)
  doe('ceph', 'osd', 'crush', 'add-bucket', 'localhost', 'host')
  doe('ceph', 'osd', 'crush', 'move', 'localhost', 'root=default')
  doe('ceph', 'osd', 'crush', 'add', 'osd.0', '1', 'host=localhost', 'root=default')
  doe('ceph-osd', '-i', '0', '--mkfs', '--osd-uuid', osd)
  begin('ceph-osd', '-i', '0', '-n', 'osd.0')
  doe('radosgw-admin', 'user', 'create', '--uid=openloket', '--display-name=Openloket', `--access-key=${SLEUTEL_ID}`, `--secret-key=${GEHEIM}`)

  const host = `127.0.0.1:${poort}`
  const start = async () => {
    begin('radosgw', '-n', 'client.admin')
    const antwoordt = () =>
      fetch(`http://${host}/`).then(
        ({ ok }) => ok,
        () => false,
      )
    await expect.poll(antwoordt, { timeout: 60_000, intervals: [100] }).toBe(true)
  }
  await start()
  return {
    host,
    sleutelId: SLEUTEL_ID,
    geheim: GEHEIM,
    client: new AwsClient({ accessKeyId: SLEUTEL_ID, secretAccessKey: GEHEIM, region: 'us-east-1', service: 's3', retries: 0 }),
    dood: () => dood('radosgw'),
    start,
    stop: async () => {
      for (const programma of ['radosgw', 'ceph-osd', 'ceph-mon']) await dood(programma)
      process.off('exit', ruimOp)
      rmSync(map, { recursive: true, force: true })
    },
  }
}

function maakMonitor(map: string, poort: number, doe: (programma: string, ...rest: string[]) => void): void {
  const [kaart, sleutels] = [path.join(map, 'monmap'), path.join(map, 'keyring')]
  execFileSync('monmaptool', ['--create', '--fsid', randomUUID(), '--addv', 'a', `[v2:127.0.0.1:${poort}]`, kaart], { stdio: 'pipe' })
  execFileSync('ceph-authtool', ['-C', sleutels, '--gen-key', '-n', 'mon.', '--cap', 'mon', 'allow *'], { stdio: 'pipe' })
  for (const wie of ['client.admin', 'osd.0']) {
    const mag = ['mon', 'osd', 'mgr'].flatMap((wat) => ['--cap', wat, 'allow *'])
    execFileSync('ceph-authtool', [sleutels, '--gen-key', '-n', wie, ...mag], { stdio: 'pipe' })
  }
  doe('ceph-mon', '--mkfs', '-i', 'a', '--monmap', kaart, '--keyring', sleutels)
}

/** One copy of everything, in memory, and maps that are agreed on at once instead of once a second. */
function instellingen(map: string, poort: number, monitor: number): string {
  return `[global]
mon host = [v2:127.0.0.1:${monitor}/0]
keyring = ${map}/keyring
run dir = ${map}/run
admin socket =
pid file =
log file = ${map}/$name.log
mon data = ${map}/mon
osd data = ${map}/osd
rgw data = ${map}/rgw
public addr = 127.0.0.1
cluster addr = 127.0.0.1
osd objectstore = memstore
memstore device bytes = 1073741824
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
osd crush update on start = false
mon allow pool size one = true
mon max pg per osd = 1000
mon osd crush smoke test = false
mon tick interval = 1
paxos propose interval = 0.01
paxos min wait = 0.01
rgw frontends = beast endpoint=127.0.0.1:${poort}
rgw enable apis = s3
rgw run sync thread = false
`
}
