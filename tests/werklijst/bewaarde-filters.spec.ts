import { expect, test } from '@playwright/test'
import { db } from '@/lib/platform/database'
import { bewaarFilter, listBewaardeFilters, MAX_FILTERS, verwijderFilter } from '@/lib/werklijst/bewaarde-filters'
import { eenMedewerker } from '@/tests/loket/zaak'

const OK = { ok: true, waarde: null }
const fout = (code: string) => ({ ok: false, fout: { code } })

test('a filter is kept under a name, encrypted; the same name again gives it another filter', async () => {
  const dirk = await eenMedewerker()
  expect(await bewaarFilter(dirk, '  Bijna  te laat ', { risico: 'krap' })).toEqual(OK)
  expect(await bewaarFilter(dirk, 'bijna te laat', { risico: 'laat', wie: 'niemand' })).toEqual(OK)
  expect(await listBewaardeFilters(dirk.id)).toMatchObject([{ naam: 'Bijna te laat', vraag: 'risico=laat&wie=niemand' }])
  const { naamVersleuteld } = await db.bewaardeFilter.findFirstOrThrow({ where: { medewerkerId: dirk.id } })
  expect(naamVersleuteld).not.toContain('laat')
})

test('what cannot be kept is said: no name, too long a name, no filter, too many, the wrong role', async () => {
  const dirk = await eenMedewerker()
  expect(await bewaarFilter(dirk, ' \0 ', { wie: 'ik' })).toEqual(fout('naam.leeg'))
  expect(await bewaarFilter(dirk, 'x'.repeat(41), { wie: 'ik' })).toEqual(fout('naam.lang'))
  expect(await bewaarFilter(dirk, 'Alles', {})).toEqual(fout('leeg'))
  expect(await bewaarFilter(await eenMedewerker('auditor'), 'Alles', { wie: 'ik' })).toEqual(fout('geen-recht'))
  const tegelijk = await Promise.all(Array.from({ length: MAX_FILTERS + 4 }, (_, rang) => bewaarFilter(dirk, `Filter ${rang}`, { wie: 'ik' })))
  expect(tegelijk.filter(({ ok }) => ok)).toHaveLength(MAX_FILTERS)
  expect(tegelijk.filter(({ ok }) => !ok)).toEqual(Array.from({ length: 4 }, () => fout('vol')))
})

test('a filter is one’s own: a colleague neither sees nor removes it', async () => {
  const [dirk, ander] = [await eenMedewerker(), await eenMedewerker()]
  await bewaarFilter(dirk, 'Mijn lijst', { wie: 'ik' })
  const [{ id = '' } = {}] = await listBewaardeFilters(dirk.id)
  expect(await listBewaardeFilters(ander.id)).toEqual([])
  await verwijderFilter(ander, id)
  await verwijderFilter(dirk, 'geen id')
  expect(await listBewaardeFilters(dirk.id)).toHaveLength(1)
  await verwijderFilter(dirk, id)
  expect(await listBewaardeFilters(dirk.id)).toEqual([])
})
