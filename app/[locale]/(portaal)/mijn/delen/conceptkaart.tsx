import { useLocale, useTranslations } from 'next-intl'
import { Lijstkaart } from '@/components/ui/lijstkaart'
import { Merkje } from '@/components/ui/merkje'
import type { ConceptRegel } from '@/lib/aanvragen/list-aanvragen'
import { aanmeldAdres } from '@/lib/auth/eis'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad, type Taal } from '@/lib/tekst/talen'

/** Where a concept goes on; by a stronger sign-in when this session may not see it. */
export function verderAdres({ dienst, formulierStap, teZwak }: ConceptRegel, taal: Taal): string {
  if (teZwak) return aanmeldAdres(pad(taal, `/diensten/${dienst}`), { niveau: teZwak })
  return pad(taal, formulierStap ? `/diensten/${dienst}/aanvraag/${formulierStap}` : `/diensten/${dienst}`)
}

/** A form that is not sent yet: until when it is kept, and the way on. */
export function Conceptkaart({ concept }: { concept: ConceptRegel }) {
  const t = useTranslations('mijn')
  const taal = useLocale()
  const naam = dienstnaam(concept.dienst, taal)
  return (
    <Lijstkaart
      titel={naam}
      rand="let-op"
      merkjes={<Merkje toon="let-op">{t('status.concept')}</Merkje>}
      acties={
        <>
          <a href={verderAdres(concept, taal)} aria-label={t(concept.teZwak ? 'aanvragen.sterkerWat' : 'aanvragen.verderWat', { dienst: naam })}>
            {t(concept.teZwak ? 'aanvragen.sterker' : 'aanvragen.verder')}
          </a>
          {!concept.teZwak && (
            <a href={pad(taal, `/diensten/${concept.dienst}/aanvraag/weg`)} aria-label={t('aanvragen.wegWat', { dienst: naam })}>
              {t('aanvragen.weg')}
            </a>
          )}
        </>
      }
    >
      <p>{t('aandacht.conceptTekst', { moment: toonMoment(taal, concept.bewaardOp), dag: toonDag(taal, concept.tot) })}</p>
      {concept.teZwak && <p>{t('aanvragen.teZwak')}</p>}
    </Lijstkaart>
  )
}
