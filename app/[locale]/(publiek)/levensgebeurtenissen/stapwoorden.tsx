import { getLocale, getTranslations } from 'next-intl/server'
import { findDienst, findIngang } from '@/lib/catalogus/find-dienst'
import { toonDag } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import type { Levensstap } from '@/lib/wegwijs/define-levensgebeurtenis'
import type { Dagen } from '@/lib/wegwijs/termijn'

/** What a step is called and where it leads. */
export async function stapNaam({ dienst }: Pick<Levensstap, 'dienst'>): Promise<{ titel: string; href: string }> {
  const taal = await getLocale()
  const hier = findIngang(dienst) ?? findDienst(dienst)
  return { titel: hier?.name[taal] ?? dienst, href: pad(taal, `/diensten/${dienst}`) }
}

/** For whom a step is, what it is for, and when it can or must be done; `isVoorbij`: its last day is past and it is still to be done. */
export async function Stapwoorden({ stap, dagen, isVoorbij = false }: { stap: Levensstap; dagen: Dagen; isVoorbij?: boolean }) {
  const [t, taal] = await Promise.all([getTranslations('wegwijs'), getLocale()])
  const { dienst, als, uitleg, termijn } = stap
  const wanneer = wanneerIsHet()
  return (
    <>
      {als && <p className="text-gedempt">{t('alleen', { als: kleineLetter(als[taal]) })}</p>}
      <p>{uitleg?.[taal] ?? (findIngang(dienst) ?? findDienst(dienst))?.summary[taal]}</p>
      {termijn && (
        <p>
          <strong>{wanneer ?? termijn.zin[taal]}</strong>
          {wanneer && <span className="text-gedempt"> ({kleineLetter(termijn.zin[taal])})</span>}
        </p>
      )}
      {isVoorbij && <p className="text-let-op">{t('voorbij')}</p>}
    </>
  )

  function wanneerIsHet(): string | undefined {
    const { vanaf, uiterlijk } = dagen
    if (vanaf && uiterlijk) return t('tussen', { van: toonDag(taal, vanaf), tot: toonDag(taal, uiterlijk) })
    if (uiterlijk) return t('uiterlijk', { dag: toonDag(taal, uiterlijk) })
    return vanaf && t('vanaf', { dag: toonDag(taal, vanaf) })
  }
}

/** How a sentence goes on inside another one; names and "I" keep their capital. */
function kleineLetter(zin: string): string {
  return /^(I|[A-Z]{2,})\b/.test(zin) ? zin : `${zin.charAt(0).toLowerCase()}${zin.slice(1)}`
}
