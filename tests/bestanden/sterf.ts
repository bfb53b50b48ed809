/** Brings the content of a file to its place and is killed before its row is written. */
import { zetBestandKlaar } from '@/lib/bestanden/bewaar-bestand'

await zetBestandKlaar(Buffer.from('%PDF-1.7 nooit bewaard'), 'application/pdf')
process.kill(process.pid, 'SIGKILL')
