import { getTranslations } from 'next-intl/server'
import { getSessie } from '@/lib/auth/sessie'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { telVragen } from '@/lib/catalogus/tel-vragen'
import { vandaag } from '@/lib/platform/klok'

/** What signing in brings to somebody of whom nothing is known yet. */
const NA_AANMELDEN = { naam: '-', email: '-', telefoon: '-', heeftRegister: true }

/** How many questions a form will ask this person, before they begin; without a sign-in, how many it asks with and without one. */
export async function Vragentelling({ formulier }: { formulier: EenFormulier }) {
  const [t, sessie] = await Promise.all([getTranslations('diensten.vragen'), getSessie()])
  const dag = vandaag()
  const tel = (bekend: Omit<typeof NA_AANMELDEN, 'email' | 'telefoon'> & { email?: string; telefoon?: string }) =>
    telVragen(formulier, formulier.feitenVooraf({ ...bekend, vandaag: dag }))
  const zonder = tel({ naam: '', heeftRegister: false })
  const { burger } = sessie?.soort === 'burger' ? sessie : {}
  const met = burger
    ? tel({ naam: burger.voornaam, email: burger.email, telefoon: burger.telefoon, heeftRegister: burger.insz !== undefined })
    : tel(NA_AANMELDEN)
  const ingevuld = zonder.aantal - met.aantal
  return (
    <p className="mb-3 max-w-regel">
      {burger ? t('jou', { aantal: met.aantal }) : t('meestal', { aantal: zonder.aantal })}
      {ingevuld > 0 && ` ${burger ? t('ingevuld', { aantal: ingevuld }) : t('metAanmelden', { aantal: met.aantal })}`}
      {met.kanMeer && ` ${t('meer')}`}
    </p>
  )
}
