import type { Rij } from '../tabel'
import type { Benchuitslag, Papiermeting, Stadmeting } from './bench'
import type { Vernieuwloop } from './vernieuw'

/** What is asked of it on two cores. */
const DOEL = { groei: 1.2, perSeconde: 1_700, geheugenMb: 500, papier: 100, vullenMinuten: 20, vullenGb: 30 }

/** Everything that was measured, a line each. Aims that say something about a whole city only hold for one. */
export function rijenVan({ klein, groot, papier, lopen }: Benchuitslag): Rij[] {
  return [
    vulrij(klein, false),
    vulrij(groot, true),
    groeirij('list: Mijn documenten', klein, groot, 'lijst', true),
    groeirij('check by code', klein, groot, 'controle', true),
    groeirij('download', klein, groot, 'download'),
    groeirij('download, first look (made, sealed, stored)', klein, groot, 'eersteDownload'),
    ...lopen.flatMap(looprijen),
    ...papier.flatMap(papierrijen),
  ]
}

function vulrij({ maat, vullen, bytes }: Stadmeting, metDoel: boolean): Rij {
  const gb = bytes / 1_000_000_000
  const gemeten = `${maat.mensen} people, ${maat.versies} versies, ${maat.vervallen} due: ${(vullen / 60).toFixed(1)} minutes, ${gb.toFixed(2)} GB`
  if (!metDoel) return { wat: 'city, part', gemeten }
  const doel = `at most ${DOEL.vullenMinuten} minutes and ${DOEL.vullenGb} GB`
  return { wat: 'city', gemeten, doel, gehaald: vullen / 60 <= DOEL.vullenMinuten && gb <= DOEL.vullenGb }
}

function groeirij(wat: string, klein: Stadmeting, groot: Stadmeting, vraag: keyof Stadmeting['vragen'], metDoel = false): Rij {
  const tijden = [klein, groot].map(({ vragen }) => vragen[vraag])
  const [van = 0, naar = 0] = tijden.map((deze) => kwantiel(deze, 0.5))
  const gemeten = `${tijden.map(toonTijden).join('; whole: ')}; ${(naar / van).toFixed(2)} times the part`
  return metDoel ? { wat, gemeten, doel: `at most ${DOEL.groei} times`, gehaald: naar / van <= DOEL.groei } : { wat, gemeten }
}

function looprijen({ werkers, vernieuwd, seconden, geheugen }: Vernieuwloop): Rij[] {
  const perSeconde = vernieuwd / seconden
  const mb = geheugen / 1_000_000
  const wat = werkers === 1 ? 'one worker' : `${werkers} workers`
  const tempo = { wat: `renewals, ${wat}`, gemeten: `${vernieuwd} in ${seconden.toFixed(0)} s: ${perSeconde.toFixed(0)} per second` }
  const doel = { doel: `at least ${DOEL.perSeconde}`, gehaald: perSeconde >= DOEL.perSeconde }
  const hoogste = {
    wat: `memory of a worker, ${wat}`,
    gemeten: `${mb.toFixed(0)} MB at most`,
    doel: `at most ${DOEL.geheugenMb}`,
    gehaald: mb <= DOEL.geheugenMb,
  }
  return [werkers === 1 ? tempo : { ...tempo, ...doel }, hoogste]
}

function papierrijen({ processen, renderen, verzegelen, samen }: Papiermeting): Rij[] {
  const wat = `paper, ${processen === 1 ? 'one process' : `${processen} processes`} (ECDSA P-256)`
  const gemeten = `${renderen.toFixed(0)} rendered, ${verzegelen.toFixed(0)} sealed, ${samen.toFixed(0)} rendered and sealed per second`
  return [processen === 1 ? { wat, gemeten } : { wat, gemeten, doel: `at least ${DOEL.papier} sealed`, gehaald: samen >= DOEL.papier }]
}

function toonTijden(tijden: readonly number[]): string {
  return `p50 ${kwantiel(tijden, 0.5).toFixed(1)}, p95 ${kwantiel(tijden, 0.95).toFixed(1)} ms`
}

function kwantiel(tijden: readonly number[], deel: number): number {
  const opVolgorde = tijden.toSorted((een, ander) => een - ander)
  return opVolgorde[Math.min(opVolgorde.length - 1, Math.floor(opVolgorde.length * deel))] ?? 0
}
