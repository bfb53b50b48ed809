/** Asks for the file of a versie as a web process does, says its hash, and ends. */
import { createHash } from 'node:crypto'
import { findPdf } from '@/lib/documenten/get-pdf'

const [burgerId = '', documentId = '', nummer = ''] = process.argv.slice(2)
const pdf = await findPdf(burgerId, documentId, nummer)
process.stdout.write(`${pdf && createHash('sha256').update(pdf.bytes).digest('hex')}\n`)
process.exit()
