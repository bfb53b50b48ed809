import { useLocale, useTranslations } from 'next-intl'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import type { Burger } from '@/lib/burgers/get-burger'
import { toonMoment } from '@/lib/tekst/datum'

/** What the A-profiel says of the person, as it was at the last sign-in. */
export function Profiel({ burger, gelezenOp }: { burger: Burger; gelezenOp: Date }) {
  const t = useTranslations('mijn.gegevens')
  const taal = useLocale()
  const bron = t('profielBron', { moment: toonMoment(taal, gelezenOp) })
  const { voornaam, achternaam, email, telefoon } = burger
  return (
    <Samenvattingslijst
      titel={t('profiel')}
      regels={[
        { id: 'naam', term: t('naam'), waarde: `${voornaam} ${achternaam}`, bron: `${bron} ${t('doel', { doel: t('waarvoor.wie') })}` },
        { id: 'email', term: t('email'), waarde: email ?? t('nietGekend'), bron: `${bron} ${t('doel', { doel: t('waarvoorEmail') })}` },
        { id: 'telefoon', term: t('telefoon'), waarde: telefoon ?? t('nietGekend'), bron: `${bron} ${t('doel', { doel: t('waarvoorTelefoon') })}` },
      ]}
    />
  )
}
