import { globSync } from 'node:fs'
import { ACTIES } from '@/lib/loket/acties'
import { nieuwId } from '@/lib/platform/ids'
import { schrijfGekozen } from '@/lib/werklijst/verdeel'
import { expect, type Page, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, opDatabase, rij, rijen } from '@/tests/ondersteuning/portaalburger'
import { eenPortaalmedewerker } from '@/tests/ondersteuning/portaalmedewerker'
import { boekVlug, meldVlugAan, verhuisVlug, vraagVlugAfspraak, wachtOpVersies } from '@/tests/ondersteuning/vlug'
import { bevestigVlug } from '@/tests/ondersteuning/vlug-loket'

/** The routes of the desk that name a case, a visit of one or a document; every other is said why not. */
const NAAMT: Record<string, true | string> = {
  '[referentie]/[actie]': true,
  '[referentie]/aanwezig': true,
  'agenda/[actie]': true,
  'documenten/[nummer]': true,
  'goedkeuren/[id]': true,
  'werklijst/[actie]': true,
  'balie/[id]/[stap]': 'a draft that its citizen handed over with a code; its gate is in tests/balie',
  'agenda/keuze': 'what somebody comes for: nothing is booked yet',
  'agenda/plaats/[actie]': 'hours of a place',
  balie: 'a code that a citizen made',
  beschermd: 'the gate itself',
  bescherming: 'protects somebody: it changes nothing of what they sent',
  cijfers: 'counts only',
  'inzagevragen/[id]': 'answers a citizen about a look',
  mandaten: 'two people who are there',
  'mandaten/zoeken': 'two people who are there',
  'redactie/[dienst]/[actie]': 'texts',
  'redactie/[dienst]/proef/[stap]': 'somebody made up',
  storingen: 'a job',
  terugbellen: 'a call, by who asked for it',
  toezicht: 'a sample of looks',
  zoeken: 'looks for somebody; its gate is in tests/opzoeken',
  'zoeken/nieuw': 'somebody who has nothing yet, and was found past the gate',
}

test('every route of the desk is known, and says whether it changes a case', () => {
  const map = 'app/api/loket/'
  const routes = globSync(`${map}**/route.ts`).map((pad) => pad.replaceAll('\\', '/').slice(map.length, -'/route.ts'.length))
  expect(routes.toSorted()).toEqual(Object.keys(NAAMT).toSorted())
})

/** All that stands of a case, its visit and its document, but for what somebody typed and only they see. */
async function stand(aanvraagIds: string[], nummer: string): Promise<unknown> {
  const van = (tabel: string) => `(select json_agg(t order by t.id) from ${tabel} t where aanvraag_id = any($1::uuid[])) as ${tabel}`
  const tabellen = ['gebeurtenis', 'notitie', 'gespreksbericht', 'taak', 'besluit', 'bedenktijd', 'afspraak']
  return rij(
    `select (select json_agg(a order by a.id) from aanvraag a where id = any($1::uuid[])) as aanvraag, ${tabellen.map(van).join(', ')},
       (select json_agg(v order by v.id) from voorbereiding v where onderwerp = any($1::uuid[]::text[]) or onderwerp = $2) as voorbereiding,
       (select json_agg(n) from aanwezigheid n where aanvraag_id = any($1::uuid[])) as aanwezigheid,
       (select json_agg(v) from versie v where nummer = $2) as versie`,
    [aanvraagIds, nummer],
  )
}

