/** Whether an address is on a site of the city itself: under the domain of its mail. */
export function isEigenSite(adres: string, stadEmail: string): boolean {
  const domein = stadEmail.slice(stadEmail.lastIndexOf('@') + 1).toLowerCase()
  const { hostname } = new URL(adres)
  return hostname === domein || hostname.endsWith(`.${domein}`)
}
