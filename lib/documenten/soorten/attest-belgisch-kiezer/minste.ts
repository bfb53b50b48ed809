/** That somebody may vote as a Belgian: the attest is of nobody else. */
export function minste() {
  return { nl: { label: 'Is Belgisch kiezer', waarde: 'Ja' }, en: { label: 'Is a Belgian voter', waarde: 'Yes' } }
}
