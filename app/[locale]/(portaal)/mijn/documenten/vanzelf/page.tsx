import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Lijst, Lijstkaart } from '@/components/ui/lijstkaart'
import { Melding } from '@/components/ui/melding'
import { Merkje } from '@/components/ui/merkje'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { eisBurger } from '@/lib/auth/eis'
import { getBurger } from '@/lib/burgers/get-burger'
import { documenttekst } from '@/lib/documenten/find-documenttype'
import { listVoorkeuren, type Voorkeur } from '@/lib/documenten/list-voorkeuren'
import { toonDag } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { LaagNiveau } from '../../delen/laag-niveau'
import { Vanzelfknop } from '../../delen/vanzelfknop'
import { Mailkeuze } from './mailkeuze'

type Props = { searchParams: Promise<{ gezet?: string; mail?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mijn.vanzelf'))('titel') }
}

/** Every kind of document that can come by itself: whether it does, and the button that changes it. */
export default async function Page({ searchParams }: Props) {
  const sessie = await eisBurger('substantial')
  const [t, woord, taal, { gezet, mail }, burger] = await Promise.all([
    getTranslations('mijn.vanzelf'),
    getTranslations('mijn.document'),
    getLocale(),
    searchParams,
    getBurger(sessie.burger.burgerId),
  ])
  const { insz } = burger
  const voorkeuren = insz ? await listVoorkeuren(sessie.burger.burgerId, insz) : []
  return (
    <Pagina>
      <Terug href={pad(taal, '/mijn/documenten')}>{woord('terug')}</Terug>
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      {!insz && <LaagNiveau wat="documenten" terug="/mijn/documenten/vanzelf" />}
      {(gezet === 'aan' || gezet === 'uit') && <Melding toon="goed" titel={t(gezet === 'aan' ? 'gezetAan' : 'gezetUit')} />}
      <Lijst>
        {voorkeuren.map((voorkeur) => (
          <Keuze key={voorkeur.documenttype} voorkeur={voorkeur} />
        ))}
      </Lijst>
      <p className="mt-6 max-w-regel">{t('nooit')}</p>
      <Mailkeuze burger={burger} bewaard={mail === 'bewaard'} />
    </Pagina>
  )
}

async function Keuze({ voorkeur: { documenttype, aan, documentId, stand, vanaf } }: { voorkeur: Voorkeur }) {
  const [t, taal] = await Promise.all([getTranslations('mijn.vanzelf'), getLocale()])
  const { naam, voorWie } = documenttekst(documenttype, taal)
  return (
    <Lijstkaart
      titel={naam}
      kop="h2"
      href={documentId && pad(taal, `/mijn/documenten/${documentId}`)}
      rand={aan && stand === 'geldig' ? 'goed' : 'gewoon'}
      merkjes={<Merkje toon={aan ? 'goed' : 'info'}>{t(aan ? 'aan' : 'uit')}</Merkje>}
      acties={<Vanzelfknop documenttype={documenttype} aan={aan} />}
    >
      <p>{voorWie}</p>
      {stand === 'geldig' && <p>{t('heb')}</p>}
      {stand === 'geen-recht' && (
        <p>
          {t('geenRecht')} {vanaf && t('vanaf', { dag: toonDag(taal, vanaf) })}
        </p>
      )}
      {stand === 'niets' && aan && <p>{t('komt')}</p>}
    </Lijstkaart>
  )
}
