import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { eisBurger } from '@/lib/auth/eis'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { isMinstens } from '@/lib/auth/niveaus'
import { getProfielmoment } from '@/lib/burgers/get-burger'
import { LaagNiveau } from '../delen/laag-niveau'
import { Inzagen } from './inzagen'
import { Kloptniet } from './klopt-niet'
import { Profiel } from './profiel'
import { Registergegevens } from './registergegevens'

type Props = { searchParams: Promise<{ voor?: string; nummer?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mijn.gegevens'))('titel') }
}

/** What the city knows of a citizen, where each datum comes from and what for, and who looked at it. */
export default async function Page({ searchParams }: Props) {
  const sessie = await eisBurger()
  const { burger } = sessie
  const [t, { voor, nummer }, gelezenOp] = await Promise.all([getTranslations('mijn.gegevens'), searchParams, getProfielmoment(burger.burgerId)])
  const beperkt = isBeperkt(sessie)
  const sterk = isMinstens(sessie.niveau, 'substantial')
  return (
    <Pagina>
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      {!voor &&
        (sterk ? (
          <Registergegevens burgerId={burger.burgerId} insz={burger.insz} toonNummer={nummer === 'toon'} />
        ) : (
          <LaagNiveau wat="gegevens" terug="/mijn/gegevens" />
        ))}
      {!voor && <Profiel burger={burger} gelezenOp={gelezenOp} />}
      {!voor && <Kloptniet />}
      {!beperkt && <Inzagen burgerId={burger.burgerId} voor={voor} />}
    </Pagina>
  )
}
