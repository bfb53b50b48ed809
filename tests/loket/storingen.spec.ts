import { expect, test } from '@playwright/test'
import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { Opslagfout } from '@/lib/bestanden/opslagfout'
import { addJob } from '@/lib/jobs/add-job'
import { listStoringen } from '@/lib/loket/list-storingen'
import { probeerOpnieuw } from '@/lib/loket/probeer-opnieuw'
import { oorzaakVan } from '@/lib/loket/storingsoorzaak'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { Rol } from '@/prisma/client/client'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { doeJobs, listJobs, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { eenAanvrager, eenMedewerker, vraagBezoek } from './zaak'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.beforeEach(vergeetEerderWerk)
test.afterEach(vergeetEerderWerk)
test.afterAll(() => registers.stop())

/** Lets a promise strand with this fault. */
async function strand(sleutel: string, fout = 'proef'): Promise<void> {
  await db.$executeRaw`update graphile_worker._private_jobs
    set attempts = 6, last_error = ${fout}, run_at = now() + interval '1 hour' where key = ${sleutel}`
}

/** A case whose decision and whose mail cannot be carried out, and a document that cannot be renewed. */
async function drieStoringen(): Promise<{ referentie: string; aanvraagId: string; burgerId: string }> {
  const { burgerId, ...aanvrager } = await eenAanvrager()
  const referentie = await vraagBezoek({ burgerId, ...aanvrager })
  await vergeetEerderWerk()
  const { id: aanvraagId } = await db.aanvraag.findUniqueOrThrow({ where: { referentie } })
  const document = { id: nieuwId(), burgerId, documenttype: 'attest-hoofdverblijfplaats', onderwerp: nieuwId(), vernieuwt: false }
  await db.document.create({ data: { ...document, gemaaktOp: new Date() } })
  const sleutel = nieuwId()
  await inTransactie(async (tx) => {
    await addJob(tx, 'voer-besluit-uit', { aanvraagId }, { sleutel: `besluit:${aanvraagId}` })
    await addJob(tx, 'vernieuw-documenten', { documentIds: [document.id] }, { sleutel: `vernieuw:${document.id}` })
    await stuurBericht(tx, { burgerId, soort: 'stap-gezet', sleutel, aanvraagId })
  })
  const { id } = await db.bericht.findUniqueOrThrow({ where: { sleutel } })
  await strand(`besluit:${aanvraagId}`, 'a register did not answer: te-druk')
  await strand(`vernieuw:${document.id}`, 'kapot: Lotte Janssens')
  await strand(`mail:${id}`, 'connect ECONNREFUSED 127.0.0.1:25')
  return { referentie, aanvraagId, burgerId }
}

test('each line says what, why and what it belongs to; only who may read the case gets its reference', async () => {
  const { referentie, burgerId } = await drieStoringen()
  const zonder = [
    { werk: 'voer-besluit-uit', oorzaak: 'register-druk', dienst: 'adreswijziging', pogingen: 6 },
    { werk: 'vernieuw-documenten', oorzaak: 'fout', documenttype: 'attest-hoofdverblijfplaats' },
    { werk: 'stuur-mail', oorzaak: 'mail-stil', dienst: 'adreswijziging' },
  ]
  const eigen = await listStoringen(await eenMedewerker('teamverantwoordelijke'))
  expect(eigen.storingen).toMatchObject(zonder)
  expect(eigen.storingen.map((storing) => storing.referentie)).toEqual([referentie, undefined, referentie])
  for (const medewerker of [await eenMedewerker('teamverantwoordelijke', 'milieu'), await eenMedewerker('proceseigenaar')]) {
    const { storingen } = await listStoringen(medewerker)
    expect(storingen).toMatchObject(zonder)
    const alles = JSON.stringify(storingen)
    for (const geheim of [referentie, burgerId, 'Lotte', 'Janssens', 'ECONNREFUSED']) expect(alles, geheim).not.toContain(geheim)
  }
})

for (const rol of Object.values(Rol)) {
  const mag = rol === 'teamverantwoordelijke' || rol === 'proceseigenaar'
  test(`${rol} ${mag ? 'may' : 'may not'} have something tried again`, async () => {
    const { aanvraagId } = await drieStoringen()
    const wacht = () => db.$queryRaw<{ wacht: boolean }[]>`
      select run_at > now() as wacht from graphile_worker._private_jobs where key = ${`besluit:${aanvraagId}`}`
    const { storingen } = await listStoringen(await eenMedewerker('proceseigenaar'))
    const uitslag = await probeerOpnieuw(await eenMedewerker(rol), storingen[0]?.id ?? '')
    expect(uitslag).toEqual(mag ? { ok: true, waarde: 'gezet' } : { ok: false, fout: { code: 'geen-recht' } })
    expect(await wacht()).toEqual([{ wacht: !mag }])
  })
}

test('what is tried again and works is gone from the list, and pressed once more says so', async () => {
  const { aanvraagId } = await drieStoringen()
  const medewerker = await eenMedewerker('proceseigenaar')
  const [eerste] = (await listStoringen(medewerker)).storingen
  await probeerOpnieuw(medewerker, eerste?.id ?? '')
  await doeJobs()
  expect(await listJobs(`besluit:${aanvraagId}`)).toEqual([])
  expect((await listStoringen(medewerker)).storingen.map(({ werk }) => werk)).toEqual(['vernieuw-documenten', 'stuur-mail'])
  expect(await probeerOpnieuw(medewerker, eerste?.id ?? '')).toEqual({ ok: true, waarde: 'weg' })
})

test('a fault is called what staff can do something with', () => {
  expect(oorzaakVan('vernieuw-documenten', 'a register did not answer: bron-onbereikbaar')).toBe('register-stil')
  expect(oorzaakVan('geef-eerste-documenten-uit', 'a register did not answer for attest-hoofdverblijfplaats')).toBe('register-stil')
  expect(oorzaakVan('voer-besluit-uit', 'a register did not answer: te-druk')).toBe('register-druk')
  const bijOpslag = { stil: 'opslag-stil', weigert: 'opslag-weigert', weg: 'bestand-weg', beschadigd: 'bestand-beschadigd' } as const
  for (const code of Object.keys(bijOpslag) as (keyof typeof bijOpslag)[]) {
    expect(oorzaakVan('herlees-bestand', new Opslagfout(code, 's3-oud').message)).toBe(bijOpslag[code])
  }
  expect(oorzaakVan('stuur-mail', 'Invalid login: 535 authentication failed')).toBe('mail-weigert')
  expect(oorzaakVan('stuur-mail', "Can't send mail - all recipients were rejected: 450 mailbox busy")).toBe('mail-weigert')
  expect(oorzaakVan('stuur-mail', 'Greeting never received')).toBe('mail-stil')
  expect(oorzaakVan('stuur-mail', 'getaddrinfo ENOTFOUND mail')).toBe('mail-stil')
  expect(oorzaakVan('stuur-mail', "Can't reach database server at 127.0.0.1")).toBe('databank')
  expect(oorzaakVan('ruim-op', 'timeout exceeded when trying to connect')).toBe('databank')
  expect(oorzaakVan('vernieuw-documenten', 'an approved case went on')).toBe('fout')
})
