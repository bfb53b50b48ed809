import { getLocale, getTranslations } from 'next-intl/server'
import type { AanvraagDetail } from '@/lib/aanvragen/find-aanvraag'
import { PAUZEREDENEN } from '@/lib/aanvragen/pauze'
import { isAfgesloten } from '@/lib/aanvragen/status'
import { klokVan, type Termijn } from '@/lib/aanvragen/termijn'
import { dagenTussen, dagVan, vandaag } from '@/lib/platform/klok'
import { toonDag } from '@/lib/tekst/datum'
import { gekend } from '@/lib/tekst/gekend'
import { doorlooptijdzin } from './doorlooptijdzin'

/** Whom the sentences speak to. */
type Voor = 'burger' | 'loket'

type Geklokt = Pick<AanvraagDetail, 'dienst' | 'afhandeling' | 'status' | 'termijn' | 'pauzes' | 'stilSinds'>

/** The clock of a case in sentences: the term of its step and whose it is, by when, when and why it stood or stands still, and how long such cases usually take. */
export async function klokzinnen({ dienst, afhandeling, status, termijn, pauzes, stilSinds }: Geklokt, voor: Voor): Promise<string[]> {
  const [t, taal] = await Promise.all([getTranslations('klok'), getLocale()])
  if (isAfgesloten(status)) return voorbij()
  const meestal = afhandeling === 'dossier' ? await doorlooptijdzin(dienst, voor) : undefined
  return [
    ...termijnzinnen(),
    ...(stilSinds ? [t(`stil.${voor}`, { dag: toonDag(taal, dagVan(stilSinds)) })] : []),
    ...over(),
    ...voorbij(),
    ...(meestal ? [meestal.zin, meestal.uitleg] : []),
  ]

  function termijnzinnen(): string[] {
    if (!termijn) return []
    const klok = klokVan(termijn, pauzes, vandaag())
    const belofte = t(belofteVan(termijn), { dagen: termijn.dagen })
    if (klok.stand === 'stil') return [belofte]
    return [belofte, t(klok.nogDagen < 0 ? 'teLaat' : 'uiterlijk', { dag: toonDag(taal, klok.uiterlijk) })]
  }

  function over(): string[] {
    const klok = termijn && klokVan(termijn, pauzes, vandaag())
    return klok?.stand === 'stil' ? [t(termijn?.inWerkdagen ? 'overWerkdagen' : 'over', { dagen: klok.overDagen })] : []
  }

  function voorbij(): string[] {
    return pauzes.flatMap(({ vanaf, tot, reden }) => {
      if (!tot || dagenTussen(vanaf, tot) === 0) return []
      return [t(`pauze.${gekend(PAUZEREDENEN, reden, 'taak')}.${voor}`, { van: toonDag(taal, vanaf), tot: toonDag(taal, tot) })]
    })
  }
}

function belofteVan({ isWettelijk, inWerkdagen }: Pick<Termijn, 'isWettelijk' | 'inWerkdagen'>) {
  if (isWettelijk) return inWerkdagen ? 'wetWerkdagen' : 'wet'
  return inWerkdagen ? 'belofteWerkdagen' : 'belofte'
}
