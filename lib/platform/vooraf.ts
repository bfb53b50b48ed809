/** In which `proxy.ts` says to a page that nobody reads what it answers. */
export const VOORAF_KOP = 'x-vooraf'

/** Programs that look at an address somebody sends, to show beside it what stands there. They are few, and say who they are. */
const VOORBEELDMAKERS =
  /\b(?:slackbot|slack-imgproxy|telegrambot|twitterbot|linkedinbot|discordbot|googlebot|bingbot|applebot|pinterestbot|redditbot|mastodon)\b|facebookexternalhit|meta-external|skypeuripreview|microsoftpreview|bingpreview|googleimageproxy|iframely|embedly|^whatsapp\//i

/**
 * Who asks for a page without reading it: a browser that fetches it before somebody goes there, or a program that
 * only looks (HEAD, or one that makes a preview of a link). Undefined for a person. What we cannot tell is a person.
 */
export function vraagtVooraf(methode: string, koppen: Pick<Headers, 'get'>): 'browser' | 'programma' | undefined {
  const doel = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].map((kop) => koppen.get(kop) ?? '').join()
  if (/prefetch|prerender|preview/i.test(doel)) return 'browser'
  if (methode === 'HEAD' || VOORBEELDMAKERS.test(koppen.get('user-agent') ?? '')) return 'programma'
  return undefined
}
