/** That there is a permit and for which zone, and nothing of the car. */
export function minste({ zone }: { zone: string }) {
  return {
    nl: { label: `Heeft een parkeervergunning voor zone ${zone}`, waarde: 'Ja' },
    en: { label: `Has a parking permit for zone ${zone}`, waarde: 'Yes' },
  }
}
