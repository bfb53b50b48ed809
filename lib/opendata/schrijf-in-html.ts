/** Data as JSON that can stand in an element of a page: no sign that HTML or a script reads as something else is left in it. */
export function schrijfInHtml(gegevens: object): string {
  return JSON.stringify(gegevens).replace(/[<>&\u2028\u2029]/g, (teken) => `\\u${teken.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
