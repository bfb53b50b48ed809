import { expect, test } from '@playwright/test'
import { isMetCode, koppenBijCode } from '@/lib/platform/koppen'
import { vraagtVooraf } from '@/lib/platform/vooraf'

const vraag = (koppen: Record<string, string>, methode = 'GET') => vraagtVooraf(methode, new Headers(koppen))

test('a person is taken for a person, also with a telephone or an app whose name looks like another', () => {
  for (const naam of [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1',
    'Mozilla/5.0 (Linux; Android 15; CUBOT X90) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36',
    'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/500.0]',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0',
    'curl/8.5.0',
    '',
  ]) {
    expect(vraag({ 'user-agent': naam, 'sec-fetch-mode': 'navigate' }), naam).toBeUndefined()
  }
})

test('who makes a preview, or asks for the head alone, is a program', () => {
  for (const naam of [
    'WhatsApp/2.23.20.0 A',
    'Mozilla/5.0 (Macintosh) AppleWebKit/601.2.4 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0',
    'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
    'TelegramBot (like TwitterBot)',
    'Mozilla/5.0 (compatible; bingbot/2.0) BingPreview/1.0b',
    'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5',
  ]) {
    expect(vraag({ 'user-agent': naam }), naam).toBe('programma')
  }
  expect(vraag({ 'user-agent': 'Mozilla/5.0 Firefox/144.0' }, 'HEAD')).toBe('programma')
})

test('a browser that fetches ahead says so, each in its own way', () => {
  for (const koppen of [
    { 'sec-purpose': 'prefetch' },
    { 'sec-purpose': 'prefetch;prerender' },
    { purpose: 'prefetch' },
    { 'x-purpose': 'preview' },
    { 'x-moz': 'prefetch' },
  ]) {
    expect(vraag(koppen as unknown as Record<string, string>)).toBe('browser')
  }
})

test('the pages whose address is a key are known, and no others', () => {
  for (const pad of ['/controleer/C-1', '/en/controleer/C-1', '/gedeeld/X', '/en/gedeeld/opening/1', '/volgen/X', '/en/volgen/zaak/1']) {
    expect(isMetCode(pad), pad).toBe(true)
    expect(koppenBijCode(pad)).toContainEqual(['referrer-policy', 'no-referrer'])
  }
  for (const pad of ['/controleer', '/controleer/', '/gedeeld', '/volgen', '/mijn/gedeeld/x', '/fr/gedeeld/x', '/'])
    expect(isMetCode(pad), pad).toBe(false)
  expect(koppenBijCode('/api/gedeeld/1'), 'the file too').toContainEqual(['x-robots-tag', 'noindex, nofollow'])
  expect(koppenBijCode('/api/volgen/vraag')).toContainEqual(['x-robots-tag', 'noindex, nofollow'])
  expect(koppenBijCode('/api/controleer')).toEqual([])
})
