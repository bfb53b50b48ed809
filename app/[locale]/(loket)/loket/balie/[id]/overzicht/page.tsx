import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { antwoordgroepen } from '@/app/[locale]/(publiek)/diensten/[dienst]/aanvraag/antwoordgroepen'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Keuzegroep } from '@/components/formulier/velden/keuzes'
import { Acties, Knop } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { OVERZICHT, UITWEG, vorigePlaats } from '@/lib/aanvragen/plaats'
import { VERKLARINGEN } from '@/lib/balie/help-aan-balie'
import { gekend } from '@/lib/tekst/gekend'
import { balieAdres, laadBalie } from '../../laad-balie'
import { Burgerband } from '../burgerband'

type Vraag = { fout?: string }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Vraag> }

const FOUTEN = ['verklaring', 'bron', 'te-zwak', 'gewijzigd'] as const

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, tf, { fout }] = await Promise.all([getTranslations('balie.loket'), getTranslations('fouten'), searchParams.then(elkEenmaal<Vraag>)])
  return { title: fout === 'verklaring' ? tf('titelVoorvoegsel', { titel: t('overzicht') }) : t('overzicht') }
}

/** Everything that was answered, for the citizen to read; sent by staff only once the citizen said that it is right. */
export default async function Page({ params, searchParams }: Props) {
  const [{ id }, vraag, taal, t, tf] = await Promise.all([
    params,
    searchParams.then(elkEenmaal<Vraag>),
    getLocale(),
    getTranslations('balie.loket'),
    getTranslations('formulier'),
  ])
  const open = await laadBalie(id, OVERZICHT, taal)
  const groepen = await antwoordgroepen(open, taal)
  const fout = gekend(FOUTEN, vraag.fout, 'geen')
  const zin = fout === 'verklaring' ? t('verklaring.fout') : undefined
  return (
    <Pagina breedte="smal">
      {zin && <Foutensamenvatting titel={(await getTranslations('fouten'))('samenvatting')} fouten={[{ controle: 'verklaring', zin }]} />}
      <Burgerband overdracht={open.overdracht} />
      <Terug href={balieAdres(taal, id, vorigePlaats(open.stand, OVERZICHT) ?? UITWEG)}>{tf('vorige')}</Terug>
      {fout !== 'geen' && fout !== 'verklaring' && (
        <Melding toon="let-op">
          <p>{t(`mislukt.${fout}`)}</p>
        </Melding>
      )}
      <h1>{t('overzicht')}</h1>
      <Inleiding>{t('overzichtUitleg')}</Inleiding>
      {groepen.map(({ stap, titel, regels }) => (
        <Samenvattingslijst
          key={stap}
          titel={titel}
          regels={regels}
          actie={
            <a
              href={`${balieAdres(taal, id, stap)}?vanuit=${OVERZICHT}`}
              aria-label={tf('overzicht.wijzigWat', { wat: titel })}
              className="inline-block py-2 text-[1rem]"
            >
              {tf('overzicht.wijzig')}
            </a>
          }
        />
      ))}
      <p className="max-w-regel">{t('zelfVersturen')}</p>
      <form method="post" action={`/api/loket/balie/${id}/verstuur`} noValidate>
        <input type="hidden" name="_taal" value={taal} />
        <input type="hidden" name="_gezien" value={open.concept.bewaardOp.toISOString()} />
        <Keuzegroep
          type="radio"
          name="verklaring"
          label={t('verklaring.label')}
          fout={zin}
          opties={VERKLARINGEN.map((waarde) => ({ waarde, label: t(`verklaring.${waarde}`) }))}
          gekozen={[]}
        />
        <Acties>
          <Knop>{t('verstuur')}</Knop>
        </Acties>
      </form>
    </Pagina>
  )
}
