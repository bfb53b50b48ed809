/** That somebody is Belgian: the attest is of nobody else. */
export function minste() {
  return { nl: { label: 'Is Belg', waarde: 'Ja' }, en: { label: 'Is Belgian', waarde: 'Yes' } }
}
