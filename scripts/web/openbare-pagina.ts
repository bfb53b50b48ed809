import { request } from 'node:http'
import { LRUCache } from 'lru-cache'
import { gepubliceerd } from '@/lib/catalogus/gepubliceerd'
import { GEZOCHT_KOP } from '@/lib/platform/koppen'

/** A page as the portal made it for nobody in particular, cut at the places where its nonce stood. */
export type OpenbarePagina = { delen: string[]; koppen: [naam: string, delen: string[]][] }

/** What an address gave: its page, or that there is none. `isEenmalig`: the page says itself that nobody may keep it. */
type Gevonden = { pagina?: OpenbarePagina; isEenmalig?: boolean; generatie: number }

/** So long at most a page says what was so; a change of a text is seen after it. */
const VERS_MS = 60_000
/** What is asked least goes first when there is more. */
const MAX_TEKENS = 64_000_000
/** What an entry takes beside its text: there may be many that hold nothing. */
const TEKENS_PER_ADRES = 1_000
/** What belongs to one answer, or to its way over the line. */
const VAN_EEN_ANTWOORD = /^(connection|keep-alive|date|transfer-encoding|content-length|content-encoding|content-security-policy|x-correlatie-id)$/
/** How a page asks to be kept by nobody, a search engine included. */
const EENMALIG = /<meta name="robots" content="[^"]*noarchive/

/** What keeps the pages of this process: asked by address; `niet-gevonden` when there is nothing there, `undefined` when the answer is no page to keep or it failed. */
export type Openbaar = (adres: string) => Promise<OpenbarePagina | 'niet-gevonden' | undefined>

/**
 * Keeps public pages as they are for whoever is not signed in, so that the framework makes each of them once a minute and
 * not for every visit. A page is asked of this same server by ourselves, never with what a visitor sent: nobody can put
 * something in the page of the next. While a page is made anew, and while that fails, the one of before is shown. What was made
 * before editors published something is made anew at once. A page that counts who asked says that it is not to be kept: it is given to who
 * asked at that moment, and made once for them.
 */
export function bewaarOpenbaar(poort: number, host: string, maxTekens: number = MAX_TEKENS): Openbaar {
  const bewaard = new LRUCache<string, Gevonden>({
    maxSize: maxTekens,
    sizeCalculation: ({ pagina }, adres) => (pagina?.delen ?? []).reduce((som, deel) => som + deel.length, adres.length + TEKENS_PER_ADRES),
    ttl: VERS_MS,
    allowStale: true,
    allowStaleOnFetchRejection: true,
    noDeleteOnFetchRejection: true,
    fetchMethod: (adres) => vraagPagina(adres, poort, host),
  })
  return async (adres) => {
    const van = bewaard.peek(adres)?.generatie
    const gevonden = await bewaard.fetch(adres, { forceRefresh: van !== undefined && van !== gepubliceerd().generatie })
    if (gevonden?.isEenmalig) bewaard.delete(adres)
    return gevonden && (gevonden.pagina ?? 'niet-gevonden')
  }
}

function vraagPagina(path: string, port: number, host: string): Promise<Gevonden | undefined> {
  return new Promise((klaar, mis) => {
    const { generatie } = gepubliceerd()
    const headers = { host, accept: 'text/html', [GEZOCHT_KOP]: path }
    const vraag = request({ host: '127.0.0.1', port, agent: false, path, headers }, async (antwoord) => {
      try {
        let html = ''
        for await (const stuk of antwoord.setEncoding('utf8')) html += stuk
        const { statusCode = 500 } = antwoord
        if (statusCode >= 500) throw new Error(`${path} answered ${statusCode}`)
        if (statusCode === 404) return klaar({ generatie })
        const gemaakt = statusCode === 200 ? pagina(html, antwoord.headers) : undefined
        klaar(gemaakt && { pagina: gemaakt, isEenmalig: EENMALIG.test(html), generatie })
      } catch (fout) {
        mis(fout)
      }
    })
    vraag.once('error', mis)
    vraag.end()
  })
}

/** Undefined for what is not the same for everyone: a page without a policy of its own, or one that sets a cookie. */
function pagina(html: string, gekregen: NodeJS.Dict<string | string[]>): OpenbarePagina | undefined {
  const nonce = /'nonce-([^']+)'/.exec(String(gekregen['content-security-policy']))?.[1]
  if (!nonce || gekregen['set-cookie']) return undefined
  const koppen = Object.entries(gekregen).flatMap(([naam, waarde]): [string, string[]][] =>
    VAN_EEN_ANTWOORD.test(naam) || waarde === undefined ? [] : [[naam, String(waarde).split(nonce)]],
  )
  return { delen: html.split(nonce), koppen }
}
