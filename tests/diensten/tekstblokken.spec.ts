import { expect, test } from '@playwright/test'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { SCHEMAS } from '@/lib/catalogus/schemas.generated'
import { BLOKSOORTEN } from '@/lib/catalogus/tekstblok'
import { listTekstblokken } from '@/lib/tekstblokken/list-tekstblokken'
import { type Blokgegevens, eersteGat, voegToe, vulIn } from '@/lib/tekstblokken/vul-in'

const GEGEVENS: Blokgegevens = { referentie: 'A-0000', dienst: 'een dienst', verstuurd: '1 mei 2026', stad: 'Stad', resultaat: 'In orde.' }

for (const slug of Object.keys(SCHEMAS)) {
  test(`${slug}: its texts for decisions fill from the case and ask the same in both languages`, async () => {
    const blokken = listTekstblokken(await getFormulier(slug))
    expect(new Set(blokken.map(({ id }) => id)).size).toBe(blokken.length)
    for (const { id, nl, en, soort } of blokken) {
      for (const { titel, tekst } of [nl, en]) {
        expect(titel, id).not.toBe('')
        expect(vulIn(tekst, GEGEVENS), `${id}: a name that is not known`).not.toMatch(/[{}]/)
      }
      expect(en.tekst, id).not.toBe(nl.tekst)
      expect(gaten(en.tekst), id).toBe(gaten(nl.tekst))
      // A refusal says what was found and by which rule (act of 29 July 1991): what is not known of the case is asked.
      if (soort === 'geweigerd' || soort === 'niet-behandeld') expect(gaten(nl.tekst), id).toBeGreaterThan(0)
    }
  })
}

test('every dienst has a text for each kind of decision, but where an approval is carried out whole there is none in part', async () => {
  const soorten = async (slug: string) => [...new Set(listTekstblokken(await getFormulier(slug)).map(({ soort }) => soort))]
  expect(await soorten('adreswijziging')).toEqual(BLOKSOORTEN.filter((soort) => soort !== 'deels'))
  expect(await soorten('evenement-organiseren')).toEqual([...BLOKSOORTEN])
  const [eerste] = listTekstblokken(await getFormulier('adreswijziging'))
  expect(eerste, 'those of the dienst come first').toMatchObject({ eigen: true })
})

test('what is known is filled in, what is not stays to be filled in, and nothing is put in twice', () => {
  expect(vulIn('Over {dienst} [vul in: de feiten] {onbekend} {__proto__}', GEGEVENS)).toBe(
    'Over een dienst [vul in: de feiten] {onbekend} {__proto__}',
  )
  expect(vulIn('{dienst}', { ...GEGEVENS, dienst: '{stad} $& $1' })).toBe('{stad} $& $1')
  expect(eersteGat('Dit [vul in: de feiten] en [vul in: de regel].')).toBe('[vul in: de feiten]')
  expect(eersteGat('See [fill in: the facts].')).toBe('[fill in: the facts]')
  expect(eersteGat('Zo geschreven [sic], of [zie bijlage].')).toBeUndefined()
  expect(voegToe('', 'Blok')).toBe('Blok')
  expect(voegToe('Eerst dit. ', 'Blok')).toBe('Eerst dit.\n\nBlok')
  expect(voegToe('Eerst dit.\n\nBlok', 'Blok')).toBe('Eerst dit.\n\nBlok')
})

function gaten(tekst: string): number {
  return tekst.match(/\[(?:vul in|fill in): /g)?.length ?? 0
}
