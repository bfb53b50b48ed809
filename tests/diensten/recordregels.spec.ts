import { expect, test } from '@playwright/test'
import type { EenFormulier, Uitweg } from '@/lib/catalogus/define-dienst'
import { findDienst, findFormulier, findRecord } from '@/lib/catalogus/find-dienst'
import { REGELS } from '@/lib/catalogus/register.generated'
import type { Recordregels, Regel } from '@/lib/recordformulier/recordregels'
import { BEKENDE } from '@/lib/recordformulier/voorbeelden'
import { laadRecordvoorbeelden, speelRecord } from './speel-recordvoorbeeld'

for (const [slug, laad] of Object.entries(REGELS)) {
  const [{ regels }, voorbeelden, record, formulier] = await Promise.all([
    laad() as Promise<{ regels: Recordregels }>,
    laadRecordvoorbeelden(slug),
    findRecord(slug),
    findFormulier(slug),
  ])
  if (!formulier || !record) throw new Error(`${slug} has no form`)
  const { goed, bij } = voorbeelden
  const vooraf = (regels.vooraf ?? []).map(codeVanWeg)

  for (const code of vooraf) {
    test(`${slug}: who says ‘${code}’ before the form reads what they can do`, () => {
      expect(speelRecord(formulier, { ...goed, vooraf: code })).toEqual({ uitweg: code, soort: wegVan(formulier, code)?.soort })
    })
  }

  test(`${slug}: a whole form goes to staff without a reason to look twice`, () => {
    expect(speelRecord(formulier, goed)).toEqual({ afhandeling: 'dossier', redenen: [], documenten: [], opmerkingen: [] })
  })

  for (const [code, { wel, niet = {}, feiten }] of Object.entries(bij)) {
    test(`${slug}: ${code} speaks where it should, says exactly that, and is silent where it should not`, () => {
      expect(speelRecord(formulier, { ...goed, ...wel }, feiten?.wel)).toEqual(verwacht(formulier, regels, code))
      expect(speelRecord(formulier, { ...goed, ...niet }, feiten?.niet)).toMatchObject({ redenen: [], opmerkingen: [] })
    })
  }

  test(`${slug}: every rule and every exception that leads out has an example, and words in two languages`, () => {
    const codes = (regels.regels ?? []).map(codeVan)
    expect(Object.keys(bij).toSorted()).toEqual([...new Set(codes)].toSorted())
    const inGebruik = [...codes, ...vooraf]
    for (const { code } of record.exceptions) if (code) expect(inGebruik, 'an exception with a code leads out').toContain(code)
    for (const taal of ['nl', 'en'] as const) {
      const { fouten, redenen, uitwegen } = formulier.tekst[taal]
      for (const code of inGebruik) {
        const zinnen = [fouten[code], redenen[code], uitwegen[code]?.uitleg.join(' ')].filter(Boolean)
        expect(zinnen, `${taal} ${code} has one sentence`).toHaveLength(1)
        expect(zinnen[0], code).not.toContain('{')
      }
    }
    for (const regel of regels.regels ?? []) if (regel.soort === 'fout') expect(Object.keys(formulier.velden), regel.code).toContain(regel.veld)
  })

  test(`${slug}: whoever is led to another dienst comes where there is one`, () => {
    for (const code of [...Object.keys(bij), ...vooraf]) {
      const uitweg = wegVan(formulier, code)
      if (uitweg?.naar) expect(findDienst(uitweg.naar), code).toBeTruthy()
      if (uitweg?.soort === 'afspraak') expect(formulier.tekst.nl.uitwegen[code]?.meebrengen.length, code).toBeGreaterThan(0)
    }
  })
}

/** What an example that a rule speaks about ends in. */
function verwacht(formulier: EenFormulier, { regels = [] }: Recordregels, code: string): object {
  const regel = regels.find((ander) => codeVan(ander) === code)
  if (!regel || regel.soort === 'uitweg') return { uitweg: code, soort: wegVan(formulier, code)?.soort }
  if (regel.soort === 'fout') return { fouten: { [regel.controle ?? controleVan(formulier, regel.veld)]: code } }
  const opmerkingen = regel.soort === 'opmerking' ? [code] : []
  return { afhandeling: 'dossier', redenen: [code], documenten: [], opmerkingen }
}

/** Where a code leads, whatever brought it about. */
function wegVan(formulier: EenFormulier, code: string): Uitweg | undefined {
  return formulier.uitweg({ vooraf: code }, { ...BEKENDE, persoon: undefined })
}

function controleVan({ velden }: EenFormulier, naam: string): string {
  const soort = velden[naam]?.soort
  if (soort === 'datum') return `${naam}-dag`
  if (soort === 'adres') return `${naam}-straat`
  return soort === 'personen' ? `${naam}-0-voornaam` : naam
}

function codeVan(regel: Regel): string {
  return regel.soort === 'uitweg' ? codeVanWeg(regel.uitzondering) : regel.code
}

function codeVanWeg(weg: string | { code: string }): string {
  return typeof weg === 'string' ? weg : weg.code
}
