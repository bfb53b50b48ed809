import { createTranslator } from 'use-intl/core'
import { BERICHTEN } from '@/lib/tekst/berichten/berichten'
import { toonDag } from '@/lib/tekst/datum'
import type { Taal } from '@/lib/tekst/talen'
import { documenttekst } from '../find-documenttype'
import type { Archiefstuk } from './list-archief'

/** Why the file of a versie is not in an archive: it is no longer kept, or it could not be read. */
export type Ontbreekt = 'niet-bewaard' | 'onleesbaar'

/** What became of one versie: its file, or why there is none. */
export type Indexregel = Omit<Archiefstuk, 'over'> & { over?: string; bestand?: string; ontbreekt?: Ontbreekt }

/** What stands around the lines. */
type Omslag = { stad: string; telefoon: string; controlepagina: string; gemaaktOp: string }

/**
 * The index of an archive: one page of HTML without anything that runs, which reads well in a screen reader and on a phone. It names every
 * versie, also one whose file is missing, and then says so before anything else. Pure.
 */
export function maakIndex(taal: Taal, regels: readonly Indexregel[], { stad, telefoon, controlepagina, gemaaktOp }: Omslag): string {
  const t = createTranslator({ locale: taal, messages: BERICHTEN[taal], namespace: 'mijn.archief' })
  const stand = createTranslator({ locale: taal, messages: BERICHTEN[taal], namespace: 'mijn.stand' })
  const aantal = regels.filter(({ ontbreekt }) => ontbreekt).length
  const koppen = [t('soort'), t('over'), t('nummer'), t('uitgegeven'), t('geldigTot'), t('stand'), t('bestand')]
  return `<!doctype html>
<html lang="${taal}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${schoon(t('titel', { stad }))}</title>
<style>${STIJL}</style>
</head>
<body>
<main>
<h1>${schoon(t('titel', { stad }))}</h1>
<p>${schoon(t('gemaakt', { dag: toonDag(taal, gemaaktOp) }))}</p>
${aantal > 0 ? `<p><strong>${schoon(t('ontbreken', { aantal }))}</strong> ${schoon(t('watNu', { telefoon }))}</p>\n` : ''}${regels.length > 0 ? tabel() : `<p>${schoon(t('leeg'))}</p>`}
<p>${schoon(t('controle', { adres: controlepagina }))}</p>
</main>
</body>
</html>
`

  function tabel(): string {
    const kop = koppen.map((tekst) => `<th scope="col">${schoon(tekst)}</th>`).join('')
    return `<table>\n<caption>${schoon(t('tabel'))}</caption>\n<thead><tr>${kop}</tr></thead>\n<tbody>\n${regels.map(rij).join('\n')}\n</tbody>\n</table>`
  }

  function rij({ documenttype, over, nummer, uitgegevenOp, geldigTot, stand: hoe, bestand, ontbreekt }: Indexregel): string {
    const cellen = [
      schoon(over ?? '–'),
      schoon(nummer),
      schoon(toonDag(taal, uitgegevenOp)),
      schoon(geldigTot ? toonDag(taal, geldigTot) : t('geenEinde')),
      schoon(stand(hoe)),
      bestand ? `<a href="${schoon(encodeURI(bestand))}">${schoon(t('open', { nummer }))}</a>` : schoon(t(`reden.${ontbreekt ?? 'onleesbaar'}`)),
    ]
    const naam = `<th scope="row">${schoon(documenttekst(documenttype, taal).naam)}</th>`
    return `<tr>${naam}${cellen.map((cel, plaats) => `<td data-kop="${schoon(koppen[plaats + 1] ?? '')}">${cel}</td>`).join('')}</tr>`
  }
}

/** On a narrow screen each row is a card whose cells say what they are. */
const STIJL = [
  'body{font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;margin:0 auto;max-width:75rem;padding:1.5rem}',
  'table{border-collapse:collapse;width:100%;margin:1.5rem 0}',
  'caption{text-align:left;font-weight:bold;padding:.5rem 0}',
  'th,td{text-align:left;vertical-align:top;padding:.5rem 1rem .5rem 0;border-bottom:1px solid #767676}',
  'h1,p{overflow-wrap:anywhere}td:nth-of-type(2){white-space:nowrap}',
  '@media(max-width:62rem){thead{position:absolute;clip-path:inset(50%);height:1px;overflow:hidden}tr,th,td{display:block;border:0;padding:.1rem 0;overflow-wrap:anywhere}tr{border-bottom:1px solid #767676;padding:.75rem 0}td::before{content:attr(data-kop) ": ";font-weight:bold}}',
].join('')

/** Text that is read as text, also between quotes. */
function schoon(tekst: string): string {
  return tekst.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`)
}
