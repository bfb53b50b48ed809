import { getLocale, getTranslations } from 'next-intl/server'
import { Kaart } from '@/components/ui/kaart'
import { Knop, KnopLink } from '@/components/ui/knop'
import { aanmeldAdres } from '@/lib/auth/eis'
import { getSessie } from '@/lib/auth/sessie'
import { pad } from '@/lib/tekst/talen'
import { findStappenplan } from '@/lib/wegwijs/stappenplan'
import { dagInAdres } from '../dagvraag'

/** How to keep track of an event: sign in, make a list of one's own, or go to the one that is there. */
export async function Bijhouden({ gebeurtenis, dag }: { gebeurtenis: string; dag?: string }) {
  const [t, taal, sessie] = await Promise.all([getTranslations('wegwijs.bijhouden'), getLocale(), getSessie()])
  if (sessie?.soort === 'medewerker') return null
  const plan = sessie && (await findStappenplan(sessie.burger.burgerId, gebeurtenis))
  const hier = pad(taal, `/levensgebeurtenissen/${gebeurtenis}`)
  return (
    <Kaart>
      <h2 className="text-[1.05rem]">{t('titel')}</h2>
      <p className="mt-1 mb-4">{t(plan ? 'heb' : sessie ? 'maakUitleg' : 'uitleg')}</p>
      {plan && <KnopLink href={pad(taal, `/mijn/stappenplannen/${gebeurtenis}`)}>{t('naar')}</KnopLink>}
      {!sessie && (
        <KnopLink soort="rand" href={aanmeldAdres(`${hier}${dagInAdres(dag)}`, {})}>
          {t('aanmelden')}
        </KnopLink>
      )}
      {sessie && !plan && (
        <form method="post" action="/api/mijn/stappenplannen">
          <input type="hidden" name="taal" value={taal} />
          <input type="hidden" name="gebeurtenis" value={gebeurtenis} />
          {dag && <input type="hidden" name="datum-dag" value={dag} />}
          <Knop>{t('maak')}</Knop>
        </form>
      )}
    </Kaart>
  )
}
