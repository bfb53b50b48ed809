import { getLocale, getTranslations } from 'next-intl/server'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Bestandkiezer } from '@/components/formulier/velden/bestandkiezer'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Kaart } from '@/components/ui/kaart'
import { Knop } from '@/components/ui/knop'
import type { Typfout } from '@/lib/documenten/controle/controlecode'
import { maxMegabytes } from '@/lib/platform/verzoekgrootte'

const ACTIE = '/api/controleer'

/** What was wrong with what was sent, and what was typed. */
export type Verkeerd = { fout: Typfout | 'bestand'; getypt?: string }

/** The faults of the form, on top of the page. */
export async function Fouten({ verkeerd }: { verkeerd?: Verkeerd }) {
  if (!verkeerd) return null
  const [t, fouttekst] = await Promise.all([getTranslations('controle.fouten'), getTranslations('fouten')])
  const controle = verkeerd.fout === 'bestand' ? 'bestand' : 'code'
  return <Foutensamenvatting titel={fouttekst('samenvatting')} fouten={[{ controle, zin: t(verkeerd.fout) }]} />
}

/** The two ways to ask: the code that the paper shows, or the file itself. `code`: one that is known already. */
export async function Controleformulieren({ verkeerd, code = '' }: { verkeerd?: Verkeerd; code?: string }) {
  const [t, taal] = await Promise.all([getTranslations('controle'), getLocale()])
  const codefout = verkeerd && verkeerd.fout !== 'bestand' ? t(`fouten.${verkeerd.fout}`) : undefined
  return (
    <div className="grid gap-4">
      <Kaart>
        <h2 className="mb-3">{t('code.titel')}</h2>
        <form method="post" action={ACTIE} noValidate>
          <input type="hidden" name="taal" value={taal} />
          <Invoer
            name="code"
            label={t('code.label')}
            hint={t('code.hint')}
            fout={codefout}
            defaultValue={verkeerd?.getypt ?? code}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
          <Knop className="max-sm:w-full">{t('code.knop')}</Knop>
        </form>
      </Kaart>
      <Kaart>
        <h2 className="mb-3">{t('bestand.titel')}</h2>
        <form method="post" action={ACTIE} encType="multipart/form-data" noValidate>
          <input type="hidden" name="taal" value={taal} />
          <Bestandkiezer
            name="bestand"
            label={t('bestand.label')}
            hint={t('bestand.hint', { megabytes: maxMegabytes() })}
            fout={verkeerd?.fout === 'bestand' ? t('fouten.bestand') : undefined}
            accept=".pdf,application/pdf"
          />
          <Knop soort="rand" className="max-sm:w-full">
            {t('bestand.knop')}
          </Knop>
        </form>
      </Kaart>
    </div>
  )
}
