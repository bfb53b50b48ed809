import { useLocale, useTranslations } from 'next-intl'
import { Tekstvlak } from '@/components/formulier/velden/lange-tekst'
import { Acties, Knop } from '@/components/ui/knop'
import type { GeopendeInstemming } from '@/lib/instemming/open-instemming'
import { MAX_REDEN } from '@/lib/instemming/regels'

type Props = { id: string; open: GeopendeInstemming; fout?: string }

/** Yes; no, with a reason; or, after a yes, that it is taken back. What cannot be done does not stand here. */
export function Antwoordformulieren({ id, open: { kan, tekst, tekstHash }, fout }: Props) {
  const t = useTranslations('instemming.vraag')
  const taal = useLocale()
  const { aanvrager } = tekst
  const adres = (actie: string) => `/api/mijn/instemmingen/${id}/${actie}`
  if (kan === 'niets') return null
  if (kan === 'intrekken') {
    return (
      <details open={fout !== undefined}>
        <summary className="w-fit py-3 text-merk underline underline-offset-[0.18em]">{t('terugTitel')}</summary>
        <p className="max-w-regel">{t('terugUitleg')}</p>
        <form method="post" action={adres('intrekking')} noValidate>
          <input type="hidden" name="taal" value={taal} />
          <Tekstvlak name="reden" label={t('terugReden')} fout={fout} rows={3} maxLength={MAX_REDEN} />
          <Knop soort="rand">{t('terug')}</Knop>
        </form>
      </details>
    )
  }
  return (
    <section className="mt-8">
      <h2>{t('antwoord')}</h2>
      <p className="mt-1 max-w-regel">{t('akkoordUitleg', { aanvrager })}</p>
      <form method="post" action={adres('akkoord')}>
        <input type="hidden" name="taal" value={taal} />
        <input type="hidden" name="tekst" value={tekstHash} />
        <Acties>
          <Knop>{t('akkoord')}</Knop>
        </Acties>
      </form>
      <details open={fout !== undefined} className="mt-4">
        <summary className="w-fit py-3 text-merk underline underline-offset-[0.18em]">{t('weigerTitel')}</summary>
        <p className="max-w-regel">{t('weigerUitleg', { aanvrager })}</p>
        <form method="post" action={adres('weigering')} noValidate>
          <input type="hidden" name="taal" value={taal} />
          <Tekstvlak name="reden" label={t('reden')} fout={fout} rows={3} maxLength={MAX_REDEN} />
          <Knop soort="rand">{t('weiger')}</Knop>
        </form>
      </details>
    </section>
  )
}
