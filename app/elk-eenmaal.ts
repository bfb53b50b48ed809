/** The questions of an address, each once: what is asked twice counts as it was asked first. */
export function elkEenmaal<V extends Record<string, string | undefined>>(vraag: { [naam in keyof V]: V[naam] | V[naam][] }): V {
  return Object.fromEntries(Object.entries(vraag).map(([naam, waarde]) => [naam, Array.isArray(waarde) ? waarde[0] : waarde])) as V
}
