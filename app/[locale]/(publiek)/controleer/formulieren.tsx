import { getLocale, getTranslations } from 'next-intl/server'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { INVOERSTIJL, Invoer } from '@/components/formulier/velden/invoer'
import { Fout, Hint, Kader } from '@/components/formulier/velden/kader'
import { beschrijving } from '@/components/formulier/vraag'
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
          <Bestandsvak fout={verkeerd?.fout === 'bestand' ? t('fouten.bestand') : undefined} />
          <Knop soort="rand" className="max-sm:w-full">
            {t('bestand.knop')}
          </Knop>
        </form>
      </Kaart>
    </div>
  )
}

/** A native control: files can be dropped on it as well as chosen. */
async function Bestandsvak({ fout }: { fout?: string }) {
  const t = await getTranslations('controle.bestand')
  const hint = t('hint', { megabytes: maxMegabytes() })
  return (
    <Kader fout={fout !== undefined}>
      <label htmlFor="bestand" className="block w-fit text-[1.08rem] font-bold">
        {t('label')}
      </label>
      <Hint id="bestand">{hint}</Hint>
      {fout && <Fout id="bestand">{fout}</Fout>}
      <input
        id="bestand"
        name="bestand"
        type="file"
        accept=".pdf,application/pdf"
        aria-invalid={fout ? true : undefined}
        aria-describedby={beschrijving('bestand', hint, fout)}
        className={`${INVOERSTIJL} mt-1.5 w-full border-dashed py-5 file:mr-3 file:min-h-8 file:rounded-vak file:border-0 file:bg-merk-was file:px-3 file:font-bold file:text-merk`}
      />
    </Kader>
  )
}
