import { expect, test } from '@playwright/test'
import { leesOpslagplaatsen } from '@/lib/platform/opslagplaats'

test('the first place is for new files, the others are read; the database needs no name', () => {
  expect(leesOpslagplaatsen('databank')).toEqual({ nieuw: 'databank', buiten: [] })
  const gelezen = leesOpslagplaatsen('nas=file:///srv/het%20loket, databank')
  expect(gelezen).toEqual({ nieuw: 'nas', buiten: [{ naam: 'nas', soort: 'map', map: '/srv/het loket' }] })
})

test('a bucket is read with what is secret apart, and a prefix that ends in a slash', () => {
  const s3 = (rest: string) => leesOpslagplaatsen(`s3=s3+https://AK%2BIA:a%2Fb%2Bc%3D%2C@s3.example.be${rest}`)?.buiten[0]
  const kaal = {
    naam: 's3',
    soort: 's3',
    adres: 'https://s3.example.be/emmer',
    prefix: '',
    regio: 'us-east-1',
    sleutelId: 'AK+IA',
    geheim: 'a/b+c=,',
  }
  expect(s3('/emmer')).toEqual(kaal)
  expect(s3('/emmer/')).toEqual(kaal)
  expect(s3('/emmer/stad/2026?region=eu-west-1')).toEqual({ ...kaal, prefix: 'stad/2026/', regio: 'eu-west-1' })
  expect(leesOpslagplaatsen('s3=s3+http://a:b@127.0.0.1:9000/emmer')?.buiten[0]).toMatchObject({ adres: 'http://127.0.0.1:9000/emmer' })
})

const FOUT = [
  '',
  'databank,',
  'databank,databank',
  'nas=file:///a,nas=file:///b',
  'databank=file:///a',
  'Nas=file:///a',
  'file:///a',
  'nas=file:///',
  'nas=file://machine/a',
  'nas=/a',
  's3=https://a:b@host/emmer',
  's3=s3+https://a:b@host',
  's3=s3+https://a:b@host/',
  's3=s3+https://a@host/emmer',
  's3=s3+https://host/emmer',
  's3=s3+https://a:%ff@host/emmer',
  's3=s3+https://a:b@host/emmer/met spatie',
]

for (const adres of FOUT) {
  test(`"${adres}" is no list of places`, () => {
    expect(leesOpslagplaatsen(adres)).toBeUndefined()
  })
}
