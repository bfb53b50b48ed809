import { expect, test } from '@playwright/test'
import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { neemAanvraag } from '@/lib/aanvragen/neem-aanvraag'
import { trekIn } from '@/lib/aanvragen/trek-in'
import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import { type Antwoord, beantwoordInstemming } from '@/lib/instemming/beantwoord-instemming'
import { bevestigPersoon, nodigOpnieuwUit } from '@/lib/instemming/beheer-instemming'
import { neemUitnodigingAan } from '@/lib/instemming/find-instemming'
import { listGevraagd, listInstemmingen } from '@/lib/instemming/list-instemmingen'
import { openInstemming } from '@/lib/instemming/open-instemming'
import { eigenInzage } from '@/lib/inzage/noteer-inzage'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuweDeelsleutel, nieuwId } from '@/lib/platform/ids'
import { isoDag, plusDagen, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenAanvrager, eenMedewerker } from '@/tests/loket/zaak'
import { listJobs } from '@/tests/ondersteuning/doe-jobs'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { sleutelVan, tweeOuders, verzoekVan, vraagOuder, vraagPerMail } from './verzoek'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const OK = { ok: true, waarde: null }
const NIET_MEER = { ok: false, fout: { code: 'niet-meer' } }
const NERGENS = { ok: false, fout: { code: 'niet-gevonden' } }
const NEE: Antwoord = { soort: 'weigering', reden: 'Een rechter besliste anders.' }

const ja = (tekstHash: string): Antwoord => ({ soort: 'akkoord', tekstHash })

test('a case with a consent to ask waits for it, with no team and no term, and begins when the other parent agrees', async () => {
  const ouders = await tweeOuders(registers)
  const referentie = await vraagOuder(ouders)
  const { aanvraag, vraag, instemmingen } = await verzoekVan(referentie)
  expect(aanvraag).toMatchObject({ status: 'wacht_op_derde', stap: null, team: null, wachtOp: 'derde', stapTermijn: null })
  expect(isoDag(vraag.totEnMet)).toBe(plusDagen(vandaag(), 15))
  const [gevraagd] = instemmingen
  expect(instemmingen).toHaveLength(1)
  expect(await listGevraagd(ouders.ander.burgerId)).toMatchObject([{ id: gevraagd?.id, aanvrager: 'Lotte Janssens', isOpen: true }])
  const berichten = await db.bericht.findMany({ where: { burgerId: ouders.ander.burgerId, soort: 'instemming-gevraagd' } })
  expect(berichten).toHaveLength(1)

  const open = await openInstemming(ouders.ander.burgerId, gevraagd?.id ?? '')
  expect(open).toMatchObject({ kan: 'antwoorden', tekstHash: vraag.tekstHash })
  const getoond = JSON.stringify(open)
  expect(getoond).toContain('Rue Haute 1, Parijs')
  expect(getoond).not.toContain('aanvrager@voorbeeld.be')
  expect(getoond).not.toContain('470')
  const lijnen = await db.inzage.count({ where: { aanvraagId: aanvraag.id, doel: 'instemming-vragen', door: 'ontvanger' } })
  expect(lijnen, 'the applicant reads that it was opened').toBe(1)

  expect(await beantwoordInstemming(ouders.ander.burgerId, gevraagd?.id ?? '', ja(vraag.tekstHash))).toEqual(OK)
  const na = await verzoekVan(referentie)
  expect(na.aanvraag).toMatchObject({ status: 'ingediend', stap: 'nazicht', team: 'bevolking', wachtOp: 'medewerker' })
  expect(na.vraag.afgerondOp).not.toBeNull()
  expect(na.aanvraag.gebeurtenissen.map(({ soort }) => soort)).toEqual([
    'aanvraag.ingediend',
    'instemming.gevraagd',
    'instemming.gegeven',
    'instemming.volledig',
  ])
  const dossier = await openAanvraag(await eenMedewerker(), referentie)
  expect(dossier.ok && dossier.waarde.instemmingen).toMatchObject([{ status: 'akkoord', isGekend: true, geldt: true }])
})

test('staff cannot open a case that waits for a consent', async () => {
  const referentie = await vraagOuder(await tweeOuders(registers))
  expect(await openAanvraag(await eenMedewerker(), referentie)).toEqual(NERGENS)
})

