/**
 * Run inside the copy, once the citizen signed in and their own documents came: gives them documents up to thirty, a
 * case and a form that they are filling in, through the use-cases of the portal. Prints what it made.
 */
import { urlVan } from '../database/embedded'
import { demoOmgeving, poortenVanaf } from '../start/omgeving'
import { leesPoort } from '../start/poorten'

const poorten = poortenVanaf(leesPoort(process.env.PORT))
Object.assign(process.env, demoOmgeving(poorten, urlVan(poorten.postgres, 'openloket')))

const DOCUMENTEN = 30

const { beginConcept, bewaarConcept } = await import('@/lib/aanvragen/concept')
const { getBurger } = await import('@/lib/burgers/get-burger')
const { getFormulier } = await import('@/lib/catalogus/find-dienst')
const { geefUit } = await import('@/lib/documenten/geef-uit')
const { db, inTransactie } = await import('@/lib/platform/database')
const { nieuweReferentie } = await import('@/lib/platform/ids')
const { vandaag } = await import('@/lib/platform/klok')
const { aanvrager, dienIn, verhuizing } = await import('@/tests/ondersteuning/dien-in')

const { id: burgerId } = await db.burger.findFirstOrThrow({ where: { voornaam: 'Lotte' } })
const { insz } = await getBurger(burgerId)
if (!insz) throw new Error('the citizen has no national number')
const wie = aanvrager({ burgerId, insz })

const referentie = await dienIn(wie, 'adreswijziging', verhuizing)
const adres = { straat: 'Abdijstraat', huisnummer: '12', postcode: '2020', gemeente: 'Antwerpen' }
while ((await db.document.count({ where: { burgerId } })) < DOCUMENTEN) {
  const over = nieuweReferentie()
  const gegevens = {
    referentie: over,
    ingediendOp: vandaag(),
    aangever: 'Lotte Janssens',
    nieuwAdres: adres,
    verhuisdatum: vandaag(),
    verhuizers: ['Lotte'],
  }
  const uitgifte = { burgerId, documenttype: 'ontvangstbewijs-adresaangifte', onderwerp: { referentie: over }, gegevens, taal: 'nl' }
  await inTransactie((tx) => geefUit(tx, { ...uitgifte, reden: 'aanvraag' }))
}
const formulier = await getFormulier('adreswijziging')
const concept = await beginConcept(wie, 'adreswijziging', 'nl')
if (!concept.ok) throw new Error(`no form was begun: ${concept.fout.code}`)
await bewaarConcept(concept.waarde, formulier, (inhoud) => ({ ...inhoud, ruw: { situatie: ['gewoon'] }, gestuurd: ['situatie'] }))
const documenten = await db.document.count({ where: { burgerId } })
await db.$disconnect()
process.stdout.write(JSON.stringify({ referentie, documenten }))
