import { getLocale, getTranslations } from 'next-intl/server'
import { KnopLink } from '@/components/ui/knop'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { mag } from '@/lib/auth/rechten'
import type { MedewerkerSessie } from '@/lib/auth/sessie'
import { pad } from '@/lib/tekst/talen'
import { Inzagevraagtelling } from './inzagevraagtelling'
import { Storingstelling } from './storingstelling'
import { Toezichttelling } from './toezichttelling'

/** What a role that reads no cases can do here. */
export async function Begin({ medewerker }: { medewerker: MedewerkerSessie['medewerker'] }) {
  const [t, taal] = await Promise.all([getTranslations('loket.begin'), getLocale()])
  const ziet = mag(medewerker.rol, 'inzagen-zien')
  return (
    <Pagina breedte="smal">
      <h1>{t('titel', { naam: medewerker.voornaam })}</h1>
      <Inleiding>{t(ziet ? 'auditor' : 'proceseigenaar')}</Inleiding>
      {mag(medewerker.rol, 'catalogus-nakijken') && <KnopLink href={pad(taal, '/loket/redactie')}>{t('naarRedactie')}</KnopLink>}
      {mag(medewerker.rol, 'metingen-zien') && (
        <KnopLink soort="rand" href={pad(taal, '/loket/inzicht')}>
          {t('naarInzicht')}
        </KnopLink>
      )}
      {mag(medewerker.rol, 'cijfers-zien') && (
        <KnopLink soort="rand" href={pad(taal, '/loket/cijfers')}>
          {t('naarCijfers')}
        </KnopLink>
      )}
      <Toezichttelling medewerker={medewerker} />
      <Inzagevraagtelling medewerker={medewerker} />
      <Storingstelling medewerker={medewerker} />
      {ziet && <KnopLink href={pad(taal, '/loket/inzagen')}>{t('naarInzagen')}</KnopLink>}
    </Pagina>
  )
}
