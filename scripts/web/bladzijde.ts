import { createTranslator } from 'use-intl/core'
import { env } from '@/lib/platform/env'
import { maxMegabytes } from '@/lib/platform/verzoekgrootte'
import { BERICHTEN } from '@/lib/tekst/berichten/berichten'
import { isTaal, ontleedPad, pad, STANDAARDTAAL, type Taal, taalVanHerkomst } from '@/lib/tekst/talen'

/** What our rim has to say by itself: a bug of ours, what it cannot read, what is too long or too large, and that it is too busy. */
export type Boodschap = 'stuk' | 'onleesbaar' | 'te-lang' | 'te-groot' | 'controle-te-groot' | 'druk'

/** What is mended on the page before, where the browser's own button leads. */
const OP_VORIGE_BLADZIJDE: Boodschap[] = ['te-groot', 'controle-te-groot', 'druk']

/** What is known of a request; of one that could not be read that may be nothing. */
export type Gevraagd = { adres?: string; herkomst?: string; talen?: string }

/**
 * A whole page in HTML that asks nothing of the framework or the database, which may be why it is needed. `nummer` is
 * the correlation id to mention on the phone.
 */
export function maakBladzijde(boodschap: Boodschap, taal: Taal, nummer = ''): string {
  const t = createTranslator({ locale: taal, messages: BERICHTEN[taal], namespace: 'fouten' })
  const { STAD_NAAM, STAD_TELEFOON } = env()
  const titel = t(`${boodschap}.titel`)
  const uitleg = t(`${boodschap}.uitleg`, { megabytes: maxMegabytes() })
  return `<!DOCTYPE html>
<html lang="${taal}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${titel}</title>
<link rel="icon" href="/icoon.svg"><link rel="stylesheet" href="/fout.css"></head>
<body><header><p>Openloket, ${veilig(STAD_NAAM)}</p></header><main><h1>${titel}</h1><p>${uitleg}</p>
<p>${verderNa(boodschap, taal)}</p><p>${veilig(t('stuk.bel', { telefoon: STAD_TELEFOON }))}${nummer && ` ${t('stuk.nummer', { nummer: veilig(nummer) })}`}</p></main></body></html>`
}

function verderNa(boodschap: Boodschap, taal: Taal): string {
  const t = createTranslator({ locale: taal, messages: BERICHTEN[taal], namespace: 'fouten' })
  if (boodschap === 'stuk') return `<a href="">${t('stuk.opnieuw')}</a>`
  const zin = t(`${boodschap}.verder`)
  return OP_VORIGE_BLADZIJDE.includes(boodschap) ? zin : `<a href="${pad(taal, '/')}">${zin}</a>`
}

/** The language of the page that was asked for; of the page that a form was sent from; or else what the browser asks for first. */
export function taalVoor({ adres, herkomst, talen = '' }: Gevraagd): Taal {
  if (adres && !isApi(adres)) return ontleedPad(adres.split('?')[0] ?? '').taal
  if (herkomst) return taalVanHerkomst(herkomst)
  const gevraagd = talen.split(',').map((deel) => deel.trim().slice(0, 2).toLowerCase())
  return gevraagd.find(isTaal) ?? STANDAARDTAAL
}

/** Whether a program asks, which gets its answer as JSON. */
export function isVanProgramma({ adres = '' }: Gevraagd): boolean {
  return adres.startsWith('/api/v1/')
}

function isApi(adres: string): boolean {
  return adres.startsWith('/api/')
}

function veilig(tekst: string): string {
  return tekst.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`)
}
