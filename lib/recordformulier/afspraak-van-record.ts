import { z } from 'zod'
import type { DienstTekst } from '@/lib/catalogus/define-dienst'
import { type DienstRecord, isNaTeKijken } from '@/lib/catalogus/dienst-record'
import { schemaVanVeld } from '@/lib/catalogus/schema-van-veld'
import type { Taal } from '@/lib/tekst/talen'
import type { Recordformulier } from './formulier-van-record'
import { proeffeitenVan } from './proeffeiten'
import { feitenVooraf, weten } from './recordfeiten'
import { en } from './tekst.en'
import { nl } from './tekst.nl'
import { vierOgenVan } from './vier-ogen'

const WOORDEN = { nl, en }
const VELDEN: Recordformulier['velden'] = {
  vraag: { soort: 'lange-tekst', eis: { verplicht: false } },
  telefoon: {
    soort: 'tekst',
    type: 'tel',
    autocomplete: 'tel',
    standaard: ({ telefoon }) => telefoon,
    bron: ({ telefoon }) => (telefoon ? 'aprofiel' : undefined),
    eis: { verplicht: false, opmaak: 'telefoon' },
  },
}

/** The form of a dienst for which one comes by appointment: what to bring, and where and when the person can come. */
export function afspraakVanRecord(record: DienstRecord): Recordformulier {
  return {
    record,
    niveau: 'low',
    schemaVersie: 1,
    schema: z.object(Object.fromEntries(Object.entries(VELDEN).map(([naam, veld]) => [naam, schemaVanVeld(naam, veld)]))),
    velden: VELDEN,
    stappen: [{ id: 'waarvoor', velden: Object.keys(VELDEN) }],
    verloop: [{ id: 'nazicht', wachtOp: 'medewerker', besluit: true }],
    intrekbaarTot: 'nazicht',
    vierOgen: vierOgenVan(record),
    team: 'bevolking',
    tekst: { nl: tekstVan(record, 'nl'), en: tekstVan(record, 'en') },
    // A visit needs nothing of the registers: who comes is seen at the counter.
    feiten: () => import('./feiten').then(({ verzamelFeiten }) => ({ feiten: (vraag) => verzamelFeiten(vraag, { persoon: false, gezin: false }) })),
    feitenVooraf,
    proeffeiten: ({ vandaag }) => proeffeitenVan(record, vandaag),
    weten,
    regels: () => [],
    uitweg: () => ({ code: 'afspraak', soort: 'afspraak' }),
    opmerkingen: () => [],
    handelAf: () => ({ afhandeling: 'dossier', redenen: [], documenten: [] }),
  }
}

function tekstVan(record: DienstRecord, taal: Taal): DienstTekst {
  const { afspraak, vormfouten, weten: bekend, verloop, beroep, ontvangen } = WOORDEN[taal]
  const meebrengen = isNaTeKijken(record, 'bring') ? [] : record.bring.map((zin) => zin[taal])
  return {
    stappen: { waarvoor: { titel: afspraak.titel } },
    velden: {
      vraag: { label: afspraak.vraag, hint: afspraak.vraagHint },
      telefoon: { label: afspraak.telefoon, hint: afspraak.telefoonHint },
    },
    fouten: vormfouten,
    uitwegen: {
      afspraak: {
        titel: afspraak.uitweg,
        uitleg: [afspraak.uitleg],
        meebrengen: meebrengen.length > 0 ? meebrengen : [afspraak.zonderMeebrengen],
      },
    },
    redenen: {},
    weten: bekend,
    verloop,
    beroep,
    bevestiging: { titel: ontvangen, vanzelf: [], zelf: [] },
  }
}