test('an answer is given once: the same twice is one, another after it is refused, however many press at once', async () => {
  const ouders = await tweeOuders(registers)
  const referentie = await vraagOuder(ouders)
  const { vraag, instemmingen } = await verzoekVan(referentie)
  const id = instemmingen[0]?.id ?? ''
  const tegelijk = await Promise.all(
    [ja(vraag.tekstHash), ja(vraag.tekstHash), NEE, NEE].map((een) => beantwoordInstemming(ouders.ander.burgerId, id, een)),
  )
  const gelukt = tegelijk.map(({ ok }) => ok)
  expect(gelukt[0]).toBe(gelukt[1])
  expect(gelukt[2]).toBe(gelukt[3])
  expect(gelukt[0]).not.toBe(gelukt[2])
  const soorten = (await verzoekVan(referentie)).aanvraag.gebeurtenissen.map(({ soort }) => soort)
  expect(soorten.filter((soort) => soort === 'instemming.gegeven' || soort === 'instemming.geweigerd')).toHaveLength(1)
  await expect(db.instemming.update({ where: { id }, data: { status: 'gevraagd' } })).rejects.toThrow('given or refused once')
})

test('somebody agrees to the text that was sent and to no other', async () => {
  const ouders = await tweeOuders(registers)
  const { vraag, instemmingen } = await verzoekVan(await vraagOuder(ouders))
  const anders = await beantwoordInstemming(ouders.ander.burgerId, instemmingen[0]?.id ?? '', ja('0'.repeat(64)))
  expect(anders).toEqual({ ok: false, fout: { code: 'ander-tekst' } })
  await expect(db.instemmingsvraag.update({ where: { id: vraag.id }, data: { tekstHash: 'x' } })).rejects.toThrow('stays as it was sent')
})

test('a no asks for a reason, and stops the case for good', async () => {
  const ouders = await tweeOuders(registers)
  const referentie = await vraagOuder(ouders)
  const { instemmingen } = await verzoekVan(referentie)
  const id = instemmingen[0]?.id ?? ''
  expect(await beantwoordInstemming(ouders.ander.burgerId, id, { ...NEE, reden: '  ' })).toEqual({ ok: false, fout: { code: 'reden', fout: 'leeg' } })
  expect(await beantwoordInstemming(ouders.ander.burgerId, id, NEE)).toEqual(OK)
  const { aanvraag } = await verzoekVan(referentie)
  expect(aanvraag).toMatchObject({ status: 'stopgezet', team: null, wachtOp: null })
  expect(aanvraag.afgeslotenOp).not.toBeNull()
  const kop = await findAanvraagKop(referentie)
  const lijst = kop && (await listInstemmingen(eigenInzage(ouders.ik.burgerId), kop))
  expect(lijst?.instemmingen).toMatchObject([{ status: 'geweigerd', reden: 'Een rechter besliste anders.', door: 'Lotte Janssens' }])
  expect(await db.bericht.count({ where: { burgerId: ouders.ik.burgerId, soort: 'instemming-gestopt' } })).toBe(1)
  await expect(db.aanvraag.update({ where: { id: aanvraag.id }, data: { status: 'ingediend' } })).rejects.toThrow('stays closed')
})

test('a yes can be taken back until the city decides, and then stops the case, also when staff work on it', async () => {
  const ouders = await tweeOuders(registers)
  const referentie = await vraagOuder(ouders)
  const { aanvraag, vraag, instemmingen } = await verzoekVan(referentie)
  const id = instemmingen[0]?.id ?? ''
  const terug: Antwoord = { soort: 'intrekking', reden: 'Ik bedacht me.' }
  expect(await beantwoordInstemming(ouders.ander.burgerId, id, terug), 'nothing was given').toEqual(NIET_MEER)
  await beantwoordInstemming(ouders.ander.burgerId, id, ja(vraag.tekstHash))
  const { id: medewerkerId } = await eenMedewerker()
  await inTransactie((tx) => neemAanvraag(tx, aanvraag.id, medewerkerId))
  expect(await beantwoordInstemming(ouders.ander.burgerId, id, terug)).toEqual(OK)
  expect((await verzoekVan(referentie)).aanvraag.status).toBe('stopgezet')
  expect(await beantwoordInstemming(ouders.ander.burgerId, id, ja(vraag.tekstHash))).toEqual(NIET_MEER)
})

