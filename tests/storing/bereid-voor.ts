/** Makes the citizens of the test, with their first documents, and says who they are: `bereid-voor.ts <how many>`. */
import { geefEersteDocumentenUit } from '@/lib/documenten/geef-eerste-documenten-uit'
import { db } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { meldAanMet } from '@/tests/ondersteuning/proefburger'
import { vraagRegister } from './vraag-register'

const burgers = []
for (let nummer = 0; nummer < Number(process.argv[2]); nummer += 1) {
  const gezin = { leden: [{}], adres: { straat: 'Meir', huisnummer: String(nummer + 1), postcode: '2000' } }
  const { Personen } = (await vraagRegister('/beheer/personen', gezin)) as { Personen: { INSZ: string }[] }
  const insz = Personen[0]?.INSZ ?? ''
  const { burgerId } = await meldAanMet(insz, `burger-${nummer}@voorbeeld.example`)
  await geefEersteDocumentenUit(burgerId)
  burgers.push({ burgerId, insz })
}
await db.$executeRaw`create schema proef`
await db.$executeRaw`create table proef.vervaldag (document_id uuid, volgnummer int, primary key (document_id, volgnummer))`
process.stdout.write(`${JSON.stringify({ burgers, registers: env().BRON_PERSONEN_URL })}\n`)
process.exit(0)
