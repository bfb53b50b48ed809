import { getTranslations } from 'next-intl/server'
import { KnopLink } from '@/components/ui/knop'
import { Nu } from '@/components/ui/melding'
import type { Stapstand } from '@/lib/wegwijs/voortgang'
import { Stapwoorden, stapNaam } from '../../../../(publiek)/levensgebeurtenissen/stapwoorden'

/** The one thing to do now. */
export async function Volgende({ stap }: { stap: Stapstand }) {
  const [t, { titel, href }] = await Promise.all([getTranslations('wegwijs.mijn'), stapNaam(stap)])
  return (
    <Nu titel={t('volgende', { stap: titel })}>
      <Stapwoorden stap={stap} dagen={stap.dagen} isVoorbij={stap.isVoorbij} />
      <p className="pt-1 max-sm:[&>a]:w-full">
        <KnopLink href={href}>{t('naarDienst')}</KnopLink>
      </p>
    </Nu>
  )
}
