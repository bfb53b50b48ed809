import { expect, test } from '@playwright/test'
import { bepaalPosities, kiesReferentiepersoon, type Lid } from '@/scripts/demo/registers/personen/gezinsposities'

function lid(insz: string, rest: Partial<Lid> = {}): Lid {
  return { insz, gezin_id: '1', positie: '12', ouders: [], geboortedatum: '1990-01-01', ...rest }
}

test('a household that moves whole keeps its places', () => {
  const leden = [lid('a', { positie: '01' }), lid('b', { positie: '22' }), lid('c', { positie: '03', ouders: ['a', 'b'] })]
  expect(Object.fromEntries(bepaalPosities(leden, 'a'))).toEqual({ a: '01', b: '22', c: '03' })
})

test('who stays behind without the reference person gets a new one', () => {
  const leden = [
    lid('b', { positie: '02', geboortedatum: '1985-01-01' }),
    lid('c', { positie: '03', ouders: ['a', 'b'], geboortedatum: '2015-01-01' }),
  ]
  const referentie = kiesReferentiepersoon(leden)
  expect(referentie).toBe('b')
  expect(Object.fromEntries(bepaalPosities(leden, 'b'))).toEqual({ b: '01', c: '03' })
})

test('the partner who becomes the reference person keeps a partner', () => {
  const leden = [lid('a', { positie: '01' }), lid('b', { positie: '02' })]
  expect(Object.fromEntries(bepaalPosities(leden, 'b'))).toEqual({ a: '02', b: '01' })
})

test('descent decides among people who come together', () => {
  const leden = [
    lid('oma', { gezin_id: '1', positie: '01' }),
    lid('dochter', { gezin_id: '2', positie: '01', ouders: ['oma'] }),
    lid('zoon', { gezin_id: '3', positie: '01', ouders: ['oma'] }),
    lid('kleinkind', { gezin_id: '2', positie: '03', ouders: ['dochter'] }),
    lid('vriend', { gezin_id: '4', positie: '01' }),
  ]
  expect(Object.fromEntries(bepaalPosities(leden, 'oma'))).toEqual({ oma: '01', dochter: '03', zoon: '03', kleinkind: '05', vriend: '12' })
  expect(Object.fromEntries(bepaalPosities(leden, 'zoon'))).toMatchObject({ oma: '06', dochter: '09', vriend: '12' })
})

test('the parents of one child are partners, and the child of one of them is the stepchild of the other', () => {
  const leden = [
    lid('a', { gezin_id: '1', positie: '01' }),
    lid('b', { gezin_id: '2', positie: '01' }),
    lid('samen', { gezin_id: '1', positie: '03', ouders: ['a', 'b'] }),
    lid('van-b', { gezin_id: '2', positie: '03', ouders: ['b'] }),
  ]
  expect(Object.fromEntries(bepaalPosities(leden, 'a'))).toEqual({ a: '01', b: '21', samen: '03', 'van-b': '13' })
})
