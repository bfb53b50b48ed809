/** A code that there are words for, or the one for all others. Codes come from rows; words from the message files. */
export function gekend<const C extends string, const A extends string>(codes: readonly C[], code: string | undefined, anders: A): C | A {
  return codes.find((kandidaat) => kandidaat === code) ?? anders
}
