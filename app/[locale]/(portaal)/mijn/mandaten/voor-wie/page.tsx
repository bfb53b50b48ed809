import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { getHandeling } from '@/app/handelen'
import { Keuzegroep } from '@/components/formulier/velden/keuzes'
import { Acties, Knop } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { eisBurger } from '@/lib/auth/eis'
import { veiligTerug } from '@/lib/auth/terug'
import { dienstnaam, findDienst } from '@/lib/catalogus/find-dienst'
import { listMandaten } from '@/lib/mandaten/mandaat'
import { listKinderen } from '@/lib/mandaten/ouderschap'
import { pad } from '@/lib/tekst/talen'
import { groepzin } from '../groepzin'

type Vraag = { terug?: string; niet?: string; kinderen?: string; fout?: string }
type Props = { searchParams: Promise<Vraag> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mandaten.voorWie'))('titel') }
}

/** For whom somebody goes on: themselves, who gave them a mandate, or a child. The register is asked for children only when they say so. */
export default async function Page({ searchParams }: Props) {
  const { burger } = await eisBurger('substantial')
  const [t, taal, vraag, { gekregen }, handeling] = await Promise.all([
    getTranslations('mandaten'),
    getLocale(),
    searchParams.then(elkEenmaal<Vraag>),
    listMandaten(burger.burgerId),
    getHandeling(),
  ])
  const kinderen = vraag.kinderen && burger.insz ? await listKinderen(burger.insz) : undefined
  const geldig = gekregen.filter(({ stand }) => stand === 'geldig')
  const uitleg = await Promise.all(geldig.map(({ groepen }) => groepzin(groepen)))
  const opties = [
    { waarde: 'zelf', label: t('voorWie.zelf') },
    ...geldig.map(({ id, gever }, plaats) => ({ waarde: `mandaat:${id}`, label: gever, hint: uitleg[plaats] })),
    ...(kinderen?.ok ? kinderen.waarde : []).map(({ sleutel, voornaam, achternaam }) => ({
      waarde: `kind:${sleutel}`,
      label: `${voornaam} ${achternaam}`,
      hint: t('voorWie.kind'),
    })),
  ]
  const niet = findDienst(vraag.niet ?? '')?.slug
  const terug = veiligTerug(vraag.terug, pad(taal, '/diensten'))
  const isStil = vraag.fout === 'bron' || kinderen?.ok === false
  return (
    <Pagina breedte="smal">
      {niet && (
        <Melding toon="let-op" titel={t(handeling?.stand === 'geldig' ? 'voorWie.niet' : 'voorWie.voorbij')}>
          <p>{t('voorWie.nietUitleg', { dienst: dienstnaam(niet, taal) })}</p>
        </Melding>
      )}
      {vraag.fout === 'niet-meer' && <Melding toon="let-op" titel={t('voorWie.voorbij')} />}
      {isStil && <Melding toon="let-op" titel={t('voorWie.bron')} />}
      <h1>{t('voorWie.titel')}</h1>
      <Inleiding>{t('voorWie.inleiding')}</Inleiding>
      <form method="post" action="/api/mijn/mandaten/handelen">
        <input type="hidden" name="taal" value={taal} />
        <input type="hidden" name="terug" value={terug} />
        <Keuzegroep name="voor" type="radio" label={t('voorWie.vraag')} opties={opties} gekozen={['zelf']} />
        {!kinderen && (
          <p>
            <a href={`?${new URLSearchParams({ kinderen: 'ja', terug })}`} className="inline-block py-2">
              {t('voorWie.kinderen')}
            </a>
          </p>
        )}
        {kinderen?.ok && kinderen.waarde.length === 0 && <p>{t('voorWie.geenKinderen')}</p>}
        <Acties>
          <Knop>{t('voorWie.knop')}</Knop>
          <a href={pad(taal, '/mijn/mandaten')} className="py-2">
            {t('titel')}
          </a>
        </Acties>
      </form>
    </Pagina>
  )
}
