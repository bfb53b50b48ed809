import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { type Html, html } from './html'
import { STIJL } from './stijl'

/** Around what a page says: in which language, and what it is part of. */
export type Kader = { taal: string; titel: string; onderdeel: string; demo: string }

/** Answers with a whole page of a demonstration part. */
export function stuurPagina(antwoord: ServerResponse, status: number, kader: Kader, inhoud: Html, formulierenNaar?: string[]): void {
  const { koppen, tekst } = maakPagina(kader, inhoud, formulierenNaar)
  antwoord.writeHead(status, koppen).end(tekst)
}

/** A whole page of a demonstration part, for who answers in another way. Nothing inline, nothing from elsewhere. */
export function maakPagina(kader: Kader, inhoud: Html, formulierenNaar: string[] = []): { koppen: Record<string, string>; tekst: string } {
  const bladzijde = html`<!doctype html>
<html lang="${kader.taal}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${kader.titel}</title><link rel="icon" href="/icoon.svg"><link rel="stylesheet" href="/stijl.css"></head>
<body><header><div class="band"><p class="wrap">${kader.demo}</p></div><div class="wrap">${kader.onderdeel}</div></header><main class="wrap">${inhoud}</main></body>
</html>`
  const koppen = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': `default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ${formulierenNaar.join(' ')}`,
  }
  return { koppen, tekst: bladzijde.bron }
}

const ICOON = readFileSync('public/icoon.svg')

/** Answers with the sheet or the icon of these pages; false when something else was asked. */
export function stuurBijlage(pad: string, antwoord: ServerResponse): boolean {
  const bijlage = {
    '/stijl.css': ['text/css; charset=utf-8', STIJL],
    '/icoon.svg': ['image/svg+xml', ICOON],
    '/favicon.ico': ['image/svg+xml', ICOON],
  }[pad]
  if (!bijlage) return false
  antwoord.writeHead(200, { 'content-type': String(bijlage[0]), 'cache-control': 'max-age=3600' }).end(bijlage[1])
  return true
}
