import { useTranslations } from 'next-intl'
import { Merkje, type Toon } from '@/components/ui/merkje'
import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { isAanZet } from '@/lib/aanvragen/verloop'
import type { Afspraak } from '@/lib/afspraken/afspraken'
import { isLopend } from '@/lib/afspraken/stand'

const TOON: Record<AanvraagKop['status'], Toon> = {
  concept: 'let-op',
  ingediend: 'info',
  in_behandeling: 'info',
  wacht_op_burger: 'let-op',
  wacht_op_derde: 'info',
  goedgekeurd: 'goed',
  geweigerd: 'fout',
  ingetrokken: 'info',
  afgerond: 'goed',
  stopgezet: 'fout',
}

/** The status of an aanvraag in a word; a second one when the citizen has to act, which who has a moment for its visit does not. */
export function Statusmerkje({ aanvraag, heeftMoment }: { aanvraag: AanvraagKop; heeftMoment?: boolean }) {
  const t = useTranslations('mijn.status')
  const aanZet = isAanZet(aanvraag, heeftMoment)
  return (
    <>
      {!(aanZet && aanvraag.status === 'wacht_op_burger') && <Merkje toon={TOON[aanvraag.status]}>{t(aanvraag.status)}</Merkje>}
      {aanZet && <Merkje toon="let-op">{t('aanZet')}</Merkje>}
    </>
  )
}

/** Whether a case that a visit settles has its moment still to come. */
export function heeftMoment({ aanvraag, afspraak }: { aanvraag: Pick<AanvraagKop, 'afhandeling'>; afspraak?: Pick<Afspraak, 'status'> }): boolean {
  return aanvraag.afhandeling === 'afspraak' && afspraak !== undefined && isLopend(afspraak.status)
}
