import { expect, test } from '@playwright/test'
import { getAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { listGesprek } from '@/lib/gesprekken/list-gesprek'
import { schrijfAlsMedewerker } from '@/lib/gesprekken/schrijf-bericht'
import { volgersInzage } from '@/lib/inzage/noteer-inzage'
import { neem } from '@/lib/loket/neem'
import { stelVraag } from '@/lib/loket/stel-vraag'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import { beantwoordTaak } from '@/lib/taken/beantwoord-taak'
import { listOpenTaken } from '@/lib/taken/list-taken'
import { beantwoordAlsVolger, trekInAlsVolger } from '@/lib/volgen/doe-als-volger'
import { findGevolgdeZaak } from '@/lib/volgen/find-gevolgde-zaak'
import { neemOver } from '@/lib/volgen/neem-over'
import { eenAanvrager, eenMedewerker, gezien, OK } from '@/tests/loket/zaak'
import { doeJobs, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { type Mailserver, startMailserver } from '@/tests/ondersteuning/mailserver'
import { type Verstuurd, volgt } from './iemand'

let post: Mailserver

test.beforeAll(async () => {
  await vergeetEerderWerk()
  post = await startMailserver()
})
test.afterAll(() => post?.stop())

/** Staff ask something and write something about a case of who did not sign in; gives the id of the question. */
async function vraagEnSchrijf({ referentie, id }: Verstuurd): Promise<string> {
  const dirk = await eenMedewerker('dossierbehandelaar', 'stadsdiensten')
  expect(await neem(await gezien(dirk, referentie))).toEqual(OK)
  const sleutel = nieuwId()
  const waarden = { sleutel, soort: 'antwoord', vraag: 'Hoe groot is de hoop?', opties: '', uiterlijk: plusDagen(vandaag(), 10) }
  expect(await stelVraag(await gezien(dirk, referentie, waarden))).toEqual(OK)
  const kop = await getAanvraagKop(id)
  expect(
    await schrijfAlsMedewerker(kop, { sleutel: nieuwId(), tekst: 'We komen morgen kijken.' }, dirk.id, await gezien(dirk, referentie)),
  ).toMatchObject({ ok: true })
  return sleutel
}

test('what staff ask and write reaches who did not sign in: a mail without it, and the page behind the link', async () => {
  const verstuurd = await volgt(post)
  await vraagEnSchrijf(verstuurd)
  await doeJobs()
  const mails = post.mailsAan(verstuurd.email)
  expect(mails).toHaveLength(3)
  for (const { tekst } of mails) expect(tekst).not.toMatch(/hoop|morgen/)
  expect(await findGevolgdeZaak(verstuurd.toegang, verstuurd.browser)).toMatchObject({
    vragen: [{ vraag: 'Hoe groot is de hoop?' }],
    berichten: [{ tekst: 'We komen morgen kijken.' }],
  })
})

test('who follows the case answers by the link, once; another browser and another case do not', async () => {
  const [verstuurd, ander] = [await volgt(post), await volgt(post)]
  const { toegang, browser, id } = verstuurd
  const taakId = await vraagEnSchrijf(verstuurd)
  const nergens = { ok: false, fout: { code: 'niet-gevonden' } }
  const antwoord = { tekst: 'Een meter.', keuze: '', uploads: [] }
  expect(await beantwoordAlsVolger(toegang, ander.browser, taakId, antwoord)).toEqual(nergens)
  expect(await beantwoordAlsVolger(ander.toegang, ander.browser, taakId, antwoord)).toEqual(nergens)
  expect(await beantwoordAlsVolger(toegang, browser, 'geen', antwoord)).toEqual(nergens)
  expect(await beantwoordAlsVolger(toegang, browser, taakId, { ...antwoord, tekst: '' })).toEqual({ ok: false, fout: { code: 'ongeldig' } })
  const tegelijk = await Promise.all(Array.from({ length: 3 }, () => beantwoordAlsVolger(toegang, browser, taakId, antwoord)))
  for (const uitslag of tegelijk) expect(uitslag.ok).toBe(true)
  expect((await db.gebeurtenis.findMany({ where: { aanvraagId: id, soort: 'taak.beantwoord' } })).length).toBe(1)
  expect((await findGevolgdeZaak(toegang, browser))?.vragen).toEqual([])
  expect((await getAanvraagKop(id)).stilSinds).toBeUndefined()
})

test('who follows the case withdraws it by the link until it is taken, and is told so; not once it is somebody’s', async () => {
  const nergens = { ok: false, fout: { code: 'niet-gevonden' } }
  const [weg, bezig, genomen] = [await volgt(post), await volgt(post), await volgt(post)]
  expect(await trekInAlsVolger(weg.toegang, bezig.browser)).toEqual(nergens)
  for (let keer = 1; keer <= 2; keer += 1) expect(await trekInAlsVolger(weg.toegang, weg.browser)).toMatchObject({ ok: true })
  expect(await getAanvraagKop(weg.id)).toMatchObject({ status: 'ingetrokken' })
  await doeJobs()
  expect(post.mailsAan(weg.email), 'the link, and one of the news').toHaveLength(2)
  const dirk = await eenMedewerker('dossierbehandelaar', 'stadsdiensten')
  expect(await neem(await gezien(dirk, bezig.referentie))).toEqual(OK)
  expect(await trekInAlsVolger(bezig.toegang, bezig.browser)).toEqual({ ok: false, fout: { code: 'gewijzigd' } })
  await neemOver((await eenAanvrager()).burgerId, genomen.toegang, genomen.browser)
  expect(await trekInAlsVolger(genomen.toegang, genomen.browser)).toEqual(nergens)
})

test('who takes the case over answers the question that was asked before', async () => {
  const verstuurd = await volgt(post)
  const taakId = await vraagEnSchrijf(verstuurd)
  const { burgerId } = await eenAanvrager()
  expect(await listOpenTaken(burgerId)).toEqual([])
  await neemOver(burgerId, verstuurd.toegang, verstuurd.browser)
  expect(await listOpenTaken(burgerId)).toMatchObject([{ id: taakId }])
  const antwoord = { referentie: verstuurd.referentie, taakId, tekst: 'Een meter.', keuze: '', uploads: [] }
  expect(await beantwoordTaak(burgerId, antwoord)).toMatchObject({ ok: true })
})

test('the proof of who follows one case opens no other, and none that is somebody’s', async () => {
  const [een, ander] = [await volgt(post), await volgt(post)]
  const bewijs = volgersInzage(een.id)
  expect(await listGesprek(bewijs, await getAanvraagKop(een.id))).toEqual([])
  await expect(listGesprek(bewijs, await getAanvraagKop(ander.id))).rejects.toThrow('somebody else')
  await neemOver((await eenAanvrager()).burgerId, een.toegang, een.browser)
  await expect(listGesprek(bewijs, await getAanvraagKop(een.id))).rejects.toThrow('somebody else')
})
