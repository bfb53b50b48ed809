import { expect, test } from '@playwright/test'
import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { leesBijlage } from '@/lib/aanvragen/lees-bijlage'
import { wisLosseObjecten } from '@/lib/bestanden/losse-objecten'
import { pakArchief } from '@/lib/documenten/archief/pak-archief'
import { findPdf } from '@/lib/documenten/get-pdf'
import { findVertaling } from '@/lib/documenten/vertaling/find-vertaling'
import { eigenInzage } from '@/lib/inzage/noteer-inzage'
import { db } from '@/lib/platform/database'
import { PDF, PNG } from '@/tests/aanvragen/bestanden'
import { conceptVan, eenInvuller, geefBewijs, stuur, vraagAkteVanAnder } from '@/tests/aanvragen/invullen'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenProefdocument } from '@/tests/documenten/controle/proefdocument'
import { leesZip } from '@/tests/documenten/lees-zip'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { objectVan } from './bestand'
import type { Proefplaats } from './proefplaats'

/** What the portal does with documents and uploads that are in such a place; `beschrijfGedrag` prepares it for each test. */
export function beschrijfPortaal(plaats: () => Proefplaats): void {
  let registers: Proefregisters

  test.beforeAll(async () => {
    registers = await proefregisters()
  })
  test.afterAll(() => registers?.stop())

  const DIENST = 'geboorteakte'
  const LEEG = Buffer.alloc(0)

  test('an upload while the place is away costs a sentence, nothing that was typed, and works when it is sent again', async () => {
    const { aanvrager } = await eenInvuller(registers)
    await vraagAkteVanAnder(aanvrager)
    const stuurMet = (naam: string, bytes: Uint8Array) =>
      stuur(aanvrager, DIENST, 'hoedanigheid', { hoedanigheid: 'erfgenaam' }, { uploads: [{ veld: 'bewijs', naam, bytes }] })
    await plaats().weg()
    try {
      expect(await stuurMet('a.png', PNG)).toEqual({ naar: 'hoedanigheid' })
    } finally {
      await plaats().terug()
    }
    const concept = await conceptVan(aanvrager, DIENST)
    expect(concept.bijlagefouten).toEqual({ bewijs: [{ code: 'bijlage.opslag', naam: 'a.png' }] })
    expect(concept.ruw).toMatchObject({ hoedanigheid: ['erfgenaam'], bewijs: [] })
    await stuurMet('a.png', PNG)
    const daarna = await conceptVan(aanvrager, DIENST)
    expect([daarna.bijlagefouten, daarna.ruw.bewijs?.length]).toEqual([{}, 1])
    await stuurMet('a.png', PNG)
    expect((await conceptVan(aanvrager, DIENST)).ruw.bewijs).toHaveLength(1)
    const [bijlage] = await db.bijlage.findMany({ where: { aanvraagId: concept.id } })
    expect(await plaats().objecten(), 'the same file again is not brought there').toEqual([await objectVan(bijlage?.bestandId ?? '')])
    await stuur(aanvrager, DIENST, 'hoedanigheid', { hoedanigheid: 'erfgenaam' }, { actie: { soort: 'bijlage-weg', wat: bijlage?.id ?? '' } })
    await wisLosseObjecten()
    expect(await plaats().objecten()).toEqual([])
  })

  test('what was sent is read from there, with its name', async () => {
    const { aanvrager } = await eenInvuller(registers)
    await vraagAkteVanAnder(aanvrager)
    const kop = await findAanvraagKop(await geefBewijs(aanvrager, { naam: 'a.pdf', bytes: PDF }), aanvrager)
    if (!kop) throw new Error('it was sent')
    const { id } = await db.bijlage.findFirstOrThrow({ where: { aanvraagId: kop.id } })
    const gelezen = await leesBijlage(eigenInzage(aanvrager.burgerId), kop, id)
    expect([gelezen?.naam, gelezen?.bytes.equals(PDF)]).toEqual(['a.pdf', true])
  })

  test('a document that cannot be stored is not given; from the first that is, every download is the same bytes', async () => {
    const { burgerId, documentId, nummer } = await eenProefdocument(registers)
    const haal = async () => (await findPdf(burgerId, documentId, nummer))?.bytes ?? LEEG
    await plaats().weg()
    try {
      await expect(haal()).rejects.toMatchObject({ name: 'Opslagfout' })
      expect(await db.versie.findUniqueOrThrow({ where: { nummer } })).toMatchObject({ bestandId: null, bestandSha256: null })
    } finally {
      await plaats().terug()
    }
    const [een, twee] = await Promise.all([haal(), haal()])
    expect(een.subarray(0, 5).toString()).toBe('%PDF-')
    for (const keer of [twee, await haal()]) expect(keer.equals(een)).toBe(true)
    const frans = (await findVertaling(burgerId, documentId, nummer, 'fr'))?.bytes ?? LEEG
    expect((await findVertaling(burgerId, documentId, nummer, 'fr'))?.bytes.equals(frans)).toBe(true)
    await wisLosseObjecten()
    expect(await plaats().objecten(), 'of two first looks at once one file stays').toHaveLength(2)
    const delen = leesZip(Buffer.from(await new Response(await pakArchief(burgerId, { eerdere: false }, 'nl')).arrayBuffer()))
    expect(delen.find(({ naam }) => naam.includes(nummer))?.bytes.equals(een)).toBe(true)
    const { bestandId } = await db.versie.findUniqueOrThrow({ where: { nummer } })
    await plaats().wis(await objectVan(bestandId ?? ''))
    await expect(haal(), 'what is lost is not made anew: it would be another file').rejects.toMatchObject({ code: 'weg' })
    const zonder = leesZip(Buffer.from(await new Response(await pakArchief(burgerId, { eerdere: false }, 'nl')).arrayBuffer()))
    expect(zonder.map(({ naam }) => naam).some((naam) => naam.includes(nummer))).toBe(false)
    expect(zonder.at(-1)?.bytes.toString()).toContain(nummer)
  })
}
