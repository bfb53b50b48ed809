/** A piece of HTML that is already safe. */
export type Html = { readonly [VEILIG]: true; readonly bron: string }

const VEILIG = Symbol('safe html')

/** HTML from a template: every value is escaped unless it is HTML itself; lists are joined. */
export function html(delen: TemplateStringsArray, ...waarden: unknown[]): Html {
  return veilig(delen.reduce((tekst, deel, plaats) => tekst + ontsnapt(waarden[plaats - 1]) + deel))
}

/** HTML that somebody else made and that is trusted, such as the provider's own form. */
export function veilig(bron: string): Html {
  return { [VEILIG]: true, bron }
}

function ontsnapt(waarde: unknown): string {
  if (isHtml(waarde)) return waarde.bron
  if (Array.isArray(waarde)) return waarde.map(ontsnapt).join('')
  if (waarde === undefined || waarde === null || waarde === false) return ''
  return String(waarde).replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`)
}

function isHtml(waarde: unknown): waarde is Html {
  return typeof waarde === 'object' && waarde !== null && VEILIG in waarde
}
