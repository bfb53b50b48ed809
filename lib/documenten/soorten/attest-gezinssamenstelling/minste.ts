/** How many people live in the household, and nothing of who they are. */
export function minste({ leden }: { leden: readonly unknown[] }) {
  const waarde = String(leden.length)
  return { nl: { label: 'Aantal mensen in het gezin', waarde }, en: { label: 'Number of people in the household', waarde } }
}
