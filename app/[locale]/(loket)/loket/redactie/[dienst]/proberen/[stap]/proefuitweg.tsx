import { getTranslations } from 'next-intl/server'
import { OVERZICHT } from '@/lib/aanvragen/plaats'
import type { DienstTekst, Uitweg } from '@/lib/catalogus/define-dienst'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { pad, type Taal } from '@/lib/tekst/talen'

type Props = { uitweg: Uitweg; tekst: DienstTekst['uitwegen'][string]; hier: string; taal: Taal }

/** Where a form that is tried ends, in the words of its citizen: why, what to bring, and where it would lead. */
export async function Proefuitweg({ uitweg, tekst, hier, taal }: Props) {
  const [t, tf] = await Promise.all([getTranslations('redactie'), getTranslations('formulier')])
  return (
    <div className="proza max-w-regel">
      <h1>{tekst.titel}</h1>
      {tekst.uitleg.map((alinea) => (
        <p key={alinea}>{alinea}</p>
      ))}
      {tekst.meebrengen.length > 0 && (
        <>
          <h2>{tf('uitweg.meebrengen')}</h2>
          <ul>
            {tekst.meebrengen.map((stuk) => (
              <li key={stuk}>{stuk}</li>
            ))}
          </ul>
        </>
      )}
      {uitweg.soort === 'afspraak' ? (
        <p>
          {t('proberen.afspraak')} <a href={pad(taal, `${hier}/proberen/${OVERZICHT}`)}>{t('proberen.naarEinde')}</a>
        </p>
      ) : (
        <p>{uitweg.naar ? t('proberen.naarDienst', { dienst: dienstnaam(uitweg.naar, taal) }) : t('proberen.elders')}</p>
      )}
    </div>
  )
}
