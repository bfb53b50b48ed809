import { crc32, deflateSync } from 'node:zlib'
import { encode } from 'uqr'

/** Modules of white around it that a reader needs (ISO/IEC 18004), and dots of the picture for each module. */
const RUST = 4
const STIPPEN = 8
const HANDTEKENING = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The code of a visit as a QR code, in PNG: what every mail program and browser shows. One bit a dot (PNG, third edition). */
export function tekenBezoekQr(code: string): Buffer {
  const { data, size } = encode(code, { ecc: 'M', boostEcc: false, border: RUST })
  const breedte = size * STIPPEN
  const rij = (modules: boolean[]) => {
    const bytes = Buffer.alloc(Math.ceil(breedte / 8), 0xff)
    for (let stip = 0; stip < breedte; stip++)
      if (modules[Math.floor(stip / STIPPEN)]) bytes[stip >> 3] = (bytes[stip >> 3] ?? 0) & ~(0x80 >> (stip & 7))
    return Buffer.concat([Buffer.from([0]), bytes])
  }
  const beeld = Buffer.concat(data.flatMap((modules) => Array<Buffer>(STIPPEN).fill(rij(modules))))
  const kop = Buffer.alloc(13)
  kop.writeUInt32BE(breedte, 0)
  kop.writeUInt32BE(breedte, 4)
  // One bit, grey; the rest is as the standard has it when nothing special is asked.
  kop.writeUInt8(1, 8)
  return Buffer.concat([HANDTEKENING, brok('IHDR', kop), brok('IDAT', deflateSync(beeld)), brok('IEND', Buffer.alloc(0))])
}

function brok(soort: string, inhoud: Buffer): Buffer {
  const metSoort = Buffer.concat([Buffer.from(soort, 'latin1'), inhoud])
  const lengte = Buffer.alloc(4)
  lengte.writeUInt32BE(inhoud.length)
  const controle = Buffer.alloc(4)
  controle.writeUInt32BE(crc32(metSoort))
  return Buffer.concat([lengte, metSoort, controle])
}