test('who did not say why they open a protected file changes nothing of it, in whatever way', async ({ page, anderePagina }) => {
  const team = `team-${nieuwId()}`
  const [thuis, els] = [await anderePagina(), await anderePagina()]
  const burger = await eenPortaalburger()
  await meldVlugAan(thuis, burger.loginnaam)
  await wachtOpVersies(burger.email, 7)
  await meldVlugAan(page, await eenPortaalmedewerker('dossierbehandelaar', team), 'iam-mprofiel-eid')
  await meldVlugAan(els, await eenPortaalmedewerker('teamverantwoordelijke', team), 'iam-mprofiel-eid')
  const [referentie, voorgelegd, bezocht] = [await verhuisVlug(thuis, '31'), await verhuisVlug(thuis, '32'), await vraagVlugAfspraak(thuis)]
  const bezoek = await boekVlug(thuis, { aanvraag: bezocht })
  await opDatabase((client) => client.query('update aanvraag set team = $1 where referentie = any($2)', [team, [referentie, voorgelegd, bezocht]]))
  await opDatabase((client) =>
    client.query(
      "update afspraak set balie = 91, van = date_trunc('hour', now()), tot = date_trunc('hour', now()) + interval '20 minutes' where id = $1",
      [bezoek],
    ),
  )
  await bevestigVlug(page, voorgelegd, 'geweigerd')
  const zaken = await rijen<{ id: string; referentie: string; behandelaar_id: string | null }>(
    'select id, referentie, behandelaar_id from aanvraag where referentie = any($1)',
    [[referentie, voorgelegd, bezocht]],
  )
  const idVan = (ref: string) => zaken.find((zaak) => zaak.referentie === ref)?.id ?? ''
  const wacht = await rij<{ id: string }>("select id from voorbereiding where onderwerp = $1 and status = 'wacht'", [idVan(voorgelegd)])
  const dirk = zaken.find((zaak) => zaak.referentie === voorgelegd)?.behandelaar_id ?? undefined
  const collega = await rij<{ id: string }>("select id from medewerker where team = $1 and rol = 'dossierbehandelaar'", [team])
  const { nummer } = await rij<{ nummer: string }>(
    `select nummer from versie join document on document.id = document_id join burger on burger.id = burger_id
       where email = $1 and documenttype = 'attest-hoofdverblijfplaats'`,
    [burger.email],
  )
  const { loket, code } = await rij<{ loket: string; code: string }>('select loket, code from afspraak where id = $1', [bezoek])
  await els.request.post('/api/loket/bescherming', { form: { wie: referentie, soort: 'slachtoffer', reden: 'Wordt bedreigd.' } })

  type Poging = [wie: Page, adres: string, form: Record<string, string>]
  const tekst = { tekst: 'Dag', notitie: 'Gezien.', sleutel: nieuwId(), gekozen: nieuwId(), taak: nieuwId(), vraag: 'Waarom?', soort: 'antwoord' }
  const gekozen = (ref: string, had?: string) => ({ zaak: schrijfGekozen({ referentie: ref, behandelaarId: had }) })
  const inAgenda = { id: bezoek, loket, code, plek: `${loket}|2030-01-01T09:00:00.000Z`, referentie, sleutel: nieuwId(), naar: 'aangemeld' }
  const gekozenVoor = { aanvraag: referentie, personen: '1' }
  const metKeuze = await page.request.post('/api/loket/agenda/keuze', { form: gekozenVoor, maxRedirects: 0 })
  const k = new URL(metKeuze.headers().location ?? '', 'http://x').searchParams.get('k') ?? ''
  const aanDePoort: Poging[] = [
    ...[...ACTIES, 'bevestigen'].map((actie): Poging => [page, `/api/loket/${referentie}/${actie}`, { ...tekst, stand: '1', stap: 'nakijken' }]),
    [page, `/api/loket/${referentie}/besluit`, { zet: 'ja', stand: '1', blok: 'x' }],
    ...['stap', 'code', 'verzetten', 'annuleren'].map((actie): Poging => [page, `/api/loket/agenda/${actie}`, inAgenda]),
    [page, '/api/loket/agenda/boeken', { ...inAgenda, zaak: referentie, k }],
    [page, `/api/loket/documenten/${nummer}`, { herroeping: 'intrekken', reden: 'fout-in-document', toelichting: 'Fout.', zeker: 'ja' }],
    [els, `/api/loket/goedkeuren/${wacht.id}`, { wat: 'goedkeuren' }],
    [els, `/api/loket/goedkeuren/${wacht.id}`, { wat: 'terugsturen', woorden: 'Nee.' }],
    [page, `/api/loket/goedkeuren/${wacht.id}`, { wat: 'terugnemen' }],
    [page, '/api/loket/werklijst/volgende', {}],
  ]
  const inDeLijst: Poging[] = [
    [page, '/api/loket/werklijst/nemen', gekozen(referentie)],
    [page, '/api/loket/werklijst/vrijgeven', gekozen(voorgelegd, dirk)],
    [els, '/api/loket/werklijst/toewijzen', { ...gekozen(referentie), aan: collega.id }],
  ]
  const ids = zaken.map(({ id }) => id)
  const eerst = await stand(ids, nummer)
  let poort = ''
  for (const [wie, adres, form] of aanDePoort) {
    const antwoord = await wie.request.post(adres, { form, maxRedirects: 0 })
    const naar = antwoord.headers().location ?? ''
    expect(naar, `${adres} ${form.wat ?? ''}`).toMatch(/^\/loket\/beschermd\?u=/)
    if (adres.endsWith('/notitie')) poort = new URL(naar, 'http://x').searchParams.get('u') ?? ''
  }
  for (const [wie, adres, form] of inDeLijst) {
    const antwoord = await wie.request.post(adres, { form, maxRedirects: 0 })
    expect(antwoord.headers().location, adres).toMatch(/aantal=0&beschermd=1$/)
  }
  const rondkijken = await page.request.post(`/api/loket/${referentie}/aanwezig`, { form: { stand: '1' } })
  expect(rondkijken.status()).toBe(404)
  expect(await stand(ids, nummer)).toEqual(eerst)

  // Who says why goes on where they were, with what they typed.
  const open = await page.request.post('/api/loket/beschermd', { form: { u: poort, reden: 'aanvraag', woorden: 'Ik behandel dit.' } })
  expect(new URL(open.url()).pathname).toBe(`/loket/aanvragen/${referentie}`)
  expect(await open.text()).toContain('Gezien.')
  const genoteerd = await page.request.post(`/api/loket/${referentie}/notitie`, { form: { ...tekst, stand: '1' }, maxRedirects: 0 })
  expect(genoteerd.headers().location).toMatch(/gedaan=notitie$/)
})
