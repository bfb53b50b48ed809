import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { controleadres, controleHash, leesControlecode, leesGetypt, nieuweControle } from '@/lib/documenten/controle/controlecode'
import { openUitslag, sluitUitslag } from '@/lib/documenten/controle/uitslag'
import { initialen } from '@/lib/gegevens/naam'
import { nieuwDocumentnummer, nieuweControlecode, nieuweReferentie, nieuwId } from '@/lib/platform/ids'

const ALFABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODES = fc.constant(nieuweControlecode).map((maak) => maak())

test('a code has at least 60 random bits, its form, and does not repeat', () => {
  const codes = Array.from({ length: 2_000 }, nieuweControlecode)
  for (const code of codes) expect(code).toMatch(/^C-([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{2}$/)
  expect(new Set(codes).size).toBe(codes.length)
  // Every place of the thirteen before the check character takes all 32 values.
  const plaatsen = codes.map((code) => code.slice(2).replaceAll('-', ''))
  for (let plaats = 0; plaats < 13; plaats += 1) expect(new Set(plaatsen.map((code) => code.charAt(plaats))).size).toBe(32)
})

test('a code is found however it is typed, read aloud or pasted', () => {
  fc.assert(
    fc.property(CODES, (code) => {
      const kaal = code.replaceAll('-', '')
      const typwijzen = [
        code,
        code.toLowerCase(),
        kaal,
        kaal.slice(1),
        ` ${code} `,
        code.slice(2),
        code.replaceAll('-', '–'),
        code.replaceAll('-', ' '),
      ]
      typwijzen.push(
        [...kaal].join(' '),
        code.replaceAll('-', '.'),
        `${code}.`,
        `https://stad.example/controleer/${code}`,
        `stad.example/en/controleer/${code}/`,
      )
      // What looks alike: O for 0, I or l for 1, U for V.
      typwijzen.push(
        code.replaceAll('0', 'O').replaceAll('1', 'I').replaceAll('V', 'U'),
        code.replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase(),
      )
      for (const getypt of typwijzen) expect(leesGetypt(getypt), getypt).toEqual({ soort: 'code', code })
    }),
  )
})

test('a code with one wrong character, or two that changed places, is mistyped', () => {
  fc.assert(
    fc.property(CODES, fc.nat(), fc.constantFrom(...ALFABET), (code, getal, teken) => {
      const tekens = [...code.slice(2).replaceAll('-', '')]
      const plaats = getal % tekens.length
      fc.pre(tekens[plaats] !== teken)
      expect(leesGetypt(`C${tekens.with(plaats, teken).join('')}`)).toEqual({ soort: 'teken' })
    }),
    { numRuns: 2_000 },
  )
  fc.assert(
    fc.property(CODES, fc.nat(), (code, getal) => {
      const tekens = [...code.slice(2).replaceAll('-', '')]
      const plaats = getal % (tekens.length - 2)
      const [een = '', twee = ''] = [tekens[plaats], tekens[plaats + 1]]
      fc.pre(een !== twee)
      expect(
        leesGetypt(
          tekens
            .with(plaats, twee)
            .with(plaats + 1, een)
            .join(''),
        ),
      ).toEqual({ soort: 'teken' })
    }),
    { numRuns: 1_000 },
  )
})

test('what is no code is said to be what it is', () => {
  for (const getypt of ['', '   ', '---', '/']) expect(leesGetypt(getypt)).toEqual({ soort: 'leeg' })
  for (const getypt of ['C', 'C-7K4M', nieuweReferentie(), 'a'.repeat(100_000), `${nieuweControlecode()}0`])
    expect(leesGetypt(getypt)).toEqual({ soort: 'lengte' })
  expect(leesGetypt(nieuwDocumentnummer())).toEqual({ soort: 'nummer' })
  expect(leesGetypt('🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂')).not.toMatchObject({ soort: 'code' })
  fc.assert(fc.property(fc.string({ maxLength: 40 }), (tekst) => leesGetypt(tekst).soort !== 'code'))
})

test('a code is stored so that only who has the keys can read it', () => {
  const id = nieuwId()
  const { code, kolommen } = nieuweControle(id)
  expect(JSON.stringify(kolommen)).not.toContain(code)
  expect(JSON.stringify(kolommen)).not.toContain(code.replaceAll('-', '').slice(1))
  expect(kolommen.controleHash).toBe(controleHash(code))
  expect(leesControlecode({ id, ...kolommen })).toBe(code)
  expect(() => leesControlecode({ id: nieuwId(), ...kolommen })).toThrow()
  expect(leesControlecode({ id, controlecodeVersleuteld: null })).toBeUndefined()
  expect(controleadres(code)).toBe(`http://localhost:3000/controleer/${code}`)
})

test('an answer in an address is nobody else’s to make, and shows neither code nor answer', () => {
  const uitslag = { soort: 'typfout', fout: 'teken', getypt: 'C-0000-0000-0000-01' } as const
  const gesloten = sluitUitslag(uitslag)
  expect(openUitslag(gesloten)).toEqual(uitslag)
  expect(gesloten).toMatch(/^[\w.-]+$/)
  expect(Buffer.from(gesloten.split('.')[2] ?? '', 'base64url').toString('latin1')).not.toContain('0000')
  for (const vals of ['', 'x', undefined, gesloten.slice(0, -2), `${gesloten}AA`]) expect(openUitslag(vals)).toBeUndefined()
})

test('initials are the first letter of each part of a name', () => {
  for (const [naam, letters] of [
    ['Lotte Maria Janssens', 'L.M.J.'],
    ['Anna van den Berg', 'A.v.d.B.'],
    ['Jean-Pierre Ørsted', 'J.P.Ø.'],
    ['  Élodie   Ng ', 'É.N.'],
    ['', ''],
  ] as const) {
    expect(initialen(naam)).toBe(letters)
  }
})
