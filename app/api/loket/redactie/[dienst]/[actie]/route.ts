import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { mag } from '@/lib/auth/rechten'
import { getSessie, getVerlopenMedewerker } from '@/lib/auth/sessie'
import { findDienst } from '@/lib/catalogus/find-dienst'
import { bewaarRedactieklad, gooiRedactiekladWeg } from '@/lib/redactie/klad'
import { leesTeksten } from '@/lib/redactie/lees-teksten'
import { leesOoit } from '@/lib/redactie/ooit'
import { beginProefOpnieuw } from '@/lib/redactie/probeer'
import { gaTerug, legVoor, publiceer, stuurTerug } from '@/lib/redactie/publiceer'
import { beginVersie, gooiWeg, type Redacteur, type Redactieuitslag, schrijfVersie, zagCode } from '@/lib/redactie/schrijf'
import { schrijfVoorwaarde, type Voorwaardedaad } from '@/lib/redactie/voorwaarde'
import { schrijfVraag, verplaatsVraag, zonderVraag } from '@/lib/redactie/vragen'
import { leesTaal, pad, type Taal } from '@/lib/tekst/talen'

type Context = { params: Promise<{ dienst: string; actie: string }> }

/** What a form asks: who, of which dienst, the version that they saw, and what was typed. */
type Vraag = { medewerker: Redacteur; dienst: string; revisie: number; lees: (naam: string) => string; formulier: FormData }
/** What was done, what it is called when that is not the action itself, and where on which page of the dienst one goes on. */
type Antwoord = { uitslag: Redactieuitslag; naar: string; gedaan?: string; anker?: string }
type Actie = (vraag: Vraag) => Promise<Antwoord>

const OVERZICHT = ''
const VRAGEN = '/vragen'

const DOET: Record<string, Actie> = {
  begin: async ({ medewerker, dienst, lees }) => ({
    uitslag: await beginVersie(medewerker, dienst),
    naar: lees('naar') === 'vragen' ? VRAGEN : '/teksten',
  }),
  teksten,
  vraag: schrijfEenVraag,
  voorwaarde: async ({ medewerker, dienst, revisie, lees, formulier }) => {
    const [naam, daad] = [lees('vraag'), leesDaad(lees('_daad'))]
    const stap: Voorwaardedaad = daad.soort === 'weg' ? { soort: 'weg', plaats: daad.plaats } : { soort: daad.soort === 'erbij' ? 'erbij' : 'bewaar' }
    const uitslag = await schrijfVersie(medewerker, dienst, revisie, (record) => ({
      ...record,
      formFields: schrijfVoorwaarde(record, naam, getypt(formulier), stap),
    }))
    const blijft = stap.soort !== 'bewaar' || heeftFout(uitslag, naam, '.showWhen')
    const gedaan = stap.soort === 'erbij' && lees('nieuw') ? { gedaan: 'voorwaarde-erbij' } : {}
    return { uitslag, naar: `${VRAGEN}/${encodeURIComponent(naam)}${blijft ? '/voorwaarde' : ''}`, ...gedaan }
  },
  'vraag-op': ({ lees, ...vraag }) => metVragen(vraag, (record) => verplaatsVraag(record, lees('vraag'), -1)),
  'vraag-neer': ({ lees, ...vraag }) => metVragen(vraag, (record) => verplaatsVraag(record, lees('vraag'), 1)),
  'vraag-weg': ({ lees, ...vraag }) => metVragen(vraag, (record) => zonderVraag(record, lees('vraag'))),
  gezien: async ({ medewerker, dienst, revisie }) => ({ uitslag: await zagCode(medewerker, dienst, revisie), naar: OVERZICHT }),
  voorleggen: async ({ medewerker, dienst, revisie, lees }) => ({
    uitslag: await legVoor(medewerker, dienst, revisie, lees('reden')),
    naar: OVERZICHT,
  }),
  terugsturen: async ({ medewerker, dienst, revisie, lees }) => ({
    uitslag: await stuurTerug(medewerker, dienst, revisie, lees('woorden')),
    naar: OVERZICHT,
  }),
  publiceren: async ({ medewerker, dienst, revisie }) => ({ uitslag: await publiceer(medewerker, dienst, revisie), naar: OVERZICHT }),
  weggooien: async ({ medewerker, dienst, revisie }) => ({ uitslag: await gooiWeg(medewerker, dienst, revisie), naar: OVERZICHT }),
  terug: async ({ medewerker, dienst, lees }) => {
    const nummer = /^\d{1,6}$/.test(lees('nummer')) ? Number(lees('nummer')) : -1
    const uitslag = await gaTerug(medewerker, dienst, nummer, lees('reden'))
    return { uitslag, naar: uitslag.ok || uitslag.fout.code !== 'reden' ? OVERZICHT : `/terug?nummer=${nummer}` }
  },
}

