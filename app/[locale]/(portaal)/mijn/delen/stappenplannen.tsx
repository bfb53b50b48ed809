import { getLocale, getTranslations } from 'next-intl/server'
import { Lijst, Lijstkaart } from '@/components/ui/lijstkaart'
import { Merkje } from '@/components/ui/merkje'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import type { BurgerSessie } from '@/lib/auth/sessie'
import { toonDag } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { listPlannen, type PlanMetStand } from '@/lib/wegwijs/list-plannen'
import { stapNaam } from '../../../(publiek)/levensgebeurtenissen/stapwoorden'

/** The lists of a citizen with the next thing to do of each; nothing for who has none. */
export async function Stappenplannen({ sessie }: { sessie: BurgerSessie }) {
  const [t, plannen] = await Promise.all([getTranslations('wegwijs.mijn'), listPlannen({ ...sessie.burger, isBeperkt: isBeperkt(sessie) })])
  if (plannen.length === 0) return null
  return (
    <section className="mb-10">
      <h2 className="mb-3">{t('lijsten')}</h2>
      <Lijst>
        {plannen.map((plan) => (
          <Plankaart key={plan.gebeurtenis.slug} plan={plan} />
        ))}
      </Lijst>
    </section>
  )
}

async function Plankaart({ plan: { gebeurtenis, voortgang } }: { plan: PlanMetStand }) {
  const [t, taal] = await Promise.all([getTranslations('wegwijs.mijn'), getLocale()])
  const { gedaan, totaal, volgende } = voortgang
  const uiterlijk = volgende?.dagen.uiterlijk
  return (
    <Lijstkaart
      titel={gebeurtenis.naam[taal]}
      href={pad(taal, `/mijn/stappenplannen/${gebeurtenis.slug}`)}
      rand={volgende?.isVoorbij ? 'let-op' : volgende ? 'gewoon' : 'goed'}
      merkjes={<Merkje toon={volgende ? 'info' : 'goed'}>{t('stand', { gedaan, totaal })}</Merkje>}
    >
      {volgende ? <p>{t('volgende', { stap: (await stapNaam(volgende)).titel })}</p> : <p>{t('allesGedaan')}</p>}
      {uiterlijk && <p>{t(volgende.isVoorbij ? 'moestOp' : 'moetOp', { dag: toonDag(taal, uiterlijk) })}</p>}
    </Lijstkaart>
  )
}
