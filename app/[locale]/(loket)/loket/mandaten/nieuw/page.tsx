import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Voorwaarden } from '@/app/[locale]/voorwaarden'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Bestandkiezer } from '@/components/formulier/velden/bestandkiezer'
import { Vinkvak } from '@/components/formulier/velden/verklaring'
import { Acties, Knop } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Pagina, Terug } from '@/components/ui/pagina'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { eisMedewerker } from '@/lib/auth/eis'
import { gewoneDag } from '@/lib/mandaten/geef-mandaat'
import { openPartijen, type Partij } from '@/lib/mandaten/papier'
import { toonDag } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'

const FOUTEN = ['groepen', 'metGegevens', 'metDocumenten', 'totEnMet', 'scan', 'virus', 'aanwezig'] as const

type Vraag = { wie?: string; fout?: string; groepen?: string; gegevens?: string; documenten?: string; tot?: string }
type Props = { searchParams: Promise<Vraag> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, tf, { fout }] = await Promise.all([getTranslations('mandaten.loket'), getTranslations('fouten'), searchParams.then(elkEenmaal<Vraag>)])
  return { title: fout ? tf('titelVoorvoegsel', { titel: t('inschrijven') }) : t('inschrijven') }
}

/** Where staff write down what two people at the counter signed: who they are, what for, and the scan. */
export default async function Page({ searchParams }: Props) {
  const { medewerker } = await eisMedewerker('mandaten-inschrijven')
  const [t, tn, tf, taal, vraag] = await Promise.all([
    getTranslations('mandaten.loket'),
    getTranslations('mandaten.nieuw'),
    getTranslations('fouten'),
    getLocale(),
    searchParams.then(elkEenmaal<Vraag>),
  ])
  const partijen = openPartijen(medewerker.id, vraag.wie)
  if (!partijen) redirect(pad(taal, '/loket/mandaten'))
  const gemeld = (vraag.fout ?? '').split('.')
  const fouten = FOUTEN.filter((fout) => gemeld.includes(fout)).map((fout) => ({ controle: fout === 'virus' ? 'scan' : fout, zin: zinBij(fout) }))
  const foutBij = (controle: string) => fouten.find((een) => een.controle === controle)?.zin
  const wie = ({ voornaam, achternaam, geboortedatum }: Partij) => t('wie', { naam: `${voornaam} ${achternaam}`, dag: toonDag(taal, geboortedatum) })
  return (
    <Pagina breedte="smal">
      <Terug href={pad(taal, '/loket/mandaten')}>{t('anderen')}</Terug>
      {fouten.length > 0 && <Foutensamenvatting titel={tf('samenvatting')} fouten={fouten} />}
      {gemeld.includes('opslag') && <Melding toon="let-op" titel={t('opslag')} />}
      <h1>{t('inschrijven')}</h1>
      <Samenvattingslijst
        regels={[
          { id: 'gever', term: t('geverKort'), waarde: wie(partijen.gever) },
          { id: 'gemachtigde', term: t('gemachtigdeKort'), waarde: wie(partijen.gemachtigde) },
        ]}
      />
      <form method="post" action="/api/loket/mandaten" encType="multipart/form-data" noValidate>
        <input type="hidden" name="taal" value={taal} />
        <input type="hidden" name="wie" value={vraag.wie} />
        <Voorwaarden
          waarden={{
            groepen: (vraag.groepen ?? '').split('.'),
            metGegevens: vraag.gegevens ?? '',
            metDocumenten: vraag.documenten ?? '',
            totEnMet: vraag.tot ?? gewoneDag(),
          }}
          foutBij={foutBij}
        />
        <Bestandkiezer name="scan" label={t('scan')} hint={t('scanHint')} fout={foutBij('scan')} accept="application/pdf,image/*" />
        <Vinkvak name="aanwezig" label={t('aanwezig')} fout={foutBij('aanwezig')} />
        <Acties>
          <Knop>{t('knop')}</Knop>
        </Acties>
      </form>
    </Pagina>
  )

  function zinBij(fout: (typeof FOUTEN)[number]): string {
    return fout === 'scan' || fout === 'virus' || fout === 'aanwezig' ? t(`fout.${fout}`) : tn(`fout.${fout}`)
  }
}
