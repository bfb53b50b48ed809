import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import sitemap from '@/app/sitemap'
import { isNaTeKijken } from '@/lib/catalogus/dienst-record'
import { findRecord, listDiensten, listIngangen } from '@/lib/catalogus/find-dienst'
import { schemaOrg } from '@/lib/opendata/schema-org'
import { schrijfInHtml } from '@/lib/opendata/schrijf-in-html'
import { TALEN } from '@/lib/tekst/talen'

type Graaf = { '@graph': [{ name: string; url: string; offers?: { price: string } }, { itemListElement: { position: number; item: string }[] }] }

test('nothing that a text says can end the element that it stands in, and it is read back as it was', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('</script><script>alert(1)</script>', '<!--', '\u2028', ']]>&lt;')), (tekst) => {
      const geschreven = schrijfInHtml({ tekst })
      expect(geschreven).not.toMatch(/[<>&\u2028\u2029]/)
      expect(JSON.parse(geschreven)).toEqual({ tekst })
    }),
  )
})

test('every page says in its own language what it is and where it stands; a price only when it is checked', async () => {
  for (const { slug } of listDiensten('nl')) {
    const record = await findRecord(slug)
    if (!record) throw new Error('what is listed is there')
    for (const taal of TALEN) {
      const [dienst, kruimels] = (schemaOrg(record, record, taal, 'Diensten') as Graaf)['@graph']
      expect(dienst.name).toBe(record.name[taal])
      expect(dienst.url.endsWith(taal === 'nl' ? `/diensten/${slug}` : `/en/diensten/${slug}`)).toBe(true)
      expect(dienst.offers === undefined).toBe(isNaTeKijken(record, 'cost') || record.cost.eur === null)
      expect(kruimels.itemListElement.map(({ position }) => position)).toEqual([1, 2, 3])
      expect(kruimels.itemListElement.at(-1)?.item).toBe(dienst.url)
    }
  }
})

test('the sitemap has every page in both languages, each with the other, and when a dienst was last checked', async () => {
  const adressen = await sitemap()
  const paden = adressen.map(({ url }) => new URL(url).pathname)
  expect(new Set(paden).size).toBe(paden.length)
  for (const { slug } of [...listDiensten('nl'), ...listIngangen()]) {
    expect(paden).toContain(`/diensten/${slug}`)
    expect(paden).toContain(`/en/diensten/${slug}`)
  }
  for (const { url, lastModified, alternates } of adressen) {
    const { nl, en, 'x-default': anders } = (alternates?.languages ?? {}) as Record<string, string>
    expect([nl, en]).toContain(url)
    expect(anders).toBe(nl)
    if (url.includes('/diensten/')) expect(lastModified).toMatch(/^\d{4}-\d{2}$/)
  }
})
