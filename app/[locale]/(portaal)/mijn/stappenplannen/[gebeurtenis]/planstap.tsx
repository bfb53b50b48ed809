import { getLocale, getTranslations } from 'next-intl/server'
import { Knop } from '@/components/ui/knop'
import { Merkje } from '@/components/ui/merkje'
import { Stap } from '@/components/ui/stappen'
import { pad } from '@/lib/tekst/talen'
import type { Stapkeuze } from '@/lib/wegwijs/stappenplan'
import type { Stapstand } from '@/lib/wegwijs/voortgang'
import { Stapwoorden, stapNaam } from '../../../../(publiek)/levensgebeurtenissen/stapwoorden'

type Props = { gebeurtenis: string; stap: Stapstand; nummer: number }

const TOON = { gedaan: 'goed', open: 'info', 'niet-voor-mij': 'info' } as const

/** One step of a list: how it stands, by what that is known, and what its citizen can say of it. */
export async function Planstap({ gebeurtenis, stap, nummer }: Props) {
  const [t, taal, { titel, href }] = await Promise.all([getTranslations('wegwijs.mijn'), getLocale(), stapNaam(stap)])
  const { stand, door, referentie, dagen, isVoorbij } = stap
  return (
    <Stap
      id={stap.dienst}
      nummer={nummer}
      titel={titel}
      href={href}
      klaar={stand === 'gedaan'}
      merkjes={<Merkje toon={isVoorbij ? 'let-op' : TOON[stand]}>{t(isVoorbij ? 'standen.voorbij' : `standen.${stand}`)}</Merkje>}
      acties={(stand === 'open' ? (['gedaan', 'niet-voor-mij'] as const) : (['open'] as const)).map((keuze) => (
        <Zeg key={keuze} gebeurtenis={gebeurtenis} stap={stap.dienst} titel={titel} keuze={keuze} />
      ))}
    >
      {stand === 'open' && <Stapwoorden stap={stap} dagen={dagen} isVoorbij={isVoorbij} />}
      {door && <p className="text-gedempt">{t(`door.${door}`)}</p>}
      {referentie && (
        <p>
          <a href={pad(taal, `/mijn/aanvragen/${referentie}`)} className="inline-block py-1.5">
            {t('naarAanvraag', { referentie })}
          </a>
        </p>
      )}
    </Stap>
  )
}

async function Zeg({ gebeurtenis, stap, titel, keuze }: { gebeurtenis: string; stap: string; titel: string; keuze: Stapkeuze }) {
  const [t, taal] = await Promise.all([getTranslations('wegwijs.mijn'), getLocale()])
  return (
    <form method="post" action="/api/mijn/stappenplannen">
      <input type="hidden" name="taal" value={taal} />
      <input type="hidden" name="gebeurtenis" value={gebeurtenis} />
      <input type="hidden" name="stap" value={stap} />
      <input type="hidden" name="keuze" value={keuze} />
      <Knop soort="link" aria-label={t(`zegWat.${keuze}`, { stap: titel })}>
        {t(`zeg.${keuze}`)}
      </Knop>
    </form>
  )
}
