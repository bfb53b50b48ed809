import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { nieuweControle } from '@/lib/documenten/controle/controlecode'
import type { Documenttaal } from '@/lib/documenten/define-documenttype'
import { getDocumenttype } from '@/lib/documenten/find-documenttype'
import { maakDruk } from '@/lib/documenten/maak-druk'
import { maakPdf } from '@/lib/documenten/maak-pdf'
import { env } from '@/lib/platform/env'
import { nieuwDocumentnummer, nieuwId } from '@/lib/platform/ids'
import { draai, eisGereedschap } from '@/tests/ondersteuning/gereedschap'

const SOORT = getDocumenttype('attest-hoofdverblijfplaats')
const GEGEVENS = {
  naam: 'Lotte Janssens',
  geboortedatum: '1990-04-03',
  geboorteplaats: 'Antwerpen',
  nationaliteiten: ['Belg'],
  adres: { straat: 'Groenplaats', huisnummer: '1', postcode: '2000', gemeente: 'Antwerpen' },
  sinds: '2020-01-01',
}

/** A document at an address as long as a city's may be. */
function drukMet(taal: Documenttaal) {
  const { code } = nieuweControle(nieuwId())
  const uitgifte = { taal, nummer: nieuwDocumentnummer(), uitgegevenOp: '2026-11-25', geldigTot: '2027-05-25', controlecode: code }
  return { code, druk: maakDruk(SOORT, GEGEVENS, uitgifte) }
}

test.beforeAll(() => {
  env().PUBLIC_URL = 'https://mijn-openloket.een-lange-stadsnaam.example'
})
test.afterAll(() => {
  env().PUBLIC_URL = 'http://localhost:3000'
})

test('the QR code is read from the page at 100 dots an inch, and holds the address of the check', () => {
  eisGereedschap('zbarimg', 'zbar-tools')
  eisGereedschap('pdftoppm', 'poppler-utils')
  const map = mkdtempSync(path.join(tmpdir(), 'openloket-qr-'))
  try {
    for (let keer = 0; keer < 20; keer += 1) {
      const { code, druk } = drukMet('nl')
      const pdf = path.join(map, `${keer}.pdf`)
      writeFileSync(pdf, maakPdf(druk, SOORT.sjabloonVersie))
      draai('pdftoppm', ['-r', '100', '-png', '-singlefile', pdf, path.join(map, `${keer}`)])
      const gelezen = draai('zbarimg', ['--quiet', '--raw', path.join(map, `${keer}.png`)])
      expect(gelezen.trim()).toBe(`${env().PUBLIC_URL}/controleer/${code}`)
    }
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
})

for (const taal of ['nl', 'en', 'fr', 'de'] as const) {
  test(`the page prints the code, where to type it, and says in ${taal} what the picture is`, () => {
    const { code, druk } = drukMet(taal)
    expect(druk.controle).toMatchObject({ code, portaal: `${env().PUBLIC_URL}/controleer`, adres: `${env().PUBLIC_URL}/controleer/${code}` })
    const pdf = Buffer.from(maakPdf(druk, SOORT.sjabloonVersie)).toString('latin1')
    expect(pdf).toContain(`/URI (${env().PUBLIC_URL}/controleer/${code})`)
    const woorden = [druk.controle?.titel, druk.controle?.uitleg, druk.controle?.alt]
    for (const zin of woorden) expect(zin).toBeTruthy()
  })
}

test('what was issued before there were codes prints as it did', () => {
  const { druk } = drukMet('nl')
  const { controle: _, ...oud } = druk
  const pdf = Buffer.from(maakPdf(oud, SOORT.sjabloonVersie)).toString('latin1')
  expect(pdf).not.toContain('/Figure')
  expect(pdf).not.toContain('controleer')
})
