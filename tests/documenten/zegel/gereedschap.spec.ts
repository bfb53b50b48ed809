import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { getDocumenttype } from '@/lib/documenten/find-documenttype'
import { maakPdf } from '@/lib/documenten/maak-pdf'
import { draai, eisGereedschap } from '@/tests/ondersteuning/gereedschap'
import { DRUK, eenZegel, NUMMER, verzegelMet } from './proefzegel'

let map: string
let pdf: string

test.beforeAll(async () => {
  map = mkdtempSync(path.join(tmpdir(), 'openloket-zegel-'))
  pdf = path.join(map, 'attest.pdf')
  writeFileSync(pdf, await verzegelMet(await eenZegel()))
})
test.afterAll(() => rmSync(map, { recursive: true, force: true }))

test('pdfsig calls the signature valid, over the whole document', () => {
  eisGereedschap('pdfsig', 'poppler-utils')
  const gezegd = draai('pdfsig', ['-nocert', pdf])
  expect(gezegd).toContain('Signature is Valid.')
  expect(gezegd).toContain('Total document signed')
  expect(gezegd).toContain('Signature Type: ETSI.CAdES.detached')
  expect(gezegd).toContain('DEMONSTRATIE, geen rechtskracht')
})

test('pdfsig sees that a byte was changed', async () => {
  eisGereedschap('pdfsig', 'poppler-utils')
  const bytes = await verzegelMet(await eenZegel())
  const veranderd = path.join(map, 'veranderd.pdf')
  writeFileSync(veranderd, bytes.toString('latin1').replace('Typst', 'Tipst'), 'latin1')
  expect(draai('pdfsig', ['-nocert', veranderd])).toContain('Digest Mismatch')
})

test('pdfinfo calls it tagged, with headings, table headers and the seal in its structure', () => {
  eisGereedschap('pdfinfo', 'poppler-utils')
  expect(draai('pdfinfo', [pdf])).toMatch(/Tagged:\s+yes/)
  const boom = draai('pdfinfo', ['-struct-text', pdf])
  expect(boom).toContain(`H1 "${DRUK.titel}"`)
  for (const { titel } of [...DRUK.onderdelen, { titel: DRUK.wieTitel }]) expect(boom).toContain(`H2 "${titel}"`)
  expect(boom.match(/\bTH\b/g)?.length).toBeGreaterThanOrEqual(3)
  expect(boom).toMatch(/\n {2}Form\n {4}Object \d+ 0/)
})

test('qpdf finds no error', () => {
  eisGereedschap('qpdf', 'qpdf')
  expect(draai('qpdf', ['--check', pdf])).toContain('No syntax or stream encoding errors found')
})

test('its text gives every datum, in the order in which it is read', () => {
  eisGereedschap('pdftotext', 'poppler-utils')
  const tekst = draai('pdftotext', [pdf, '-']).replace(/\s+/g, ' ')
  const inhoud = DRUK.onderdelen.flatMap((deel) => [
    deel.titel,
    ...('regels' in deel ? deel.regels.flatMap(({ label, waarde }) => [label, waarde]) : []),
    ...('kolommen' in deel ? [...deel.kolommen, ...deel.rijen.flat()] : []),
    ...('alineas' in deel ? deel.alineas : []),
  ])
  const kenmerken = [NUMMER, '25 november 2026', '25 mei 2027']
  let vanaf = 0
  for (const stuk of [DRUK.titel, DRUK.bewijst, DRUK.demo ?? '', ...inhoud, DRUK.wieTitel, DRUK.wie]) {
    const plaats = tekst.indexOf(stuk, vanaf)
    expect(plaats, `${stuk} after what stands before it`).toBeGreaterThanOrEqual(0)
    vanaf = plaats + stuk.length
  }
  for (const kenmerk of kenmerken) expect(tekst).toContain(kenmerk)
})

test('what a renewal says besides squeezes nothing: each label and each value stands on one line', () => {
  eisGereedschap('pdftotext', 'poppler-utils')
  const erbij = [
    { label: 'Vervangt nummer', waarde: 'D-0000-1111-2222-33 (25 mei 2026)' },
    { label: 'Gegevens', waarde: 'Dezelfde' },
  ]
  const bestand = path.join(map, 'vernieuwd.pdf')
  const { sjabloonVersie } = getDocumenttype('attest-gezinssamenstelling')
  writeFileSync(bestand, maakPdf({ ...DRUK, kenmerken: [...DRUK.kenmerken, ...erbij] }, sjabloonVersie))
  const regels = draai('pdftotext', ['-layout', bestand, '-']).split('\n')
  const samen = (...stukken: string[]) => regels.some((regel) => stukken.every((stuk) => regel.includes(stuk)))
  const [nummer, uitgegeven, tot] = DRUK.kenmerken
  expect(samen(nummer?.label ?? '-', uitgegeven?.label ?? '-', tot?.label ?? '-')).toBe(true)
  expect(samen(nummer?.waarde ?? '-', uitgegeven?.waarde ?? '-', tot?.waarde ?? '-')).toBe(true)
  for (const deel of ['label', 'waarde'] as const) expect(samen(...erbij.map((kenmerk) => kenmerk[deel]))).toBe(true)
})
