import { expect, test } from '@playwright/test'
import { dienst } from '@/lib/diensten/geboorteakte/dienst'
import { vraagtAkte } from '@/lib/diensten/geboorteakte/regels'
import { voorbeelden } from '@/lib/diensten/geboorteakte/voorbeelden'

const lotte = voorbeelden[0]?.feiten ?? { vandaag: '2026-03-11' }
const nel = lotte.kinderen?.[0]?.insz ?? ''

test('one’s own extract renews, a child’s is for this request only', () => {
  const [eigen] = dienst.handelAf({ soort: 'uittreksel', voorWie: 'ikzelf' }, lotte).documenten
  expect(eigen).toMatchObject({ insz: lotte.insz, taal: 'nl' })
  expect(eigen?.eenmalig).toBeUndefined()
  const akte = { insz: nel, gegevens: {} }
  const [vanKind] = dienst.handelAf({ soort: 'uittreksel', voorWie: 'kind', kind: 'nel' }, { ...lotte, akte }).documenten
  expect(vanKind).toMatchObject({ insz: nel, eenmalig: true })
})

test('the database of acts is asked only where it may lead to a document at once', () => {
  expect(vraagtAkte({})).toBe(false)
  expect(vraagtAkte({ soort: 'uittreksel' })).toBe(false)
  expect(vraagtAkte({ soort: 'afschrift', voorWie: 'ikzelf', doel: 'anders' })).toBe(false)
  expect(vraagtAkte({ soort: 'uittreksel', voorWie: 'iemand-anders' })).toBe(false)
  expect(vraagtAkte({ soort: 'uittreksel', voorWie: 'kind' })).toBe(false)
  expect(vraagtAkte({ soort: 'uittreksel', voorWie: 'kind', kind: 'niet-in-lijst' })).toBe(false)
  expect(vraagtAkte({ soort: 'meertalig', voorWie: 'ikzelf' })).toBe(false)
  expect(vraagtAkte({ soort: 'meertalig', voorWie: 'ikzelf', doel: 'trouwen' })).toBe(true)
  expect(vraagtAkte({ soort: 'uittreksel', voorWie: 'kind', kind: 'nel' })).toBe(true)
})

test('children are offered by name, and named without their national number', () => {
  const veld = dienst.velden.kind
  const opties = 'opties' in veld && typeof veld.opties === 'function' ? veld.opties(lotte) : []
  expect(opties.map(({ label }) => label)).toEqual(['Nel Verlinden', undefined])
  expect(JSON.stringify(opties)).not.toContain(nel)
})

test('a silent register never decides for a full copy or another’s act', () => {
  const stil = { ...lotte, kinderen: undefined, akte: undefined }
  expect(dienst.handelAf({ soort: 'afschrift', voorWie: 'kind', kind: 'nel' }, stil)).toMatchObject({
    afhandeling: 'dossier',
    redenen: ['afschrift'],
  })
  expect(dienst.handelAf({ soort: 'uittreksel', voorWie: 'ikzelf' }, stil)).toMatchObject({ afhandeling: 'dossier', redenen: ['register-stil'] })
})
