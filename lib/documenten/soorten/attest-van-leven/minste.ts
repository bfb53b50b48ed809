/** That somebody is alive, and nothing of where they were born. */
export function minste() {
  return { nl: { label: 'Leeft', waarde: 'Ja' }, en: { label: 'Is alive', waarde: 'Yes' } }
}
