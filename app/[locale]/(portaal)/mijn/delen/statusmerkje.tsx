import { useTranslations } from 'next-intl'
import { Merkje, type Toon } from '@/components/ui/merkje'
import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { isAanZet } from '@/lib/aanvragen/verloop'

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

/** The status of an aanvraag in a word; a second one when the citizen has to act. */
export function Statusmerkje({ aanvraag }: { aanvraag: AanvraagKop }) {
  const t = useTranslations('mijn.status')
  const aanZet = isAanZet(aanvraag)
  return (
    <>
      {!(aanZet && aanvraag.status === 'wacht_op_burger') && <Merkje toon={TOON[aanvraag.status]}>{t(aanvraag.status)}</Merkje>}
      {aanZet && <Merkje toon="let-op">{t('aanZet')}</Merkje>}
    </>
  )
}
