import { getLocale, getTranslations } from 'next-intl/server'
import { Keuzegroep } from '@/components/formulier/velden/keuzes'
import { Tekstvlak } from '@/components/formulier/velden/lange-tekst'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { Merkje } from '@/components/ui/merkje'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { toonMoment } from '@/lib/tekst/datum'
import type { Steekproefregel } from '@/lib/toezicht/houd-toezicht'
import { oordeeltoon } from '../tonen'

type Props = {
  regel: Steekproefregel
  houdtToezicht: boolean
  fout?: { veld: string; zin: string }
  klad?: { woorden: string; oordeel: string }
}

const OORDELEN = ['in_orde', 'niet_in_orde'] as const

/** One opening of a protected file: who, when and why; not whose. And what the auditor made of it. */
export async function Steekproef({ regel, houdtToezicht, fout, klad }: Props) {
  const [t, bt, taal] = await Promise.all([getTranslations('toezicht'), getTranslations('bescherming'), getLocale()])
  const { id, wie, op, toegang, oordeel, woorden } = regel
  const foutBij = (veld: string) => (fout?.veld === veld ? fout.zin : undefined)
  return (
    <>
      <h1>{t('opende', { wie, moment: toonMoment(taal, op) })}</h1>
      <Samenvattingslijst
        regels={[
          { id: 'reden', term: t('waarom'), waarde: toegang && bt(`redenen.${toegang.reden}`) },
          { id: 'woorden', term: bt('poort.woorden'), waarde: toegang?.woorden },
          {
            id: 'staat',
            term: t('staat'),
            waarde: <Merkje toon={oordeeltoon(oordeel)}>{oordeel ? t(`oordeel.${oordeel}`) : t('teBekijken')}</Merkje>,
          },
          ...(woorden ? [{ id: 'bevinding', term: t('bevinding'), waarde: woorden }] : []),
        ]}
      />
      {houdtToezicht && !oordeel && (
        <Zaakformulier actie="/api/loket/toezicht" verborgen={{ taal, id, wat: 'oordeel' }} knop={t('oordeel.knop')}>
          <Keuzegroep
            name="oordeel"
            type="radio"
            label={t('oordeel.vraag')}
            fout={foutBij('oordeel')}
            gekozen={[klad?.oordeel ?? '']}
            opties={OORDELEN.map((waarde) => ({ waarde, label: t(`oordeel.${waarde}`) }))}
          />
          <Tekstvlak name="woorden" label={t('bevinding')} fout={foutBij('woorden')} defaultValue={klad?.woorden ?? ''} />
        </Zaakformulier>
      )}
    </>
  )
}