test('once the city decided, a yes stays', async () => {
  const ouders = await tweeOuders(registers)
  const { aanvraag, vraag, instemmingen } = await verzoekVan(await vraagOuder(ouders))
  const id = instemmingen[0]?.id ?? ''
  await beantwoordInstemming(ouders.ander.burgerId, id, ja(vraag.tekstHash))
  await db.aanvraag.update({ where: { id: aanvraag.id }, data: { status: 'goedgekeurd' } })
  expect(await beantwoordInstemming(ouders.ander.burgerId, id, { soort: 'intrekking', reden: 'Te laat.' })).toEqual(NIET_MEER)
})

test('nobody but who is meant opens or answers what is asked, and nobody agrees to what they ask themselves', async () => {
  const ouders = await tweeOuders(registers)
  const { vraag, instemmingen } = await verzoekVan(await vraagOuder(ouders))
  const id = instemmingen[0]?.id ?? ''
  const vreemde = (await tweeOuders(registers)).ik
  for (const { burgerId } of [vreemde, ouders.ik]) {
    expect(await openInstemming(burgerId, id)).toBeUndefined()
    expect(await beantwoordInstemming(burgerId, id, ja(vraag.tekstHash))).toEqual(NERGENS)
    expect(await listGevraagd(burgerId)).toEqual([])
  }
  expect(await openInstemming(ouders.ander.burgerId, nieuwId())).toBeUndefined()
  expect(await bevestigPersoon(vreemde.burgerId, id)).toEqual(NERGENS)
  expect(await nodigOpnieuwUit(ouders.ander.burgerId, id, 'iemand@voorbeeld.be'), 'only the applicant invites').toEqual(NERGENS)
  const kop = await findAanvraagKop(
    (await verzoekVan((await db.aanvraag.findFirstOrThrow({ where: { id: vraag.aanvraagId } })).referentie ?? '')).aanvraag.referentie ?? '',
  )
  if (!kop) throw new Error('there is a case')
  await expect(listInstemmingen(eigenInzage(vreemde.burgerId), kop)).rejects.toThrow('somebody else')
})

test('who is written to answers after signing in; it counts once the applicant says that it is who was meant', async () => {
  const ouders = await tweeOuders(registers)
  const referentie = await vraagPerMail(ouders, ['een@voorbeeld.be', 'twee@voorbeeld.be', 'EEN@voorbeeld.be'])
  const { vraag, instemmingen } = await verzoekVan(referentie)
  expect(instemmingen, 'each address once').toHaveLength(2)
  const [een, twee] = instemmingen
  if (!een || !twee) throw new Error('two were asked')
  expect(await listJobs(`uitnodiging:${een.id}%`)).toHaveLength(1)
  const [an, bo] = (await Promise.all([tweeOuders(registers), tweeOuders(registers)])).map(({ ik }) => ik)
  if (!an || !bo) throw new Error('two others')
  expect(await openInstemming(an.burgerId, een.id), 'not before the link').toBeUndefined()
  expect(await neemUitnodigingAan(an.burgerId, sleutelVan(een))).toBe(een.id)
  expect(await neemUitnodigingAan(bo.burgerId, sleutelVan(een)), 'it is theirs who opened it first').toBeUndefined()
  expect(await neemUitnodigingAan(bo.burgerId, nieuweDeelsleutel())).toBeUndefined()
  expect(await neemUitnodigingAan(ouders.ik.burgerId, sleutelVan(twee)), 'not the applicant').toBeUndefined()
  expect(await neemUitnodigingAan(bo.burgerId, sleutelVan(twee))).toBe(twee.id)
  // In any order, and each sees who is missing.
  expect(await beantwoordInstemming(bo.burgerId, twee.id, ja(vraag.tekstHash))).toEqual(OK)
  const gezienDoorAn = await openInstemming(an.burgerId, een.id)
  expect(gezienDoorAn !== 'voorbij' && gezienDoorAn?.anderen.map(({ status, ik }) => [status, ik])).toEqual([
    ['gevraagd', true],
    ['akkoord', false],
  ])
  expect(await beantwoordInstemming(an.burgerId, een.id, ja(vraag.tekstHash))).toEqual(OK)
  expect((await verzoekVan(referentie)).aanvraag.status, 'nobody said yet that it is them').toBe('wacht_op_derde')
  expect(await bevestigPersoon(ouders.ik.burgerId, een.id)).toEqual(OK)
  expect((await verzoekVan(referentie)).aanvraag.status).toBe('wacht_op_derde')
  expect(await bevestigPersoon(ouders.ik.burgerId, twee.id)).toEqual(OK)
  expect(await bevestigPersoon(ouders.ik.burgerId, twee.id)).toEqual(OK)
  expect((await verzoekVan(referentie)).aanvraag.status).toBe('ingediend')
})

