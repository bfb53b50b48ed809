import { useLocale, useTranslations } from 'next-intl'
import { Knop } from '@/components/ui/knop'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { type Nieuwe, sluitNieuwe } from '@/lib/opzoeken/leer-kennen'
import type { Zoekreden } from '@/lib/opzoeken/redenen'
import { toonDag } from '@/lib/tekst/datum'

type Props = { nieuw: Nieuwe; waarom: Zoekreden; medewerkerId: string }

/** Somebody whom only the register knows: there is nothing of theirs yet, and a moment can be booked for them. */
export function Nieuw({ nieuw, waarom, medewerkerId }: Props) {
  const t = useTranslations('opzoeken')
  const taal = useLocale()
  return (
    <>
      <Samenvattingslijst
        titel={`${nieuw.voornaam} ${nieuw.achternaam}`}
        regels={[{ id: 'geboren', term: t('burger.geboren'), waarde: toonDag(taal, nieuw.geboortedag) }]}
      />
      <p className="mb-3 max-w-regel">{t('nieuw.wat')}</p>
      <p className="mb-6 max-w-regel text-[0.95rem] text-gedempt">{t('burger.lijn')}</p>
      <form method="post" action="/api/loket/zoeken/nieuw">
        <input type="hidden" name="taal" value={taal} />
        <input type="hidden" name="waarom" value={waarom} />
        <input type="hidden" name="n" value={sluitNieuwe(medewerkerId, nieuw)} />
        <Knop soort="rand">{t('afspraken.boek')}</Knop>
      </form>
    </>
  )
}
