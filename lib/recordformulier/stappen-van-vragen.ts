import type { Stap } from '@/lib/catalogus/define-dienst'
import type { Recordfeiten } from './recordfeiten'
import type { Recordvraag } from './vragen-van-record'

/** A page of a form that follows from a record, with its questions. */
export type Recordstap = Stap<string, Record<string, unknown>, Recordfeiten> & { vragen: Recordvraag[] }

const MAX_GEWICHT = 6

/** Addresses of every form: a step of this name gets another one. */
const BEZET = ['vooraf', 'uitweg', 'overzicht', 'afspraak', 'bevestiging', 'weg', 'overnemen']

/**
 * Puts the questions on pages, in their order: a few of one group together, and always asked under one condition, so
 * that nothing has to appear or disappear while somebody fills in a page.
 */
export function stappenVanVragen(vragen: Recordvraag[], metWeten: boolean): Recordstap[] {
  const paginas: Recordvraag[][] = []
  for (const vraag of vragen) {
    const laatste = paginas.at(-1)
    if (laatste && hoortErbij(laatste, vraag)) laatste.push(vraag)
    else paginas.push([vraag])
  }
  // What is known stands on the first page that who signed in gets to see.
  const eerste = paginas.findIndex(([vraag]) => vraag?.groep !== 'wie')
  return paginas.flatMap((pagina, plaats) => maakStap(pagina, metWeten && plaats === eerste))
}

function hoortErbij(pagina: Recordvraag[], { groep, voorwaarde, gewicht }: Recordvraag): boolean {
  const [eerste] = pagina
  if (eerste?.groep !== groep || eerste.voorwaarde !== voorwaarde) return false
  return pagina.reduce((som, vraag) => som + vraag.gewicht, gewicht) <= MAX_GEWICHT
}

function maakStap(vragen: Recordvraag[], toonWeten: boolean): Recordstap[] {
  const [eerste] = vragen
  if (!eerste) return []
  const { naam, toonAls } = eerste
  const id = naam.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return [
    {
      id: BEZET.includes(id) ? `over-${id}` : id,
      velden: vragen.map((vraag) => vraag.naam),
      vragen,
      ...(toonAls ? { toonAls } : {}),
      ...(toonWeten ? { toonWeten: true } : {}),
      // What is known stands between the title and the questions: those then need words of their own.
      ...(heeftEigenTitel(vragen) && !toonWeten ? { titelIsVraag: true } : {}),
    },
  ]
}

function heeftEigenTitel([eerste, tweede]: Recordvraag[]): boolean {
  return eerste?.groep === 'gewoon' || eerste?.groep === 'gezin' || (eerste?.groep === 'wie' && !tweede)
}
