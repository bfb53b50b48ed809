import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Stapkop } from '@/components/formulier/stapkop'
import { Acties, Knop } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Pagina, Terug } from '@/components/ui/pagina'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { OVERZICHT, UITWEG, vorigePlaats } from '@/lib/aanvragen/plaats'
import { toonDag } from '@/lib/tekst/datum'
import { antwoordgroepen } from '../antwoordgroepen'
import { Hulp } from '../hulp'
import { NietOpen, titelVanGesloten } from '../niet-open'
import { formulierAdres, openPagina } from '../open-pagina'
import { stapregel } from '../stapregel'
import { Weten } from '../weten'
import { Zelfde } from '../zelfde'

type Props = { params: Promise<{ dienst: string }>; searchParams: Promise<{ bron?: string; gewijzigd?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ dienst }, taal, t] = await Promise.all([params, getLocale(), getTranslations('formulier')])
  const pagina = await openPagina(dienst, OVERZICHT, taal)
  return { title: `${t(pagina.open ? 'overzicht.titel' : titelVanGesloten(pagina))} - ${pagina.formulier.record.name[taal]}` }
}

/** The answers once more before they are sent, each page with a way back to it. */
export default async function Page({ params, searchParams }: Props) {
  const [{ dienst }, { bron, gewijzigd }, taal, t] = await Promise.all([params, searchParams, getLocale(), getTranslations('formulier')])
  const pagina = await openPagina(dienst, OVERZICHT, taal)
  const { formulier, open, zonderAanmelding } = pagina
  if (!open) return <NietOpen pagina={pagina} plaats={OVERZICHT} taal={taal} />
  const { concept, stand } = open
  const vorige = vorigePlaats(stand, OVERZICHT) ?? UITWEG
  const isAfspraak = stand.uitweg?.soort === 'afspraak'
  const groepen = await antwoordgroepen(open, taal)
  const { weten } = formulier.tekst[taal]
  const afwijkingen = Object.entries(concept.kloptNiet ?? {}).map(([code, waarde]) => ({ id: code, term: weten[code] ?? code, waarde }))
  return (
    <Pagina breedte="smal">
      <Terug href={formulierAdres(taal, dienst, vorige)}>{t('vorige')}</Terug>
      {bron && (
        <Melding toon="let-op" titel={t('bron.titel')}>
          <p>{t('bron.verstuur', { dag: toonDag(taal, concept.tot) })}</p>
        </Melding>
      )}
      {gewijzigd && (
        <Melding toon="let-op" titel={t('overzicht.gewijzigd.titel')}>
          <p>{t('overzicht.gewijzigd.uitleg')}</p>
        </Melding>
      )}
      <Stapkop
        stap={stapregel(t, open, OVERZICHT, taal)}
        titel={t('overzicht.titel')}
        uitleg={t(isAfspraak ? 'overzicht.afspraakUitleg' : 'overzicht.uitleg')}
      />
      <Weten open={open} taal={taal} zelf={false} />
      {groepen.map(({ stap, titel, regels }) => (
        <Samenvattingslijst
          key={stap}
          titel={titel}
          regels={regels}
          actie={
            <a
              href={`${formulierAdres(taal, dienst, stap)}?vanuit=${OVERZICHT}`}
              aria-label={t('overzicht.wijzigWat', { wat: titel })}
              className="inline-block py-2 text-[1rem]"
            >
              {t('overzicht.wijzig')}
            </a>
          }
        />
      ))}
      {afwijkingen.length > 0 && <Samenvattingslijst titel={t('weten.jijZegt')} regels={afwijkingen} />}
      {stand.opmerkingen.length > 0 && !stand.uitweg && (
        <Melding titel={t('overzicht.goedOmTeWeten')}>
          {stand.opmerkingen.map((code) => (
            <p key={code}>{formulier.tekst[taal].redenen[code]}</p>
          ))}
        </Melding>
      )}
      <Zelfde open={open} taal={taal} />
      <form method="post" action={`/api/aanvragen/${dienst}`}>
        <input type="hidden" name="_taal" value={taal} />
        <input type="hidden" name="_sleutel" value={concept.id} />
        <input type="hidden" name="_gezien" value={concept.bewaardOp.toISOString()} />
        <p className="max-w-regel">{t('overzicht.verklaring')}</p>
        <Acties>
          <Knop>{t(isAfspraak ? 'overzicht.afspraakVerstuur' : 'overzicht.verstuur')}</Knop>
        </Acties>
      </form>
      <Hulp
        wegAdres={formulierAdres(taal, dienst, 'weg')}
        los={zonderAanmelding}
        namens={open.concept.eigenaar.door !== undefined}
        waar={{ dienst, stap: OVERZICHT }}
      />
    </Pagina>
  )
}
