import { expect, test } from '@playwright/test'
import type { VoorafBekend } from '@/lib/catalogus/define-dienst'
import { findFormulier, getFormulier, listDiensten } from '@/lib/catalogus/find-dienst'
import { telVragen } from '@/lib/catalogus/tel-vragen'

const NIEMAND: VoorafBekend = { naam: '', heeftRegister: false, vandaag: '2026-11-26' }
const IEMAND: VoorafBekend = { ...NIEMAND, naam: 'Lotte Janssens', email: 'lotte@voorbeeld.example', telefoon: '03 555 01 01', heeftRegister: true }

async function tel(slug: string, bekend: VoorafBekend) {
  const formulier = await getFormulier(slug)
  return telVragen(formulier, formulier.feitenVooraf(bekend))
}

test('what the profile and the register fill in is no question', async () => {
  expect(await tel('adreswijziging', NIEMAND)).toEqual({ aantal: 9, kanMeer: true })
  expect(await tel('adreswijziging', IEMAND), 'the household and the telephone are known').toEqual({ aantal: 7, kanMeer: true })
  expect(await tel('adreswijziging', { ...IEMAND, telefoon: undefined })).toEqual({ aantal: 8, kanMeer: true })
  expect(await tel('adreswijziging', { ...IEMAND, heeftRegister: false })).toEqual({ aantal: 8, kanMeer: true })
})

test('of a form of a record, the fields with a source are filled for who has what it knows', async () => {
  const [zonder, met] = [await tel('kinderopvang-aanvragen', NIEMAND), await tel('kinderopvang-aanvragen', IEMAND)]
  expect(met.aantal).toBeLessThan(zonder.aantal)
})

test('nobody is asked more for being known, and every form asks something', async () => {
  for (const { slug } of listDiensten('nl')) {
    const formulier = await findFormulier(slug)
    if (!formulier) continue
    const [zonder, met] = [telVragen(formulier, formulier.feitenVooraf(NIEMAND)), telVragen(formulier, formulier.feitenVooraf(IEMAND))]
    expect(zonder.aantal, slug).toBeGreaterThan(0)
    expect(met.aantal, slug).toBeLessThanOrEqual(zonder.aantal)
  }
})
