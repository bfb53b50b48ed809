/** One file of a ZIP whose files are stored as they are. */
export type Zipdeel = { naam: string; bytes: Buffer; dag: string }

const EINDE = 0x06054b50
const DEEL = 0x02014b50

/** The files that the directory of a ZIP names, in its order; throws when the directory is not there or names what is not (APPNOTE 4.3). */
export function leesZip(zip: Buffer): Zipdeel[] {
  const einde = zip.length - 22
  if (zip.readUInt32LE(einde) !== EINDE) throw new Error('the ZIP has no end')
  const aantal = zip.readUInt16LE(einde + 10)
  let plaats = zip.readUInt32LE(einde + 16)
  return Array.from({ length: aantal }, () => {
    if (zip.readUInt32LE(plaats) !== DEEL || zip.readUInt16LE(plaats + 10) !== 0) throw new Error('the directory of the ZIP is broken')
    const [lengte, naamlengte, meer, begin] = [
      zip.readUInt32LE(plaats + 20),
      zip.readUInt16LE(plaats + 28),
      zip.readUInt16LE(plaats + 30),
      zip.readUInt32LE(plaats + 42),
    ]
    const naam = zip.toString('utf8', plaats + 46, plaats + 46 + naamlengte)
    const datum = zip.readUInt16LE(plaats + 14)
    const dag = [1980 + (datum >> 9), (datum >> 5) & 15, datum & 31].map((deel) => String(deel).padStart(2, '0')).join('-')
    const inhoud = begin + 30 + zip.readUInt16LE(begin + 26) + zip.readUInt16LE(begin + 28)
    plaats += 46 + naamlengte + meer
    return { naam, bytes: zip.subarray(inhoud, inhoud + lengte), dag }
  })
}
