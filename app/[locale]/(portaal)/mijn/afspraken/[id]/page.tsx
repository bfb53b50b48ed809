import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Hulpkaart } from '@/app/[locale]/belhulp'
import { Kaart, TweeKolommen } from '@/components/ui/kaart'
import { Acties, KnopLink } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Merkje } from '@/components/ui/merkje'
import { Pagina, Terug } from '@/components/ui/pagina'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { findEigenAfspraak } from '@/lib/afspraken/afspraken'
import { getLoket } from '@/lib/afspraken/loketten'
import { tekenBezoekQr } from '@/lib/afspraken/qr'
import { isLopend } from '@/lib/afspraken/stand'
import { voorbereidingVan } from '@/lib/afspraken/voorbereiding'
import { findEigenWensen } from '@/lib/afspraken/wensen-van'
import { eisBurger } from '@/lib/auth/eis'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { dagVan, minuten, stadsNu } from '@/lib/platform/klok'
import { toonTijd, toonWeekdag } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { AFSPRAAKTOON } from '../../delen/afspraakkaart'
import { Meldingen } from '../meldingen'
import { Voorbereiden } from './voorbereiden'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ gedaan?: string; fout?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('afspraken.een'))('titel') }
}

/** One visit: where and when, the code for the door, what its case still lacks and what to bring. */
export default async function Page({ params, searchParams }: Props) {
  const [sessie, { id }, vraag, taal, t] = await Promise.all([eisBurger(), params, searchParams, getLocale(), getTranslations('afspraken')])
  const { burgerId } = sessie.burger
  const afspraak = (await findEigenAfspraak(burgerId, id)) ?? notFound()
  const [wensen, voorbereiding] = await Promise.all([
    findEigenWensen(burgerId, id),
    voorbereidingVan(burgerId, afspraak, taal, { beperkt: isBeperkt(sessie) }),
  ])
  const { loket, van, tot, status, personen, dienst, code, balie } = afspraak
  const { naam, adres } = getLoket(loket)
  const lopend = isLopend(status)
  const kan = status === 'gepland' && van > stadsNu()
  const nodig = [
    ...wensen.noden.map((nood) => t(`nieuw.nood.${nood}`)),
    ...(wensen.taalhulp ? [t(`nieuw.taal.${wensen.taalhulp}`)] : []),
    ...(wensen.anders ? [wensen.anders] : []),
  ]
  const hier = pad(taal, `/mijn/afspraken/${id}`)
  return (
    <Pagina>
      <Terug href={pad(taal, '/mijn/afspraken')}>{t('een.terug')}</Terug>
      <Meldingen {...vraag} />
      <h1>{t('een.titel')}</h1>
      <p className="mb-4 flex flex-wrap gap-1.5">
        <Merkje toon={AFSPRAAKTOON[status]}>{t(`status.${status}`)}</Merkje>
      </p>
      {status === 'opgeroepen' && <Melding toon="let-op" titel={`${t('een.jeBalie')} ${t('een.balie', { nummer: balie })}`} />}
      {lopend && voorbereiding.nietNodig && (
        <Melding toon="let-op" titel={t('een.nietNodig')}>
          <p>{t('een.nietNodigUitleg')}</p>
          {kan && <a href={`${hier}/annuleren`}>{t('een.annuleer')}</a>}
        </Melding>
      )}
      <TweeKolommen zijLabel={t('een.code')} zij={lopend && <Code code={code} hier={id} />}>
        <Samenvattingslijst
          regels={[
            { id: 'wanneer', term: t('een.wanneer'), waarde: `${toonWeekdag(taal, dagVan(van))}, ${toonTijd(taal, van)}` },
            { id: 'waar', term: t('een.waar'), waarde: naam, bron: adres ?? t('tijd.adresVolgt') },
            ...(dienst ? [{ id: 'waarvoor', term: t('een.waarvoor'), waarde: dienstnaam(dienst, taal) }] : []),
            { id: 'duur', term: t('een.duur'), waarde: t('een.minuten', { minuten: Math.round((tot.getTime() - van.getTime()) / minuten(1)) }) },
            { id: 'wie', term: t('een.wie'), waarde: String(personen) },
            ...(nodig.length > 0 ? [{ id: 'nodig', term: t('een.nodig'), waarde: nodig.join('\n') }] : []),
          ]}
        />
        {kan && <p className="max-w-regel">{t('een.kan')}</p>}
        <Acties>
          {kan && (
            <>
              <KnopLink href={`${hier}/verzetten`}>{t('een.verzet')}</KnopLink>
              <a href={`${hier}/annuleren`} className="py-2">
                {t('een.annuleer')}
              </a>
            </>
          )}
          {!lopend && <KnopLink href={pad(taal, `/mijn/afspraken/nieuw${voorbereiding.opnieuw}`)}>{t('een.opnieuw')}</KnopLink>}
        </Acties>
        {lopend && <Voorbereiden voorbereiding={voorbereiding} />}
        {voorbereiding.referentie && (
          <p className="mt-6">
            <a href={pad(taal, `/mijn/aanvragen/${voorbereiding.referentie}`)} className="inline-block py-2">
              {t('een.aanvraag')}
            </a>
          </p>
        )}
      </TweeKolommen>
      <Hulpkaart waar={{ bij: 'afspraak', ...(voorbereiding.referentie ? { zaak: voorbereiding.referentie } : {}) }} />
    </Pagina>
  )
}

/** What is shown at the door. */
async function Code({ code, hier }: { code: string; hier: string }) {
  const [t, taal] = await Promise.all([getTranslations('afspraken.een'), getLocale()])
  return (
    <Kaart>
      <h2 className="text-[1.08rem]">{t('code')}</h2>
      <p className="text-[1.35rem] font-bold tracking-wide">{code}</p>
      {/* biome-ignore lint/performance/noImgElement: made for this page, and no larger than a line of text */}
      <img
        src={`data:image/png;base64,${tekenBezoekQr(code).toString('base64')}`}
        alt={t('qr', { code })}
        width={200}
        height={200}
        className="my-2 bg-white"
      />
      <p className="text-[0.95rem]">{t('codeUitleg')}</p>
      <a href={`/api/mijn/afspraken/${hier}/kalender?taal=${taal}`} className="inline-block py-2">
        {t('kalender')}
      </a>
    </Kaart>
  )
}
