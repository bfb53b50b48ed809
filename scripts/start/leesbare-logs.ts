import { prettyFactory } from 'pino-pretty'

/** Makes the JSON lines of the logger readable; any other line stays as it is. */
export function leesbareLogs(): (regel: string) => string {
  const kleuren = process.stdout.isTTY === true
  const maakMooi = prettyFactory({ colorize: kleuren, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname', singleLine: true })
  return (regel) => {
    const mooi = maakMooi(regel)
    return mooi.endsWith('\n') ? mooi : `${mooi}\n`
  }
}
