import { getLocale, getTranslations } from 'next-intl/server'
import { baliemerken } from '@/app/[locale]/(publiek)/diensten/[dienst]/aanvraag/baliemerken'
import { Viruszin } from '@/app/[locale]/viruszin'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { antwoordenVan } from '@/lib/catalogus/antwoorden'
import { toonGrootte } from '@/lib/tekst/grootte'
import { pad } from '@/lib/tekst/talen'
import type { Zaak } from '../aanvragen/[referentie]/laad'

/** What the person sent, with their files. */
export async function Antwoorden({ zaak: { aanvraag, formulier, keuringen } }: { zaak: Zaak }) {
  const [t, ta, taal] = await Promise.all([getTranslations('mijn.aanvraag'), getTranslations('algemeen'), getLocale()])
  const merk = await baliemerken(aanvraag.aanBalie, taal)
  const { inhoud, feiten, bijlagen, referentie } = aanvraag
  const naamVan = (id: string) => bijlagen.find((bijlage) => bijlage.id === id)?.naam ?? id
  const woorden = { ja: ta('ja'), nee: ta('nee'), nietIngevuld: ta('nietIngevuld'), bestandsnaam: naamVan }
  return (
    <section className="mb-10">
      <h2>{t('antwoorden')}</h2>
      <details>
        <summary className="w-fit py-3 text-merk underline underline-offset-[0.18em]">{t('antwoordenToon')}</summary>
        {antwoordenVan(formulier, taal, inhoud, feiten, woorden).map(({ stap, titel, antwoorden }) => (
          <Samenvattingslijst
            key={stap}
            titel={titel}
            kop="h3"
            regels={antwoorden.map(({ veld, label, regels, isTitel }) => ({
              id: veld,
              term: label,
              termInTitel: isTitel,
              waarde: regels.join('\n'),
              bron: merk(veld),
            }))}
          />
        ))}
      </details>
      {bijlagen.length > 0 && (
        <>
          <h3 className="mt-3">{t('bijlagen')}</h3>
          <ul>
            {bijlagen.map(({ id, naam, bytes, bestandId }) => (
              <li key={id}>
                <a href={`${pad(taal, `/mijn/aanvragen/${referentie}`)}/bijlagen/${id}`} className="inline-block py-2">
                  {t('bestand', { naam, grootte: toonGrootte(taal, bytes) })}
                </a>{' '}
                <span className="text-[0.9rem] text-gedempt">
                  <Viruszin keuring={keuringen.get(bestandId)} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
