import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { KnopLink } from '@/components/ui/knop'
import { Lijst } from '@/components/ui/lijstkaart'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { Paginering } from '@/components/ui/paginering'
import { listAanvragen, listConcepten } from '@/lib/aanvragen/list-aanvragen'
import { listKenmerken } from '@/lib/aanvragen/list-kenmerken'
import { listNamens } from '@/lib/aanvragen/list-namens'
import { eisBurger } from '@/lib/auth/eis'
import { pad } from '@/lib/tekst/talen'
import { Aanvraagkaart } from '../delen/aanvraagkaart'
import { Conceptkaart } from '../delen/conceptkaart'
import { metMoment } from '../delen/lopend'
import { Namenslijst } from '../delen/namenslijst'

type Props = { searchParams: Promise<{ voor?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mijn.aanvragen'))('titel') }
}

/** Everything that a citizen began or sent: what is not sent yet first. */
export default async function Page({ searchParams }: Props) {
  const sessie = await eisBurger()
  const { burger, niveau } = sessie
  const [t, taal, { voor }] = await Promise.all([getTranslations('mijn.aanvragen'), getLocale(), searchParams])
  const [concepten, { aanvragen, volgende }, namens] = await Promise.all([
    voor ? [] : listConcepten(burger.burgerId, niveau),
    listAanvragen(burger.burgerId, voor),
    voor ? [] : listNamens(burger.burgerId),
  ])
  const [kenmerken, momenten] = await Promise.all([listKenmerken(sessie, aanvragen, taal), metMoment(aanvragen)])
  const hier = pad(taal, '/mijn/aanvragen')
  return (
    <Pagina>
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      {concepten.length + aanvragen.length === 0 && (
        <Melding titel={t('leegTitel')}>
          <p>{t('leeg')}</p>
          <p>
            <KnopLink href={pad(taal, '/diensten')}>{t('leegKnop')}</KnopLink>
          </p>
        </Melding>
      )}
      {concepten.length > 0 && (
        <section className="mb-10">
          <h2 className="mb-3">{t('concepten')}</h2>
          <Lijst>
            {concepten.map((concept) => (
              <Conceptkaart key={concept.dienst} concept={concept} />
            ))}
          </Lijst>
        </section>
      )}
      {aanvragen.length > 0 && (
        <section>
          <h2 className="mb-3">{t('verstuurd')}</h2>
          <Lijst>
            {aanvragen.map((aanvraag) => (
              <Aanvraagkaart key={aanvraag.id} aanvraag={aanvraag} kenmerk={kenmerken.get(aanvraag.id)} heeftMoment={momenten.has(aanvraag.id)} />
            ))}
          </Lijst>
        </section>
      )}
      {namens.length > 0 && <Namenslijst regels={namens} />}
      <Paginering
        label={t('titel')}
        vorige={voor ? { href: hier, tekst: t('nieuwste') } : undefined}
        volgende={volgende ? { href: `${hier}?voor=${volgende}`, tekst: t('ouder') } : undefined}
      />
    </Pagina>
  )
}
