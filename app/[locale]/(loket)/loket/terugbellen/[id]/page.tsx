import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { belwaarden } from '@/app/[locale]/belzinnen'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { poortAdres } from '@/app/poort'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Keuzegroep } from '@/components/formulier/velden/keuzes'
import { Acties, Knop } from '@/components/ui/knop'
import { Pagina, Terug } from '@/components/ui/pagina'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { eisMedewerker } from '@/lib/auth/eis'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { MAX_POGINGEN, UITKOMSTEN } from '@/lib/terugbellen/regels'
import { type Belgesprek, openGesprek } from '@/lib/terugbellen/werk'

type Vraag = { fout?: string }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Vraag> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, tf, { fout }] = await Promise.all([getTranslations('terugbellen.loket'), getTranslations('fouten'), searchParams.then(elkEenmaal<Vraag>)])
  return { title: fout ? tf('titelVoorvoegsel', { titel: t('gesprek') }) : t('gesprek') }
}

/** One call that this member of staff took: whom, at which number, about what, and how it went. */
export default async function Page({ params, searchParams }: Props) {
  const { medewerker } = await eisMedewerker('burgers-terugbellen')
  const [{ id }, { fout }, t, tf, taal] = await Promise.all([
    params,
    searchParams.then(elkEenmaal<Vraag>),
    getTranslations('terugbellen'),
    getTranslations('fouten'),
    getLocale(),
  ])
  const geopend = await openGesprek(medewerker, id)
  if (!geopend.ok && 'betrokkene' in geopend.fout) {
    redirect(poortAdres(taal, medewerker.id, geopend.fout.betrokkene, pad(taal, `/loket/terugbellen/${id}`)))
  }
  if (!geopend.ok) redirect(pad(taal, '/loket/terugbellen?uitslag=gewijzigd'))
  const gesprek = geopend.waarde
  const zin = fout ? t('loket.uitkomstFout') : undefined
  return (
    <Pagina breedte="smal">
      <Terug href={pad(taal, '/loket/terugbellen')}>{t('loket.terug')}</Terug>
      {zin && <Foutensamenvatting titel={tf('samenvatting')} fouten={[{ controle: 'uitkomst', zin }]} />}
      <h1>{t('loket.gesprek')}</h1>
      <Wie gesprek={gesprek} />
      <form method="post" action="/api/loket/terugbellen" noValidate>
        <input type="hidden" name="taal" value={taal} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="pogingen" value={gesprek.pogingen} />
        <Keuzegroep
          name="uitkomst"
          type="radio"
          label={t('loket.uitkomst')}
          fout={zin}
          gekozen={[]}
          opties={UITKOMSTEN.map((uitkomst) => ({ waarde: uitkomst, label: t(`loket.uitkomsten.${uitkomst}`) }))}
        />
        <Acties>
          <Knop name="actie" value="gebeld">
            {t('loket.gebeld')}
          </Knop>
          <Knop soort="rand" name="actie" value="geen-antwoord">
            {t('loket.geenAntwoord', { nummer: gesprek.pogingen + 1, van: MAX_POGINGEN })}
          </Knop>
          <Knop soort="link" name="actie" value="los">
            {t('loket.los')}
          </Knop>
        </Acties>
      </form>
    </Pagina>
  )
}

async function Wie({ gesprek }: { gesprek: Belgesprek }) {
  const [t, ta, taal] = await Promise.all([getTranslations('terugbellen'), getTranslations('afspraken'), getLocale()])
  const { naam, nummer, woorden, bij, dienst, stap, taalhulp, isAangemeld, dag, dagdeel, gevraagdOp } = gesprek
  const waar = [dienst ? dienstnaam(dienst, taal) : undefined, t(`loket.bij.${bij}`), stap].filter((deel) => deel !== undefined)
  return (
    <Samenvattingslijst
      regels={[
        { id: 'naam', term: t('loket.naam'), waarde: naam, bron: t(isAangemeld ? 'loket.aangemeld' : 'loket.nietAangemeld') },
        { id: 'nummer', term: t('loket.nummer'), waarde: nummer },
        { id: 'waar', term: t('loket.kolom.waar'), waarde: waar.join(', ') },
        { id: 'wanneer', term: t('loket.kolom.wanneer'), waarde: `${toonDag(taal, dag)}. ${t(`deel.${dagdeel}`, belwaarden(taal, dagdeel))}` },
        ...(taalhulp ? [{ id: 'taal', term: t('loket.taalhulp'), waarde: ta(`nieuw.taal.${taalhulp as 'fr'}`) }] : []),
        ...(woorden ? [{ id: 'woorden', term: t('loket.vraag'), waarde: woorden }] : []),
        { id: 'gevraagd', term: t('loket.kolom.gevraagd'), waarde: toonMoment(taal, gevraagdOp) },
      ]}
    />
  )
}
