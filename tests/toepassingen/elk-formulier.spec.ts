import { expect, test } from '@playwright/test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { findAanvraagKop, leesAanvraag } from '@/lib/aanvragen/find-aanvraag'
import { formulierStand } from '@/lib/aanvragen/formulier-stand'
import { findIndienbaar } from '@/lib/aanvragen/namens/find-indienbaar'
import { vraagFeiten } from '@/lib/aanvragen/vraag-feiten'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { getFormulier, listDiensten } from '@/lib/catalogus/find-dienst'
import { REGELS } from '@/lib/catalogus/register.generated'
import { SCHEMAS } from '@/lib/catalogus/schemas.generated'
import { formuliersleutel } from '@/lib/gegevens/formuliersleutel'
import { eigenInzage } from '@/lib/inzage/noteer-inzage'
import { findDienstHeel } from '@/lib/opendata/api/diensten'
import { nieuwId } from '@/lib/platform/ids'
import { vandaag } from '@/lib/platform/klok'
import { PDF } from '@/tests/aanvragen/bestanden'
import { eenInvuller } from '@/tests/aanvragen/invullen'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { beantwoordStap } from '@/tests/diensten/beantwoord'
import { goedOpDag } from '@/tests/diensten/speel-recordvoorbeeld'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { stuurIn } from './dien-in'
import { type Proefaanmelder, startProefaanmelder } from './proefaanmelder'

/** The forms that follow from a record; those of their own are filed in a test of their own. */
const DIENSTEN = listDiensten('nl').filter(({ slug, channel }) => channel === 'form' && !Object.hasOwn(SCHEMAS, slug))

let registers: Proefregisters
let aanmelder: Proefaanmelder
let wie: Awaited<ReturnType<typeof eenInvuller>>
const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)

test.beforeAll(async () => {
  registers = await proefregisters()
  aanmelder = await startProefaanmelder()
  wie = await eenInvuller(registers)
})
test.afterAll(async () => {
  await aanmelder?.stop()
  await registers?.stop()
})

for (const { slug } of DIENSTEN) {
  test(`${slug} is filed by a program with what its published schema says, and is the case that a person sends`, async () => {
    const formulier = await getFormulier(slug)
    expect(await findIndienbaar(slug)).toBe(formulier)
    const { antwoorden, bijlagen, inhoud } = await ingevuld(formulier)
    const { formulier: gezegd } = (await findDienstHeel(slug)) ?? {}
    if (!gezegd) throw new Error('a form is published')
    for (const [schema, waarde] of [
      [gezegd.antwoorden, antwoorden],
      [gezegd.bijlagen, bijlagen],
    ] as const) {
      expect(ajv.validate(schema, waarde), `${ajv.errorsText()} ${JSON.stringify(waarde)}`).toBe(true)
      expect(ajv.validate(schema, { ...waarde, onbekendeVraag: 'x' })).toBe(false)
    }
    const token = await aanmelder.token({ client_id: 'ander', sub: 'ander', scope: `aanvraag:${slug}` })
    const persoon = { insz: wie.aanvrager.insz, achternaam: wie.aanvrager.achternaam }
    const antwoord = await stuurIn(slug, { persoon, antwoorden, bijlagen }, { token })
    expect(antwoord.status, JSON.stringify(antwoord.json)).toBe(201)
    const kop = await findAanvraagKop(antwoord.json.referentie ?? '', wie.aanvrager)
    if (!kop) throw new Error('it is theirs')
    expect(kop).toMatchObject({ dienst: slug, status: 'ingediend', team: formulier.team, toepassing: 'ander' })
    const zaak = await leesAanvraag(eigenInzage(wie.aanvrager.burgerId), kop)
    const zonderIds = (van: Record<string, unknown>) => Object.entries(van).filter(([naam]) => formulier.velden[naam]?.soort !== 'bestand')
    expect(Object.fromEntries(zonderIds(zaak.inhoud))).toEqual(Object.fromEntries(zonderIds(inhoud)))
    expect(zaak.bijlagen.map(({ veld, naam }) => `${veld} ${naam}`).toSorted()).toEqual(
      Object.keys(bijlagen)
        .map((naam) => `${naam} bewijs.pdf`)
        .toSorted(),
    )
  })
}

/** What somebody answers, as the form understands it: as JSON, with people of the household by their number. */
async function ingevuld(formulier: EenFormulier) {
  const feiten = await vraagFeiten(formulier, wie.aanvrager, nieuwId(), {})
  if (!feiten.ok) throw new Error('the registers answer')
  const namen = Object.keys(formulier.velden)
  const isBestand = (naam: string) => formulier.velden[naam]?.soort === 'bestand'
  const goed = Object.hasOwn(REGELS, formulier.record.slug) ? await goedOpDag(formulier, vandaag()) : {}
  const bestanden = Object.fromEntries(namen.filter(isBestand).map((naam) => [naam, ['een-bestand']]))
  const getypt = { ...beantwoordStap(formulier, namen, feiten.waarde, 'eerste'), ...bestanden, ...goed }
  const ruw = Object.fromEntries(Object.entries(getypt).map(([naam, waarde]) => [naam, [waarde].flat()]))
  const stand = formulierStand(formulier, { ruw, gestuurd: formulier.stappen.map(({ id }) => id), feiten: feiten.waarde })
  expect({ verder: stand.verder, uitweg: stand.uitweg }).toEqual({ verder: undefined, uitweg: undefined })
  const nummers = new Map(wie.gezin.map((insz) => [formuliersleutel(insz), insz]))
  const metNummer = (waarde: unknown): unknown => {
    if (Array.isArray(waarde)) return waarde.map(metNummer)
    return typeof waarde === 'string' ? (nummers.get(waarde) ?? waarde) : waarde
  }
  const gevraagd = Object.entries(stand.inhoud).filter(([, waarde]) => waarde !== undefined)
  const antwoorden = Object.fromEntries(gevraagd.filter(([naam]) => !isBestand(naam)).map(([naam, waarde]) => [naam, metNummer(waarde)]))
  const metBestand = gevraagd.filter(([naam, waarde]) => isBestand(naam) && (waarde as string[]).length > 0)
  const bijlagen = Object.fromEntries(metBestand.map(([naam]) => [naam, [{ naam: 'bewijs.pdf', inhoud: Buffer.from(PDF).toString('base64') }]]))
  return { antwoorden, bijlagen, inhoud: stand.inhoud }
}
