import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { expect, test } from '@playwright/test'
import { leesEnv, VARIABELEN } from '@/lib/platform/env'
import { proefomgeving } from '@/scripts/test/proefomgeving'

const VOORBEELD = readFileSync('.env.example', 'utf8')
/** A configuration that is complete outside the demonstration. */
const ECHT = { ...proefomgeving(), DATABASE_URL: 'postgresql://localhost/openloket', OPENLOKET_MODUS: 'productie' }
const REGEL = /^(# )?([A-Z_]+)=(.*)$/gm
const GEZET = [...VOORBEELD.matchAll(REGEL)].map(([, standaard, naam = '', waarde = '']) => ({ naam, waarde, isStandaard: standaard !== undefined }))

test('.env.example names every variable once, and no other', () => {
  expect(GEZET.map(({ naam }) => naam).toSorted()).toEqual(VARIABELEN.toSorted())
})

test('it leaves blank what must be given, and only that', () => {
  expect(Object.values(parseEnv(VOORBEELD)).join('')).toBe('')
  for (const { naam, isStandaard } of GEZET) {
    const zonder = { ...ECHT, [naam]: '' }
    if (isStandaard) expect(() => leesEnv(zonder), naam).not.toThrow()
    else expect(() => leesEnv(zonder), naam).toThrow(`${naam} is missing or wrong`)
  }
})

test('the defaults that it shows are the defaults', () => {
  const standaarden = GEZET.filter(({ isStandaard }) => isStandaard)
  const kaal = Object.fromEntries(Object.entries(ECHT).filter(([naam]) => !standaarden.some((standaard) => standaard.naam === naam)))
  const getoond = Object.fromEntries(standaarden.map(({ naam, waarde }) => [naam, waarde]))
  expect(leesEnv({ ...kaal, ...getoond })).toEqual(leesEnv(kaal))
})
