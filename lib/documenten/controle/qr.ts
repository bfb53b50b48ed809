import { renderSVG } from 'uqr'

/** Modules of white around it that a reader needs (ISO/IEC 18004). */
const RUST = 4

/** A text as a QR code in SVG: one that a scratch or a fold of 15 % does not spoil. */
export function tekenQr(tekst: string): string {
  return renderSVG(tekst, { ecc: 'M', boostEcc: false, border: RUST, pixelSize: 1 })
}
