import { createTranslator } from 'use-intl/core'
import { env } from '@/lib/platform/env'
import { nu } from '@/lib/platform/klok'
import { BERICHTEN } from '@/lib/tekst/berichten/berichten'
import { maakKalendermoment } from '@/lib/tekst/maak-kalender'
import { pad, type Taal } from '@/lib/tekst/talen'
import type { Afspraak } from './afspraken'
import { getLoket } from './loketten'

/** A visit as a calendar file. It says where, when and the code; not what for. A newer file of the same visit moves it. */
export function kalenderVan(afspraak: Afspraak, taal: Taal): { naam: string; inhoud: string } {
  const t = createTranslator({ locale: taal, messages: BERICHTEN[taal], namespace: 'afspraken.kalender' })
  const { id, van, tot, code, versie, status } = afspraak
  const { naam, adres } = getLoket(afspraak.loket)
  const tekst = t('tekst', { code, adres: `${env().PUBLIC_URL}${pad(taal, '/mijn/afspraken')}` })
  const moment = {
    id,
    van,
    tot,
    versie,
    tekst,
    titel: t('titel'),
    plaats: [naam, adres].filter(Boolean).join(', '),
    vervallen: status === 'geannuleerd',
  }
  return { naam: `${t('bestand')}.ics`, inhoud: maakKalendermoment(t('naam'), moment, nu().toISOString()) }
}
