import { plusDagen } from '@/lib/platform/klok'

/** A whole day in a calendar. `id` stays the same when the day changes, so that a calendar that reads the file again moves it. */
export type Kalenderdag = { id: string; dag: string; titel: string; tekst: string }

/** A line of the file is at most 75 bytes (RFC 5545, 3.1). */
const MAX_BYTES = 75

/** Days as a calendar file (iCalendar, RFC 5545); pure. `gemaaktOp` is a moment in ISO. */
export function maakKalender(naam: string, dagen: readonly Kalenderdag[], gemaaktOp: string): string {
  const stempel = `${gemaaktOp.slice(0, 19).replace(/[-:]/g, '')}Z`
  const regels = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Openloket//Mijn documenten//NL',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${schrijf(naam)}`,
    ...dagen.flatMap(({ id, dag, titel, tekst }) => [
      'BEGIN:VEVENT',
      `UID:${id}@openloket`,
      `DTSTAMP:${stempel}`,
      `DTSTART;VALUE=DATE:${kaleDag(dag)}`,
      `DTEND;VALUE=DATE:${kaleDag(plusDagen(dag, 1))}`,
      `SUMMARY:${schrijf(titel)}`,
      `DESCRIPTION:${schrijf(tekst)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return `${regels.map(vouw).join('\r\n')}\r\n`
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
