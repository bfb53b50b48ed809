/** Whether a text looks like an e-mail address: what it must have to arrive, and no more. */
export function isEmail(getypt: string): boolean {
  return /^[^\s@<>"(),;:\\[\]]+@[^\s@<>"(),;:\\[\]]+\.[^\s@<>"(),;:\\[\].]{2,}$/u.test(getypt) && !getypt.includes('..')
}
