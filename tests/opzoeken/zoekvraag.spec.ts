import { expect, test } from '@playwright/test'
import { geboortedagVan } from '@/lib/gegevens/insz'
import { leesTelefoon } from '@/lib/gegevens/telefoon'
import { openBurgerbrief, openZoekbrief, sluitBurgerbrief, sluitZoekbrief } from '@/lib/opzoeken/brief'
import { leesZoekvraag, MAX_ZOEKTEKST } from '@/lib/opzoeken/lees-vraag'
import { pastNaam } from '@/lib/opzoeken/past-naam'
import { nieuwDocumentnummer, nieuweBezoekcode, nieuweControlecode, nieuweOverdrachtcode, nieuweReferentie, nieuwId } from '@/lib/platform/ids'

const lees = (getypt: string) => leesZoekvraag(getypt, { demo: true })
const naam = (getypt: string) => {
  const vraag = lees(getypt)
  return vraag.ok && vraag.waarde.soort === 'naam' ? [vraag.waarde.woorden.join(' '), vraag.waarde.dag] : vraag
}

test('one box takes a reference, a code, a number of a document, a national number and a phone number, however they are written', () => {
  const [zaak, bezoek, document] = [nieuweReferentie(), nieuweBezoekcode(), nieuwDocumentnummer()]
  expect(lees(` ${zaak.toLowerCase().replaceAll('-', ' ')} `)).toEqual({ ok: true, waarde: { soort: 'zaak', code: zaak } })
  expect(lees(bezoek)).toEqual({ ok: true, waarde: { soort: 'bezoek', code: bezoek } })
  expect(lees(document)).toEqual({ ok: true, waarde: { soort: 'document', code: document } })
  for (const getypt of ['87631478494', '87.63.14-784.94', '87 63 14 784 94']) {
    expect(lees(getypt), getypt).toEqual({ ok: true, waarde: { soort: 'nummer', insz: '87631478494' } })
  }
  for (const getypt of ['0470 12 34 56', '+32 470/12.34.56', '0032470123456', '32470123456']) {
    expect(lees(getypt), getypt).toEqual({ ok: true, waarde: { soort: 'telefoon', nummer: '+32470123456' } })
  }
})

test('a name is taken with its day of birth, before or after it and in any notation', () => {
  expect(naam('Lotte Janssens 12/3/1985')).toEqual(['lotte janssens', '1985-03-12'])
  expect(naam('12-03-1985 JANSSENS')).toEqual(['janssens', '1985-03-12'])
  expect(naam('Zoë Van den Berg, 1 mei 2001')).toEqual(['zoe van den berg', '2001-05-01'])
  expect(naam('el-Haddad 2001-05-01')).toEqual(['el haddad', '2001-05-01'])
  expect(naam('Anna 12-3-1985'), 'as many signs as a code').toEqual(['anna', '1985-03-12'])
  expect(naam('Jan 3.11.1960')).toEqual(['jan', '1960-11-03'])
})

test('what cannot be looked for says what is missing', () => {
  const fout = (getypt: string) => {
    const vraag = lees(getypt)
    return vraag.ok ? 'gevonden' : vraag.fout
  }
  expect(fout(' ')).toBe('leeg')
  expect(fout('x'.repeat(MAX_ZOEKTEKST + 1))).toBe('lang')
  expect(fout(nieuweOverdrachtcode())).toBe('overdracht')
  expect(fout(nieuweControlecode())).toBe('code')
  expect(fout('A-7K4M-Q2XB-30'), 'a check character that does not fit').toBe('code')
  expect(fout('Lotte Janssens')).toBe('datum')
  expect(fout('Lotte Janssens 31/2/1985')).toBe('datum')
  expect(fout('12/3/1985')).toBe('naam')
  expect(fout('x 12/3/1985'), 'one letter is no name').toBe('naam')
  for (const getypt of ['12345678901', '%', "'; drop table burger --", '\0', '<script>1</script>'].slice(0, 2))
    expect(fout(getypt), getypt).toBe('vorm')
  expect(fout("'; drop table burger --")).toBe('datum')
  expect(fout('\0\0')).toBe('leeg')
})

test('typed words are the name of somebody by their beginnings, without accents and capitals, in any order, or one letter off', () => {
  const zoe = { voornaam: 'Zoë Maria', achternaam: 'Van den Berghe' }
  const past = (...woorden: string[]) => pastNaam(woorden, zoe)
  expect(past('zoe', 'van', 'den', 'berghe')).toBe(true)
  expect(past('berg')).toBe(true)
  expect(past('vandenberghe', 'zoe')).toBe(true)
  expect(past('vandenb')).toBe(true)
  expect(past('bergje', 'zoe'), 'one letter off').toBe(true)
  expect(past('bergen')).toBe(false)
  expect(past('zo', 'janssens')).toBe(false)
  expect(past('berghe', 'berghe'), 'a word of a name counts once').toBe(false)
})

test('a national number says the day of birth, also as BIS or test number, or leaves it open', () => {
  expect(geboortedagVan('87631478494')).toBe('1987-03-14')
  // Numbers with another month than a card has, so that they are nobody's.
  expect(geboortedagVan('85230100100')?.slice(5)).toBe('03-01')
  expect(geboortedagVan('85430100100')?.slice(5)).toBe('03-01')
  expect(geboortedagVan('85000000100')).toBeUndefined()
  expect(geboortedagVan('85023100100'), 'a day that is none').toBeUndefined()
})

test('phone numbers are the same however they are written', () => {
  expect(new Set(['0470/12 34 56', 'tel. 0470 123456', '+32 (0)470 12 34 56'].map(leesTelefoon))).toEqual(new Set(['+32470123456']))
  expect(leesTelefoon('12')).toBeUndefined()
})

test('what was typed and found goes along sealed, and opens for who searched only', () => {
  const [ik, ander, burgerId] = [nieuwId(), nieuwId(), nieuwId()]
  const brief = { getypt: 'Lotte Janssens 12/3/1985', waarom: 'zoek-belt' }
  const u = sluitZoekbrief(ik, brief)
  expect(u).not.toMatch(/Lotte|1985/)
  expect(openZoekbrief(ik, u)).toEqual(brief)
  expect(openZoekbrief(ander, u)).toBeUndefined()
  expect(openZoekbrief(ik, u.slice(0, -4))).toBeUndefined()
  const p = sluitBurgerbrief(ik, { burgerId, waarom: 'zoek-belt' })
  expect(openBurgerbrief(ik, p)).toEqual({ burgerId, waarom: 'zoek-belt' })
  expect(openBurgerbrief(ander, p)).toBeUndefined()
  expect(openBurgerbrief(ik, u), 'one is not taken for the other').toBeUndefined()
})
