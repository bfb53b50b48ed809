/** That somebody cohabits by law, and nothing of with whom. */
export function minste() {
  return { nl: { label: 'Woont wettelijk samen', waarde: 'Ja' }, en: { label: 'Cohabits by law', waarde: 'Yes' } }
}
