/** The place that is always there: the database itself. */
export const DATABANK = 'databank'

/** Where files can be: a folder, or a bucket that speaks S3. */
export type Opslagplaats = { naam: string } & ({ soort: 'map'; map: string } | ({ soort: 's3' } & S3plaats))

/** A bucket, its address without what is secret; names of objects come after the prefix, which is empty or ends in a slash. */
export type S3plaats = { adres: string; prefix: string; regio: string; sleutelId: string; geheim: string }

/**
 * Reads the places of files, the one for new files first: `databank`, `<name>=file:///<folder>` or
 * `<name>=s3+https://<key>:<secret>@<host>/<bucket>/<prefix>?region=<region>`. Undefined when one of them is none of these, or
 * a name stands there twice. Pure.
 */
export function leesOpslagplaatsen(tekst: string): { nieuw: string; buiten: Opslagplaats[] } | undefined {
  const delen = tekst.split(',').map((deel) => deel.trim())
  const gelezen = delen.map((deel) => (deel === DATABANK ? { naam: DATABANK } : leesOpslagplaats(deel)))
  const namen = gelezen.map((plaats) => plaats?.naam)
  const [nieuw] = namen
  if (!nieuw || namen.includes(undefined) || new Set(namen).size < namen.length) return undefined
  return { nieuw, buiten: gelezen.filter((plaats): plaats is Opslagplaats => plaats !== undefined && 'soort' in plaats) }
}

function leesOpslagplaats(deel: string): Opslagplaats | undefined {
  const [, naam = '', adres = ''] = /^([a-z][a-z0-9-]*)=(.+)$/.exec(deel) ?? []
  if (!naam || naam === DATABANK || !URL.canParse(adres)) return undefined
  const url = new URL(adres)
  if (url.protocol === 'file:')
    return url.host === '' && url.pathname !== '/' ? { naam, soort: 'map', map: ontcijfer(url.pathname) ?? '' } : undefined
  if (url.protocol !== 's3+https:' && url.protocol !== 's3+http:') return undefined
  const [bucket = '', ...rest] = url.pathname.slice(1).replace(/\/+$/, '').split('/')
  const [sleutelId, geheim] = [ontcijfer(url.username), ontcijfer(url.password)]
  if (!bucket || !url.host || !sleutelId || !geheim || rest.some((stuk) => !/^[\w.-]+$/.test(stuk) || /^\.+$/.test(stuk))) return undefined
  return {
    naam,
    soort: 's3',
    adres: `${url.protocol.slice('s3+'.length)}//${url.host}/${bucket}`,
    prefix: rest.map((stuk) => `${stuk}/`).join(''),
    regio: url.searchParams.get('region') ?? 'us-east-1',
    sleutelId,
    geheim,
  }
}

/** What stands behind the percent signs; undefined when they are not UTF-8. */
function ontcijfer(tekst: string): string | undefined {
  try {
    return decodeURIComponent(tekst)
  } catch {
    return undefined
  }
}
