/**
 * Writes the register of the catalogue from the folders, so that no list is kept by hand: every folder of
 * `lib/diensten` with its record checked, and every documenttype. Stops with the folder and the path of a fault.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { DienstRecord } from '@/lib/catalogus/dienst-record'

const DIENSTEN = 'lib/diensten'

function controleer(slug: string): { slug: string; heeftFormulier: boolean } {
  const map = path.join(DIENSTEN, slug)
  const record = DienstRecord.safeParse(JSON.parse(readFileSync(path.join(map, 'dienst.json'), 'utf8')))
  if (!record.success) throw new Error(`${map}/dienst.json\n${z.prettifyError(record.error)}`)
  if (record.data.slug !== slug) throw new Error(`${map}/dienst.json: its slug is ${record.data.slug}`)
  return { slug, heeftFormulier: existsSync(path.join(map, 'dienst.ts')) }
}

function naam(slug: string): string {
  return slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function schrijfAls(bestand: string, inhoud: string): void {
  if (existsSync(bestand) && readFileSync(bestand, 'utf8') === inhoud) return
  writeFileSync(bestand, inhoud)
}

const diensten = readdirSync(DIENSTEN, { withFileTypes: true })
  .filter((map) => map.isDirectory())
  .map((map) => controleer(map.name))
  .sort((a, b) => a.slug.localeCompare(b.slug))

schrijfAls(
  'lib/catalogus/register.generated.ts',
  [
    '// Written by scripts/catalogus.ts from the folders of lib/diensten.',
    ...diensten.map(({ slug }) => `import ${naam(slug)}Record from '@/lib/diensten/${slug}/dienst.json'`),
    '',
    'export const RECORDS = {',
    ...diensten.map(({ slug }) => `  '${slug}': ${naam(slug)}Record,`),
    '}',
    '',
    'export const FORMULIEREN = {',
    ...diensten.filter((dienst) => dienst.heeftFormulier).map(({ slug }) => `  '${slug}': () => import('@/lib/diensten/${slug}/dienst'),`),
    '}',
    '',
  ].join('\n'),
)

schrijfAls(
  'lib/catalogus/schemas.generated.ts',
  [
    '// Written by scripts/catalogus.ts: the shape of each form, for a browser to fetch when it is needed.',
    'export const SCHEMAS = {',
    ...diensten.filter((dienst) => dienst.heeftFormulier).map(({ slug }) => `  '${slug}': () => import('@/lib/diensten/${slug}/schema'),`),
    '}',
    '',
  ].join('\n'),
)

const soorten = readdirSync('lib/documenten/soorten', { withFileTypes: true })
  .filter((map) => map.isDirectory())
  .map((map) => map.name)
  .toSorted()

schrijfAls(
  'lib/documenten/soorten.generated.ts',
  [
    '// Written by scripts/catalogus.ts from the folders of lib/documenten/soorten.',
    ...soorten.map((id) => `import { soort as ${naam(id)} } from './soorten/${id}/soort'`),
    '',
    `export const SOORTEN = { ${soorten.map((id) => `'${id}': ${naam(id)}`).join(', ')} }`,
    '',
  ].join('\n'),
)
