import { z } from 'zod'
import { normaliseerBedrag } from '@/lib/gegevens/bedrag'
import { datum, deeldatum, isIsoDag } from '@/lib/gegevens/datum'
import { isEmail } from '@/lib/gegevens/email'
import { normaliseerGetal } from '@/lib/gegevens/getal'
import { normaliseerIban } from '@/lib/gegevens/iban'
import { normaliseerNummerplaat } from '@/lib/gegevens/nummerplaat'
import { misschienTekst, tekst } from '@/lib/gegevens/tekst'
import { isTelefoon } from '@/lib/gegevens/telefoon'
import type { Opmaak } from './define-dienst'
import type { Veldvorm } from './velden'
import { LANDEN } from './voertuig'

const MAX_REGEL = 200
const MAX_TEKST = 4000

/** How an answer that is right is kept; undefined when it is not right. */
const OPMAAK: Record<Opmaak, (getypt: string) => string | undefined> = {
  email: (getypt) => (isEmail(getypt) ? getypt : undefined),
  telefoon: (getypt) => (isTelefoon(getypt) ? getypt : undefined),
  iban: normaliseerIban,
  nummerplaat: normaliseerNummerplaat,
  getal: normaliseerGetal,
  bedrag: normaliseerBedrag,
}

/**
 * The schema of a field that has none of its own, from how it is asked; the same on the server and in the browser.
 * `waarden` are the choices, where they are known.
 */
export function schemaVanVeld(naam: string, vorm: Veldvorm, waarden?: readonly string[]): z.ZodType {
  const { verplicht = false, opmaak } = vorm.eis ?? {}
  const leeg = `${naam}.leeg`
  switch (vorm.soort) {
    case 'tekst':
      return regel(leeg, verplicht, opmaak)
    case 'lange-tekst':
      return verplicht ? tekst(leeg, MAX_TEKST) : misschienTekst(MAX_TEKST)
    case 'datum':
      return mogelijk(vorm.deels ? deeldatum(leeg) : datum(leeg), verplicht)
    case 'periode':
      return misschienLeeg(periode(), verplicht)
    case 'keuze':
      return mogelijk(keuze(leeg, waarden), verplicht)
    case 'keuzes':
      return z.array(keuze(leeg, waarden), leeg).min(verplicht ? 1 : 0, leeg)
    case 'bestand':
      return z.array(z.string()).min(verplicht ? 1 : 0, leeg)
    case 'ja-nee':
      return mogelijk(z.boolean(leeg), verplicht)
    case 'verklaring':
      return mogelijk(z.literal(true, leeg), verplicht)
    case 'voertuig':
      return misschienLeeg(voertuig(leeg), verplicht)
    case 'adres':
      return adres(naam, vorm, verplicht)
    case 'personen':
      return z.array(persoon(vorm)).min(verplicht ? 1 : 0, leeg)
  }
}

function mogelijk(schema: z.ZodType, verplicht: boolean): z.ZodType {
  return verplicht ? schema : schema.optional()
}

function keuze(leeg: string, waarden: readonly string[] | undefined): z.ZodType<string> {
  return z
    .string(leeg)
    .min(1, leeg)
    .refine((waarde) => !waarden || waarden.includes(waarde), leeg)
}

function regel(leeg: string, verplicht: boolean, opmaak: Opmaak | undefined): z.ZodType {
  const basis = verplicht ? tekst(leeg, MAX_REGEL) : misschienTekst(MAX_REGEL)
  if (!opmaak) return basis
  return basis.transform((getypt, ctx) => {
    if (getypt === undefined || getypt === '') return getypt
    const gelezen = OPMAAK[opmaak](getypt)
    if (gelezen === undefined) ctx.issues.push({ code: 'custom', message: `${opmaak}.vorm`, input: getypt })
    return gelezen ?? z.NEVER
  })
}

/** An address that may be left out is either not there at all or whole. */
function adres(naam: string, { vorm }: Veldvorm, verplicht: boolean): z.ZodType {
  const schema = vorm === 'plek' ? plek(naam) : heelAdres()
  return misschienLeeg(schema, verplicht)
}

/** Something of several parts that may be left out as a whole. */
function misschienLeeg(schema: z.ZodType, verplicht: boolean): z.ZodType {
  return verplicht ? schema : z.preprocess((getypt) => (isLeeg(getypt) ? undefined : getypt), schema.optional())
}

function periode(): z.ZodType {
  return z
    .object({ van: datum('periode.van-leeg'), tot: datum('periode.tot-leeg') })
    .refine(({ van, tot }) => !isIsoDag(van) || !isIsoDag(tot) || van <= tot, { path: ['tot'], message: 'periode.omgekeerd' })
}

function plek(naam: string): z.ZodType {
  return z
    .object({
      straat: misschienTekst(80),
      huisnummer: misschienTekst(10),
      postcode: misschienTekst(10),
      omschrijving: misschienTekst(500),
      positie: misschienTekst(40),
    })
    .refine(({ straat, omschrijving, positie }) => straat || omschrijving || positie, { path: ['straat'], message: `${naam}.leeg` })
}

function voertuig(leeg: string): z.ZodType {
  return z.object({ plaat: regel(leeg, true, 'nummerplaat'), land: z.enum(LANDEN).catch('ander') })
}

function heelAdres(): z.ZodType {
  const eis = (deel: string, max: number) => tekst(`adres.${deel}-leeg`, max)
  return z.object({
    straat: eis('straat', 80),
    huisnummer: eis('huisnummer', 10),
    bus: misschienTekst(10),
    postcode: eis('postcode', 10),
    gemeente: eis('gemeente', 80),
  })
}

function isLeeg(getypt: unknown): boolean {
  return typeof getypt === 'object' && getypt !== null && Object.values(getypt).every((deel) => deel === undefined)
}

function persoon({ alleenNaam }: Veldvorm): z.ZodType {
  const naam = { voornaam: tekst('persoon.voornaam-leeg', 80), achternaam: tekst('persoon.achternaam-leeg', 80) }
  if (alleenNaam) return z.object(naam)
  return z.object({ ...naam, geboortedatum: datum('persoon.geboortedatum-leeg'), insz: misschienTekst(20) })
}
