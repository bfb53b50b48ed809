import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { belwaarden } from '@/app/[locale]/belzinnen'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Keuzelijst } from '@/components/formulier/velden/keuzelijst'
import { Keuzegroep } from '@/components/formulier/velden/keuzes'
import { Tekstvlak } from '@/components/formulier/velden/lange-tekst'
import { Acties, Knop } from '@/components/ui/knop'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { HULPTALEN } from '@/lib/afspraken/wensen'
import { getSessie } from '@/lib/auth/sessie'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { env } from '@/lib/platform/env'
import { nieuwId } from '@/lib/platform/ids'
import type { Taal } from '@/lib/tekst/talen'
import { openBelvraag } from '@/lib/terugbellen/ingevuld'
import { type Belplaats, leesBelplaats, type Plaatsvraag } from '@/lib/terugbellen/plaats'
import { dagdelen, leesUren, MAX_WOORDEN } from '@/lib/terugbellen/regels'
import { type Belvraag, controleerBelvraag } from '@/lib/terugbellen/vraag-terugbellen'

type Vraag = Plaatsvraag & { u?: string }
type Props = { searchParams: Promise<Vraag> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, tf, { u }] = await Promise.all([getTranslations('terugbellen'), getTranslations('fouten'), searchParams.then(elkEenmaal<Vraag>)])
  return { title: openBelvraag(u) ? tf('titelVoorvoegsel', { titel: t('titel') }) : t('titel') }
}

/** Where somebody asks to be called, from wherever they were. */
export default async function Page({ searchParams }: Props) {
  const [t, ta, tf, taal, vraag, sessie] = await Promise.all([
    getTranslations('terugbellen'),
    getTranslations('afspraken'),
    getTranslations('fouten'),
    getLocale(),
    searchParams.then(elkEenmaal<Vraag>),
    getSessie(),
  ])
  const burger = sessie?.soort === 'burger' ? sessie.burger : undefined
  const plaats = await leesBelplaats(vraag, burger?.burgerId)
  const uren = leesUren(env().STAD_TELEFOON_UREN)
  const ingevuld = openBelvraag(vraag.u)
  const leeg: Belvraag = {
    naam: burger ? `${burger.voornaam} ${burger.achternaam}` : '',
    telefoon: burger?.telefoon ?? '',
    dagdeel: 'hele-dag',
    taalhulp: '',
    woorden: '',
  }
  const waarden = ingevuld ?? leeg
  const fouten = ingevuld
    ? controleerBelvraag(ingevuld, dagdelen(uren)).map((fout) => ({ controle: fout, zin: t(`fout.${fout}`, { max: MAX_WOORDEN }) }))
    : []
  const foutBij = (controle: string) => fouten.find((een) => een.controle === controle)?.zin
  return (
    <Pagina breedte="smal">
      {fouten.length > 0 && <Foutensamenvatting titel={tf('samenvatting')} fouten={fouten} />}
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding', belwaarden(taal))}</Inleiding>
      <p className="mb-6 max-w-regel font-bold">{waarover(t, plaats, taal)}</p>
      <form method="post" action="/api/terugbellen" noValidate>
        <input type="hidden" name="_taal" value={taal} />
        <input type="hidden" name="_sleutel" value={nieuwId()} />
        <input type="hidden" name="bij" value={plaats.bij} />
        <input type="hidden" name="dienst" value={plaats.dienst ?? ''} />
        <input type="hidden" name="stap" value={plaats.stap ?? ''} />
        <input type="hidden" name="zaak" value={plaats.referentie ?? ''} />
        <Invoer name="naam" label={t('naam')} fout={foutBij('naam')} defaultValue={waarden.naam} autoComplete="name" />
        <Invoer
          name="telefoon"
          type="tel"
          label={t('telefoon')}
          hint={t(burger?.telefoon && !ingevuld ? 'telefoonBekend' : 'telefoonHint')}
          fout={foutBij('telefoon')}
          defaultValue={waarden.telefoon}
          autoComplete="tel"
        />
        <Keuzegroep
          name="dagdeel"
          type="radio"
          label={t('dagdeel')}
          fout={foutBij('dagdeel')}
          gekozen={[waarden.dagdeel]}
          opties={dagdelen(uren).map((deel) => ({ waarde: deel, label: t(`deel.${deel}`, belwaarden(taal, deel)) }))}
        />
        <Keuzelijst
          naam="taalhulp"
          label={ta('nieuw.taalhulp')}
          waarde={waarden.taalhulp}
          opties={[{ waarde: '', label: ta('nieuw.geenTaal') }, ...HULPTALEN.map((hulp) => ({ waarde: hulp, label: ta(`nieuw.taal.${hulp}`) }))]}
        />
        <Tekstvlak
          name="woorden"
          label={t('woorden')}
          hint={t('woordenHint', { max: MAX_WOORDEN })}
          fout={foutBij('woorden')}
          defaultValue={waarden.woorden}
          rows={4}
        />
        <p className="max-w-regel text-[0.95rem] text-gedempt">{t('bewaren')}</p>
        <Acties>
          <Knop>{t('vraag')}</Knop>
        </Acties>
      </form>
    </Pagina>
  )
}

/** What we take along of where the person was. */
function waarover(t: Awaited<ReturnType<typeof getTranslations<'terugbellen'>>>, { bij, dienst, referentie }: Belplaats, taal: Taal): string {
  return t(`waar.${bij}`, { dienst: dienst ? dienstnaam(dienst, taal) : '', referentie: referentie ?? '' })
}
