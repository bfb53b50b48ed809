import { getTranslations } from 'next-intl/server'
import { Fout } from '@/components/formulier/velden/kader'
import { Aankruisvak } from '@/components/formulier/velden/keuzes'
import { DOELGROEPEN } from '@/lib/catalogus/dienst-record'

/** Whom a dienst is for: one group or more. */
export async function Doelgroepen({ waarden, fout }: { waarden: Record<string, string>; fout?: string }) {
  const [t, td] = await Promise.all([getTranslations('redactie'), getTranslations('diensten')])
  return (
    <fieldset className="mb-6 min-w-0">
      <legend className="text-[1.08rem] font-bold">{t('teksten.doelgroep')}</legend>
      {fout && <Fout id={`audience-${DOELGROEPEN[0]}`}>{fout}</Fout>}
      <input type="hidden" name="audience" value="ja" />
      {DOELGROEPEN.map((groep) => (
        <Aankruisvak
          key={groep}
          id={`audience-${groep}`}
          name={`audience-${groep}`}
          type="checkbox"
          value="ja"
          label={hoofdletter(td(`doelgroepen.${groep}`))}
          defaultChecked={waarden[`audience-${groep}`] === 'ja'}
        />
      ))}
    </fieldset>
  )
}

function hoofdletter(woord: string): string {
  return woord.charAt(0).toUpperCase() + woord.slice(1)
}
