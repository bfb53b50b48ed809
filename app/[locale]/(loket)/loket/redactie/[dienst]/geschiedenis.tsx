import { getTranslations } from 'next-intl/server'
import { Kaart } from '@/components/ui/kaart'
import { Merkje, type Toon } from '@/components/ui/merkje'
import type { VersieMetStappen } from '@/lib/redactie/versies'
import { toonMoment } from '@/lib/tekst/datum'
import { pad, type Taal } from '@/lib/tekst/talen'

const TOON: Record<VersieMetStappen['status'], Toon> = {
  concept: 'info',
  voorgelegd: 'let-op',
  gepubliceerd: 'goed',
  vervangen: 'info',
  weggegooid: 'info',
}

type Props = { dienst: string; taal: Taal; versies: VersieMetStappen[]; magTerug: boolean }

/** Every version with its story, the latest first; under them what the code says. From each that was published one can go back. */
export async function Geschiedenis({ dienst, taal, versies, magTerug }: Props) {
  const t = await getTranslations('redactie')
  const stapwoord = (soort: string) => {
    const bekend = (['begonnen', 'voorgelegd', 'teruggestuurd', 'gepubliceerd', 'weggegooid'] as const).find((een) => een === soort)
    return bekend ? t(`stap.${bekend}`) : soort
  }
  const links = (nummer: number, isNu: boolean) => (
    <p className="flex flex-wrap gap-x-6">
      {!isNu && (
        <a href={pad(taal, `/loket/redactie/${dienst}/verschil?van=${nummer}`)} className="inline-block py-2">
          {t('geschiedenis.verschil', { nummer })}
        </a>
      )}
      {!isNu && magTerug && (
        <a href={pad(taal, `/loket/redactie/${dienst}/terug?nummer=${nummer}`)} className="inline-block py-2">
          {t('geschiedenis.terug', { nummer })}
        </a>
      )}
    </p>
  )
  const isGepubliceerd = versies.some(({ status }) => status === 'gepubliceerd')
  return (
    <section>
      <h2>{t('geschiedenis.titel')}</h2>
      <ol className="mt-3 flex list-none flex-col gap-4">
        {versies.map(({ nummer, status, stappen, reden, terugNaar, delen }) => (
          <Kaart key={nummer} als="li">
            <h3 className="flex flex-wrap items-center gap-x-3">
              {t('geschiedenis.versie', { nummer })} <Merkje toon={TOON[status]}>{t(`status.${status}`)}</Merkje>
            </h3>
            {terugNaar !== undefined && <p>{t('geschiedenis.terugNaar', { nummer: terugNaar })}</p>}
            {delen.length > 0 && <p>{delen.map((deel) => t(`deel.${deel}`)).join(', ')}</p>}
            {reden && <p className="whitespace-pre-line">{reden}</p>}
            <ul className="mt-2 text-[0.95rem] text-gedempt">
              {stappen.map(({ soort, wie, op, woorden }) => (
                <li key={`${soort}-${op.toISOString()}`}>
                  {t('geschiedenis.stap', { wat: stapwoord(soort), wie, moment: toonMoment(taal, op) })}
                  {soort === 'teruggestuurd' && woorden ? ` ${woorden}` : ''}
                </li>
              ))}
            </ul>
            {(status === 'gepubliceerd' || status === 'vervangen') && links(nummer, status === 'gepubliceerd')}
          </Kaart>
        ))}
        <Kaart als="li">
          <h3>{t('geschiedenis.code')}</h3>
          <p className="max-w-regel">{t('geschiedenis.codeUitleg')}</p>
          {isGepubliceerd && links(0, false)}
        </Kaart>
      </ol>
    </section>
  )
}
