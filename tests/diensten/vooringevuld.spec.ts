import { expect, test } from '@playwright/test'
import { getFormulier, listDiensten } from '@/lib/catalogus/find-dienst'
import { veldVan } from '@/lib/catalogus/velden'
import { bronVan, waardenVan } from '@/lib/catalogus/vooringevuld'
import { feitenVooraf } from '@/lib/recordformulier/recordfeiten'
import { BEKENDE } from '@/lib/recordformulier/voorbeelden'

const ONBEKENDE = feitenVooraf({ naam: '', heeftRegister: false, vandaag: '2026-03-11' })
const GETYPT = { straat: ['Abdijstraat'], huisnummer: ['14'], bus: ['2'], postcode: ['2020'], gemeente: ['Antwerpen'] }

function bij(naam: string) {
  return Object.fromEntries(Object.entries(GETYPT).map(([deel, waarde]) => [`${naam}-${deel}`, waarde]))
}

test('nothing says where it comes from while it is empty: no form, for nobody who is unknown', async () => {
  for (const { slug } of listDiensten('nl').filter(({ channel }) => channel === 'form')) {
    const { velden, feitenVooraf: vooraf } = await getFormulier(slug)
    const stand = { ruw: {}, feiten: vooraf({ naam: '', heeftRegister: false, vandaag: '2026-03-11' }) }
    for (const [naam, veld] of Object.entries(velden)) expect(bronVan(naam, veld, stand), `${slug} ${naam}`).toBeUndefined()
  }
})

for (const [slug, veld] of [
  ['grofvuil-ophalen', 'ophaaladres'],
  ['parkeerverbod-verhuis', 'locatie'],
  ['grafconcessie', 'facturatieadres'],
] as const) {
  test(`${slug} does not ask a second time where somebody lives who just said so`, async () => {
    const formulier = await getFormulier(slug)
    const stand = { ruw: bij('aanvragerAdres'), feiten: ONBEKENDE }
    const gevuld = waardenVan(veld, veldVan(formulier, veld), stand)
    expect(gevuld).toMatchObject({ [`${veld}-straat`]: ['Abdijstraat'], [`${veld}-huisnummer`]: ['14'] })
    expect(bronVan(veld, veldVan(formulier, veld), stand)).toBe('eerder-in-formulier')
    const anders = { ...stand, ruw: { ...stand.ruw, ...bij(veld), [`${veld}-straat`]: ['Meir'] } }
    expect(waardenVan(veld, veldVan(formulier, veld), anders)).toMatchObject({ [`${veld}-straat`]: ['Meir'] })
    expect(bronVan(veld, veldVan(formulier, veld), anders)).toBeUndefined()
  })
}

test('where the register says where somebody lives, that stands there, also for the place and the bill of what they put in the street', async () => {
  const formulier = await getFormulier('inname-publieke-ruimte')
  for (const veld of ['adresInname', 'facturatieadres']) {
    const stand = { ruw: {}, feiten: BEKENDE }
    expect(waardenVan(veld, veldVan(formulier, veld), stand)[`${veld}-straat`]).toEqual([BEKENDE.persoon?.adres?.straat])
    expect(bronVan(veld, veldVan(formulier, veld), stand)).toBe('bevolkingsregister')
  }
})
