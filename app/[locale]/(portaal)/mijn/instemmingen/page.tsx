import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Lijst, Lijstkaart } from '@/components/ui/lijstkaart'
import { Merkje } from '@/components/ui/merkje'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { eisBurger } from '@/lib/auth/eis'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { type GevraagdeRegel, listGevraagd } from '@/lib/instemming/list-instemmingen'
import { toonDag } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('instemming.lijst'))('titel') }
}

/** Everything that others ask or asked this citizen to agree to. */
export default async function Page() {
  const { burger } = await eisBurger('substantial')
  const [t, gevraagd] = await Promise.all([getTranslations('instemming.lijst'), listGevraagd(burger.burgerId)])
  return (
    <Pagina>
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      {gevraagd.length === 0 && <p>{t('leeg')}</p>}
      <Lijst>
        {gevraagd.map((regel) => (
          <Kaart key={regel.id} regel={regel} />
        ))}
      </Lijst>
    </Pagina>
  )
}

async function Kaart({ regel: { id, dienst, aanvrager, totEnMet, status, isOpen } }: { regel: GevraagdeRegel }) {
  const [t, ts, taal] = await Promise.all([getTranslations('instemming.lijst'), getTranslations('instemming.stand'), getLocale()])
  const naam = dienstnaam(dienst, taal)
  const stand = isOpen ? ts('wachtOpJou') : ts(status === 'gevraagd' ? 'verlopen' : status)
  return (
    <Lijstkaart
      kop="h2"
      titel={naam}
      rand={isOpen ? 'let-op' : undefined}
      merkjes={<Merkje toon={isOpen ? 'let-op' : 'info'}>{stand}</Merkje>}
      acties={
        <a href={pad(taal, `/mijn/instemmingen/${id}`)} aria-label={t(isOpen ? 'bekijkWat' : 'toonWat', { dienst: naam, aanvrager })}>
          {t(isOpen ? 'bekijk' : 'toon')}
        </a>
      }
    >
      <p>{isOpen ? t('van', { aanvrager, dag: toonDag(taal, totEnMet) }) : t('was', { aanvrager })}</p>
    </Lijstkaart>
  )
}
