/**
 * Writes the register of the catalogue from the folders, so that no list is kept by hand: every folder of
 * `lib/diensten` with its record checked, and every documenttype. Names folder and field of every fault, and stops.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { controleerCatalogus } from './catalogus/controleer-catalogus'
import { foutenInLevensgebeurtenis } from './catalogus/controleer-levensgebeurtenis'

const DIENSTEN = 'lib/diensten'

const mappen = readdirSync(DIENSTEN, { withFileTypes: true })
  .filter((map) => map.isDirectory())
  .map(({ name }) => name)
  .toSorted()
const soorten = readdirSync('lib/documenten/soorten', { withFileTypes: true })
  .filter((map) => map.isDirectory())
  .map((map) => map.name)
  .toSorted()

const GEBEURTENISSEN = 'lib/levensgebeurtenissen'
const gebeurtenissen = readdirSync(GEBEURTENISSEN, { withFileTypes: true })
  .filter((map) => map.isDirectory())
  .map((map) => map.name)
  .toSorted()

const { diensten, ingangen, fouten } = controleerCatalogus(
  mappen.map((slug) => ({
    slug,
    bestanden: readdirSync(path.join(DIENSTEN, slug)),
    lees: (bestand) => readFileSync(path.join(DIENSTEN, slug, bestand), 'utf8'),
  })),
  soorten,
)
if (fouten.length > 0) {
  process.stderr.write(`${fouten.map(({ slug, bestand, veld, wat }) => `${DIENSTEN}/${slug}/${bestand} ${veld}: ${wat}`).join('\n')}\n`)
  process.exit(1)
}

const bekend = new Set([...diensten, ...ingangen].map(({ slug }) => slug))
const mis = (
  await Promise.all(
    gebeurtenissen.map(async (slug) => {
      const { gebeurtenis } = await import(`../${GEBEURTENISSEN}/${slug}/gebeurtenis`)
      return foutenInLevensgebeurtenis(gebeurtenis, bekend, soorten).map((wat) => `${GEBEURTENISSEN}/${slug}/gebeurtenis.ts ${wat}`)
    }),
  )
).flat()
if (mis.length > 0) {
  process.stderr.write(`${mis.join('\n')}\n`)
  process.exit(1)
}

function naam(slug: string): string {
  return slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function schrijfAls(bestand: string, regels: string[]): void {
  const inhoud = `${regels.join('\n')}\n`
  if (existsSync(bestand) && readFileSync(bestand, 'utf8') === inhoud) return
  writeFileSync(bestand, inhoud)
}

const metFormulier = diensten.filter(({ heeftFormulier }) => heeftFormulier)
const metRegels = diensten.filter(({ heeftFormulier, heeftRegels }) => heeftRegels && !heeftFormulier)

schrijfAls('lib/catalogus/register.generated.ts', [
  '// Written by scripts/catalogus.ts from the folders of lib/diensten.',
  "import type { Dienstregel, Ingang } from './dienst-record'",
  '',
  '/** What lists and search need of each dienst; the rest of a record is loaded when its page is asked. */',
  'export const DIENSTEN: readonly Dienstregel[] = [',
  ...diensten.map(({ regel }) => `  ${JSON.stringify(regel)},`),
  ']',
  '',
  'export const INGANGEN: readonly Ingang[] = [',
  ...ingangen.map((ingang) => `  ${JSON.stringify(ingang)},`),
  ']',
  '',
  'export const RECORDS: Record<string, () => Promise<{ default: unknown }>> = {',
  ...diensten.map(({ slug }) => `  '${slug}': () => import('@/lib/diensten/${slug}/dienst.json'),`),
  '}',
  '',
  '/** Diensten that say in code what their form is; of the others with a form it follows from the record. */',
  'export const FORMULIEREN = {',
  ...metFormulier.map(({ slug }) => `  '${slug}': () => import('@/lib/diensten/${slug}/dienst'),`),
  '}',
  '',
  '/** What diensten with a form of their record know beyond its questions. */',
  'export const REGELS = {',
  ...metRegels.map(({ slug }) => `  '${slug}': () => import('@/lib/diensten/${slug}/regels'),`),
  '}',
  '',
  '/** Diensten that know for whom they may be meant. */',
  'export const VOOR_JOU = {',
  ...diensten.filter(({ heeftVoorJou }) => heeftVoorJou).map(({ slug }) => `  '${slug}': () => import('@/lib/diensten/${slug}/voor-jou'),`),
  '}',
])

schrijfAls('lib/wegwijs/register.generated.ts', [
  '// Written by scripts/catalogus.ts from the folders of lib/levensgebeurtenissen.',
  ...gebeurtenissen.map((slug) => `import { gebeurtenis as ${naam(slug)} } from '@/lib/levensgebeurtenissen/${slug}/gebeurtenis'`),
  '',
  `export const LEVENSGEBEURTENISSEN = { ${gebeurtenissen.map((slug) => `'${slug}': ${naam(slug)}`).join(', ')} }`,
])

schrijfAls('lib/catalogus/schemas.generated.ts', [
  '// Written by scripts/catalogus.ts: the shape of each form, for a browser to fetch when it is needed.',
  'export const SCHEMAS = {',
  ...diensten.filter(({ heeftSchema }) => heeftSchema).map(({ slug }) => `  '${slug}': () => import('@/lib/diensten/${slug}/schema'),`),
  '}',
])

schrijfAls('lib/documenten/soorten.generated.ts', [
  '// Written by scripts/catalogus.ts from the folders of lib/documenten/soorten.',
  ...soorten.map((id) => `import { soort as ${naam(id)} } from './soorten/${id}/soort'`),
  '',
  `export const SOORTEN = { ${soorten.map((id) => `'${id}': ${naam(id)}`).join(', ')} }`,
])
