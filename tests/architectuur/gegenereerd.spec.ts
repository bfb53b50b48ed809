import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { DIENSTEN, FORMULIEREN, RECORDS, REGELS, VOOR_JOU } from '@/lib/catalogus/register.generated'
import { SCHEMAS } from '@/lib/catalogus/schemas.generated'
import { SOORTEN } from '@/lib/documenten/soorten.generated'
import { LEVENSGEBEURTENISSEN } from '@/lib/wegwijs/register.generated'
import { leesMigraties, leesModellen } from '@/scripts/database/schema-engine'

function mappen(map: string): string[] {
  return readdirSync(map, { withFileTypes: true })
    .filter((inhoud) => inhoud.isDirectory())
    .map(({ name }) => name)
    .toSorted()
}

test('the catalogue holds every folder of lib/diensten, and no more', () => {
  expect(Object.keys(RECORDS).toSorted()).toEqual(mappen('lib/diensten'))
  expect(DIENSTEN.map(({ slug }) => slug).toSorted()).toEqual(mappen('lib/diensten'))
  const met = (bestand: string) => mappen('lib/diensten').filter((slug) => existsSync(`lib/diensten/${slug}/${bestand}`))
  expect(Object.keys(FORMULIEREN).toSorted()).toEqual(met('dienst.ts'))
  expect(Object.keys(REGELS).toSorted()).toEqual(met('regels.ts').filter((slug) => !met('dienst.ts').includes(slug)))
  expect(Object.keys(VOOR_JOU).toSorted()).toEqual(met('voor-jou.ts'))
  expect(Object.keys(SCHEMAS).toSorted()).toEqual(met('schema.ts'))
})

test('every life event is in the list under the name of its folder', () => {
  expect(Object.keys(LEVENSGEBEURTENISSEN).toSorted()).toEqual(mappen('lib/levensgebeurtenissen'))
})

test('every documenttype is in the list under its own name', () => {
  expect(Object.keys(SOORTEN).toSorted()).toEqual(mappen('lib/documenten/soorten'))
  for (const [id, soort] of Object.entries(SOORTEN)) expect(soort.id).toBe(id)
})

test('the database client knows every model', async () => {
  const { Prisma } = await import('@/prisma/client/client')
  const modellen = leesModellen().flatMap(([, inhoud]) => [...inhoud.matchAll(/^model (\w+)/gm)].map(([, naam = '']) => naam))
  expect(Object.keys(Prisma.ModelName).toSorted()).toEqual(modellen.toSorted())
})

test('migrations are named by their moment and come after each other', () => {
  const namen = leesMigraties().migrationDirectories.map(({ path }) => path)
  expect(namen.length).toBeGreaterThan(0)
  for (const naam of namen) expect(naam).toMatch(/^\d{14}_[a-z0-9_-]+$/)
})
