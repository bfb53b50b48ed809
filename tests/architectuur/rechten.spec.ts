import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { RECHTEN } from '@/lib/auth/rechten'
import { leesProject } from './bestand'
import { deurenVan, rechtentabel } from './rechten'

const deuren = deurenVan(leesProject())

test('every page and every route behind the desk names a right', () => {
  expect(deuren.length).toBeGreaterThan(20)
  for (const { pad, rechten, perActie } of deuren) expect(rechten.length > 0 || perActie, pad).toBe(true)
})

test('a page or route behind the desk that names no right is found, however it is written', () => {
  const pagina = 'app/[locale]/(loket)/loket/nieuw/page.tsx'
  const open = (inhoud: string, pad = pagina) => deurenVan([{ pad, inhoud }]).map(({ rechten, perActie }) => rechten.length > 0 || perActie)
  expect(open('export default function Page() {}')).toEqual([false])
  expect(open("// eisMedewerker('agenda-zien')\nexport default function Page() {}")).toEqual([false])
  expect(open("await eisMedewerker('geen-echt-recht')")).toEqual([false])
  expect(open("const { medewerker } = await eisMedewerker('agenda-zien')")).toEqual([true])
  expect(open("await medewerkerMet('storingen-zien', { taal, terug })", 'app/api/loket/nieuw/route.ts')).toEqual([true])
  expect(open('if (!mag(medewerker.rol, RECHT_VOOR[actie])) return', 'app/api/loket/nieuw/route.ts')).toEqual([true])
})

test('every right opens something', () => {
  const genoemd = new Set(deuren.flatMap(({ rechten }) => rechten))
  const code = leesProject()
    .filter(({ pad }) => /^(app|lib)\//.test(pad) && pad !== 'lib/auth/rechten.ts')
    .map(({ inhoud }) => inhoud)
    .join('\n')
  for (const recht of Object.keys(RECHTEN)) expect(genoemd.has(recht as keyof typeof RECHTEN) || code.includes(`'${recht}'`), recht).toBe(true)
})

test('the decisions show the table of rights as the code has it', () => {
  expect(readFileSync('docs/decisions.md', 'utf8')).toContain(rechtentabel())
})
