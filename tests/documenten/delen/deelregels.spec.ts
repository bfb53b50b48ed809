import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { heeftMinste } from '@/lib/documenten/delen/deelinhoud'
import { DEELDAGEN, DEELKEREN, deelstandVan, GEWONE_DAGEN, GEWONE_KEREN, leesDeelinvoer, MAX_DEELTEKST } from '@/lib/documenten/delen/deelregels'
import {
  deelHash,
  isKijker,
  kijkerHash,
  kijkerVan,
  openDeelformulier,
  openDeellink,
  sluitDeelformulier,
  sluitDeellink,
} from '@/lib/documenten/delen/deelsleutel'
import { DOCUMENTTYPES } from '@/lib/documenten/find-documenttype'
import { isDeelsleutel, nieuweDeelsleutel, nieuwId } from '@/lib/platform/ids'
import { TALEN } from '@/lib/tekst/talen'

const GOED = { wat: 'minste', ontvanger: ' Immo  Zuid\n', doel: 'Huurcontract', dagen: '14', keren: '3' }

test('a form that is right becomes a link of a day and a number', () => {
  expect(leesDeelinvoer(GOED, true, '2026-02-20')).toEqual({
    vraag: { wat: 'minste', ontvanger: 'Immo Zuid', doel: 'Huurcontract', totEnMet: '2026-03-06', keren: 3 },
  })
})

test('what is missing, too long or not among the choices is named, each by itself', () => {
  const fouten = (anders: object, minste = true) => {
    const uitkomst = leesDeelinvoer({ ...GOED, ...anders }, minste, '2026-02-20')
    return 'fouten' in uitkomst ? uitkomst.fouten : undefined
  }
  expect(fouten({ ontvanger: '  ', doel: '\u202e' })).toEqual({ ontvanger: 'leeg', doel: 'leeg' })
  expect(fouten({ ontvanger: 'a'.repeat(MAX_DEELTEKST) })).toBeUndefined()
  expect(fouten({ ontvanger: 'a'.repeat(MAX_DEELTEKST + 1) })).toEqual({ ontvanger: 'lang' })
  for (const dagen of ['', '0', '-1', '91', '1e1', '14.0', '100000']) expect(fouten({ dagen }), dagen).toEqual({ dagen: 'leeg' })
  for (const keren of ['', '0', '26', 'Infinity', '3 ']) expect(fouten({ keren }), keren).toEqual({ keren: 'leeg' })
  expect(fouten({ wat: 'alles' })).toEqual({ wat: 'leeg' })
  expect(fouten({}, false), 'a kind without a least').toEqual({ wat: 'leeg' })
})

test('what a receiver reads is one line that reads in one direction, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (tekst) => {
      const uitkomst = leesDeelinvoer({ ...GOED, ontvanger: `x${tekst}` }, true, '2026-02-20')
      if ('vraag' in uitkomst) expect(uitkomst.vraag.ontvanger).not.toMatch(/[\p{C}\n\r\t]/u)
    }),
  )
})

test('what is usual is among the choices, and no choice is without an end', () => {
  expect(DEELDAGEN).toContain(GEWONE_DAGEN)
  expect(DEELKEREN).toContain(GEWONE_KEREN)
  expect(Math.max(...DEELDAGEN)).toBeLessThanOrEqual(90)
})

test('a link runs until its last day, its last opening or its end', () => {
  const deling = { beeindigdOp: null, totEnMet: '2026-03-06', geopend: 2, maxOpeningen: 3 }
  expect(deelstandVan(deling, '2026-03-06')).toBe('loopt')
  expect(deelstandVan(deling, '2026-03-07')).toBe('verlopen')
  expect(deelstandVan({ ...deling, geopend: 3 }, '2026-03-06')).toBe('opgebruikt')
  expect(deelstandVan({ ...deling, beeindigdOp: new Date('2026-03-01') }, '2026-03-02')).toBe('beeindigd')
})

test('a secret has 130 random bits, nothing that a mail program cuts off, and is stored as a hash', () => {
  const sleutels = Array.from({ length: 500 }, nieuweDeelsleutel)
  for (const sleutel of sleutels) expect(sleutel).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/)
  expect(new Set(sleutels).size).toBe(sleutels.length)
  for (let plaats = 0; plaats < 26; plaats += 1) expect(new Set(sleutels.map((sleutel) => sleutel.charAt(plaats))).size).toBe(32)
  const [sleutel = ''] = sleutels
  expect(deelHash(sleutel)).not.toContain(sleutel)
  expect(isDeelsleutel(sleutel)).toBe(true)
  for (const geen of ['', sleutel.slice(1), `${sleutel}A`, sleutel.toLowerCase(), `${sleutel.slice(1)}U`, `${sleutel.slice(1)}%`]) {
    expect(isDeelsleutel(geen), geen).toBe(false)
  }
})

test('a browser keeps its secret, and no two openings tell that they were of the same one', () => {
  const kijker = kijkerVan(undefined)
  expect(isKijker(kijker)).toBe(true)
  expect(kijkerVan(kijker)).toBe(kijker)
  expect(kijkerVan('kort')).not.toBe('kort')
  expect(kijkerHash(nieuwId(), kijker)).not.toBe(kijkerHash(nieuwId(), kijker))
})

test('a link on its way to its page, and a form to mend, open for their citizen alone', () => {
  const [ik, ander] = [nieuwId(), nieuwId()]
  const sleutel = nieuweDeelsleutel()
  expect(openDeellink(ik, sluitDeellink(ik, sleutel))).toBe(sleutel)
  expect(openDeellink(ander, sluitDeellink(ik, sleutel))).toBeUndefined()
  expect(sluitDeellink(ik, sleutel)).not.toContain(sleutel)
  const formulier = { invoer: { ...GOED, doel: 'x'.repeat(900) }, fouten: { doel: 'lang' as const } }
  expect(openDeelformulier(ik, sluitDeelformulier(ik, formulier))).toEqual({ ...formulier, invoer: { ...GOED, doel: 'x'.repeat(500) } })
  expect(openDeelformulier(ander, sluitDeelformulier(ik, formulier))).toBeUndefined()
  expect(openDeelformulier(ik, sluitDeellink(ik, sleutel)), 'one is not the other').toBeUndefined()
})

test('some kinds have a least to share, said in each language of the portal', () => {
  const soorten = DOCUMENTTYPES.filter(({ id }) => heeftMinste(id)).map(({ id }) => id)
  expect(soorten).toEqual(expect.arrayContaining(['attest-hoofdverblijfplaats', 'attest-van-leven', 'attest-nationaliteit']))
  const stad = { gemeente: 'Antwerpen', postcodes: ['2000', '2140'] }
  const gegevens = { adres: { postcode: '2140', gemeente: 'Borgerhout' }, leden: [1, 2], zone: 'A' }
  for (const { id, minste } of DOCUMENTTYPES) {
    if (!minste) continue
    const regels = minste(gegevens, stad)
    for (const taal of TALEN) {
      expect(regels[taal].label, id).toBeTruthy()
      expect(regels[taal].waarde, id).toBeTruthy()
    }
    expect(regels.nl.label, id).not.toBe(regels.en.label)
  }
  const attest = DOCUMENTTYPES.find(({ id }) => id === 'attest-hoofdverblijfplaats')
  expect(attest?.minste?.(gegevens, stad).nl, 'a district is the city').toEqual({ label: 'Woont in Antwerpen', waarde: 'Ja' })
  expect(attest?.minste?.({ adres: { postcode: '9000', gemeente: 'Gent' } }, stad).en).toEqual({ label: 'Lives in Gent', waarde: 'Yes' })
})
