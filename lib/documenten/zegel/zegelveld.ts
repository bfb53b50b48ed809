import { createHash } from 'node:crypto'
import { inLijst, leesObject, leesPdfBron, metSleutel, type PdfBron, pdfMoment, pdfTekst, verwijzing } from './pdf-objecten'

/** What the seal says of itself to who opens the file. */
export type Zegelwoorden = { nummer: string; stad: string; reden: string; contact: string; veld: string; op: Date }

/** A PDF with an empty place for the seal, and where that place is: from `<` up to and with `>`. */
export type MetPlaats = { bytes: Buffer; begin: number; einde: number }

/** Key in the signature dictionary under which the number of the versie stands, in the name space of this portal. */
export const NUMMERSLEUTEL = 'OPLK_Nummer'

/**
 * Adds a signature field to a PDF of our typesetter, as an incremental update: its bytes stay as they are. The field
 * has no look and no size, and still stands in the structure tree as a form element with a description, with the tab
 * order of the structure, as PDF/UA-1 (7.18.1, 7.18.4) asks. It certifies that nothing may be changed (DocMDP, P 1)
 * and locks every field.
 */
export function maakPlaats(pdf: Uint8Array, woorden: Zegelwoorden, ruimte: number): MetPlaats {
  const bron = leesPdfBron(Buffer.from(pdf))
  const catalogus = verwijzing(bron.trailer, 'Root')
  const [veld, zegel, element, slot] = [bron.aantal, bron.aantal + 1, bron.aantal + 2, bron.aantal + 3]
  const catalogusInhoud = leesObject(bron, catalogus)
  const pagina = verwijzing(leesObject(bron, verwijzing(catalogusInhoud, 'Pages')), 'Kids')
  const boom = verwijzing(catalogusInhoud, 'StructTreeRoot')
  const boomInhoud = leesObject(bron, boom)
  const document = verwijzing(boomInhoud, 'K')
  const plaats = Number(/\/ParentTreeNextKey\s+(\d+)/.exec(boomInhoud)?.[1] ?? 0)
  const omschrijving = pdfTekst(woorden.veld)
  const objecten = new Map([
    [
      catalogus,
      metSleutel(metSleutel(catalogusInhoud, 'AcroForm', `<< /Fields [${veld} 0 R] /SigFlags 3 >>`), 'Perms', `<< /DocMDP ${zegel} 0 R >>`),
    ],
    [pagina, metSleutel(inLijst(leesObject(bron, pagina), 'Annots', `${veld} 0 R`), 'Tabs', '/S')],
    [boom, metSleutel(inLijst(boomInhoud, 'Nums', `${plaats} ${element} 0 R`), 'ParentTreeNextKey', String(plaats + 1))],
    [document, inLijst(leesObject(bron, document), 'K', `${element} 0 R`)],
    [
      veld,
      `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Zegel) /TU ${omschrijving} /F 132 /Rect [0 0 0 0] /P ${pagina} 0 R /StructParent ${plaats} /Lock ${slot} 0 R /V ${zegel} 0 R >>`,
    ],
    [
      element,
      `<< /Type /StructElem /S /Form /P ${document} 0 R /Pg ${pagina} 0 R /Alt ${omschrijving} /K [<< /Type /OBJR /Obj ${veld} 0 R /Pg ${pagina} 0 R >>] >>`,
    ],
    [slot, '<< /Type /SigFieldLock /Action /All >>'],
    [zegel, handtekening(woorden, ruimte)],
  ])
  return zoekPlaats(voegToe(bron, objecten))
}

const OPEN = '/ByteRange ['
const CIJFERS = 10

function handtekening({ nummer, stad, reden, contact, op }: Zegelwoorden, ruimte: number): string {
  const wie = `/Name ${pdfTekst(stad)} /Reason ${pdfTekst(reden)} /ContactInfo ${pdfTekst(contact)}`
  const vast = '/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 1 /V /1.2 >> >>]'
  const kop = `/Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M ${pdfMoment(op)} /${NUMMERSLEUTEL} (${nummer})`
  return `<< ${kop} ${wie} ${vast} ${OPEN}0 ${' '.repeat(3 * CIJFERS + 2)}] /Contents <${'0'.repeat(ruimte * 2)}> >>`
}

function voegToe(bron: PdfBron, objecten: Map<number, string>): Buffer {
  const delen: Buffer[] = [bron.bytes, Buffer.from('\n')]
  let lengte = bron.bytes.byteLength + 1
  const plaatsen = new Map<number, number>()
  for (const [nummer, inhoud] of objecten) {
    const deel = Buffer.from(`${nummer} 0 obj\n${inhoud}\nendobj\n`, 'latin1')
    plaatsen.set(nummer, lengte)
    delen.push(deel)
    lengte += deel.byteLength
  }
  delen.push(Buffer.from(`${tabel(plaatsen)}${trailer(bron, objecten, delen)}startxref\n${lengte}\n%%EOF\n`, 'latin1'))
  return Buffer.concat(delen)
}

function tabel(plaatsen: Map<number, number>): string {
  const regels = [...plaatsen]
    .toSorted(([een], [ander]) => een - ander)
    .map(([nummer, plaats]) => `${nummer} 1\n${String(plaats).padStart(10, '0')} 00000 n\r\n`)
  return `xref\n${regels.join('')}`
}

function trailer(bron: PdfBron, objecten: Map<number, string>, delen: Buffer[]): string {
  const hash = createHash('sha256')
  for (const deel of delen) hash.update(deel)
  const eerste = /\/ID\s*\[\s*(\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f]*>)/.exec(bron.trailer)?.[1] ?? '<00>'
  const sleutels = ['Root', 'Info'].map((sleutel) => `/${sleutel} ${verwijzing(bron.trailer, sleutel)} 0 R`).join(' ')
  const id = `/ID [${eerste} <${hash.digest('hex').slice(0, 32)}>]`
  return `trailer\n<< /Size ${Math.max(...objecten.keys()) + 1} ${sleutels} ${id} /Prev ${bron.startxref} >>\n`
}

/** Fills in which bytes the seal covers: everything but its own place. */
function zoekPlaats(bytes: Buffer): MetPlaats {
  const bereik = bytes.lastIndexOf(OPEN, undefined, 'latin1')
  const begin = bytes.indexOf('<', bereik + OPEN.length, 'latin1')
  const einde = bytes.indexOf('>', begin, 'latin1') + 1
  const getallen = `0 ${begin} ${einde} ${bytes.byteLength - einde}`
  bytes.write(getallen, bereik + OPEN.length, 'latin1')
  return { bytes, begin, einde }
}