/** The forms with which editors change a dienst: each ends on a page of it, with what was done or what is still to be mended. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { dienst, actie } = await params
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const doe = Object.hasOwn(DOET, actie) ? DOET[actie] : undefined
  if ((!doe && actie !== 'proef-opnieuw') || !findDienst(dienst)) return new Response(null, { status: 404 })
  const basis = pad(taal, `/loket/redactie/${dienst}`)
  const sessie = await getSessie()
  if (sessie?.soort !== 'medewerker') {
    const verlopen = actie === 'teksten' ? await getVerlopenMedewerker() : null
    if (verlopen) await bewaarRedactieklad(verlopen.id, dienst, 'teksten', alleWaarden(formulier))
    return naar(aanmeldAdres(actie === 'teksten' ? `${basis}/teksten` : basis, { wie: 'medewerker' }))
  }
  const { medewerker } = sessie
  const mist = !mag(medewerker.rol, 'catalogus-schrijven') || (actie === 'publiceren' && !mag(medewerker.rol, 'catalogus-publiceren'))
  if (mist) return naar(pad(taal, '/fout/geen-recht'))
  const geweigerd = await teVaak('opslaan', medewerker.id, taal)
  if (geweigerd) return geweigerd
  if (!doe) {
    await beginProefOpnieuw(medewerker.id, dienst)
    return naar(`${basis}/proberen`)
  }
  const lees = (naam: string) => tekstVan(formulier, naam)
  const revisie = /^\d{1,9}$/.test(lees('revisie')) ? Number(lees('revisie')) : 0
  return antwoord(await doe({ medewerker, dienst, revisie, lees, formulier }), basis, actie, taal)
}

/** A question with its choices. Whoever moves, adds or takes away a choice stays with it. */
async function schrijfEenVraag({ medewerker, dienst, revisie, lees, formulier }: Vraag): Promise<Antwoord> {
  const ooit = await leesOoit(dienst)
  const daad = leesDaad(lees('_daad'))
  let naam = lees('vraag')
  const keuzedaad = daad.soort === 'op' || daad.soort === 'neer' || daad.soort === 'weg' ? daad : undefined
  const uitslag = await schrijfVersie(medewerker, dienst, revisie, (record) => {
    const nieuw = schrijfVraag(record, naam || undefined, getypt(formulier), ooit, keuzedaad)
    naam = nieuw.naam
    return { ...record, formFields: nieuw.formFields }
  })
  const hier = `${VRAGEN}/${encodeURIComponent(naam) || 'nieuw'}`
  const keuzes = uitslag.ok ? uitslag.waarde.record.formFields.find(({ name }) => name === naam)?.choices : undefined
  if (daad.soort === 'bewaar' || !keuzes) return { uitslag, naar: heeftFout(uitslag, naam) ? hier : VRAGEN }
  const plaats = { op: -1, neer: 1, weg: 0, erbij: 0 }[daad.soort] + (daad.soort === 'erbij' ? keuzes.length : daad.plaats)
  return { uitslag, naar: hier, gedaan: 'keuze', anker: `keuze-${Math.max(0, Math.min(plaats, keuzes.length))}-nl` }
}

type Daad = { soort: 'bewaar' } | { soort: 'erbij' } | { soort: 'op' | 'neer' | 'weg'; plaats: number }

/** Which of the buttons of a page was pressed. */
function leesDaad(getypt: string): Daad {
  const [, soort, plaats] = /^(op|neer|weg)-(\d{1,4})$/.exec(getypt) ?? []
  if (soort) return { soort: soort as 'op', plaats: Number(plaats) }
  return { soort: getypt === 'erbij' ? 'erbij' : 'bewaar' }
}

function heeftFout(uitslag: Redactieuitslag, naam: string, deel = '.'): boolean {
  if (!uitslag.ok) return true
  const plaats = uitslag.waarde.record.formFields.findIndex(({ name }) => name === naam)
  return uitslag.waarde.fouten.some(({ veld }) => veld.startsWith(`formFields.${plaats}${deel}`))
}

/** What cannot be written, because somebody was first, is kept for who typed it. */
async function teksten({ medewerker, dienst, revisie, formulier }: Vraag): Promise<Antwoord> {
  const uitslag = await schrijfVersie(medewerker, dienst, revisie, (record) => leesTeksten(record, getypt(formulier)))
  if (uitslag.ok) await gooiRedactiekladWeg(medewerker.id, dienst, 'teksten')
  else if (uitslag.fout.code === 'gewijzigd') await bewaarRedactieklad(medewerker.id, dienst, 'teksten', alleWaarden(formulier))
  return { uitslag, naar: '/teksten' }
}

async function metVragen(
  { medewerker, dienst, revisie }: Pick<Vraag, 'medewerker' | 'dienst' | 'revisie'>,
  verander: (record: Parameters<typeof verplaatsVraag>[0]) => ReturnType<typeof zonderVraag>,
): Promise<Antwoord> {
  const uitslag = await schrijfVersie(medewerker, dienst, revisie, (record) => ({ ...record, formFields: verander(record) }))
  return { uitslag, naar: VRAGEN }
}

function getypt(formulier: FormData): (naam: string) => string | undefined {
  return (naam) => {
    const waarde = formulier.get(naam)
    // A box that is ticked off is not sent.
    if (waarde === null) return naam === 'cost-verified' || naam === 'required' ? '' : undefined
    return typeof waarde === 'string' ? waarde : undefined
  }
}

function alleWaarden(formulier: FormData): Record<string, string> {
  return Object.fromEntries([...formulier].flatMap(([naam, waarde]) => (typeof waarde === 'string' ? [[naam, waarde]] : [])))
}

/** Only short codes stand in the address; what was typed is kept with the version. */
function antwoord({ uitslag, naar: plaats, gedaan, anker }: Antwoord, basis: string, actie: string, taal: Taal): Response {
  if (!uitslag.ok && uitslag.fout.code === 'geen-recht') return naar(pad(taal, '/fout/geen-recht'))
  if (!uitslag.ok && uitslag.fout.code === 'niet-gevonden') return naar(basis)
  const teken = plaats.includes('?') ? '&' : '?'
  return naar(`${basis}${plaats}${teken}${uitslag.ok ? `gedaan=${gedaan ?? actie}` : `fout=${uitslag.fout.code}`}${anker ? `#${anker}` : ''}`)
}
