import { plusDagen } from '@/lib/platform/klok'

/** A whole day in a calendar. `id` stays the same when the day changes, so that a calendar that reads the file again moves it. */
export type Kalenderdag = { id: string; dag: string; titel: string; tekst: string }

/** Something at a moment in a calendar. `versie` grows when it moves; `vervallen` takes it away again. */
export type Kalendermoment = {
  id: string
  van: Date
  tot: Date
  titel: string
  tekst: string
  plaats?: string
  versie: number
  vervallen?: boolean
}

/** A line of the file is at most 75 bytes (RFC 5545, 3.1). */
const MAX_BYTES = 75

/** Days as a calendar file (iCalendar, RFC 5545); pure. `gemaaktOp` is a moment in ISO. */
export function maakKalender(naam: string, dagen: readonly Kalenderdag[], gemaaktOp: string): string {
  return bestand(
    naam,
    dagen.map(({ id, dag, titel, tekst }) => [
      `UID:${id}@openloket`,
      `DTSTAMP:${stempel(gemaaktOp)}`,
      `DTSTART;VALUE=DATE:${kaleDag(dag)}`,
      `DTEND;VALUE=DATE:${kaleDag(plusDagen(dag, 1))}`,
      `SUMMARY:${schrijf(titel)}`,
      `DESCRIPTION:${schrijf(tekst)}`,
      'TRANSP:TRANSPARENT',
    ]),
  )
}

/** One moment as a calendar file, in UTC, so that no calendar has to know when our clock changes; pure. */
export function maakKalendermoment(naam: string, moment: Kalendermoment, gemaaktOp: string): string {
  const { id, van, tot, titel, tekst, plaats, versie, vervallen } = moment
  return bestand(naam, [
    [
      `UID:${id}@openloket`,
      `SEQUENCE:${versie}`,
      `DTSTAMP:${stempel(gemaaktOp)}`,
      `DTSTART:${stempel(van.toISOString())}`,
      `DTEND:${stempel(tot.toISOString())}`,
      `SUMMARY:${schrijf(titel)}`,
      `DESCRIPTION:${schrijf(tekst)}`,
      ...(plaats ? [`LOCATION:${schrijf(plaats)}`] : []),
      `STATUS:${vervallen ? 'CANCELLED' : 'CONFIRMED'}`,
    ],
  ])
}

function bestand(naam: string, gebeurtenissen: string[][]): string {
  const regels = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Openloket//Openloket//NL',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${schrijf(naam)}`,
    ...gebeurtenissen.flatMap((regelsVan) => ['BEGIN:VEVENT', ...regelsVan, 'END:VEVENT']),
    'END:VCALENDAR',
  ]
  return `${regels.map(vouw).join('\r\n')}\r\n`
}

function stempel(moment: string): string {
  return `${moment.slice(0, 19).replace(/[-:]/g, '')}Z`
}

function kaleDag(dag: string): string {
  return dag.replaceAll('-', '')
}

/** What has a meaning in the file is written with a backslash. */
function schrijf(tekst: string): string {
  return tekst.replace(/[\\;,]/g, (teken) => `\\${teken}`).replace(/\r?\n/g, '\\n')
}

/** A long line goes on after a line break and a space, never within a sign. */
function vouw(regel: string): string {
  const delen: string[] = []
  let deel = ''
  for (const teken of regel) {
    const max = delen.length === 0 ? MAX_BYTES : MAX_BYTES - 1
    if (Buffer.byteLength(deel + teken) > max) {
      delen.push(deel)
      deel = ''
    }
    deel += teken
  }
  return [...delen, deel].join('\r\n ')
}
