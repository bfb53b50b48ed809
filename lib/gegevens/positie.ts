/** Where a device says that it is: degrees north and east, and within how many metres. */
export type Positie = { breedte: number; lengte: number; meters: number }

/** As it travels in a form: five decimals are about a metre. */
export function schrijfPositie({ breedte, lengte, meters }: Positie): string {
  return `${breedte.toFixed(5)};${lengte.toFixed(5)};${Math.min(MAX_METERS, Math.max(1, Math.round(meters)))}`
}

/** What `schrijfPositie` wrote; undefined for every other text. */
export function leesPositie(geschreven: string | undefined): Positie | undefined {
  const delen = /^(-?\d{1,2}\.\d{5});(-?\d{1,3}\.\d{5});([1-9]\d{0,4})$/.exec(geschreven ?? '')
  const [breedte = Number.NaN, lengte = Number.NaN, meters = Number.NaN] = delen?.slice(1).map(Number) ?? []
  return Math.abs(breedte) <= 90 && Math.abs(lengte) <= 180 && meters >= 1 ? { breedte, lengte, meters } : undefined
}

const MAX_METERS = 99_999