test('one person does not agree twice, with two addresses', async () => {
  const ouders = await tweeOuders(registers)
  const { vraag, instemmingen } = await verzoekVan(await vraagPerMail(ouders, ['een@voorbeeld.be', 'twee@voorbeeld.be']))
  const { ik: an } = await tweeOuders(registers)
  for (const rij of instemmingen) await neemUitnodigingAan(an.burgerId, sleutelVan(rij))
  expect(await beantwoordInstemming(an.burgerId, instemmingen[0]?.id ?? '', ja(vraag.tekstHash))).toEqual(OK)
  expect(await beantwoordInstemming(an.burgerId, instemmingen[1]?.id ?? '', ja(vraag.tekstHash))).toEqual({ ok: false, fout: { code: 'dubbel' } })
})

test('when somebody else than who was meant agreed, the applicant asks anew, and the first yes counts for nothing', async () => {
  const ouders = await tweeOuders(registers)
  const referentie = await vraagPerMail(ouders, ['fout@voorbeeld.be'])
  const { vraag, instemmingen } = await verzoekVan(referentie)
  const [fout] = instemmingen
  if (!fout) throw new Error('one was asked')
  const { ik: verkeerde } = await tweeOuders(registers)
  await neemUitnodigingAan(verkeerde.burgerId, sleutelVan(fout))
  await beantwoordInstemming(verkeerde.burgerId, fout.id, ja(vraag.tekstHash))
  expect(await nodigOpnieuwUit(ouders.ik.burgerId, fout.id, 'geen adres')).toEqual({ ok: false, fout: { code: 'email' } })
  expect(await nodigOpnieuwUit(ouders.ik.burgerId, fout.id, 'juist@voorbeeld.be')).toEqual(OK)
  expect(await nodigOpnieuwUit(ouders.ik.burgerId, fout.id, 'juist@voorbeeld.be'), 'the old one is over').toEqual(NIET_MEER)
  expect(await openInstemming(verkeerde.burgerId, fout.id)).toBeUndefined()
  expect(await neemUitnodigingAan(verkeerde.burgerId, sleutelVan(fout))).toBeUndefined()
  const na = await verzoekVan(referentie)
  expect(na.instemmingen.map(({ status }) => status)).toEqual(['vervangen', 'gevraagd'])
  expect(na.aanvraag.status).toBe('wacht_op_derde')
})

test('who is known by number is matched by it, also with a link', async () => {
  const ouders = await tweeOuders(registers)
  const { instemmingen } = await verzoekVan(await vraagOuder(ouders))
  const id = instemmingen[0]?.id ?? ''
  expect(instemmingen[0]?.betrokkene).toBe(await betrokkeneVanBurger(ouders.ander.burgerId))
  expect(await nodigOpnieuwUit(ouders.ik.burgerId, id, 'ander@voorbeeld.be')).toEqual(OK)
  const rij = await db.instemming.findUniqueOrThrow({ where: { id } })
  const vreemde = await eenAanvrager()
  expect(await neemUitnodigingAan(vreemde.burgerId, sleutelVan(rij))).toBeUndefined()
  expect(await neemUitnodigingAan(ouders.ander.burgerId, sleutelVan(rij))).toBe(id)
})

test('the applicant withdraws while the others are asked, and nobody answers any more', async () => {
  const ouders = await tweeOuders(registers)
  const referentie = await vraagOuder(ouders)
  const { vraag, instemmingen } = await verzoekVan(referentie)
  expect(await trekIn(ouders.ik.burgerId, referentie)).toEqual(OK)
  expect((await verzoekVan(referentie)).aanvraag.status).toBe('ingetrokken')
  expect(await beantwoordInstemming(ouders.ander.burgerId, instemmingen[0]?.id ?? '', ja(vraag.tekstHash))).toEqual(NIET_MEER)
})
