import { getLocale, getTranslations } from 'next-intl/server'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Keuzelijst } from '@/components/formulier/velden/keuzelijst'
import { Kaart } from '@/components/ui/kaart'
import { Knop } from '@/components/ui/knop'
import { MAX_PERSONEN } from '@/lib/afspraken/duur'
import type { Loket } from '@/lib/afspraken/loketten'
import { listDiensten } from '@/lib/catalogus/find-dienst'
import { nieuwId } from '@/lib/platform/ids'
import { vandaag } from '@/lib/platform/klok'

/** Who stands at the door: with a code, or without an appointment. Only today. */
export async function Deur({ loket, dag }: { loket: Loket; dag: string }) {
  const [t, taal] = await Promise.all([getTranslations('agenda'), getLocale()])
  if (dag !== vandaag()) return null
  const diensten = listDiensten(taal).filter(({ channel }) => channel === 'appointment')
  const verborgen = { taal, loket: loket.code, dag }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5 lg:grid-cols-2">
      <Kaart>
        <h2 className="mb-3 text-[1.15rem]">{t('aan.titel')}</h2>
        <form method="post" action="/api/loket/agenda/code">
          <Verborgen waarden={verborgen} />
          <Invoer name="code" label={t('aan.code')} hint={t('aan.codeHint')} autoComplete="off" autoCapitalize="characters" />
          <Knop className="max-sm:w-full">{t('aan.knop')}</Knop>
        </form>
      </Kaart>
      <Kaart>
        <h2 className="mb-3 text-[1.15rem]">{t('binnen.titel')}</h2>
        <form method="post" action="/api/loket/agenda/binnen">
          <Verborgen waarden={{ ...verborgen, sleutel: nieuwId() }} />
          <Keuzelijst
            naam="dienst"
            label={t('binnen.dienst')}
            waarde=""
            opties={[{ waarde: '', label: t('geenVraag') }, ...diensten.map(({ slug, name }) => ({ waarde: slug, label: name[taal] }))]}
          />
          <Keuzelijst
            naam="personen"
            label={t('binnen.personen')}
            waarde="1"
            opties={Array.from({ length: MAX_PERSONEN }, (_, plaats) => ({ waarde: String(plaats + 1), label: String(plaats + 1) }))}
          />
          <Knop soort="rand" className="max-sm:w-full">
            {t('binnen.knop')}
          </Knop>
        </form>
      </Kaart>
    </div>
  )
}

/** What a form sends along. */
export function Verborgen({ waarden }: { waarden: Record<string, string> }) {
  return Object.entries(waarden).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)
}
